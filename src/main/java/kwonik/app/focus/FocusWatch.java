package kwonik.app.focus;

import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Shows what has the keyboard as long as the last input was a key, whoever gave it the keyboard, and brings it into
/// sight.
///
/// The toolkit by itself shows the focus only where Tab has led it.
public final class FocusWatch {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("focus-visible");
    /// What a menu that is open keeps for itself, though it has no use for all of them.
    private static final Set<KeyCode> WAYS = Set.of(
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.TAB,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);

    private final Scene scene;
    /// Null before the first input.
    private @Nullable Boolean byKeys;

    private @Nullable Node owner;
    private Subscription watched = Subscription.EMPTY;

    private FocusWatch(Scene scene) {
        this.scene = scene;
    }

    /// Watches over the focus in a scene for as long as it lives.
    public static void over(Scene scene) {
        FocusWatch watch = new FocusWatch(scene);
        scene.getProperties().put(FocusWatch.class, watch);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, watch::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> watch.input(false));
        scene.focusOwnerProperty().subscribe(watch::moved);
    }

    private void pressed(KeyEvent event) {
        if (WAYS.contains(event.getCode()) && menuIsOpen()) {
            event.consume();
        } else if (!event.getCode().isModifierKey()) {
            input(true);
        }
    }

    /// A menu gets its keys from its window, which has those that the menu left.
    private boolean menuIsOpen() {
        return Window.getWindows().stream()
                .anyMatch(window -> window instanceof ContextMenu menu
                        && menu.isShowing()
                        && scene.getWindow() != null
                        && scene.getWindow().equals(menu.getOwnerWindow()));
    }

    private void input(boolean key) {
        byKeys = key;
        show();
    }

    private void moved(@Nullable Node next) {
        watched.unsubscribe();
        watched = Subscription.EMPTY;
        Node before = owner;
        owner = next;
        if (before != null) {
            before.pseudoClassStateChanged(SHOWN, before.isFocusVisible());
        }
        if (next != null) {
            watched = next.focusedProperty()
                    .subscribe((_, _) -> show())
                    .and(next.focusVisibleProperty().subscribe((_, _) -> show()));
            show();
            if (isByKeys()) {
                // once everything has its place
                Platform.runLater(() -> IntoSight.bring(next));
            }
        }
    }

    private void show() {
        if (owner != null) {
            owner.pseudoClassStateChanged(SHOWN, owner.isFocusVisible() || (owner.isFocused() && isByKeys()));
        }
    }

    /// A window without any input goes on as the one that it came from.
    private boolean isByKeys() {
        Boolean own = byKeys;
        if (own != null) {
            return own;
        }
        Window from = switch (scene.getWindow()) {
            case Stage stage -> stage.getOwner();
            case PopupWindow popup -> popup.getOwnerWindow();
            case null, default -> null;
        };
        return from != null
                && from.getScene() != null
                && from.getScene().getProperties().get(FocusWatch.class) instanceof FocusWatch watch
                && watch.isByKeys();
    }
}
