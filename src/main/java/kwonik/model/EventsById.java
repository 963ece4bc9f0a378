package kwonik.model;

import java.util.HashSet;
import java.util.Set;
import kwonik.model.list.Places;
import kwonik.model.list.Roll;
import kwonik.model.list.SharedList;

/// Events as they come in, no two of one id: a [Chronicle] made of a roll need not look for doubles again.
public final class EventsById {
    private final Roll<Event> roll = new Roll<>(Event::id);
    /// What the events point at, or pointed at before they were replaced.
    private final Set<String> laneIds = new HashSet<>();

    private final Set<String> sourceIds = new HashSet<>();

    /// Enters an event, unless its id is taken.
    ///
    /// @return whether it was entered, at the place [#size()] was before
    public boolean add(Event event) {
        boolean fresh = roll.add(event);
        if (fresh) {
            note(event);
        }
        return fresh;
    }

    private void note(Event event) {
        laneIds.add(event.lane().id());
        for (Excerpt excerpt : event.details().evidence().quoted()) {
            sourceIds.add(excerpt.sourceId());
        }
    }

    /// Whether every event surely points at one of these; if not, it takes a look at each to know.
    boolean pointsAt(Set<String> sources, Set<String> lanes) {
        return sources.containsAll(sourceIds) && lanes.containsAll(laneIds);
    }

    public int size() {
        return roll.size();
    }

    public Event get(int place) {
        return roll.get(place);
    }

    /// The place of an event, or -1.
    public int placeOf(String id) {
        return roll.placeOf(id);
    }

    /// Puts another version of the event in its place.
    ///
    /// @throws IllegalArgumentException if it bears another id
    public void replace(int place, Event event) {
        roll.replace(place, event);
        note(event);
    }

    /// All events so far, in the order they came in.
    SharedList<Event> list() {
        return roll.list();
    }

    /// Where they stand.
    Places<Event> places() {
        return roll.places();
    }
}
