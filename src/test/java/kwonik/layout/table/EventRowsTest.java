package kwonik.layout.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.table.RowOrder.Way;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The orders in which a table has its events, and what its cells say.
class EventRowsTest {
    private static final Lane UPPER = new Lane("upper", Localized.of("Zeal"));
    private static final Lane LOWER = new Lane("lower", Localized.of("Art"));

    private static Event event(
            String id, @Nullable String when, Lane lane, int importance, String title, String... tags) {
        return new Event(
                id,
                when == null ? null : When.parse(when),
                lane,
                importance,
                Localized.of(title),
                Event.Details.NONE.withTags(List.of(tags)));
    }

    private static ChronicleIndex index(List<Event> events) {
        return ChronicleIndex.of(new Chronicle(
                new Chronicle.About("a", Localized.of("A"), Localized.NONE, "", ""),
                List.of(),
                List.of(UPPER, LOWER),
                List.of(
                        new Era("late", Localized.of("Late"), When.parse("2000/2005"), List.of()),
                        new Era("long", Localized.of("Long"), When.parse("1990/2004"), List.of())),
                events,
                Map.of()));
    }

    private static final ChronicleIndex SOME = index(List.of(
            event("year", "1995", LOWER, 3, "Été", "sea"),
            event("day", "1995-01-01", UPPER, 5, "« Zoo »", "Bells", "sea"),
            event("none", null, UPPER, 4, "Alone"),
            event("before", "1980-05", LOWER, 3, "etage"),
            event("after", "2004-02-03", LOWER, 1, "Œuvre", "air")));

    private static String ids(EventRows rows) {
        return String.join(
                " ",
                IntStream.range(0, rows.size())
                        .mapToObj(row -> rows.index()
                                .chronicle()
                                .events()
                                .get(rows.event(row))
                                .id())
                        .toList());
    }

    @Test
    void eventsOfOneTimeStandInTheOrderOfTheWalk() {
        ChronicleIndex index = index(List.of(
                event("a", "1995", LOWER, 1, "A"),
                event("b", "1995", UPPER, 1, "B"),
                event("c", "1995", LOWER, 1, "C")));
        EventRows rows = EventRows.of(index, new RowWish(RowOrder.FIRST, "en", null));
        assertEquals("a b c", ids(rows));
        for (int row = 0; row < rows.size(); row++) {
            assertEquals(row, index.placeInTime(rows.event(row)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // the earliest bound, then the latest; whatever has no date is last both ways
        "when.rising, before day year after none",
        "when.falling, after year day before none",
        "title.rising, none before year after day",
        "title.falling, day after year before none",
        // the undated one stands in the upper lane, behind those with a date
        "lane.rising, day none before year after",
        "lane.falling, before year after day none",
        "importance.rising, after before year none day",
        "importance.falling, day none before year after",
        "sources.rising, before day year after none",
        "tags.rising, after day year before none",
        "tags.falling, year day after before none",
        "era.rising, day year after before none",
        "era.falling, after day year before none"
    })
    void eachColumnSortsBothWaysAndEqualsStandByTime(String order, String wanted) {
        assertEquals(wanted, ids(EventRows.of(SOME, new RowWish(RowOrder.of(order), "en", null))));
    }

    @Test
    void onlyWhatAViewTouchesIsLeftAndWhatHasNoDate() {
        ViewState view = new ViewState(
                When.parse("1995-03-01").start(), When.parse("2000").start(), null, false);
        assertEquals("year none", ids(EventRows.of(SOME, new RowWish(RowOrder.FIRST, "en", view))));
    }

    @Test
    void eachEventHasOneRowInAnyOrder() {
        for (RowOrder order : RowOrder.all()) {
            EventRows rows = EventRows.of(SOME, new RowWish(order, "en", null));
            int[] events = rows.events();
            Arrays.sort(events);
            assertArrayEquals(new int[] {0, 1, 2, 3, 4}, events);
            for (int row = 0; row < rows.size(); row++) {
                assertEquals(row, rows.rowOf(rows.event(row)));
            }
            assertEquals(order, RowOrder.of(order.code()));
        }
        assertEquals(RowOrder.FIRST, RowOrder.of("height.rising"));
        assertEquals(RowOrder.FIRST, RowOrder.of(""));
    }

    @ParameterizedTest
    @CsvSource({"e, 0, 1", "E, 2, 2", "et, 0, 1", "oeu, 0, 3", "zoo, 0, 4", "x, 0, -1", "a, 1, 0"})
    void lettersLeadToTheNextTitleThatBeginsWithThem(String letters, int from, int row) {
        EventRows rows = EventRows.of(SOME, new RowWish(RowOrder.of("title.rising"), "en", null));
        assertEquals(row, rows.beginningWith(letters, from, "en"));
    }

    /// Letters of few kinds, so that many titles agree in many; some above Latin, some none at all.
    private static String title(Random random, boolean above) {
        StringBuilder title = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            title.append((above ? "aAéь日 " : "aAé-b ").charAt(random.nextInt(6)));
        }
        return title.toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void manyTitlesStandAsTheyWouldComparedOneByOne(boolean above) {
        Random random = new Random(18);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 9_000; i++) {
            events.add(event("e" + i, "2000", UPPER, 3, title(random, above)));
        }
        ChronicleIndex index = index(events);
        int[] inTime =
                EventRows.of(index, new RowWish(RowOrder.FIRST, "en", null)).events();
        for (Way way : Way.values()) {
            Comparator<Integer> rising = (one, other) -> {
                FoldedText first = new FoldedText();
                FoldedText second = new FoldedText();
                first.begin(events.get(one).title().in("en"));
                second.begin(events.get(other).title().in("en"));
                return first.compareTo(second);
            };
            int[] wanted = Arrays.stream(inTime)
                    .boxed()
                    .sorted(way == Way.RISING ? rising : rising.reversed())
                    .mapToInt(Integer::intValue)
                    .toArray();
            RowWish wish = new RowWish(new RowOrder(EventColumn.TITLE, way), "en", null);
            assertArrayEquals(wanted, EventRows.of(index, wish).events());
        }
    }

    @Test
    void titlesWithoutEndAgreeAtSomeLength() {
        String long1 = "a".repeat(3_000);
        List<Event> events = IntStream.range(0, 5_000)
                .mapToObj(i -> event("e" + i, "2000", UPPER, 3, long1 + (i % 2)))
                .toList();
        int[] order = EventRows.of(index(events), new RowWish(RowOrder.of("title.rising"), "en", null))
                .events();
        assertArrayEquals(IntStream.range(0, 5_000).toArray(), order);
    }

    @Test
    void cellsSayWhatTheTimelineSays() {
        RowText text = new RowText(SOME, Words.in(Locale.ENGLISH));
        assertEquals("1995", text.cell(EventColumn.WHEN, 0));
        assertEquals("1995; year only", text.full(EventColumn.WHEN, 0));
        assertEquals("No date is known", text.cell(EventColumn.WHEN, 2));
        assertEquals("Bells, sea", text.cell(EventColumn.TAGS, 1));
        assertEquals("Long", text.cell(EventColumn.ERA, 0));
        assertEquals("", text.cell(EventColumn.ERA, 3));
        assertEquals("5: a headline", text.cell(EventColumn.IMPORTANCE, 1));
        String row = text.row(0, List.of(EventColumn.WHEN, EventColumn.TITLE, EventColumn.LANE));
        assertEquals("1995; year only; Été; Art", row);
        assertTrue(text.row(2, List.of(EventColumn.values())).startsWith("No date is known; Alone; Zeal"));
    }
}
