package kwonik.app.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// Walks through all that can be used in a scene, and tells what is wrong with it; each fault is a line.
record KeyboardWalk(Scene scene) {
    private static final int MOMENTS = 3;
    /// In milliseconds: many frames.
    private static final int MOMENT = 120;

    /// A control may step through its own parts by Tab before it lets the keyboard go on.
    private static final int MOST_STAYS = 40;

    private static final int MOST_STOPS = 400;

    /// What can be used by keyboard, pointer or both, in the order of the graph. The parts of a control of the toolkit
    /// are its own affair, and so are its scroll bars, which no key needs.
    List<Node> usable() {
        List<Node> found = new ArrayList<>();
        collect(scene.getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled() || node instanceof ScrollBar) {
            return;
        }
        if (node.isFocusTraversable() || isClickable(node) || isRow(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent && !isWhole(node)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static boolean isWhole(Node node) {
        return node instanceof Control
                && node.getClass().getName().startsWith("javafx.")
                && !(node instanceof ScrollPane
                        || node instanceof SplitPane
                        || node instanceof ListView
                        || node instanceof TableView
                        || node instanceof Labeled);
    }

    private static boolean isClickable(Node node) {
        return !isOfToolkit(node)
                && (node instanceof ButtonBase
                        || node.getOnMouseClicked() != null
                        || node.getOnMousePressed() != null
                        || node.getOnMouseReleased() != null
                        || Cursor.HAND.equals(node.getCursor()));
    }

    /// A row of a list or table that says something.
    private static boolean isRow(Node node) {
        return (node instanceof ListCell<?> || node instanceof TableRow<?>)
                && isWithin(node, VirtualFlow.class)
                && !((IndexedCell<?>) node).isEmpty();
    }

    /// The viewport of what scrolls, and what stands in the head of a table beside our own controls.
    private static boolean isOfToolkit(Node node) {
        return node.getStyleClass().contains("viewport")
                || (isWithin(node, TableView.class) && node.getClass().getName().startsWith("javafx.scene.shape."))
                || node.getClass().getName().startsWith("javafx.scene.control.skin.Table");
    }

    private static boolean isWithin(Node node, Class<?> kind) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    // ----- Lying still

    /// What grows from one moment to the next while nobody does anything: a layout that follows itself never ends.
    List<String> growing(WindowExtension app) {
        Map<Region, Double> sizes = new HashMap<>();
        Map<Region, Integer> grown = new HashMap<>();
        for (int moment = 0; moment <= MOMENTS; moment++) {
            WaitForAsyncUtils.sleep(MOMENT, TimeUnit.MILLISECONDS);
            app.run(() -> regions(scene.getRoot(), region -> {
                double size = region.getWidth() + region.getHeight();
                Double before = sizes.put(region, size);
                if (before != null && size > before) {
                    grown.merge(region, 1, Integer::sum);
                }
            }));
        }
        return grown.entrySet().stream()
                .filter(entry -> entry.getValue() == MOMENTS)
                .map(entry -> "grows: " + say(entry.getKey()))
                .toList();
    }

    private static void regions(Node node, Consumer<Region> each) {
        if (node instanceof Region region) {
            each.accept(region);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> regions(child, each));
        }
    }

    // ----- Roles and names

    /// What has no role that fits what one can do with it, no name, or the name of another of the same role.
    List<String> unnamed() {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node node : usable()) {
            if (isDivider(node) || isLayer(node) || (node instanceof IndexedCell<?> cell && cell.isEmpty())) {
                continue;
            }
            AccessibleRole role = node.getAccessibleRole();
            if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
                faults.add("no role: " + say(node));
            }
            // of a row of a table the cells are read
            if (name(node).isBlank() && !(node instanceof TableRow<?>)) {
                faults.add("no name: " + say(node));
            } else if (!isSecondWay(node) && !isRow(node) && !names.add(role + " " + name(node))) {
                faults.add("name of another: " + say(node));
            }
        }
        return faults;
    }

    /// What a screen reader calls it: what is typed into a field is not its name.
    private static String name(Node node) {
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
            return label.getText();
        }
        return node instanceof Labeled labeled && !(node instanceof TextInputControl) && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    // ----- Places

    /// What is smaller than a target has to be.
    List<String> smallerThan(double target) {
        List<String> faults = new ArrayList<>();
        for (Node node : usable()) {
            // what one takes hold of between two panes is larger than what one sees of it
            Bounds at = bounds(isDivider(node) ? node.lookup(".horizontal-grabber") : node);
            boolean pressed = isClickable(node) || isRow(node) || (node instanceof Control && !(node instanceof Label));
            boolean small = at.getWidth() < target || at.getHeight() < target;
            if (pressed && small && !isSecondWay(node) && !isMark(node)) {
                faults.add("smaller than " + target + ": " + say(node));
            }
        }
        return faults;
    }

    /// What a pointer can press, and no key can reach or do.
    List<String> onlyByPointer() {
        return usable().stream()
                .filter(node -> !node.isFocusTraversable())
                .filter(node -> !isDone(node))
                .map(node -> "by pointer alone: " + say(node))
                .toList();
    }

