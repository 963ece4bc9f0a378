package kwonik.app.story;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kwonik.app.session.OpenDocument;
import kwonik.document.Edit;
import kwonik.document.StoryEdits;
import kwonik.model.Chronicle;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// The story that is being edited, among those of the open chronicle.
final class ChosenStory {
    private final OpenDocument document;
    private final ObjectProperty<String> id = new SimpleObjectProperty<>("");

    ChosenStory(OpenDocument document) {
        this.document = document;
    }

    /// The id of the story; that of none if there are none.
    ObjectProperty<String> idProperty() {
        return id;
    }

    /// All stories of the open chronicle.
    List<Story> all() {
        Chronicle chronicle = document.chronicle();
        return chronicle == null ? List.of() : chronicle.stories();
    }

    /// The story, or null.
    @Nullable
    Story get() {
        int at = StoryEdits.place(all(), id.get());
        return at < 0 ? null : all().get(at);
    }

    /// Edits the stories, after the texts that are still being typed.
    void edit(Edit edit) {
        document.commitDrafts();
        document.edit(edit);
    }

    /// Makes an edit of a text that is being typed.
    void commit(Edit edit) {
        document.edit(edit);
    }

    void commitDrafts() {
        document.commitDrafts();
    }
}
