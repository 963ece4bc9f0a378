package kwonik.exchange.markwhen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kwonik.edtf.When;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written as Markwhen is read back with its ids, dates, lanes, tags, texts and links.
class MarkwhenWriterTest {
    private static String written(Chronicle chronicle) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MarkwhenWriter.write(chronicle, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Chronicle chronicle(List<Lane> lanes, List<Era> eras, List<Event> events) {
        Chronicle.About about =
                new Chronicle.About("id", Localized.of("A title: with #signs"), Localized.of("About\n\nit"), "", "");
        return new Chronicle(about, List.of(), lanes, eras, events, Map.of());
    }

    private static Event event(String id, @Nullable String edtf, Lane lane, String title, String summary) {
        Event.Details details = new Event.Details(
                Localized.of(summary),
                Localized.NONE,
                DateBasis.UNKNOWN,
                Map.of(),
                List.of("tag", "two words"),
                List.of(new Reference("A page", "", null, "https://example.org/a", "", "")),
                Event.Evidence.NONE);
        return new Event(id, edtf == null ? null : When.parse(edtf), lane, 4, Localized.of(title), details);
    }

    private static final Lane LANE = new Lane("lane-one", Localized.of("Lane one"));

    @Test
    void anEventIsWrittenAsPeopleWriteIt() {
        String text = written(
                chronicle(List.of(LANE), List.of(), List.of(event("an-id", "2017-11/2018-03", LANE, "Title", "Text"))));
        assertEquals("""
                title: "A title: with \\\\#signs"
                description: "About\\n\\nit"
                kwonik: "id"

                # Lane one
                id: lane-one

                2017-11 / 2018-03: Title #tag
                id: an-id
                tags: ["two words"]
                importance: 4

                Text

                [A page](https://example.org/a)

                """, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1995 | 1995 | no
            1995-04-28 | 1995-04-28 | no
            1995~ | 1995 | yes
            199X | 1990 / 1999 | yes
            2018/.. | 2018 / now | no
            ../1995 | 1995 | yes
            2001-21 | 2001-03-01 / 2001-05-31 | yes
            -0499 | 500 BCE | no
            -0499/0050 | 500 BCE - 0050 CE | no
            -0043-03-15 | 44 BCE | yes
            2004-05-05T14:30 | 2004-05-05 14:30 | no
            2004-05-05T14:30:10Z | 2004-05-05 14:30 | yes
            Y-13800000000S3 | undated | yes
            [1667,1668] | 1667 / 1668 | yes
            2001-21/2002-22 | 2001-03-01 / 2002-08-31 | yes
            """)
    void whatMarkwhenCannotSayStandsInAPropertyBelow(String edtf, String said, String property) {
        String text = written(chronicle(List.of(LANE), List.of(), List.of(event("x", edtf, LANE, "T", ""))));
        assertTrue(text.contains(said + ": T"), text);
        assertEquals(property.equals("yes"), text.contains("edtf: \"" + edtf + "\""), text);
    }

    @Test
    void anEventWithoutADateIsNoEventOfOtherPrograms() {
        String text = written(chronicle(List.of(LANE), List.of(), List.of(event("x", null, LANE, "T", "Text"))));
        assertTrue(
                text.lines()
                        .filter(line -> line.contains("T"))
                        .allMatch(line -> line.startsWith("//") || line.startsWith("#") || line.startsWith("title")),
                text);
        Event back = MarkwhenReaderTest.read(text).chronicle().events().getFirst();
        assertEquals(null, back.when());
        assertEquals("Text", back.details().summary().in("en"));
        assertFalse(MarkwhenReaderTest.read(text).report().lossy());
    }

    // ----- Round trips

    @Provide
    Arbitrary<Chronicle> chronicles() {
        Arbitrary<String> words = Arbitraries.of(
                        "word",
                        "1995",
                        ":",
                        "1995: x",
                        "#tag",
                        "#",
                        "[x](y)",
                        "![p](q)",
                        "[",
                        "]",
                        "(",
                        ")",
                        "**",
                        "*",
                        "\\",
                        "\\#",
                        "<b>",
                        "</b>",
                        "&amp;",
                        "&",
                        ";",
                        "a<b",
                        "//",
                        "---",
                        "group a",
                        "endGroup",
                        "section",
                        "# head",
                        "!id",
                        "id: y",
                        "tags: [a]",
                        "edtf: 1",
                        "now:",
                        "\n",
                        "\n\n",
                        "- [ ] t",
                        "é",
                        "_-_-_break_-_-_",
                        "https://example.org",
                        "\"q\"",
                        "'",
                        "after !x 3 days: y",
                        "//~ undated: z",
                        "May: 3",
                        "%",
                        "500 BC: z",
                        "title: t",
                        "😀",
                        "\u00a0")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join(" ", parts));
        Arbitrary<String> lines = words.map(PlainText::line);
        Arbitrary<String> texts = words.map(PlainText::paragraphs);
        Arbitrary<String> dates = Arbitraries.of(
                "",
                "1995",
                "1995-04",
                "1995-04-28",
                "1995~",
                "199X",
                "18XX",
                "2018/..",
                "../1995",
                "2001-21",
                "-0499",
                "-0499/0050",
                "-0299/-0199",
                "-0043-03-15",
                "2004-05-05T14:30",
                "2004-05-05T14:30:10Z",
                "2004-05-05T14",
                "Y-17000",
                "Y12000",
                "Y-13800000000S3",
                "[1667,1668]",
                "{1960,1961-12}",
                "1995-04/1996",
                "1995?/2004~",
                "2004-05-05T14:30/2004-05-06T15:00",
                "0850",
                "0001",
                "0000",
                "/1995",
                "1995/",
                "2004-06-~11",
                "1950S2",
                "2004-05-05T24:00",
                "1905-10",
                "2001-12-31/2002-01-01");
        Arbitrary<List<String>> tags = Arbitraries.of(
                        "tag", "Two", "two words", "1995", "a,b", "a\"b", "#x", "é", "[x]", "a_b", "\\")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<Reference> references = Combinators.combine(
                        lines,
                        Arbitraries.of(
                                "", "https://example.org/a", "https://example.org/b_(c)", "http://x.org/?q=1&r=[2]"))
                .as((title, url) ->
                        new Reference(title.isEmpty() && url.isEmpty() ? "t" : title, "", null, url, "", ""));
        Arbitrary<Event> events = Combinators.combine(
                        dates,
                        lines.map(title -> title.isEmpty() ? "t" : title),
                        texts,
                        tags,
                        references.list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 5))
                .as((date, title, summary, some, refs, rank) -> new Event(
                        "x",
                        date.isEmpty() ? null : When.parse(date),
                        lane(rank % 3),
                        Math.max(1, rank),
                        Localized.of(title),
                        new Event.Details(
                                Localized.of(summary),
                                Localized.NONE,
                                DateBasis.UNKNOWN,
                                Map.of(),
                                some,
                                refs,
                                Event.Evidence.NONE)));
        return Combinators.combine(events.list().ofMaxSize(5), lines, texts).as((some, title, about) -> {
            List<Event> named = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                Event one = some.get(i);
                named.add(new Event(
                        "Id " + i + (i % 2 == 0 ? "" : ": #x"),
                        one.when(),
                        one.lane(),
                        one.importance(),
                        one.title(),
                        one.details()));
            }
            Chronicle.About of =
                    new Chronicle.About("id", Localized.of(title.isEmpty() ? "t" : title), Localized.of(about), "", "");
            List<Era> eras = List.of(new Era("era", Localized.of("Era: one #x"), When.parse("1990/2000"), List.of()));
            return new Chronicle(of, List.of(), List.of(lane(0), lane(1), lane(2)), eras, named, Map.of());
        });
    }

    private static Lane lane(int number) {
        return new Lane(
                "lane" + number, Localized.of(List.of("One", "Two: #x", "3:").get(number)));
    }

    @Property(tries = 2000)
    void whatIsWrittenIsReadBack(@ForAll("chronicles") Chronicle before) {
        String text = written(before);
        Chronicle after = MarkwhenReaderTest.read(text).chronicle();
        assertEquals(before.about().id(), after.about().id(), text);
        assertEquals(before.eras().getFirst().id(), after.eras().getFirst().id(), text);
        assertEquals(before.about().title(), after.about().title(), text);
        assertEquals(before.about().summary(), after.about().summary(), text);
        assertEquals(before.lanes(), after.lanes(), text);
        assertEquals(before.eras().getFirst().name(), after.eras().getFirst().name(), text);
        assertEquals(before.eras().getFirst().when(), after.eras().getFirst().when(), text);
        assertEquals(before.events().size(), after.events().size(), text);
        for (Event event : before.events()) {
            Event back = after.event(event.id()).orElseThrow(() -> new AssertionError(text));
            assertEquals(event.when(), back.when(), text);
            assertEquals(event.title(), back.title(), text);
            assertEquals(event.details().summary(), back.details().summary(), text);
            assertEquals(event.importance(), back.importance(), text);
            assertEquals(event.lane(), back.lane(), text);
            assertEquals(
                    new HashSet<>(event.details().tags()),
                    new HashSet<>(back.details().tags()),
                    text);
            for (Reference reference : event.details().references()) {
                boolean there = back.details().references().stream()
                        .anyMatch(one -> one.url()
                                        .equals(reference
                                                .url()
                                                .replace("(", "%28")
                                                .replace(")", "%29"))
                                && (reference.title().isEmpty()
                                        || reference.url().isEmpty()
                                        || !one.title().isEmpty()));
                assertTrue(there, text);
            }
        }
    }
}
