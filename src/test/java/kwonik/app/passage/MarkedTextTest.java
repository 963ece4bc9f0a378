package kwonik.app.passage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kwonik.model.Excerpt;
import kwonik.proof.Quote;
import kwonik.proof.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    /// An excerpt that stands at these code points of a text.
    private static Quote at(String text, String event, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(0, end);
        Excerpt excerpt = new Excerpt("s", Excerpt.Role.DIRECT, text.substring(from, to), "", "", start, end);
        return new Quote(event, 1, excerpt, new Verdict.Exact(start, end), true);
    }

    private static List<String> words(MarkedText marked, Passage wanted) {
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : marked.paragraphs()) {
            for (Paragraph.Span span : paragraph.spans()) {
                if (span.passage().equals(wanted)) {
                    words.add(paragraph.text().substring(span.from(), span.to()));
                }
            }
        }
        return words;
    }

    @Test
    void charactersBeyondTheFirstPlaneAreCountedOnce() {
        String text = "\uD83C\uDDED\uD83C\uDDF9 Ayiti, 1804";
        assertArrayEquals(new int[] {0, 4, 5, 10}, MarkedText.offsets(text, new int[] {0, 2, 3, 8}));
        MarkedText marked = MarkedText.of(text, List.of(at(text, "e", 3, 8)));
        assertEquals(List.of("Ayiti"), words(marked, marked.passages().getFirst()));
    }

    @Test
    void aPassageAcrossParagraphsIsMarkedInEachAndOpensOnce() {
        String text = "First line.\r\n\r\nSecond line.";
        MarkedText marked = MarkedText.of(text, List.of(at(text, "e", 6, 21)));
        Passage passage = marked.passages().getFirst();
        assertEquals(2, marked.paragraphs().size());
        assertEquals("line.", words(marked, passage).getFirst().strip());
        assertEquals("Second", words(marked, passage).getLast());
        assertTrue(marked.paragraphs().getFirst().spans().getFirst().opens());
        assertFalse(marked.paragraphs().getLast().spans().getFirst().opens());
    }

    @Test
    void passagesThatOverlapAreUnderlinedAtDifferentLevels() {
        String text = "One two three four five.";
        MarkedText marked =
                MarkedText.of(text, List.of(at(text, "a", 0, 13), at(text, "b", 4, 18), at(text, "c", 14, 23)));
        assertEquals(
                List.of(0, 1, 0), marked.passages().stream().map(Passage::level).toList());
        assertEquals(1, marked.passages().getFirst().number());
    }

    @Test
    void whatTwoEventsQuoteIsOnePassage() {
        String text = "The same words.";
        MarkedText marked = MarkedText.of(text, List.of(at(text, "a", 4, 8), at(text, "b", 4, 8)));
        assertEquals(1, marked.passages().size());
        assertEquals(marked.quotedFor("a"), marked.quotedFor("b", 1));
        assertNull(marked.quotedFor("c"));
    }

    @Property(tries = 1000)
    void everyPassageIsMarkedToTheCharacter(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            made.append(
                    switch (random.nextInt(6)) {
                        case 0 -> "\n\n";
                        case 1 -> "\r\n";
                        case 2 -> "\uD83D\uDE00";
                        default -> "word" + i + " ";
                    });
        }
        made.append("end");
        String text = made.toString();
        int length = text.codePointCount(0, text.length());
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < random.nextInt(8); i++) {
            int start = random.nextInt(length);
            quotes.add(at(text, "e" + i, start, start + 1 + random.nextInt(length - start)));
        }
        MarkedText marked = MarkedText.of(text, quotes);
        for (Quote quote : quotes) {
            Passage passage = marked.quotedFor(quote.eventId());
            String quoted = quote.excerpt().exact().replaceAll("\\s+", "");
            assertTrue(passage != null, quote::toString);
            assertEquals(quoted, String.join("", words(marked, passage)).replaceAll("\\s+", ""));
        }
    }
}
