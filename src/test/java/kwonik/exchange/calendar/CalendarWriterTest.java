package kwonik.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kwonik.archive.file.Progress;
import kwonik.edtf.Dates;
import kwonik.edtf.When;
import kwonik.exchange.common.DataFile;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.words.PlainText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A chronicle that was written as a calendar comes back with all that a calendar can hold.
class CalendarWriterTest {
    private static final Lane LANE = new Lane("the_army", Localized.of("Army; old, and \\ new"));
    private static final Chronicle.About ABOUT =
            new Chronicle.About("haiti", Localized.of("Haiti"), Localized.of("Of the army,\nand more"), "", "");

    private static byte[] written(Chronicle chronicle) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarWriter.write(chronicle, out);
        return out.toByteArray();
    }

    private static Chronicle of(List<Era> eras, List<Event> events) {
        return new Chronicle(ABOUT, List.of(), List.of(LANE, new Lane("b", Localized.of("B"))), eras, events, Map.of());
    }

    private static Event event(String id, String edtf) {
        return new Event(id, edtf.isEmpty() ? null : When.parse(edtf), LANE, 3, Localized.of("T"), Event.Details.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "2025-07-24 DTSTART;VALUE=DATE:20250724|DTEND;VALUE=DATE:20250725",
                "1995~ DTSTART;VALUE=DATE:19950101|DTEND;VALUE=DATE:19960101",
                "1990/1995 DTSTART;VALUE=DATE:19900101|DTEND;VALUE=DATE:19960101",
                "2018/.. DTSTART;VALUE=DATE:20180101|DTEND;VALUE=DATE:20190101",
                "2025-07-24T16:53 DTSTART:20250724T165300",
                "2025-07-24T16 DTSTART:20250724T160000|DTEND:20250724T170000",
                "2025-07-24T16:53-04:00 DTSTART:20250724T205300Z",
                "2025-07-24T16:00/2025-07-24T17:00 DTSTART:20250724T160000|DTEND:20250724T170000",
                "{2020-01-06,2020-01-13} DTSTART;VALUE=DATE:20200106|DTEND;VALUE=DATE:20200107|RDATE;VALUE=DATE:20200113",
                "{2020-01-06,2020-02} DTSTART;VALUE=DATE:20200106|DTEND;VALUE=DATE:20200301",
                "0001-01-01 DTSTART;VALUE=DATE:00010101|DTEND;VALUE=DATE:00010102",
                "-0500 BEGIN:VJOURNAL",
                "9999 BEGIN:VJOURNAL"
            })
    void datesAreWrittenAsDaysOrTimes(String edtf, String lines) throws IOException {
        String text = new String(written(of(List.of(), List.of(event("a", edtf)))), StandardCharsets.UTF_8);
        assertTrue(text.contains(lines.replace("|", "\r\n") + "\r\n"), text);
        assertEquals(lines.startsWith("BEGIN"), !text.contains("DTSTART"));
        assertTrue(text.replace("\\,", ",").contains("X-EDTF:" + edtf), text);
    }

    @Property(tries = 300)
    void whatACalendarHoldsComesBack(@ForAll("chronicles") Chronicle chronicle) throws IOException {
        byte[] bytes = written(chronicle);
        assertArrayEquals(bytes, written(chronicle));
        for (String line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            assertTrue(line.length() <= 75, line);
            String letters = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            assertTrue(letters.indexOf('\uFFFD') < 0, letters);
        }
        Chronicle read = CalendarReader.read(DataFile.of("haiti.ics", bytes), Progress.NONE)
                .chronicle();
        assertEquals(chronicle.about(), read.about());
        assertEquals(chronicle.lanes(), read.lanes());
        assertEquals(chronicle.eras(), read.eras());
        List<Event> back = new ArrayList<>();
        for (Event each : read.events()) {
            // the last reference is the file itself
            List<Reference> references = each.details().references();
            back.add(each.withDetails(each.details().withReferences(references.subList(0, references.size() - 1))));
        }
        assertEquals(chronicle.events(), back);
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        Arbitrary<String> words = Arbitraries.of("a", "n", "é", "’", ",", ";", ":", "\\", "\"", "—", "日", "🎺", " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(120)
                .map(letters -> PlainText.line(String.join("", letters)))
                .filter(text -> !text.isBlank());
        Arbitrary<When> when = new Dates().edtf().map(When::parse);
        Arbitrary<Reference> reference = Combinators.combine(words, when.injectNull(0.5), words)
                .as((title, issued, note) -> new Reference(title, "", issued, "https://x.org/a;b,c", "", note));
        Arbitrary<Event.Details> details = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(""), words),
                        words,
                        words.list().uniqueElements().ofMaxSize(3),
                        reference.list().ofMaxSize(2))
                .as((summary, doubt, tags, references) -> new Event.Details(
                        Localized.of(summary),
                        Localized.of(doubt),
                        DateBasis.UNKNOWN,
                        Map.of(),
                        tags,
                        references,
                        Event.Evidence.NONE));
        Arbitrary<Event> event = Combinators.combine(
                        when.injectNull(0.1), Arbitraries.integers().between(1, 5), words, details)
                .as((date, rank, title, rest) -> new Event("x", date, LANE, rank, Localized.of(title), rest));
        return Combinators.combine(event.list().ofMaxSize(5), when, words).as((events, date, name) -> {
            List<Event> all = new ArrayList<>();
            for (Event each : events) {
                all.add(new Event(
                        "Event_" + all.size(), each.when(), LANE, each.importance(), each.title(), each.details()));
            }
            return of(List.of(new Era("era_1", Localized.of(name), date, List.of())), all);
        });
    }
}
