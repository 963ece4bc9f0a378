package kwonik.export.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Samples;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What Anki reads of an exercise, by its manual’s chapter on text files, is what the chronicle says.
class AnkiTextTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Pattern OURS = Pattern.compile("</?(?:div|b|small|blockquote|span)>|<br>");
    private static final Pattern NUMBER = Pattern.compile("&#(\\d+);");

    /// A file as Anki takes it: headers at the top, then rows of fields.
    private record Imported(Map<String, String> headers, List<List<String>> notes) {
        static Imported of(String text) {
            Map<String, String> headers = new HashMap<>();
            List<List<String>> notes = new ArrayList<>();
            assertTrue(text.endsWith("\n"));
            for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
                if (notes.isEmpty() && line.startsWith("#")) {
                    int colon = line.indexOf(':');
                    headers.put(line.substring(1, colon), line.substring(colon + 1));
                } else {
                    assertFalse(line.startsWith("#"), "a comment is no note");
                    // a quotation mark at the beginning of a field would make one of several lines
                    assertFalse(line.contains("\""));
                    notes.add(List.of(line.split("\t", -1)));
                }
            }
            return new Imported(headers, notes);
        }

        String field(int note, int column) {
            return notes.get(note).get(column - 1);
        }
    }

    /// What a field shows.
    private static String shown(String html) {
        String text = OURS.matcher(html).replaceAll("");
        assertFalse(text.contains("<") || text.contains(">"), html);
        String plain = NUMBER.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void eachQuestionOfHaitiIsANote(ExerciseKind kind) throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(tag));
            Exercise exercise =
                    ExerciseChronicles.made(haiti, new Plan(kind, 2, 7)).orElseThrow();
            Imported imported = Imported.of(new AnkiText(haiti, exercise, words).text());
            assertEquals("tab", imported.headers.get("separator"));
            assertEquals("true", imported.headers.get("html"));
            assertEquals("Basic", imported.headers.get("notetype"));
            assertEquals(
                    List.of("1", "2", "5"),
                    List.of("guid column", "deck column", "tags column").stream()
                            .map(imported.headers::get)
                            .toList());
            assertEquals(
                    5, Objects.requireNonNull(imported.headers.get("columns")).split("\t", -1).length);
            assertEquals(exercise.questions().size(), imported.notes.size());
            for (int i = 0; i < imported.notes.size(); i++) {
                assertEquals(5, imported.notes.get(i).size());
                Question question = exercise.questions().get(i);
                assertTrue(shown(imported.field(i, 3)).contains(question.asked().in(words)));
                assertFalse(shown(imported.field(i, 4)).isBlank());
                assertTrue(imported.field(i, 5).contains("kwonik::" + kind.code()));
            }
        }
    }

    @Test
    void theKeyOfAnOrderNamesEveryPairThatTheSourcesDoNotDecide() throws IOException {
        OrderQuestion order = new OrderQuestion(List.of(
                Samples.event("late", "1995", Samples.ARMY, 3),
                Samples.event("early", "1991", Samples.ARMY, 3),
                Samples.event("long", "1990/1999", Samples.ARMY, 3)));
        String back = shown(new AnkiCard(ExerciseChronicles.haiti(), order, ENGLISH).back());
        assertTrue(back.contains("“Event long” and “Event early”: the sources do not decide."), back);
        assertTrue(back.contains("“Event long” and “Event late”: the sources do not decide."), back);
        assertFalse(back.contains("“Event early” and"), back);
    }

    @Test
    void theKeyOfAProofNamesEveryPassageThatStandsByItsLine() throws IOException {
        Source one = Samples.source("one", SourceKind.NEWS_REPORT);
        Source other = Samples.source("other", SourceKind.NEWS_REPORT);
        Excerpt first = new Excerpt("one", Excerpt.Role.DIRECT, "ships came", "", "", 4, 14);
        Excerpt second = new Excerpt("other", Excerpt.Role.DIRECT, "lamps", "", "", 0, 5);
        List<SourceReading> readings = List.of(
                new SourceReading(one, List.of(new TextLine(1, "Two ships came", 0))),
                new SourceReading(other, List.of(new TextLine(1, "lamps", 0))));
        Chronicle haiti = ExerciseChronicles.haiti();
        PassageQuestion question = new PassageQuestion(haiti.events().getFirst(), readings, List.of(first, second));
        AnkiCard card = new AnkiCard(haiti, question, ENGLISH);
        String front = shown(card.front());
        assertTrue(front.contains("A. Unsigned, undated: one") && front.contains("B1. lamps"), front);
        String back = shown(card.back());
        assertTrue(back.contains("Line A1: “ships came”") && back.contains("Line B1: “lamps”"), back);
    }

    @ParameterizedTest
    @EnumSource(ExerciseKind.class)
    void importedAgainANoteIsTheSame(ExerciseKind kind) throws IOException {
        Chronicle haiti = ExerciseChronicles.haiti();
        Exercise exercise = ExerciseChronicles.made(haiti, new Plan(kind, 2, 7)).orElseThrow();
        List<String> ids = ids(new AnkiText(haiti, exercise, ENGLISH));
        assertEquals(ids.size(), new HashSet<>(ids).size());
        assertEquals(ids, ids(new AnkiText(haiti, exercise, Words.in(Locale.FRENCH))));
        Chronicle changed = haiti.withEvents(event -> new Event(
                event.id(), event.when(), event.lane(), event.importance(), Localized.of("Other"), event.details()));
        if (kind == ExerciseKind.WHO) {
            Exercise again =
                    ExerciseChronicles.made(changed, new Plan(kind, 2, 7)).orElseThrow();
            assertEquals(ids, ids(new AnkiText(changed, again, ENGLISH)));
        }
        Exercise other = ExerciseChronicles.made(haiti, new Plan(kind, 2, 8)).orElseThrow();
        assertNotEquals(ids, ids(new AnkiText(haiti, other, ENGLISH)));
    }

    private static List<String> ids(AnkiText text) {
        return Imported.of(text.text()).notes.stream().map(List::getFirst).toList();
    }

    @Property(tries = 300)
    void whatAFileSaysIsText(
            @ForAll("chronicles") Chronicle chronicle, @ForAll ExerciseKind kind, @ForAll("texts") String odd) {
        Chronicle tricky = chronicle
                .withAbout(new Chronicle.About("c", Localized.of(odd), Localized.NONE, "", ""))
                .withEvents(event -> new Event(
                        event.id(),
                        event.when(),
                        event.lane(),
                        event.importance(),
                        Localized.of(event.id() + odd),
                        event.details()));
        ExerciseChronicles.made(tricky, new Plan(kind, 3, 1)).ifPresent(exercise -> {
            Imported imported = Imported.of(new AnkiText(tricky, exercise, ENGLISH).text());
            assertEquals(exercise.questions().size(), imported.notes.size());
            for (int i = 0; i < imported.notes.size(); i++) {
                List<String> note = imported.notes.get(i);
                assertEquals(5, note.size());
                for (String field : note.subList(2, 4)) {
                    assertFalse(
                            Pattern.compile("[\\[\\]{}\\\\\"]").matcher(field).find(), field);
                    assertTrue(field.startsWith("<div>"), "no formula for a spreadsheet: " + field);
                }
                if (!(exercise.questions().get(i) instanceof AuthorQuestion)) {
                    String said = letters(odd);
                    assertTrue(letters(shown(note.get(2)) + shown(note.get(3))).contains(said), note::toString);
                }
            }
        });
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\u2028\u2029\u2066-\u2069]", "");
    }

    @ParameterizedTest
    @CsvSource({
        "a<b>&c, a&lt;b&gt;&amp;c",
        "[sound:a.mp3], &#91;sound:a.mp3&#93;",
        "[latex]x[/latex], &#91;latex&#93;x&#91;/latex&#93;",
        "{{c1::x}}, &#123;&#123;c1::x&#125;&#125;",
        "\\(x\\), <span>&#92;</span>(x<span>&#92;</span>)",
        "'say \"no\"', say &quot;no&quot;"
    })
    void nothingIsMarkup(String text, String html) {
        assertEquals(html, AnkiHtml.escaped(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                "=HYPERLINK(\"x\")",
                "<script>alert(1)</script>",
                "a\tb\nc\r\nd",
                "#comment",
                "\"quoted\"",
                "[$]x[/$] \\[y\\] {{Front}}",
                "שלום עולם",
                "\u0001\u2028x",
                "::deck::");
    }

    @Provide
    Arbitrary<Chronicle> chronicles() {
        return ExerciseChronicles.any();
    }
}
