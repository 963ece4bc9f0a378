package kwonik.app.edit;

import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.view.Ghost;
import kwonik.view.TimelineView;
import org.jspecify.annotations.Nullable;

/// The form on the timeline: a new event stands there as not yet saved, and the pointer takes along the one that is
/// edited.
final class FormTimeline {
    private final Workplace place;
    private final TimelineView timeline;
    private boolean ghosted;

    FormTimeline(Workplace place, TimelineView timeline) {
        this.place = place;
        this.timeline = timeline;
    }

    /// Goes along with what is in the form.
    void accompany(EditedEvent edited) {
        NewEvent begun = edited.isNew() ? edited.draft() : null;
        if (begun != null) {
            Event event = begun.event();
            timeline.ghostProperty()
                    .set(new Ghost(
                            event.title().in(edited.tag()),
                            event.when(),
                            event.lane().id()));
        } else if (ghosted) {
            timeline.ghostProperty().set(null);
        }
        ghosted = begun != null;
        timeline.movableProperty().set(edited.id());
    }

    /// A new event in the middle of what is seen, in the lane of the selected event or else the first.
    NewEvent begin(Chronicle chronicle) {
        Event selected = place.looking().selectedProperty().getValue();
        Lane lane = selected != null && chronicle.lanes().contains(selected.lane())
                ? selected.lane()
                : chronicle.lanes().getFirst();
        return NewEvent.in(chronicle, lane, middle());
    }

    /// A date in the middle of what is seen; null where there is no time yet.
    private @Nullable When middle() {
        ChronicleIndex index = place.looking().shownProperty().get();
        ViewState view = place.looking().viewProperty().get();
        if (index == null || view == null || !index.isTimed()) {
            return null;
        }
        double width = Math.max(1, timeline.getWidth());
        Viewport moves = new Viewport(index, place.preferences().look().gaps().hiddenGap());
        return NewEvent.at(moves.scale(view, width).at(width / 2), view.span());
    }
}
