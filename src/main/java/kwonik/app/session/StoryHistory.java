package kwonik.app.session;

import java.util.List;
import java.util.stream.Stream;
import kwonik.model.Story;

/// What the stories were before each change, and what they were before it was taken back.
///
/// @param before older states, the oldest first; at most [#MOST] changes can be taken back
/// @param now the stories as they are
/// @param after states that were taken back, the next first
/// @param saved the stories as the file has them
public record StoryHistory(List<List<Story>> before, List<Story> now, List<List<Story>> after, List<Story> saved) {
    /// So many changes are remembered.
    static final int MOST = 200;

    public StoryHistory {
        before = before.stream().skip(Math.max(0, before.size() - MOST)).toList();
        now = List.copyOf(now);
        after = List.copyOf(after);
        saved = List.copyOf(saved);
    }

    /// The stories of a file, unchanged as yet.
    static StoryHistory of(List<Story> stories) {
        return new StoryHistory(List.of(), stories, List.of(), stories);
    }

    /// One change more; what was taken back before cannot come again. What changes nothing is no change.
    StoryHistory with(List<Story> next) {
        return next.equals(now)
                ? this
                : new StoryHistory(
                        Stream.concat(before.stream(), Stream.of(now)).toList(), next, List.of(), saved);
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    /// Without the last change; the same if there is none.
    StoryHistory undo() {
        return canUndo()
                ? new StoryHistory(
                        before.subList(0, before.size() - 1),
                        before.getLast(),
                        Stream.concat(Stream.of(now), after.stream()).toList(),
                        saved)
                : this;
    }

    /// With the change again that was taken back last; the same if there is none.
    StoryHistory redo() {
        return canRedo()
                ? new StoryHistory(
                        Stream.concat(before.stream(), Stream.of(now)).toList(),
                        after.getFirst(),
                        after.subList(1, after.size()),
                        saved)
                : this;
    }

    /// The same with other stories in the file.
    StoryHistory saved(List<Story> stories) {
        return new StoryHistory(before, now, after, stories);
    }

    /// Whether the file has other stories than these.
    public boolean isUnsaved() {
        return !now.equals(saved);
    }
}
