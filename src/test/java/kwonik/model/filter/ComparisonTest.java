package kwonik.model.filter;

import static kwonik.model.Samples.ARMY;
import static kwonik.model.Samples.chronicle;
import static kwonik.model.Samples.claim;
import static kwonik.model.Samples.event;
import static kwonik.model.Samples.excerpt;
import static kwonik.model.Samples.quoting;
import static kwonik.model.Samples.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import org.junit.jupiter.api.Test;

/// Questions down, sources across, and a blank where one does not say.
class ComparisonTest {
    private static final List<Source> SOURCES = List.of(
            source("report", SourceKind.NEWS_REPORT),
            source("summary", SourceKind.NEWS_SUMMARY),
            source("opinion", SourceKind.OPINION));
    private static final Claim MANY = claim("How many?", "opinion", "report", "opinion");
    private static final Claim WHERE = claim("Where?", "summary");
    private static final Event ASKED = event("a", "1995", ARMY, 3, quoting(List.of(), List.of(MANY, WHERE)));
    private static final Chronicle THREE = chronicle(SOURCES, List.of(ASKED));

    @Test
    void everySourceHasAColumnAndEveryClaimARow() {
        Comparison all = Comparison.of(THREE, ASKED, SourceFilter.NONE);
        assertEquals(SOURCES, all.columns());
        assertEquals(
                List.of(MANY, WHERE),
                all.rows().stream().map(Comparison.Row::claim).toList());
        assertEquals(
                List.of(MANY.answersOf("report"), List.<Excerpt>of(), MANY.answersOf("opinion")),
                all.rows().getFirst().cells());
        assertEquals(
                List.of(List.<Excerpt>of(), WHERE.answers(), List.<Excerpt>of()),
                all.rows().getLast().cells());
        assertEquals(2, all.rows().getFirst().cells().getLast().size());
    }

    @Test
    void aSourceThatIsLeftOutHasNoColumnAndItsAnswersNoCell() {
        Comparison two = Comparison.of(THREE, ASKED, SourceFilter.NONE.hiding("opinion"));
        assertEquals(
                List.of("report", "summary"),
                two.columns().stream().map(Source::id).toList());
        for (Comparison.Row row : two.rows()) {
            assertEquals(2, row.cells().size());
        }
        assertEquals(
                List.of(MANY.answersOf("report"), List.<Excerpt>of()),
                two.rows().getFirst().cells());
    }

    @Test
    void comparingNeedsTwoSourcesAndAPassage() {
        assertTrue(Comparison.isPossible(THREE, ASKED));
        assertFalse(Comparison.isPossible(THREE, event("b", null, ARMY, 3)));
        Event one = event("a", null, ARMY, 3, quoting(List.of(excerpt("report", Excerpt.Role.DIRECT)), List.of()));
        assertTrue(Comparison.isPossible(THREE, one));
        assertFalse(Comparison.isPossible(chronicle(SOURCES.subList(0, 1), List.of(one)), one));
        assertTrue(Comparison.isPossible(chronicle(SOURCES.subList(0, 2), List.of(one)), one));
    }

    @Test
    void cellsCannotBeChanged() {
        Comparison all = Comparison.of(THREE, ASKED, SourceFilter.NONE);
        assertThrows(UnsupportedOperationException.class, () -> all.rows().clear());
        assertThrows(UnsupportedOperationException.class, () -> all.columns().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> all.rows().getFirst().cells().getFirst().clear());
    }
}
