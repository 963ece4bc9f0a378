package kwonik.app.present;

import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A story with the number of its steps.
final class StoryCell extends ListCell<Story> {
    private static final double ROW = 38;
    private static final int MOST_ROWS = 8;

    private final Words words;

    /// A list of stories to choose one from, as high as its rows ask for.
    ///
    /// @param target how high a row is at least
    static ListView<Story> list(List<Story> stories, Words words, double target) {
        ListView<Story> story = new ListView<>();
        story.setId("present-story");
        story.getItems().setAll(stories);
        story.setCellFactory(_ -> new StoryCell(words));
        double row = Math.max(ROW, target);
        story.setFixedCellSize(row);
        story.setPrefHeight(row * Math.min(stories.size(), MOST_ROWS) + 16);
        return story;
    }

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
                                "present.story.name", name(story), story.steps().size()));
    }

    private String name(Story story) {
        return story.id().equals(PresentChoice.IN_SIGHT)
                ? words.say("present.story.events")
                : story.title().in(words.tag());
    }
}
