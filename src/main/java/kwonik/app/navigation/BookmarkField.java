package kwonik.app.navigation;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.app.session.Preferences;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks for the name of a bookmark over the line at the bottom: Enter takes it, Escape calls it off.
final class BookmarkField extends HBox {
    private static final int LONGEST = 200;

    private final Preferences preferences;
    private final Label label = new Label();
    private final TextField field = new TextField();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private String proposed = "";
    private Consumer<String> then = name -> {};
    private @Nullable Node before;

    BookmarkField(Preferences preferences) {
        this.preferences = preferences;
        setId("bookmark");
        getStyleClass().add("notice");
        pseudoClassStateChanged(PseudoClass.getPseudoClass("good"), true);
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        field.setId("bookmark-name");
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> take());
        save.setId("bookmark-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> take());
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        getChildren().addAll(label, field, save, cancel);
    }

    /// Asks; nothing happens if no name is given.
    ///
    /// @param name what is proposed, and taken for an empty one
    /// @param taken hears the name
    void ask(String name, Consumer<String> taken) {
        Words words = preferences.words();
        label.setText(words.say("app.bookmark.name"));
        save.setText(words.say("app.bookmark.save"));
        cancel.setText(words.say("app.cancel"));
        before = isVisible() || getScene() == null ? before : getScene().getFocusOwner();
        proposed = name;
        then = taken;
        field.setText(name);
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void take() {
        String typed = field.getText().strip();
        close();
        then.accept(typed.isEmpty() ? proposed : typed.substring(0, Math.min(LONGEST, typed.length())));
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
