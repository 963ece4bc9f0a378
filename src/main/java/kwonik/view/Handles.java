package kwonik.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture;
import kwonik.paint.FxColor;
import org.jspecify.annotations.Nullable;

/// Keeps one light node over each visible mark, for focus and for screen readers; the nodes are pooled.
///
/// There is one tab stop: the selected event if it is in sight, otherwise the timeline itself. While pictures
/// follow each other, as under a dragging pointer, only the focus moves along; the others are put in place when the
/// view rests.
final class Handles {
    /// A view that has not changed for so long is at rest.
    private static final Duration REST = Duration.millis(120);

    private final TimelineView view;
    private final Pane pane;
    private final Map<Integer, Region> byEvent = new HashMap<>();
    private final Deque<Region> spare = new ArrayDeque<>();
    private final PauseTransition rest = new PauseTransition(REST);
    private long lastShown;
    private @Nullable String lastSelected;
    /// Whether the marks are those of another state of the chronicle than their nodes tell of.
    private boolean stale;
    /// What will be named after the frame that is being painted.
    private @Nullable Picture next;

    Handles(TimelineView view, Pane pane) {
        this.view = view;
        this.pane = pane;
    }

    /// Tells what has the keyboard.
    Border focusRing() {
        return new Border(new BorderStroke(
                FxColor.of(view.lookProperty().get().colors().accent().fill()),
                BorderStrokeStyle.SOLID,
                new CornerRadii(6.5),
                new BorderWidths(2)));
    }

    /// Lets go of all marks: the chronicle, the look or the language is another.
    void forget() {
        for (Region handle : byEvent.values()) {
            handle.setVisible(false);
            spare.push(handle);
        }
        byEvent.clear();
        lastShown = 0;
    }

    /// The chronicle was edited, or is another: what one sees goes first, and each mark is named anew after that frame.
    void renew() {
        stale = true;
        lastShown = 0;
    }

    /// Puts the nodes where the picture has its spots: at once, or when the view rests.
    void show(ChronicleIndex index, Picture picture) {
        ViewState state = view.viewProperty().get();
        String selected = state == null ? null : state.selected();
        long now = System.nanoTime();
        boolean moving = lastShown != 0
                && now - lastShown < REST.toMillis() * 1_000_000
                && Objects.equals(selected, lastSelected);
        boolean first = lastShown == 0 && byEvent.isEmpty() && spare.isEmpty();
        lastShown = now;
        lastSelected = selected;
        if (first || stale) {
            // the frame is painted while they are made and named
            rest.stop();
            next = picture;
            followFocus(index, picture, selected);
            Platform.runLater(() -> {
                if (picture.equals(next)) {
                    next = null;
                    showAll(index, picture, selected);
                }
            });
            return;
        }
        if (moving) {
            follow(index, picture, selected);
            rest.setOnFinished(any -> showAll(index, picture, selected));
            rest.playFromStart();
        } else {
            rest.stop();
            showAll(index, picture, selected);
        }
    }

    private void follow(ChronicleIndex index, Picture picture, @Nullable String selected) {
        int event = selected == null ? -1 : index.chronicle().indexOf(selected);
        Region handle = byEvent.get(event);
        if (handle != null) {
            picture.spotOf(event).ifPresent(spot -> place(handle, spot));
        }
    }

    /// After an edit the node that has the keyboard goes along with its event, whatever its place is now.
    private void followFocus(ChronicleIndex index, Picture picture, @Nullable String selected) {
        int event = selected == null ? -1 : index.chronicle().indexOf(selected);
        byEvent.values().stream()
                .filter(Region::isFocused)
                .findFirst()
                .ifPresent(handle -> picture.spotOf(event).ifPresent(spot -> place(handle, spot)));
    }

    private void showAll(ChronicleIndex index, Picture picture, @Nullable String selected) {
        boolean anew = stale;
        stale = false;
        Map<Integer, Region> before = new HashMap<>(byEvent);
        List<HitArea> fresh = new ArrayList<>();
        Map<HitArea, Region> renamed = new LinkedHashMap<>();
        byEvent.clear();
        for (HitArea spot : picture.spots()) {
            Region known = before.remove(key(spot));
            if (known == null) {
                fresh.add(spot);
            } else {
                byEvent.put(key(spot), known);
                place(known, spot);
                renamed.put(spot, known);
            }
        }
        for (Region gone : before.values()) {
            gone.setVisible(false);
            spare.push(gone);
        }
        Descriptions descriptions = Descriptions.of(index, view, picture);
        if (anew) {
            renamed.forEach((spot, handle) -> describe(handle, index, spot, descriptions));
        }
        for (HitArea spot : fresh) {
            Region handle = spare.isEmpty() ? create() : spare.pop();
            byEvent.put(key(spot), handle);
            describe(handle, index, spot, descriptions);
            place(handle, spot);
            handle.setVisible(true);
        }
        rove(index, selected);
    }

    /// Chips have no event of their own; they go by their most important member.
    private static int key(HitArea spot) {
        return spot.isChip() ? -2 - Math.max(0, spot.top()) : spot.event();
    }

    private Region create() {
        Region handle = new Region();
        handle.setManaged(false);
        handle.getStyleClass().add("timeline-handle");
        handle.focusedProperty().subscribe(focused -> handle.setBorder(focused ? focusRing() : null));
        pane.getChildren().add(handle);
        return handle;
    }

    private static void place(Region handle, HitArea spot) {
        Picture.Box ring = spot.ring();
        // the focus ring makes the frame of a selected event bolder, instead of drawing another around it
        handle.resizeRelocate(ring.x() - 1, ring.y() - 1, ring.width() + 2, ring.height() + 2);
    }

    private static void describe(Region handle, ChronicleIndex index, HitArea spot, Descriptions descriptions) {
        handle.setAccessibleRole(AccessibleRole.BUTTON);
        handle.setAccessibleText(descriptions.name(spot));
        handle.setAccessibleHelp(descriptions.help(spot));
        handle.setUserData(spot);
        handle.setFocusTraversable(false);
        handle.setId(
                spot.isChip()
                        ? "chip-" + spot.lane() + "-" + Math.max(0, spot.top())
                        : "event-"
                                + index.chronicle().events().get(spot.event()).id());
    }

    /// Moves the tab stop, and the focus if the timeline has it, to the selected event.
    private void rove(ChronicleIndex index, @Nullable String selected) {
        int event = selected == null ? -1 : index.chronicle().indexOf(selected);
        Region stop = event < 0 ? null : byEvent.get(event);
        boolean focusInside = view.isFocused()
                || byEvent.values().stream().anyMatch(Region::isFocused)
                || spare.stream().anyMatch(Region::isFocused);
        for (Region handle : byEvent.values()) {
            handle.setFocusTraversable(handle.equals(stop));
        }
        view.setFocusTraversable(stop == null);
        if (focusInside) {
            if (stop == null) {
                view.requestFocus();
            } else if (!stop.isFocused()) {
                stop.requestFocus();
            }
        }
    }
}
