package kwonik.app.present;

import javafx.scene.control.ListCell;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A story with the number of its steps.
final class StoryCell extends ListCell<Story> {
    private final Words words;

    StoryCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Story story, boolean empty) {
        super.updateItem(story, empty);
        setText(
                story == null || empty
                        ? null
                        : words.say(
                                "present.story.name",
                                story.title().in(words.tag()),
                                story.steps().size()));
    }
}