    /// Whether keys do the same elsewhere.
    private static boolean isDone(Node node) {
        // the commands app.widerPage and app.narrowerPage
        return isDivider(node)
                // Escape
                || isLayer(node)
                // the arrow keys of the list, and Space
                || node instanceof IndexedCell
                || isWithin(node, ListView.class)
                || isWithin(node, TableView.class)
                // the arrow keys in the field above it
                || "palette-list".equals(node.getId())
                // the radio button that it explains
                || isSecondWay(node)
                // the arrow keys of the timeline
                || isMark(node)
                // a number and Enter, and R: the keys of a presentation work wherever the keyboard is
                || node.getStyleClass().contains("presenter-step")
                || "present-reset".equals(node.getId());
    }

    private static boolean isDivider(Node node) {
        return node.getStyleClass().contains("split-pane-divider");
    }

    private static boolean isLayer(Node node) {
        return node.getStyleClass().contains("layer");
    }

    /// The label of something: it makes that larger.
    private static boolean isSecondWay(Node node) {
        return node instanceof Label label && label.getLabelFor() != null;
    }

    /// The node over a mark: the pointer goes by the timeline, which takes the nearest.
    private static boolean isMark(Node node) {
        return node.getStyleClass().contains("timeline-handle");
    }

    // ----- By keyboard

    /// Walks by Tab, or by Shift+Tab, from what has the keyboard until it is there again.
    List<Node> tabbed(WindowExtension app, KeyCode... held) {
        boolean back = held.length > 0;
        List<Node> met = new ArrayList<>();
        app.run(() -> {
            int stays = 0;
            while (met.size() < MOST_STOPS && stays < MOST_STAYS) {
                Node now = scene.getFocusOwner();
                if (now == null || (met.size() > 1 && now.equals(met.getFirst()))) {
                    return;
                }
                if (!met.isEmpty() && now.equals(met.getLast())) {
                    stays++;
                } else {
                    stays = 0;
                    met.add(now);
                }
                press(now, back);
            }
        });
        return met;
    }

    private static void press(Node node, boolean back) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, "", "", KeyCode.TAB, back, false, false, false));
        }
    }

    /// What Tab does not meet, or meets twice. Of several of which one is chosen, one is met; arrows lead to the
    /// others.
    List<String> unreached(List<Node> met) {
        List<String> faults = new ArrayList<>();
        for (Node node : usable()) {
            boolean stop =
                    node.isFocusTraversable() && !isWithin(node, ListView.class) && !isWithin(node, TableView.class);
            if (stop && !met.contains(node) && met.stream().noneMatch(other -> areOneChoice(node, other))) {
                faults.add("not reached: " + say(node));
            }
            if (Collections.frequency(met, node) > 1) {
                faults.add("met twice: " + say(node));
            }
        }
        return faults;
    }

    private static boolean areOneChoice(Node one, Node other) {
        return one instanceof Toggle a
                && other instanceof Toggle b
                && a.getToggleGroup() != null
                && a.getToggleGroup().equals(b.getToggleGroup());
    }

    /// Where Tab goes against the eye.
    ///
    /// The rule: each group is left before the next is entered; of two groups that follow each other the
    /// second is neither wholly above the first, nor, where they are in one row, wholly to the left of it.
    /// Two are in one row if they share more than half of the height of the lower one.
    List<String> outOfOrder(List<Node> met) {
        List<Node> order = usable().stream().filter(met::contains).toList();
        List<String> faults = new ArrayList<>();
        if (!order.isEmpty()) {
            List<Node> turned = new ArrayList<>(met);
            Collections.rotate(turned, -met.indexOf(order.getFirst()));
            check(scene.getRoot(), turned, faults);
        }
        return faults;
    }

    private void check(Node group, List<Node> within, List<String> faults) {
        if (!(group instanceof Parent parent) || within.size() < 2) {
            return;
        }
        List<Node> parts = new ArrayList<>();
        for (Node node : within) {
            Node part = part(parent, node);
            if (part != null && (parts.isEmpty() || !parts.getLast().equals(part))) {
                if (parts.contains(part)) {
                    faults.add("entered twice: " + say(part));
                }
                parts.add(part);
            }
        }
        for (int i = 1; i < parts.size(); i++) {
            Bounds before = bounds(parts.get(i - 1));
            Bounds now = bounds(parts.get(i));
            double shared = Math.min(before.getMaxY(), now.getMaxY()) - Math.max(before.getMinY(), now.getMinY());
            boolean row = shared > Math.min(before.getHeight(), now.getHeight()) / 2;
            if (now.getMaxY() <= before.getMinY() + 1 || (row && now.getMaxX() <= before.getMinX() + 1)) {
                faults.add("before what stands before it: " + say(parts.get(i)) + " after " + say(parts.get(i - 1)));
            }
        }
        for (Node part : new HashSet<>(parts)) {
            check(
                    part,
                    within.stream()
                            .filter(node -> part.equals(part(parent, node)))
                            .toList(),
                    faults);
        }
    }

    /// The child of a group in which something stands.
    private static @Nullable Node part(Parent group, Node node) {
        Node each = node;
        while (each != null && !group.equals(each.getParent())) {
            each = each.getParent();
        }
        return each;
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static String say(Node node) {
        Bounds at = bounds(node);
        return "%s#%s.%s “%s” %.0f,%.0f %.1fx%.1f"
                .formatted(
                        node.getClass().getSimpleName(),
                        node.getId(),
                        String.join(".", node.getStyleClass()),
                        name(node),
                        at.getMinX(),
                        at.getMinY(),
                        at.getWidth(),
                        at.getHeight());
    }
}
