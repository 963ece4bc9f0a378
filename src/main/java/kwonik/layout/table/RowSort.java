package kwonik.layout.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.index.TimeOrder;
import kwonik.layout.index.ViewState;
import kwonik.layout.table.RowOrder.Way;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import org.jspecify.annotations.Nullable;

/// Puts the events of a chronicle in an order: first in that of time, and from there, as equals stay as they are, in
/// that of another column. What has no date, no tag or no era stands at the end whichever way is asked for.
final class RowSort {
    /// Behind all numbers of a column.
    private static final long NOTHING = Long.MAX_VALUE / 2;

    private final ChronicleIndex index;
    private final String language;
    private final EraOf eras;

    RowSort(ChronicleIndex index, String language) {
        this.index = index;
        this.language = language;
        this.eras = new EraOf(index.chronicle().eras());
    }

    int[] sorted(RowWish wish) {
        RowOrder order = wish.order();
        Way way = order.way();
        int[] events = inTime(wish.within(), order.equals(new RowOrder(EventColumn.WHEN, Way.FALLING)));
        return switch (order.column()) {
            case WHEN -> events;
            case TITLE -> byTitle(events, way);
            case TAGS -> byTags(events, way);
            case LANE -> by(index::laneOf, events, way);
            case IMPORTANCE -> by(place -> event(place).importance(), events, way);
            case SOURCES -> by(place -> sources(event(place)), events, way);
            case ERA -> by(place -> eras.place(event(place)), events, way);
        };
    }

    private int[] byTitle(int[] events, Way way) {
        new TextOrder(event -> title(index, event, language), way).sort(events);
        return events;
    }

    private Event event(int place) {
        return index.chronicle().events().get(place);
    }

    /// The title of an event.
    static String title(ChronicleIndex index, int event, String language) {
        return index.chronicle().events().get(event).title().in(language);
    }

    /// How many sources tell of an event itself.
    static int sources(Event event) {
        return event.details().evidence().excerpts().isEmpty()
                ? 0
                : (int) event.details().evidence().excerpts().stream()
                        .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                        .map(Excerpt::sourceId)
                        .distinct()
                        .count();
    }

    /// By the earliest instant that a date may mean, then the latest; those without a date behind all.
    private int[] inTime(@Nullable ViewState within, boolean latestFirst) {
        int[] events = new int[index.dated()];
        long[] starts = new long[events.length];
        long[] ends = new long[events.length];
        int n = 0;
        for (LaneIndex lane : index.lanes()) {
            for (int position = 0; position < lane.size(); position++) {
                if (within == null || (lane.start(position) < within.end() && lane.end(position) > within.start())) {
                    events[n] = lane.event(position);
                    starts[n] = lane.start(position);
                    ends[n++] = lane.end(position);
                }
            }
        }
        // those of one time stand as they are walked through: in the order of the file
        int[] rows = IntStream.range(0, n).toArray();
        for (IntToLongFunction key :
                List.<IntToLongFunction>of(row -> events[row], row -> ends[row], row -> starts[row])) {
            rows = sorted(rows, key);
        }
        int dated = n;
        int[] order = new int[dated + index.undated()];
        for (int row = 0; row < dated; row++) {
            order[row] = events[rows[latestFirst ? dated - 1 - row : row]];
        }
        for (int event : index.withoutDate()) {
            order[n++] = event;
        }
        return order;
    }

    /// Rows by a number; those that have the same stay as they are.
    private static int[] sorted(int[] rows, IntToLongFunction key) {
        return Arrays.stream(TimeOrder.of(Arrays.stream(rows).mapToLong(key).toArray()))
                .map(at -> rows[at])
                .toArray();
    }

    private int[] byTags(int[] events, Way way) {
        IntFunction<String> tags =
                place -> String.join(" ", event(place).details().tags());
        int[] tagged = Arrays.stream(events)
                .filter(place -> !event(place).details().tags().isEmpty())
                .toArray();
        int[] bare = Arrays.stream(events)
                .filter(place -> event(place).details().tags().isEmpty())
                .toArray();
        new TextOrder(tags, way).sort(tagged);
        int[] all = Arrays.copyOf(tagged, events.length);
        System.arraycopy(bare, 0, all, tagged.length, bare.length);
        return all;
    }

    /// By a number; one below 0 stands for nothing.
    private static int[] by(IntToLongFunction number, int[] events, Way way) {
        long[] keys = Arrays.stream(events)
                .mapToLong(event -> {
                    long key = number.applyAsLong(event);
                    return key < 0 ? NOTHING : way == Way.RISING ? key : -key;
                })
                .toArray();
        return Arrays.stream(TimeOrder.of(keys)).map(at -> events[at]).toArray();
    }
}
