package kwonik.app.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kwonik.app.passage.TextSelection;
import kwonik.edtf.When;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import kwonik.model.Samples;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.proof.QuoteProof;
import kwonik.proof.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// A passage is proven from its birth, and the date nearest to its words is proposed.
class SelectedPassageTest {
    private static final String TEXT = "date 2025-07-25 By A. Writer\n\nThe army was dissolved in 1995. "
            + "On Thursday, 150 soldiers left 👍🏽 for a course.\n\nNobody knows more.";
    private static final List<Mention> DATES = DateMentions.in(TEXT, When.parse("2025-07-25"), "en");

    private static SelectedPassage passage(String words) {
        int start = TEXT.indexOf(words);
        return new SelectedPassage(TEXT, new TextSelection(start, start + words.length()));
    }

    private static String nearest(String words) {
        return passage(words).nearest(DATES).map(date -> date.when().edtf()).orElse("none");
    }

    @Test
    void dateWithinItsSentenceGoesFirst() {
        assertEquals("1995", nearest("The army was dissolved in 1995."));
        assertEquals("1995", nearest("The army was"));
        assertEquals("2025-07-24", nearest("150 soldiers left"));
        assertEquals("2025-07-24", nearest("Nobody knows more."));
        assertEquals("2025-07-25", nearest("date 2025-07-25"));
    }

    @Property(tries = 500)
    void anyPassageIsProven(@ForAll String noise, @ForAll int at, @ForAll int length) {
        String text = TEXT + noise + " and more.";
        int start = text.offsetByCodePoints(0, Math.floorMod(at, text.codePointCount(0, text.length()) - 1));
        int end = Math.min(text.length(), start + 1 + Math.floorMod(length, 40));
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        Excerpt excerpt = new SelectedPassage(text, new TextSelection(end, start)).excerpt("s", Excerpt.Role.DIRECT);
        assertEquals(text.substring(start, end), excerpt.exact());
        assertTrue(
                new QuoteProof(text).prove(excerpt) instanceof Verdict.Exact exact && exact.start() == excerpt.start());
    }

    @Test
    void eventsNearInTimeComeFirst() {
        List<Event> events = List.of(
                Samples.event("none", null, Samples.ARMY, 3),
                Samples.event("far", "1995", Samples.ARMY, 3),
                Samples.event("near", "2025-06", Samples.ARMY, 3),
                Samples.event("same", "2025-07-24", Samples.ARMY, 3),
                Samples.event("long", "2010/2025-08", Samples.ARMY, 3));
        assertEquals(
                List.of("same", "long", "near", "far", "none"),
                NearestInTime.of(events, When.parse("2025-07-24")).stream()
                        .map(Event::id)
                        .toList());
    }

    private static Source source(String id, SourceKind kind) {
        return new Source(
                id,
                new Source.Publication("article", id, List.of(), "", null, ""),
                kind,
                Localized.NONE,
                Localized.NONE,
                "",
                new Source.ProvenText("", 0));
    }

    @Test
    void wordsThatOnlyAnOpinionUsesAreTold() {
        Map<Source, String> texts = Map.of(
                source("news", SourceKind.NEWS_REPORT), "Soldiers train in Mexico. Risks are named.",
                source("view", SourceKind.OPINION), "Mexico’s training masks deeper risks of instability.");
        assertEquals(
                List.of("mask", "instability"), new OneSidedWords(texts).in("Training may mask instability, a risk"));
        assertEquals(List.of(), new OneSidedWords(texts).in("Soldiers train in Mexico"));
        assertEquals(
                List.of(),
                new OneSidedWords(Map.of(source("view", SourceKind.OPINION), "training masks risks")).in("mask"));
    }
}
