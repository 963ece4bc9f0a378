package kwonik.layout.index;

import java.util.Comparator;
import kwonik.edtf.When;
import kwonik.model.Event;

/// What the index must know of one event that came or went.
///
/// @param place in the chronicle, of which it is a part
/// @param lane the place of its lane
/// @param start strict, in seconds
/// @param end strict, in seconds; not after the start for an event without a date
record EventSpan(int place, int lane, int rank, long start, long end) {
    /// The order of events in a lane.
    static final Comparator<EventSpan> IN_LANE =
            Comparator.comparingLong(EventSpan::start).thenComparingInt(EventSpan::place);

    static EventSpan of(Event event, int place, int lane) {
        When when = event.when();
        return new EventSpan(
                place, lane, event.importance(), when == null ? 0 : when.start(), when == null ? 0 : when.end());
    }

    boolean isDated() {
        return end > start;
    }
}
