package kwonik.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Events as they come in, no two of one id: a [Chronicle] made of a roll need not look for doubles again.
///
/// While each id is greater than the one before (shorter, or of equal length and earlier in the alphabet: e9, e10),
/// as in most files that a program wrote, that alone tells that it is new. From the first that is not, ids are found
/// by open addressing, as a map of a million entries costs more than the events themselves.
public final class EventsById {
    private static final int SPREAD = 0x9E3779B9;

    private Event[] events = new Event[64];
    private int size;
    /// A place + 1 in each slot, 0 in a free one; never more than half full. Empty as long as the ids rise.
    private int[] table = {};
    /// Kept beside the events, so that looking for an id touches no other event.
    private int[] hashes = {};
    /// What the events point at, or pointed at before they were replaced.
    private final Set<String> laneIds = new HashSet<>();

    private final Set<String> sourceIds = new HashSet<>();

    /// Enters an event, unless its id is taken.
    ///
    /// @return whether it was entered, at the place [#size()] was before
    public boolean add(Event event) {
        String id = event.id();
        if (size == events.length) {
            events = Arrays.copyOf(events, size * 2);
        }
        if (table.length > 0 || (size > 0 && compare(events[size - 1].id(), id) >= 0)) {
            if (events.length != hashes.length) {
                tabulate();
            }
            int slot = slotOf(id);
            if (table[slot] != 0) {
                return false;
            }
            hashes[size] = hash(id);
            table[slot] = size + 1;
        }
        events[size++] = event;
        note(event);
        return true;
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
        return size;
    }

    public Event get(int place) {
        return events[place];
    }

    /// The place of an event, or -1.
    public int placeOf(String id) {
        return table.length == 0 ? search(id, Arrays.asList(events).subList(0, size)) : table[slotOf(id)] - 1;
    }

    /// Puts another version of the event in its place.
    ///
    /// @throws IllegalArgumentException if it bears another id
    public void replace(int place, Event event) {
        if (!event.id().equals(events[place].id())) {
            throw new IllegalArgumentException(event.id() + " is not " + events[place].id());
        }
        events[place] = event;
        note(event);
    }

    /// All events so far, in the order they came in.
    List<Event> list() {
        return List.of(Arrays.copyOf(events, size));
    }

    /// The slots by which [#find] finds them.
    int[] table() {
        return table.clone();
    }

    /// The place of an id in the list of a roll by its slots, or -1.
    static int find(String id, List<Event> events, int[] table) {
        if (table.length == 0) {
            return search(id, events);
        }
        int slot = first(hash(id), table);
        while (table[slot] != 0 && !events.get(table[slot] - 1).id().equals(id)) {
            slot = next(slot, table);
        }
        return table[slot] - 1;
    }

    private static int search(String id, List<Event> rising) {
        int low = 0;
        int high = rising.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int comparison = compare(rising.get(middle).id(), id);
            if (comparison == 0) {
                return middle;
            }
            low = comparison < 0 ? middle + 1 : low;
            high = comparison < 0 ? high : middle - 1;
        }
        return -1;
    }

    private static int compare(String id, String other) {
        return id.length() == other.length() ? id.compareTo(other) : id.length() - other.length();
    }

    /// The slot of an id, or the free one where it would stand.
    private int slotOf(String id) {
        int hash = hash(id);
        int slot = first(hash, table);
        while (table[slot] != 0
                && !(hashes[table[slot] - 1] == hash
                        && events[table[slot] - 1].id().equals(id))) {
            slot = next(slot, table);
        }
        return slot;
    }

    /// Makes a table for as many events as there is room for.
    private void tabulate() {
        int known = hashes.length;
        hashes = Arrays.copyOf(hashes, events.length);
        table = new int[events.length * 2];
        for (int place = 0; place < size; place++) {
            if (place >= known) {
                hashes[place] = hash(events[place].id());
            }
            int slot = first(hashes[place], table);
            while (table[slot] != 0) {
                slot = next(slot, table);
            }
            table[slot] = place + 1;
        }
    }

    /// A hash of its own: those of [String#hashCode] are easily made alike, and a crafted file would take hours.
    public static int hash(String id) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    private static int first(int hash, int[] table) {
        return ((hash * SPREAD) >>> 7) & (table.length - 1);
    }

    private static int next(int slot, int[] table) {
        return (slot + 1) & (table.length - 1);
    }
}
