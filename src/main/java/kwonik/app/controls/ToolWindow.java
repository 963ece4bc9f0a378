package kwonik.app.controls;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import kwonik.app.focus.PageKeys;
import kwonik.app.session.Preferences;

/// A small window beside the main one; Escape closes it, and the main window stays alive meanwhile.
public final class ToolWindow {
    private static final double WIDE = 640;
    private static final double HIGH = 560;

    private final Stage stage = new Stage();
    private final BorderPane root = new BorderPane();
    private final HBox buttons = new HBox();
    private Runnable closed = () -> {};

    /// @param content what the sheet shows
    public ToolWindow(Window owner, Preferences preferences, String title, Parent content) {
        root.setCenter(content);
        if (content instanceof Region region) {
            // the buttons at the foot stay on the screen, however small that is
            region.setMinHeight(0);
        }
        root.getStyleClass().add("sheet");
        buttons.getStyleClass().add("sheet-buttons");
        Scene scene = new Scene(root);
        stage.initOwner(owner);
        stage.setScene(scene);
        Subscription look = new Styles(preferences).dress(scene);
        if (content instanceof ScrollPane scroll && scroll.getContent() instanceof Region page) {
            fit(root, scroll, page);
        }
        stage.initModality(Modality.NONE);
        stage.setTitle(title);
        PageKeys.scroll(scene, content);
        // before a list or a field takes the key for itself; an open popup has had it by then
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
        stage.setOnHidden(_ -> {
            look.unsubscribe();
            closed.run();
        });
    }

    /// As high as the page, which has no height before it has its style; longer ones are scrolled.
    private static void fit(Parent root, ScrollPane scroll, Region page) {
        root.applyCss();
        scroll.setPrefViewportWidth(WIDE);
        scroll.setPrefViewportHeight(Math.min(HIGH, page.prefHeight(WIDE) + 2));
    }

    /// Puts a button at the foot, from left to right.
    public ToolWindow with(Button button) {
        button.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren().add(button);
        root.setBottom(buttons);
        return this;
    }

    /// Puts the button at the foot that only closes.
    public ToolWindow closing(String name) {
        Button close = new Button(name);
        close.setCancelButton(true);
        close.setOnAction(_ -> stage.close());
        return with(close);
    }

    public ToolWindow onClosed(Runnable then) {
        closed = then;
        return this;
    }

    public Stage stage() {
        return stage;
    }

    public void show() {
        stage.show();
        Window owner = stage.getOwner();
        if (owner == null) {
            return;
        }
        Rectangle2D screen = screen(owner);
        stage.setWidth(Math.min(stage.getWidth(), screen.getWidth()));
        stage.setHeight(Math.min(stage.getHeight(), screen.getHeight()));
        double x = owner.getX() + (owner.getWidth() - stage.getWidth()) / 2;
        double y = owner.getY() + (owner.getHeight() - stage.getHeight()) / 3;
        stage.setX(Math.clamp(x, screen.getMinX(), screen.getMaxX() - stage.getWidth()));
        stage.setY(Math.clamp(y, screen.getMinY(), screen.getMaxY() - stage.getHeight()));
    }

    /// The screen that the owner stands on, without what the system keeps for itself.
    private static Rectangle2D screen(Window owner) {
        List<Screen> screens =
                Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight());
        return (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
    }
}
