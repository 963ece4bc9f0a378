package kwonik.layout.index;

import kwonik.edtf.When;
import kwonik.model.Event;

/// The way from event to event: in time, and from lane to lane.
public record EventWalk(ChronicleIndex index) {
    /// The event `steps` after `event` in time (before, if negative), stopping at the first and the last; those
    /// without a date follow, in the order in which they stand on their shelf.
    ///
    /// @param event where to start, or -1: before the first, or for steps back behind the last with a date
    /// @return -1 if there is no event
    public int stepInTime(int event, int steps) {
        int all = index.dated() + index.undated();
        if (all == 0) {
            return -1;
        }
        int end = index.dated() == 0 ? all : index.dated();
        int place = event < 0 ? (steps > 0 ? -1 : end) : placeInOrder(event);
        return inOrder(Math.clamp((long) place + steps, 0, all - 1));
    }

    /// The last event in time; from there on the last without a date, if there are any.
    public int lastAfter(int event) {
        int all = index.dated() + index.undated();
        boolean beyond = index.dated() == 0 || (event >= 0 && placeInOrder(event) >= index.dated() - 1);
        return all == 0 ? -1 : inOrder(beyond ? all - 1 : index.dated() - 1);
    }

    /// The place of an event among all: by time, then those without a date.
    private int placeInOrder(int event) {
        int place = index.placeInTime(event);
        return place >= 0 ? place : index.dated() + index.withoutDate().indexOf(event);
    }

    private int inOrder(int place) {
        return place < index.dated() ? index.inTime(place) : index.withoutDate().get(place - index.dated());
    }

    /// The event nearest in time in the next lane down (`step` 1) or up (-1) that has any; `event` itself if none
    /// has. Events without a date stand below the last lane.
    public int stepInLane(int event, int step) {
        Event from = index.chronicle().events().get(event);
        When when = from.when();
        if (when == null && (step > 0 || index.dated() == 0)) {
            return event;
        }
        // up from the shelf: the end of the last lane
        double middle = when == null ? index.whole().end() : when.start() / 2.0 + when.end() / 2.0;
        for (int lane = (when == null ? index.lanes().size() : index.laneOf(event)) + step;
                lane >= 0 && lane < index.lanes().size();
                lane += step) {
            LaneIndex events = index.lane(lane);
            if (events.size() > 0) {
                int after = Math.min(events.size() - 1, events.startedBefore(middle));
                int before = Math.max(0, after - 1);
                boolean nearer = middle - events.start(before) < events.start(after) - middle;
                return events.event(nearer ? before : after);
            }
        }
        return step > 0 && index.undated() > 0 ? index.withoutDate().getFirst() : event;
    }
}
