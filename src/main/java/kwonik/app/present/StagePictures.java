package kwonik.app.present;

import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import kwonik.app.task.TaskLine;
import kwonik.layout.page.StageLayout;
import kwonik.layout.picture.Picture;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Story;

/// The steps of a story as pictures for the presenter, planned away from the FX thread: of a large chronicle they take
/// their time, and the audience goes first.
final class StagePictures implements AutoCloseable {
    private final StageLayout layout;
    private final TaskLine planning;
    /// What was shown last; the next step is soon the one that is told.
    private final Map<Wanted, Picture> known = new HashMap<>();

    /// @param layout is used by no one else
    StagePictures(StageLayout layout, TaskLine planning) {
        this.layout = layout;
        this.planning = planning;
    }

    /// A step, and what of it is told.
    ///
    /// @param step from 0, or [Presentation#TITLE]
    record Wanted(Story story, int step, TimelineVisibility shown) {}

    /// Hands over pictures on the FX thread, those that are known at once, in their order; what was asked for before
    /// and is not there yet is not handed over any more.
    ///
    /// @param wanted what takes each
    void show(SequencedMap<Wanted, Consumer<Picture>> wanted) {
        planning.forget();
        known.keySet().retainAll(wanted.keySet());
        wanted.forEach((each, then) -> {
            Picture ready = known.get(each);
            if (ready != null) {
                then.accept(ready);
            } else {
                planning.also(() -> layout.picture(each.story(), each.step(), each.shown()), planned -> {
                    known.put(each, planned);
                    then.accept(planned);
                });
            }
        });
    }

    @Override
    public void close() {
        planning.forget();
    }
}
