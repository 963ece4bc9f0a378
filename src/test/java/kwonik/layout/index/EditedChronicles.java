package kwonik.layout.index;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.list.ListChange;

/// Chronicles and edits of them, by chance.
public final class EditedChronicles {
    private static final List<String> TAGS = List.of("army", "coup", "election");

    private EditedChronicles() {}

    /// A chronicle after one edit of some kind, by chance.
    public static Chronicle edited(Random random, Chronicle now, int number) {
        List<Event> events = now.events();
        if (events.isEmpty() || random.nextInt(8) == 0) {
            return now.with(fresh(random, now, "n" + number));
        }
        Event event = events.get(random.nextInt(events.size()));
        return switch (random.nextInt(11)) {
            case 0 -> now.with(event.withTitle(Localized.of("Edited " + number)));
            case 1 -> now.with(event.withWhen(when(random, now)));
            case 2 ->
                now.with(event.withLane(
                        now.lanes().get(random.nextInt(now.lanes().size()))));
            case 3 -> now.with(event.withImportance(1 + random.nextInt(5)));
            case 4 -> now.with(event.withDetails(event.details().withTags(tags(random))));
            case 5 -> now.without(event.id());
            case 6 -> now.with(event.withWhen(null));
            case 7 -> now.withEras(random.nextBoolean() ? List.of() : List.of(era(random, now)));
            case 8 ->
                // another event in its place
                now.with(ListChange.at(now.indexOf(event.id())), List.of(fresh(random, now, "n" + number)));
            case 9 -> many(random, now, number);
            default ->
                now.with(ListChange.came(random.nextInt(events.size() + 1)), List.of(fresh(random, now, "n" + number)));
        };
    }

    private static Chronicle many(Random random, Chronicle now, int number) {
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        int size = now.events().size();
        for (int i = random.nextInt(5); i > 0; i--) {
            gone.set(random.nextInt(size));
        }
        int more = random.nextInt(5);
        int next = size - gone.cardinality() + more;
        while (come.cardinality() < more) {
            come.set(random.nextInt(next));
        }
        List<Event> fresh = IntStream.range(0, more)
                .mapToObj(i -> fresh(random, now, "m" + number + "-" + i))
                .toList();
        return now.with(ListChange.of(gone.stream(), come.stream()), fresh);
    }

    private static Event fresh(Random random, Chronicle now, String id) {
        return new Event(
                        id,
                        random.nextInt(4) == 0 ? null : when(random, now),
                        now.lanes().get(random.nextInt(now.lanes().size())),
                        1 + random.nextInt(5),
                        Localized.of("Title of " + id),
                        Event.Details.NONE)
                .withDetails(Event.Details.NONE.withTags(tags(random)));
    }

    private static List<String> tags(Random random) {
        return TAGS.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    /// Often that of another event, so that many share their bounds.
    private static When when(Random random, Chronicle now) {
        When known = now.events().isEmpty()
                ? null
                : now.events().get(random.nextInt(now.events().size())).when();
        return known != null && random.nextInt(3) > 0
                ? known
                : When.parse(List.of("1995", "1995-04-12", "2004", "1991/1994", "1902-02", "2101")
                        .get(random.nextInt(6)));
    }

    private static Era era(Random random, Chronicle now) {
        return new Era("era", Localized.of("Era"), when(random, now), List.of());
    }

    /// A chronicle with tags, and with events that have no date.
    public static Chronicle random(Random random) {
        Chronicle made = Chronicles.random(random);
        List<Event> events = made.events().stream()
                .map(event -> random.nextInt(8) == 0 ? event.withWhen(null) : event)
                .map(event -> event.withDetails(event.details().withTags(tags(random))))
                .toList();
        return Chronicles.chronicle(made.lanes().size(), events);
    }
}
