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
import kwonik.app.session.Preferences;
import kwonik.document.Edit;
import kwonik.document.StoryEdits;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// Which story is worked on, and its title; makes, copies and deletes stories.
final class StoryChoice extends VBox {
    private final Preferences preferences;
    private final ChosenStory chosen;
    private final ComboBox<Story> choice = new ComboBox<>();
    private final TextField title = new TextField();
    private final Label titleName = new Label();
    private final Button create = StoryEditor.button("stories-new");
    private final Button copy = StoryEditor.button("stories-copy");
    private final Button delete = StoryEditor.button("stories-delete");
    /// The language that the title is shown and written in.
    private String titleTag = "";
    /// While the controls are being filled, they make no edits.
    private boolean updating;

    /// @param typed called when the title is being typed
    StoryChoice(Preferences preferences, ChosenStory chosen, Runnable typed) {
        this.preferences = preferences;
        this.chosen = chosen;
        getStyleClass().add("part");
        choice.setId("stories-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(
                new Named<>(story -> story.title().in(preferences.words().tag())));
        choice.valueProperty().subscribe((_, story) -> {
            if (!updating && story != null) {
                chosen.commitDrafts();
                chosen.idProperty().set(story.id());
            }
        });
        title.setId("stories-title");
        titleName.setLabelFor(title);
        title.setOnAction(_ -> commitEdits());
        title.textProperty().subscribe((_, _) -> typed.run());
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
        Words words = preferences.words();
        choice.setAccessibleText(words.say("app.stories.choice"));
        choice.setPromptText(words.say("app.stories.none"));
        titleName.setText(words.say("app.stories.title", words.say("app.language." + words.tag())));
        create.setText(words.say("app.stories.new"));
        copy.setText(words.say("app.stories.copy"));
        delete.setText(words.say("app.stories.delete"));
    }

    /// Shows the stories there are, and the title of the one that is worked on.
    void show() {
        List<Story> stories = chosen.all();
        Story story = chosen.get();
        titleTag = preferences.words().tag();
        updating = true;
        choice.getItems().setAll(stories);
        choice.setValue(story);
        choice.setDisable(stories.isEmpty());
        String wanted = story == null ? "" : story.title().in(titleTag);
        // a field that says the same keeps its caret, and the space that comes before the next word
        if (!PlainText.line(title.getText()).strip().equals(wanted)) {
            title.setText(wanted);
        }
        updating = false;
        title.setDisable(story == null);
        copy.setDisable(story == null);
        delete.setDisable(story == null);
    }

    /// Whether the title says something else than that of the story.
    boolean isTyping() {
        Story story = chosen.get();
        String now = PlainText.line(title.getText()).strip();
        return !updating
                && story != null
                && !now.isEmpty()
                && !now.equals(story.title().in(titleTag));
    }

    /// Takes in the title that is being written.
    void commitEdits() {
        Story story = chosen.get();
        if (!updating && story != null && title.getText().isBlank()) {
            title.setText(story.title().in(titleTag));
        }
        typed().forEach(chosen::commit);
    }

    /// The edits that what is typed would make.
    List<Edit> typed() {
        Story story = chosen.get();
        boolean same = updating
                || story == null
                || title.getText().isBlank()
                || title.getText().equals(story.title().in(titleTag));
        return same || story == null
                ? List.of()
                : List.of(StoryEdits.title(story.id(), titleTag, title.getText().strip()));
    }

    private void create() {
        Words words = preferences.words();
        String id = StoryEdits.freshId(chosen.all());
        Localized name = Localized.NONE.with(words.tag(), words.say("app.stories.untitled"));
        chosen.edit(StoryEdits.add(new Story(id, name, List.of())));
        chosen.idProperty().set(id);
        title.requestFocus();
        title.selectAll();
    }

    private void copy() {
        Story story = chosen.get();
        if (story != null) {
            Words words = preferences.words();
            String id = StoryEdits.freshId(chosen.all());
            String name = words.say("app.stories.copyOf", story.title().in(words.tag()));
            chosen.edit(StoryEdits.duplicate(story.id(), id, Localized.NONE.with(words.tag(), name)));
            chosen.idProperty().set(id);
        }
    }

    private void delete() {
        Story story = chosen.get();
        if (story != null) {
            chosen.edit(StoryEdits.delete(story.id()));
            create.requestFocus();
        }
    }
}
