package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kwonik.model.list.SharedList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EventsByIdTest {
    private static Event event(String id) {
        return new Event(
                id, null, new Lane("l", Localized.of("L")), 3, Localized.of("Title of " + id), Event.Details.NONE);
    }

    /// Ids in order for a while, as programs write them, then in any order and with doubles.
    @Property(tries = 1000)
    void entersEachIdOnceAndFindsIt(@ForAll long seed) {
        Random random = new Random(seed);
        EventsById roll = new EventsById();
        Map<String, Integer> expected = new LinkedHashMap<>();
        int ordered = random.nextInt(300);
        for (int i = 0; i < 400; i++) {
            String id = "e" + (i < ordered ? i : random.nextInt(600));
            assertEquals(expected.putIfAbsent(id, expected.size()) == null, roll.add(event(id)));
        }
        SharedList<Event> list = roll.list();
        assertEquals(
                List.copyOf(expected.keySet()), list.stream().map(Event::id).toList());
        for (int i = -1; i < 700; i++) {
            int place = expected.getOrDefault("e" + i, -1);
            assertEquals(place, roll.placeOf("e" + i));
            assertEquals(place, roll.places().find("e" + i, list));
        }
    }

    @Test
    void anotherVersionOfAnEventKeepsItsId() {
        EventsById roll = new EventsById();
        roll.add(event("a"));
        assertThrows(IllegalArgumentException.class, () -> roll.replace(0, event("b")));
    }

    @Test
    void aNewVersionStandsWhereTheOldOneStood() {
        EventsById events = new EventsById();
        events.add(event("a"));
        events.add(event("b"));
        Event newer =
                new Event("a", null, new Lane("l", Localized.of("L")), 5, Localized.of("Newer"), Event.Details.NONE);
        events.replace(0, newer);
        assertSame(newer, events.get(0));
        assertEquals(List.of("a", "b"), events.list().stream().map(Event::id).toList());
        assertEquals(2, events.size());
        assertEquals(0, events.placeOf("a"));
        assertFalse(events.add(event("a")));
    }

    @Test
    void whatAnEventPointsAtIsNoted() {
        EventsById events = new EventsById();
        events.add(Samples.event(
                "a",
                null,
                Samples.ARMY,
                3,
                Samples.quoting(
                        List.of(Samples.excerpt("report", Excerpt.Role.DIRECT)),
                        List.of(Samples.claim("Who?", "opinion")))));
        assertTrue(events.pointsAt(Set.of("report", "opinion", "more"), Set.of("army")));
        assertFalse(events.pointsAt(Set.of("report"), Set.of("army")));
        assertFalse(events.pointsAt(Set.of("opinion"), Set.of("army")));
        assertFalse(events.pointsAt(Set.of("report", "opinion"), Set.of("police")));
    }

    @Test
    void whatANewVersionPointsAtIsNotedToo() {
        EventsById events = new EventsById();
        events.add(Samples.event("a", null, Samples.ARMY, 3));
        events.replace(0, Samples.event("a", null, Samples.POLICE, 3));
        assertFalse(events.pointsAt(Set.of(), Set.of("army")));
        assertTrue(events.pointsAt(Set.of(), Set.of("army", "police")));
    }

    @Test
    void inOneEventOrNoneIdsAreFoundToo() {
        EventsById none = new EventsById();
        assertEquals(-1, none.placeOf("a"));
        none.add(event("b"));
        assertEquals(List.of(-1, 0, -1), List.of(none.placeOf("a"), none.placeOf("b"), none.placeOf("c")));
        none.add(event("c"));
        assertEquals(
                List.of(-1, 0, 1, -1),
                List.of(none.placeOf("a"), none.placeOf("b"), none.placeOf("c"), none.placeOf("d")));
    }
}
