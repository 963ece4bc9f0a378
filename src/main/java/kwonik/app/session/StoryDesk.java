package kwonik.app.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.Problem;
import kwonik.model.Story;
import org.jspecify.annotations.Nullable;

/// The stories that are worked on: what they are, what they were, and whether the file has them.
public final class StoryDesk {
    private final Session session;
    private final ReadOnlyObjectWrapper<StoryHistory> history = new ReadOnlyObjectWrapper<>(StoryHistory.of(List.of()));
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private Runnable committing = () -> {};
    private boolean begun;
    /// Whether someone else has changed the stories in the file while they were changed here.
    private boolean parted;

    StoryDesk(Session session) {
        this.session = session;
    }

    public ReadOnlyObjectProperty<StoryHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// The id of the story that is worked on; that of none if there are none.
    public ObjectProperty<String> chosenProperty() {
        return chosen;
    }

    public List<Story> stories() {
        return history.get().now();
    }

    /// The story that is worked on, or null.
    @Nullable
    public Story chosen() {
        int at = StoryEdits.place(stories(), chosen.get());
        return at < 0 ? null : stories().get(at);
    }

    /// Whether the file has other stories, once what is still being typed is taken in.
    public boolean isUnsaved() {
        commitEdits();
        return history.get().isUnsaved();
    }

    /// Whether these stories should not simply go into the open file: some of those that stand there could not be read,
    /// or were changed by someone else.
    public boolean parted() {
        return parted
                || session.problemsProperty().get().stream()
                        .anyMatch(problem -> problem.severity() == Problem.Severity.ERROR
                                && problem.path().startsWith("$.stories"));
    }

    /// Sets what takes in the text that is still being typed.
    public void setOnCommitEdits(Runnable action) {
        committing = action;
    }

    public void commitEdits() {
        committing.run();
    }

    /// A chronicle as it comes from a file: if it is the open one and the stories here are not saved, they stay.
    ///
    /// @param from its file; null for the chronicle that the program ships
    ChronicleIndex taking(ChronicleIndex read, @Nullable Path from) {
        List<Story> told = read.chronicle().stories();
        StoryHistory now = history.get();
        boolean again = begun && Objects.equals(from, session.fileProperty().get());
        begun = true;
        if (!again || !now.isUnsaved()) {
            parted = false;
            history.set(told.equals(now.now()) && again ? now.saved(told) : StoryHistory.of(told));
            return read;
        }
        if (!told.equals(now.saved())) {
            parted = true;
            session.noticeProperty().set(Notice.of("app.stories.parted"));
        }
        List<Story> kept = StoryEdits.within(now.now(), read.chronicle());
        history.set(now.saved(told).with(kept));
        return read.withStories(kept);
    }

    /// Tells other stories, as one change that can be taken back.
    public void replaceStories(List<Story> next) {
        go(history.get().with(next));
    }

    public void undo() {
        commitEdits();
        go(history.get().undo());
    }

    public void redo() {
        commitEdits();
        go(history.get().redo());
    }

    private void go(StoryHistory next) {
        if (!next.equals(history.get()) && session.replaceStories(next.now())) {
            history.set(next);
        }
    }

    /// The open file has these stories now.
    public void saved(List<Story> stories) {
        parted = false;
        history.set(history.get().saved(stories));
    }
}
