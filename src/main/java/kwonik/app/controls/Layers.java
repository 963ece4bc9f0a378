package kwonik.app.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The content of a window, and a sheet that may lie over it and has the keyboard until Escape, a click beside it, or
/// the sheet itself closes it.
public final class Layers extends StackPane {
    private final StackPane above = new StackPane();
    private @Nullable Node before;
    private Runnable closed = () -> {};
    private Subscription watch = Subscription.EMPTY;

    public Layers() {
        above.setId("layer");
        above.getStyleClass().add("layer");
        above.setAlignment(Pos.TOP_CENTER);
        above.setPickOnBounds(true);
        above.setOnMousePressed(event -> {
            if (above.equals(event.getTarget())) {
                close();
            }
            event.consume();
        });
        above.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // the sheet has one place to type in; what lies below is not to be walked through unseen
            if (event.getCode() == KeyCode.TAB) {
                event.consume();
            }
        });
        above.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
            }
            // else the keys of the window would work below
            event.consume();
        });
    }

    /// Sets what lies below.
    public Layers under(Node content) {
        getChildren().setAll(content);
        return this;
    }

    /// Adds what may lie over the lower edge of the content, so that nothing makes room for it.
    public void over(Region line) {
        line.setMaxHeight(USE_PREF_SIZE);
        setAlignment(line, Pos.BOTTOM_RIGHT);
        getChildren().add(line);
    }

    /// Lays a sheet over the content.
    ///
    /// @param first what of the sheet has the keyboard
    /// @param then runs when the sheet is gone
    public void cover(Region sheet, Node first, Runnable then) {
        close();
        before = getScene().getFocusOwner();
        closed = then;
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.setMinSize(0, 0);
        above.getChildren().setAll(sheet);
        getChildren().add(above);
        first.requestFocus();
        watch = getScene().focusOwnerProperty().subscribe((_, owner) -> {
            if (owner != null && !isAbove(owner)) {
                uncover();
            }
        });
    }

    private boolean isAbove(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(above)) {
                return true;
            }
        }
        return false;
    }

    /// Takes the sheet away, and gives the keyboard back to what had it.
    public void close() {
        Node back = before;
        if (uncover() && back != null && back.getScene() != null) {
            back.requestFocus();
        }
    }

    private boolean uncover() {
        watch.unsubscribe();
        watch = Subscription.EMPTY;
        before = null;
        boolean covered = getChildren().remove(above);
        if (covered) {
            above.getChildren().clear();
            closed.run();
        }
        return covered;
    }
}
