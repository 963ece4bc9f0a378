package kwonik.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.model.Problem.Severity;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;

/// A problem says where it is, what is wrong and what to do, in the language of the reader.
class ProblemTest {
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private static String plain(String text) {
        // marks that keep names of both directions apart are not seen
        return text.replaceAll("[\\u2066-\\u2069\\u200e\\u200f]", "");
    }

    private static Problem problem(int line, String path, String... args) {
        return new Problem(Severity.ERROR, "c.json", line, path, "archive.lane", List.of(args));
    }

    @Test
    void itIsSaidOnOneLineWithItsPlace() {
        Problem problem = problem(12, "$.events[3].lane", "amry", "army, police");
        String said = plain(problem.line(ENGLISH));
        assertTrue(said.startsWith("c.json:12 $.events[3].lane: "), said);
        assertTrue(said.endsWith(plain(problem.what(ENGLISH) + " " + problem.remedy(ENGLISH))), said);
        assertTrue(said.contains("amry") && said.contains("army, police"), said);
        assertFalse(said.contains("\n"), said);
    }

    @Test
    void aPlaceThatCannotBeNamedIsLeftOut() {
        assertTrue(plain(problem(0, "", "a", "b").line(ENGLISH)).startsWith("c.json: "));
        assertTrue(plain(problem(1, "", "a", "b").line(ENGLISH)).startsWith("c.json:1: "));
        assertTrue(plain(problem(0, "$.x", "a", "b").line(ENGLISH)).startsWith("c.json $.x: "));
    }

    @Test
    void whatIsWrongAndWhatToDoAreSaidInTheLanguageOfTheReader() {
        Problem problem = problem(1, "$", "a", "b");
        Words french = Words.in(Locale.FRENCH);
        assertEquals(french.say("archive.lane", "a", "b"), problem.what(french));
        assertEquals(french.say("archive.lane.fix", "a", "b"), problem.remedy(french));
        assertFalse(problem.what(french).equals(problem.what(ENGLISH)));
    }

    @Test
    void anArgumentMayItselfBeAMessage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            Words words = Words.in(locale);
            Problem list = problem(1, "$", Problem.message("archive.a.list", List.of()), "b");
            assertEquals(words.say("archive.lane", words.say("archive.a.list"), "b"), list.what(words));
            String inner = Problem.message("archive.importance", List.of("7", "3"));
            assertEquals(
                    words.say("archive.lane", words.say("archive.importance", "7", "3"), "b"),
                    problem(1, "$", inner, "b").what(words));
        }
    }

    @Test
    void argumentsAreCopied() {
        List<String> args = new ArrayList<>(List.of("a", "b"));
        Problem problem = new Problem(Severity.WARNING, "f", 1, "", "archive.lane", args);
        args.clear();
        assertEquals(List.of("a", "b"), problem.args());
        assertThrows(UnsupportedOperationException.class, () -> problem.args().clear());
    }
}
