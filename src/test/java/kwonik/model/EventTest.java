package kwonik.model;

import static kwonik.model.Samples.ARMY;
import static kwonik.model.Samples.claim;
import static kwonik.model.Samples.event;
import static kwonik.model.Samples.excerpt;
import static kwonik.model.Samples.quoting;
import static kwonik.model.Samples.tagged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An event has an importance of 1 to 5, and what it is made of cannot change behind its back.
class EventTest {
    private static final Excerpt FIRST = excerpt("report", Excerpt.Role.DIRECT);
    private static final Excerpt SECOND = excerpt("opinion", Excerpt.Role.CONTRAST);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void importanceIsOneToFive(int importance) {
        assertEquals(importance, event("e", null, ARMY, importance).importance());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MAX_VALUE})
    void noOtherImportanceIsTaken(int importance) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> event("e", null, ARMY, importance));
        assertEquals("importance is 1 to 5, not " + importance, refused.getMessage());
    }

    @Test
    void aDateMayBeUnknown() {
        assertNull(event("e", null, ARMY, 3).when());
        assertEquals(When.parse("1995-04-28"), event("e", "1995-04-28", ARMY, 3).when());
    }

    @Test
    void quotedAreTheExcerptsAndThenTheAnswers() {
        Claim one = claim("How many?", "report", "opinion");
        Claim two = claim("When?", "report");
        assertEquals(
                List.of(
                        FIRST,
                        SECOND,
                        one.answers().get(0),
                        one.answers().get(1),
                        two.answers().getFirst()),
                quoting(List.of(FIRST, SECOND), List.of(one, two)).evidence().quoted());
        Event.Details plain = quoting(List.of(FIRST), List.of());
        assertSame(plain.evidence().excerpts(), plain.evidence().quoted());
        assertEquals(List.of(), Event.Details.NONE.evidence().quoted());
        assertEquals(one.answers(), quoting(List.of(), List.of(one)).evidence().quoted());
    }

    @Test
    void nothingBeyondTheTitleIsOneEmptyValue() {
        Event.Details none = Event.Details.NONE;
        assertEquals(none, quoting(List.of(), List.of()));
        assertEquals(Localized.NONE, none.summary());
        assertEquals(Localized.NONE, none.doubt());
        assertEquals(DateBasis.Kind.UNKNOWN, none.basis().kind());
        assertEquals("", none.basis().reference());
        assertEquals(List.of("a", "b"), tagged("a", "b").tags());
    }

    @Test
    void listsAreCopied() {
        List<Excerpt> excerpts = new ArrayList<>(List.of(FIRST));
        List<Claim> claims = new ArrayList<>(List.of(claim("Who?", "report")));
        Event.Details details = quoting(excerpts, claims);
        excerpts.clear();
        claims.clear();
        assertEquals(2, details.evidence().quoted().size());
        assertThrows(
                UnsupportedOperationException.class,
                () -> details.evidence().excerpts().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> details.evidence().claims().clear());
        List<Reference> references = new ArrayList<>();
        Era era = new Era("x", Localized.of("X"), When.parse("1991"), references);
        references.add(new Reference("T", "", null, "", "", ""));
        assertEquals(List.of(), era.references());
    }

    @Test
    void aClaimKnowsWhatEachSourceAnswersInItsOrder() {
        Claim claim = claim("How many?", "report", "opinion", "report");
        assertEquals(2, claim.answersOf("report").size());
        assertEquals(List.of(claim.answers().get(1)), claim.answersOf("opinion"));
        assertEquals(List.of(), claim.answersOf("silent"));
        List<Excerpt> answers = new ArrayList<>(List.of(FIRST));
        Claim copied = new Claim(Localized.of("Q"), Claim.Relation.AGREE, Localized.NONE, answers);
        answers.add(SECOND);
        assertEquals(List.of(FIRST), copied.answers());
    }
}
