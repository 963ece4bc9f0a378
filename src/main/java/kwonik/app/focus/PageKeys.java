package kwonik.app.focus;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Scrolls a page that is only read by the keys for that, although a button has the keyboard.
public final class PageKeys {
    /// How far an arrow scrolls, in pixels.
    private static final double STEP = 40;
    /// What is still seen of a page when the next one is.
    private static final double KEPT = 0.9;

    private PageKeys() {}

    /// Lets a page be scrolled from wherever in the scene the focus is.
    ///
    /// @param content holds the page, at any depth
    public static void scroll(Scene scene, Parent content) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node owner = scene.getFocusOwner();
            boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
            ScrollPane page = plain && (owner == null || owner instanceof Button) ? page(content) : null;
            if (page != null && turn(page, event)) {
                event.consume();
            }
        });
    }

    private static boolean turn(ScrollPane page, KeyEvent event) {
        Bounds view = page.getViewportBounds();
        double rest = page.getContent().getLayoutBounds().getHeight() - view.getHeight();
        if (rest <= 0.5) {
            return false;
        }
        double top = page.getVvalue() * rest;
        double wanted = switch (event.getCode()) {
            case DOWN -> top + STEP;
            case UP -> top - STEP;
            case PAGE_DOWN -> top + KEPT * view.getHeight();
            case PAGE_UP -> top - KEPT * view.getHeight();
            case HOME -> 0;
            case END -> rest;
            default -> Double.NaN;
        };
        if (Double.isNaN(wanted)) {
            return false;
        }
        page.setVvalue(Math.clamp(wanted / rest, 0, 1));
        return true;
    }

    /// The first page in which nothing but buttons can be chosen.
    private static @Nullable ScrollPane page(Parent content) {
        if (content instanceof ScrollPane scroll) {
            return scroll.getContent() instanceof Parent page && isRead(page) ? scroll : null;
        }
        if (content instanceof ListView) {
            return null;
        }
        return content.getChildrenUnmodifiable().stream()
                .filter(Parent.class::isInstance)
                .map(each -> page((Parent) each))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRead(Parent page) {
        return page.getChildrenUnmodifiable().stream()
                .noneMatch(each -> !(each instanceof Button)
                        && (each.isFocusTraversable() || (each instanceof Parent inner && !isRead(inner))));
    }
}
