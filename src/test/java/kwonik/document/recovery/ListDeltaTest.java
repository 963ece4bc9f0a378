package kwonik.document.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import kwonik.document.merge.Listed;
import kwonik.document.merge.Parts;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.list.ListChange;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// What differs between two states is the same whether all is walked through or only what edits concern.
class ListDeltaTest {
    private static final Lane LANE = new Lane("lane", Localized.of("Lane"));

    private static Event event(String id, int number) {
        return new Event(id, null, LANE, 3, Localized.of("Title " + number), Event.Details.NONE);
    }

    private static Chronicle chronicle(int size) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            events.add(event("e" + i, i));
        }
        var about = new Chronicle.About("c", Localized.NONE, Localized.NONE, "", "");
        return new Chronicle(about, List.of(), List.of(LANE), List.of(), events, Map.of());
    }

    private static Chronicle edited(Random random, Chronicle now, int number, boolean moving) {
        int place = random.nextInt(now.events().size());
        Event event = now.events().get(place);
        return switch (random.nextInt(moving ? 5 : 4)) {
            case 0 -> now.without(event.id());
            case 1 -> now.with(event("n" + number, number));
            case 2 -> now.with(ListChange.came(place), List.of(event("n" + number, number)));
            case 3 -> now.with(event.withTitle(Localized.of("Edited " + number)));
            default -> {
                Chronicle without = now.without(event.id());
                yield without.with(
                        ListChange.came(random.nextInt(without.events().size() + 1)), List.of(event));
            }
        };
    }

    private static ListDelta<Event> between(Chronicle before, Chronicle now) {
        return ListDelta.between(Parts.of(before).events(), Parts.of(now).events(), Event::equals);
    }

    private static ListDelta<Event> walked(Chronicle before, Chronicle now) {
        return ListDelta.between(alone(before), alone(now), Event::equals);
    }

    private static Listed<Event> alone(Chronicle chronicle) {
        return Listed.of(new ArrayList<>(chronicle.events()), Event::id);
    }

    @Property(tries = 500)
    void whatWasChangedIsToldAsByAWalk(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle before = chronicle(10 + random.nextInt(60));
        Chronicle now = before;
        for (int number = random.nextInt(8); number > 0; number--) {
            now = edited(random, now, number, false);
        }
        assertEquals(walked(before, now), between(before, now));
        assertEquals(walked(now, before), between(now, before));
    }

    @Property(tries = 500)
    void whatWasMovedComesToStandWhereItStands(@ForAll long seed) {
        Random random = new Random(seed);
        Chronicle before = chronicle(10 + random.nextInt(60));
        Chronicle now = before;
        for (int number = random.nextInt(8); number > 0; number--) {
            now = edited(random, now, number, true);
        }
        ListDelta<Event> delta = between(before, now);
        assertEquals(ids(now.events()), made(ids(before.events()), delta));
        assertEquals(walked(before, now).gone(), delta.gone());
        // all that differ are told, with what they are
        Set<String> told = new HashSet<>(ids(delta.after()));
        for (Event event : now.events()) {
            boolean differs = !before.event(event.id()).map(event::equals).orElse(false);
            assertTrue(!differs || told.contains(event.id()), event.id());
        }
        assertTrue(told.containsAll(delta.placed().keySet()));
    }

    private static List<String> ids(List<Event> events) {
        return events.stream().map(Event::id).toList();
    }

    private static List<String> made(List<String> before, ListDelta<Event> delta) {
        List<String> made = new ArrayList<>(before);
        made.removeAll(delta.gone());
        made.removeAll(delta.placed().keySet());
        delta.placed().forEach((id, last) -> made.add(made.indexOf(last) + 1, id));
        return made;
    }
}
