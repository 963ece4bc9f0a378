package kwonik.app.edit;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.edit.section.Shown;
import kwonik.app.field.Disclosure;
import kwonik.document.Users;
import kwonik.model.Story;
import kwonik.words.Words;

/// What stands at the end of the form: the id of the event, for whoever wants to know it, and the way to delete it.
final class FormFoot extends VBox {
    private final BooleanSupplier holdsDraft;
    private final Runnable delete;
    private boolean fresh;
    private final Disclosure details = new Disclosure();
    private final Label idName = new Label();
    private final TextField id = new TextField();
    private final Button remove = new Button("", Icon.DELETE.draw());
    private final Label question = new Label();
    private final Button yes = new Button();
    private final Button no = new Button();
    private final VBox asking;
    private List<Story> stories = List.of();
    private String and = ", ";

    /// @param holdsDraft whether giving a new event up would lose something
    /// @param delete deletes the event
    FormFoot(BooleanSupplier holdsDraft, Runnable delete) {
        this.holdsDraft = holdsDraft;
        this.delete = delete;
        getStyleClass().addAll("form-section", "form-foot");
        setMinHeight(Region.USE_PREF_SIZE);
        idName.getStyleClass().add("field-name");
        idName.setLabelFor(id);
        id.setId("edit-id");
        id.setEditable(false);
        VBox told = new VBox(idName, id);
        told.getStyleClass().addAll("field", "item-fields");
        details.setId("edit-details");
        details.of(told);
        remove.setId("edit-delete");
        remove.setOnAction(_ -> ask());
        question.setId("edit-delete-users");
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        yes.setId("edit-delete-yes");
        yes.setOnAction(_ -> delete());
        no.setId("edit-delete-no");
        no.setOnAction(_ -> {
            remove.requestFocus();
            hide();
        });
        FlowPane answers = new FlowPane(yes, no);
        answers.getStyleClass().add("form-checks");
        answers.setMinHeight(Region.USE_PREF_SIZE);
        asking = new VBox(question, answers);
        asking.getStyleClass().add("form-question");
        asking.setMinHeight(Region.USE_PREF_SIZE);
        asking.managedProperty().bind(asking.visibleProperty());
        hide();
        getChildren().addAll(details, told, remove, asking);
    }

    void names(Words words) {
        details.setText(words.say("app.edit.details"));
        idName.setText(words.say("app.edit.id"));
        yes.setText(words.say(fresh ? "app.edit.discard" : "app.edit.delete.yes"));
        no.setText(words.say("app.edit.delete.no"));
        and = words.say("axis.comma");
    }

    /// Shows an event; one that is in no chronicle yet can be given up.
    ///
    /// @param isNew whether it is one
    void show(Shown shown, boolean isNew) {
        Words words = shown.words();
        id.setText(isNew ? words.say("app.edit.id.none") : shown.event().id());
        remove.setText(words.say(isNew ? "app.edit.discard" : "app.edit.delete"));
        List<Story> now = Users.ofEvent(shown.chronicle(), shown.event().id()).stories();
        if (isNew != fresh || !now.equals(stories)) {
            hide();
        }
        fresh = isNew;
        stories = now;
        names(words);
        question.setText(
                isNew
                        ? words.say("app.edit.discard.ask")
                        : words.say(
                                "app.edit.delete.users",
                                stories.size(),
                                stories.stream()
                                        .map(story -> words.say(
                                                "app.quoted", story.title().in(words.tag())))
                                        .collect(Collectors.joining(and))));
    }

    /// Shows what stands on the event before it goes, or lets it go where nothing does: it can be undone. Giving up a
    /// new event cannot, so that is asked where anything was said of it.
    void ask() {
        if (stories.isEmpty() && !(fresh && holdsDraft.getAsBoolean())) {
            delete();
        } else {
            asking.setVisible(true);
            applyCss();
            layout();
            yes.requestFocus();
        }
    }

    private void delete() {
        hide();
        delete.run();
    }

    void hide() {
        asking.setVisible(false);
    }
}
