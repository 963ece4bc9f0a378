package kwonik.app.exercise.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Objects;
import kwonik.app.exercise.ask.WordMarking.MarkLine;
import kwonik.exercise.Answer;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.exercise.TextSpan;
import org.junit.jupiter.api.Test;

/// Marked words are a stretch of their article to the code point: surrogates, combining marks and line breaks count.
class MarkedWordsTest {
    private static final List<MarkLine> LINES = List.of(
            new MarkLine("a", new TextLine(1, "He said: 🎺 cafe\u0301\r\n\r\n and left", 100)),
            new MarkLine("a", new TextLine(2, "Nobody saw it", 200)),
            new MarkLine("b", new TextLine(1, "Elsewhere", 0)));

    private static TextSpan span(WordMarking marking) {
        return Objects.requireNonNull(marking.marked()).words();
    }

    @Test
    void anEmojiIsOneCodePointAndAnAccentOfItsOwnIsAnother() {
        WordMarking horn = WordMarking.of(LINES).to(2, false).toggled();
        assertEquals(new TextSpan(109, 110), span(horn));
        assertEquals(new TextSpan(109, 116), span(horn.to(3, true)));
        assertEquals(new TextSpan(109, 124), span(horn.to(3, true).to(4, true)), "two line breaks of two characters");
        assertNull(horn.toggled().marked());
    }

    @Test
    void wordsAreTakenBackOnTheSameWay() {
        WordMarking two = WordMarking.of(LINES).to(2, false).to(3, true);
        assertEquals(new TextSpan(109, 110), span(two.to(2, true)));
        assertEquals(new TextSpan(103, 110), span(two.to(2, true).to(1, true)));
    }

    @Test
    void theKeyboardGoesOnWithoutLettingGoOfWhatIsMarked() {
        WordMarking line = WordMarking.of(LINES).wholeLine();
        assertEquals(span(line), span(line.to(7, false)));
        assertEquals(new TextSpan(207, 213), span(line.to(7, false).to(8, true)));
    }

    @Test
    void aStretchGoesOverLinesButNotOverSources() {
        WordMarking all = WordMarking.of(LINES).to(100, false).to(0, true);
        assertEquals(new Answer.Marked("b", new TextSpan(0, 9)), all.marked());
        WordMarking first = WordMarking.of(LINES).to(100, true);
        assertEquals(new Answer.Marked("a", new TextSpan(100, 213)), first.marked());
    }

    @Test
    void anAnswerIsShownByItsWordsAndOneThatIsNotThereByNone() {
        Answer.Marked answer = new Answer.Marked("a", new TextSpan(109, 116));
        assertEquals(answer, WordMarking.of(LINES).showing(answer).marked());
        assertNull(WordMarking.of(LINES)
                .showing(new Answer.Marked("b", new TextSpan(500, 510)))
                .marked());
        assertNull(WordMarking.of(List.of()).toggled().wholeLine().to(1, true).marked());
    }
}
