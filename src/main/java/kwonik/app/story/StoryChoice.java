package kwonik.app.story;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Named;
import kwonik.app.session.Session;
import kwonik.app.session.StoryDesk;
import kwonik.app.session.StoryEdits;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.words.Words;

/// Which story is worked on, and its title; makes, copies and deletes stories.
final class StoryChoice extends VBox {
    private final Session session;
    private final StoryDesk desk;
    private final ComboBox<Story> choice = new ComboBox<>();
    private final TextField title = new TextField();
    private final Label titleName = new Label();
    private final Button create = StoryEditor.button("stories-new");
    private final Button copy = StoryEditor.button("stories-copy");
    private final Button delete = StoryEditor.button("stories-delete");
    /// The language that the title is shown and written in.
    private String titleTag = "";
    /// While the controls are told what there is, they tell nobody.
    private boolean updating;

    StoryChoice(Session session) {
        this.session = session;
        this.desk = session.stories();
        getStyleClass().add("part");
        choice.setId("stories-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(
                new Named<>(story -> story.title().in(session.words().tag())));
        choice.valueProperty().subscribe((_, story) -> {
            if (!updating && story != null) {
                desk.commitEdits();
                desk.chosenProperty().set(story.id());
            }
        });
        title.setId("stories-title");
        titleName.setLabelFor(title);
        title.setOnAction(_ -> commitEdits());
        title.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                commitEdits();
            }
        });
        create.setOnAction(_ -> create());
        copy.setOnAction(_ -> copy());
        delete.setOnAction(_ -> delete());
        FlowPane makers = StoryEditor.flow(create, copy, delete);
        titleName.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        getChildren().addAll(choice, makers, StoryEditor.line(titleName, title));
    }

    void focusNew() {
        create.requestFocus();
    }

    void updateTexts() {
        Words words = session.words();
        choice.setAccessibleText(words.say("app.stories.choice"));
        choice.setPromptText(words.say("app.stories.none"));
        titleName.setText(words.say("app.stories.title", words.say("app.language." + words.tag())));
        create.setText(words.say("app.stories.new"));
        copy.setText(words.say("app.stories.copy"));
        delete.setText(words.say("app.stories.delete"));
    }

    /// Shows the stories there are, and the title of the one that is worked on.
    void show() {
        List<Story> stories = desk.stories();
        Story story = desk.chosen();
        titleTag = session.words().tag();
        updating = true;
        choice.getItems().setAll(stories);
        choice.setValue(story);
        choice.setDisable(stories.isEmpty());
        title.setText(story == null ? "" : story.title().in(titleTag));
        updating = false;
        title.setDisable(story == null);
        copy.setDisable(story == null);
        delete.setDisable(story == null);
    }

    /// Takes in the title that is being written.
    void commitEdits() {
        Story story = desk.chosen();
        if (updating || story == null || title.getText().equals(story.title().in(titleTag))) {
            return;
        }
        if (title.getText().isBlank()) {
            title.setText(story.title().in(titleTag));
        } else {
            desk.replaceStories(StoryEdits.titled(
                    desk.stories(), story.id(), titleTag, title.getText().strip()));
        }
    }

    private void create() {
        desk.commitEdits();
        Words words = session.words();
        String id = StoryEdits.freshId(desk.stories());
        Localized name = Localized.NONE.with(words.tag(), words.say("app.stories.untitled"));
        desk.replaceStories(StoryEdits.with(desk.stories(), new Story(id, name, List.of())));
        desk.chosenProperty().set(id);
        title.requestFocus();
        title.selectAll();
    }

    private void copy() {
        desk.commitEdits();
        Story story = desk.chosen();
        if (story != null) {
            Words words = session.words();
            String id = StoryEdits.freshId(desk.stories());
            String name = words.say("app.stories.copyOf", story.title().in(words.tag()));
            desk.replaceStories(
                    StoryEdits.duplicated(desk.stories(), story.id(), id, Localized.NONE.with(words.tag(), name)));
            desk.chosenProperty().set(id);
        }
    }

    private void delete() {
        Story story = desk.chosen();
        if (story != null) {
            desk.replaceStories(StoryEdits.without(desk.stories(), story.id()));
            create.requestFocus();
        }
    }
}
