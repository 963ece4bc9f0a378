package kwonik.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.exchange.check.CheckText;
import kwonik.exchange.check.ListCheck;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.TextLabel;
import kwonik.exchange.check.list.StatementList;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenOverTest {
    private static final String TEXT = "The guild of Lumen was dissolved on 17 April 1995. It had 150 keepers.\n\n"
            + "Nobody knew. On Thursday, 40 ships of Lumen sailed to the northern light.\n\n"
            + "It was a hard winter. Nobody went out.\n\nLater the harbour of Lumen held 9 boats, "
            + IntStream.range(0, 90).mapToObj(i -> "and on").collect(Collectors.joining(" "))
            + ", and 12 tugs.\n";

    private static Outcome outcome(String list) {
        CheckText text = new CheckText(new TextLabel("gull", List.of()), TEXT, When.parse("2025-07-25"));
        return ListCheck.all(StatementList.read(list), List.of(text), () -> false)
                .getFirst();
    }

    private static Event event(String list) {
        Lane lane = new Lane("a", Localized.of("A"));
        return new TakenOver(lane, Words.in(Locale.ENGLISH)).event(outcome(list), _ -> "gull", _ -> false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "- 17 April 1995: End of the guild: “The guild of Lumen was dissolved” # End of the guild # 1995-04-17 # STATED",
                "- 1995: “The guild of Lumen was dissolved” # The guild of Lumen was dissolved # 1995-04-17 # STATED",
                "- 1996: End of it: “The guild of Lumen was dissolved” # The guild of Lumen was dissolved # 1995-04-17 # STATED",
                "- 24 July 2025: 40 ships of Lumen sail north # On Thursday, 40 ships of Lumen sailed to the northern light # 2025-07-24 # INFERRED",
                "- 1995: “The guild of Lumen was disbanded” # The guild of Lumen was dissolved # 1995-04-17 # STATED",
            })
    void titleAndDateAreWhatTheTextGives(String line, String title, String date, DateBasis.Kind basis) {
        Event event = event(line);
        assertEquals(title, event.title().in("en"));
        assertEquals(date, String.valueOf(event.when()));
        assertEquals(basis, event.details().basis().kind());
        for (Excerpt excerpt : event.details().evidence().excerpts()) {
            assertEquals("gull", excerpt.sourceId());
            assertEquals(excerpt.exact(), TEXT.substring(excerpt.start(), excerpt.end()));
        }
    }

    @Test
    void aDateThatTheTextDoesNotGiveSaysSo() {
        DateBasis basis = event("- 2024: “Later the harbour of Lumen held 9 boats”")
                .details()
                .basis();
        assertEquals(DateBasis.Kind.UNKNOWN, basis.kind());
        assertTrue(basis.note().in("en").contains("list"));
        assertNull(event("- “Later the harbour of Lumen held 9 boats”").when());
    }

    @Test
    void noPassageIsLongerThanAnExcerptMayBe() {
        Event event = event("- 2024: 12 tugs and 9 boats lie in the harbour of Lumen");
        Excerpt excerpt = event.details().evidence().excerpts().getFirst();
        assertTrue(excerpt.words() <= Excerpt.MOST_WORDS, () -> excerpt.words() + " words");
        assertEquals(excerpt.exact(), TEXT.substring(excerpt.start(), excerpt.end()));
    }

    @Test
    void whatIsNotFoundIsRefused() {
        assertEquals("check.take.notFound", TakenOver.refusal(outcome("- 1999: “A bank bought all of its lamps”")));
        assertEquals("", TakenOver.refusal(outcome("- 1995: “The guild of Lumen was disbanded”")));
    }

    @Test
    void aLongTitleIsCutBehindAWord() {
        String cut = TakenOver.cut("word ".repeat(40));
        assertTrue(cut.endsWith("word…") && cut.length() <= 92, cut);
        assertEquals("Short", TakenOver.cut("Short."));
        assertEquals("", Objects.requireNonNullElse(TakenOver.cut(""), "none"));
    }
}
