package kwonik.app.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kwonik.app.session.Sample;
import kwonik.edtf.calendar.CivilDate;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Picture.Tally;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import kwonik.words.Printable;
import org.junit.jupiter.api.Test;

class ViewSummaryTest {
    private final ViewSummary where = new ViewSummary(Sample.ENGLISH);

    private static ViewState view(CivilDate from, CivilDate to) {
        return new ViewState(from.second(), to.second(), null, false);
    }

    @Test
    void manyYearsAreSaidInYears() {
        ViewState view = view(new CivilDate(1990, 1, 1), new CivilDate(2026, 1, 1));
        assertEquals("1990 – 2025 · all 38 events shown", where.say(view, new Tally(38, 30, 0, 0, 0)));
    }

    @Test
    void aYearIsSaidInMonths() {
        ViewState view = view(new CivilDate(2025, 1, 1), new CivilDate(2025, 8, 1));
        assertEquals("January 2025 – July 2025 · 5 of 38 events in view", where.say(view, new Tally(5, 5, 0, 33, 0)));
    }

    @Test
    void aWeekIsSaidInDays() {
        ViewState view = view(new CivilDate(2025, 7, 20), new CivilDate(2025, 7, 27));
        assertEquals("20 July 2025 – 26 July 2025", where.say(view, null));
    }

    @Test
    void groupsAndUndatedEventsAreNotPassedOver() {
        ViewState view = view(new CivilDate(-499, 1, 1), new CivilDate(2026, 1, 1));
        assertEquals(
                "500 BCE – 2025 · 37 of 38 events in view, 4 of them in groups, 1 undated",
                where.say(view, new Tally(33, 30, 4, 0, 1)));
    }

    @Test
    void theSelectedEventIsSaidWithItsPlaceAndWhatIsLeftOut() {
        ViewState view = view(new CivilDate(1990, 1, 1), new CivilDate(2026, 1, 1))
                .selecting("departure")
                .hidingGaps();
        ChronicleIndex some = ChronicleIndex.of(
                Sample.index().chronicle(),
                EventFilter.NONE.withSources(SourceFilter.NONE.hiding(Sample.SUMMARY.id())));
        assertEquals(
                "1990 – 2025 · gaps left out · 3 of 3 shown · event 2 of 2 · 150 soldiers leave",
                where.say(view, null, some));
    }

    @Test
    void aTitleThatRunsToTheLeftTakesNothingBesideItAlong() {
        assertEquals("\u2068אב (1648)\u2069", Printable.isolated("אב (1648)"));
        assertEquals("Sources compared: \u2068אב (1648)\u2069", Sample.ENGLISH.say("app.hint.compared", "אב (1648)"));
        assertEquals("Été (1648)", Printable.isolated("Été (1648)"));
    }

    @Test
    void withoutSelectionOnlyTheStretchIsSaid() {
        ViewState view = view(new CivilDate(1990, 1, 1), new CivilDate(2026, 1, 1));
        assertEquals("1990 – 2025", where.say(view, null, Sample.index()));
    }

    @Test
    void millionsOfYearsAreSaidAsTheAxisCountsThem() {
        assertEquals(
                "4.64 billion years ago – 140 million years from now",
                where.say(view(new CivilDate(-4_635_000_061L, 1, 1), new CivilDate(135_002_088L, 1, 1)), null));
        assertEquals(
                "70.2 million years ago – 50.1 million years ago",
                where.say(view(new CivilDate(-70_214_321L, 1, 1), new CivilDate(-50_123_456L, 1, 1)), null));
        assertEquals(
                "3 million years ago – today",
                where.say(view(new CivilDate(-3_000_000L, 1, 1), new CivilDate(2026, 1, 1)), null));
    }
}
