package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        List<Event> list = roll.list();
        assertEquals(
                List.copyOf(expected.keySet()), list.stream().map(Event::id).toList());
        for (int i = -1; i < 700; i++) {
            int place = expected.getOrDefault("e" + i, -1);
            assertEquals(place, roll.placeOf("e" + i));
            assertEquals(place, EventsById.find("e" + i, list, roll.table()));
        }
    }

    @Test
    void anotherVersionOfAnEventKeepsItsId() {
        EventsById roll = new EventsById();
        roll.add(event("a"));
        assertThrows(IllegalArgumentException.class, () -> roll.replace(0, event("b")));
    }
}
