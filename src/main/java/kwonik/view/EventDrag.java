package kwonik.view;

import java.util.Optional;
import kwonik.axis.Ticks.Tick;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.edtf.shift.MovedDate;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Picture;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// An event under a dragging pointer: it snaps to the lines of time and to the lanes, and stays as sharp as it was.
final class EventDrag {
    private final TimelineView view;
    private final ChronicleIndex index;
    private final Event event;
    /// How far right of the beginning of the event the pointer took hold of it, in pixels.
    private final double hold;

    private Ghost target;

    private EventDrag(TimelineView view, ChronicleIndex index, Event event, double hold) {
        this.view = view;
        this.index = index;
        this.event = event;
        this.hold = hold;
        this.target = before();
    }

    /// The event at a spot, if it is the one that may be moved.
    static Optional<EventDrag> of(TimelineView view, @Nullable HitArea spot, double x) {
        String movable = view.movableProperty().get();
        ChronicleIndex index = view.indexProperty().get();
        ViewState state = view.viewProperty().get();
        if (movable == null || spot == null || spot.isChip() || index == null || state == null) {
            return Optional.empty();
        }
        Event event = index.chronicle().events().get(spot.event());
        if (!event.id().equals(movable)) {
            return Optional.empty();
        }
        When when = event.when();
        TimeScale scale = view.moves(index).scale(state, view.timeWidth());
        return Optional.of(new EventDrag(view, index, event, when == null ? 0 : x - scale.x(when.start())));
    }

    /// Goes with the pointer.
    Ghost moveTo(double x, double y) {
        Picture picture = view.pictureProperty().get();
        Picture.Grid grid =
                picture == null ? Picture.Grid.NONE : picture.sight().grid();
        String lane = grid.laneAt(y).map(band -> index.laneAt(band.lane()).id()).orElse(target.lane());
        target = new Ghost(target.title(), at(x - hold, grid), lane);
        return target;
    }

    /// The date at a place; the one it has where it was not moved in time, or cannot be said elsewhere.
    private @Nullable When at(double x, Picture.Grid grid) {
        When when = event.when();
        ViewState state = view.viewProperty().get();
        if (when == null || state == null) {
            return when;
        }
        TimeScale scale = view.moves(index).scale(state, view.timeWidth());
        double home = scale.x(when.start());
        Tick line = grid.tickAt(x).orElse(null);
        if (line == null || Math.abs(x - home) <= Math.abs(x - line.x())) {
            return when;
        }
        return MovedDate.of(when, Math.round(line.time())).orElse(when);
    }

    private Ghost before() {
        return new Ghost(
                event.title().in(view.wordsProperty().get().tag()),
                event.when(),
                event.lane().id());
    }

    /// Tells where it has been put, unless that is where it was.
    void drop() {
        if (!target.equals(before())) {
            view.movedProperty().get().accept(event.id(), target);
        }
    }
}
