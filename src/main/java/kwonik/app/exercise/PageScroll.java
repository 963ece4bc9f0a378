package kwonik.app.exercise;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.focus.IntoSight;

/// A page that scrolls by keys from wherever in it the keyboard is, and to what it is made to show.
final class PageScroll extends ScrollPane {
    /// How far an arrow scrolls, in pixels.
    private static final double STEP = 40;
    /// What is still seen of a page when the next one is.
    private static final double KEPT = 0.9;

    PageScroll(VBox page) {
        super(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "exercise-scroll");
    }

    /// Lets a pane turn its page by the keys that nothing else in it uses.
    PageScroll turnedIn(Region pane) {
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (turn(event)) {
                event.consume();
            }
        });
        return this;
    }

    private boolean turn(KeyEvent event) {
        double view = getViewportBounds().getHeight();
        double by = switch (event.getCode()) {
            case PAGE_DOWN -> KEPT * view;
            case PAGE_UP -> -KEPT * view;
            case DOWN -> STEP;
            case UP -> -STEP;
            default -> 0;
        };
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        double rest = getContent().getLayoutBounds().getHeight() - view;
        if (by == 0 || !plain || rest <= 0.5) {
            return false;
        }
        setVvalue(Math.clamp((getVvalue() * rest + by) / rest, 0, 1));
        return true;
    }

    /// Brings nodes into sight, once all is where it belongs; where there is no room for all, the first count most.
    ///
    /// @param within is laid out before
    void bring(List<? extends Node> nodes, Region within) {
        within.applyCss();
        within.layout();
        // a second time: what wraps has its height only when it has its width
        within.layout();
        nodes.reversed().stream().filter(this::holds).forEach(IntoSight::bring);
    }

    private boolean holds(Node node) {
        Bounds bounds = node.getLayoutBounds();
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
            if (each.equals(getContent())) {
                return !bounds.isEmpty();
            }
        }
        return false;
    }
}
