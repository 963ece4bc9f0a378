package kwonik.app.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.field.ChoiceField;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What is asked before a part goes on which others stand: whether, and what takes them over.
final class DeleteQuestion<T> extends VBox {
    private final Label users = new Label();
    private final ChoiceField<T> heir = new ChoiceField<>();
    private final Button yes = new Button();
    private final Button no = new Button();
    private final Function<T, String> named;
    private Consumer<Optional<T>> then = _ -> {};

    /// @param part its name in ids
    /// @param named what a part is called
    /// @param kept takes the keyboard when nothing is deleted
    DeleteQuestion(String part, Function<T, String> named, Runnable kept) {
        this.named = named;
        getStyleClass().add("form-question");
        users.setId("parts-" + part + "-users");
        users.setWrapText(true);
        users.setMinHeight(Region.USE_PREF_SIZE);
        heir.input().setId("parts-" + part + "-heir");
        heir.managedProperty().bind(heir.visibleProperty());
        yes.setId("parts-" + part + "-delete-yes");
        yes.setOnAction(_ -> {
            Optional<T> chosen = Optional.ofNullable(heir.value());
            hide();
            then.accept(chosen);
        });
        no.setId("parts-" + part + "-delete-no");
        no.setOnAction(_ -> {
            kept.run();
            hide();
        });
        FlowPane answers = new FlowPane(yes, no);
        answers.getStyleClass().add("form-checks");
        answers.setMinHeight(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().addAll(users, heir, answers);
    }

    void names(Words words) {
        heir.name(words.say("app.parts.lane.heir"));
        yes.setText(words.say("app.edit.delete.yes"));
        no.setText(words.say("app.edit.delete.no"));
    }

    /// Says what stands on a part.
    ///
    /// @param heirs of which one is chosen; empty where what stands on it goes along
    /// @param delete deletes it, given the heir that was chosen; null where it cannot go
    void ask(String said, List<T> heirs, @Nullable Consumer<Optional<T>> delete) {
        then = delete == null ? _ -> {} : delete;
        yes.setDisable(delete == null);
        no.setAccessibleHelp(said);
        users.setText(said);
        heir.offer(heirs, named);
        heir.show(heirs.isEmpty() ? null : heirs.getFirst());
        heir.setVisible(!heirs.isEmpty());
        setVisible(true);
        yes.setAccessibleHelp(said);
        applyCss();
        layout();
        (delete == null ? no : heirs.isEmpty() ? yes : heir.input()).requestFocus();
    }

    void hide() {
        setVisible(false);
    }
}
