package kwonik.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import kwonik.axis.TickInterval.Unit;
import kwonik.edtf.calendar.CivilDate;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands at a tick and over a stretch, and how much room that needs.
class TickWordsTest {
    /// Every character is ten pixels wide.
    private static final TickWords ENGLISH = new TickWords(Words.in(Locale.ENGLISH), text -> 10.0 * text.length());

    private static final Stop JULY =
            Stop.clock(new CivilDate(2025, 7, 24), 9 * TickInterval.HOUR + 5 * TickInterval.MINUTE + 7_089);

    private static TickInterval of(Unit unit, long step) {
        return new TickInterval(unit, step, false);
    }

    @ParameterizedTest
    @CsvSource({
        "CLOCK, 1, .089",
        "CLOCK, 1000, 09:05:07",
        "CLOCK, 60000, 09:05",
        "CLOCK, 3600000, 09:05",
        "DAY, 1, 24",
        "MONTH, 1, Jul",
        "YEAR, 1, 2025"
    })
    void aFineTickSaysNoMoreThanItsStep(Unit unit, long step, String expected) {
        assertEquals(expected, ENGLISH.fine(of(unit, step), JULY, false));
    }

    @Test
    void monthsAreSpelledOutWhereThereIsRoom() {
        assertEquals("July", ENGLISH.fine(of(Unit.MONTH, 1), JULY, true));
        assertEquals(90, ENGLISH.widestFine(of(Unit.MONTH, 1), true), "September");
        assertEquals(30, ENGLISH.widestFine(of(Unit.MONTH, 1), false));
        assertEquals(20, ENGLISH.widestFine(of(Unit.DAY, 1), false));
        assertEquals(50, ENGLISH.widestFine(of(Unit.CLOCK, TickInterval.HOUR), false));
        assertEquals(0, ENGLISH.widestFine(of(Unit.YEAR, 1), false));
    }

    @Test
    void aStretchIsNamedInSeveralFormsTheLongestFirst() {
        assertEquals(
                List.of("Thursday 24 July 2025", "24 July 2025", "24 Jul 2025"), ENGLISH.coarse(of(Unit.DAY, 1), JULY));
        assertEquals(List.of("July 2025", "Jul 2025"), ENGLISH.coarse(of(Unit.MONTH, 1), JULY));
        assertEquals(List.of("24 July 2025, 09:05"), ENGLISH.coarse(of(Unit.CLOCK, TickInterval.MINUTE), JULY));
        for (Unit unit : Unit.values()) {
            TickInterval each = of(unit, 1);
            List<String> forms = ENGLISH.coarse(each, JULY);
            assertEquals(TickWords.forms(each), forms.size());
            for (int i = 0; i < forms.size() && unit != Unit.YEAR; i++) {
                double room = ENGLISH.widestCoarse(each, i);
                assertTrue(10 * forms.get(i).length() <= room, forms.get(i));
                assertTrue(i == 0 || room < ENGLISH.widestCoarse(each, i - 1));
            }
        }
        assertEquals(ENGLISH.widestCoarse(of(Unit.DAY, 1), 2), ENGLISH.narrowestCoarse(of(Unit.DAY, 1)));
        assertEquals(0, ENGLISH.narrowestCoarse(of(Unit.YEAR, 10)));
    }

    @ParameterizedTest
    @CsvSource({"1, 1990", "10, 1990s", "100, 20th century", "1000, 2nd millennium"})
    void stretchesOfYearsHaveTheirNames(long step, String expected) {
        long first = step == 1000 ? 1000 : step == 100 ? 1900 : 1990;
        assertEquals(List.of(expected), ENGLISH.coarse(of(Unit.YEAR, step), Stop.day(first, 1, 1)));
    }

    @Test
    void deepYearsAreNumbersUnderOneName() {
        TickInterval millions = new TickInterval(Unit.YEAR, 10_000_000, true);
        TickInterval billions = new TickInterval(Unit.YEAR, 1_000_000_000, true);
        assertEquals("66", ENGLISH.fine(millions, Stop.day(-66_000_000, 1, 1), false));
        assertEquals("million years ago", ENGLISH.deep(millions));
        assertEquals("4", ENGLISH.fine(billions, Stop.day(-4_000_000_000L, 1, 1), false));
        assertEquals("billion years ago", ENGLISH.deep(billions));
        assertEquals("billion years ago", ENGLISH.deep(new TickInterval(Unit.YEAR, 100_000_000, true)));
        assertEquals("2025", ENGLISH.fine(millions, Stop.day(2025, 1, 1), false));
    }

    @Test
    void severalYearsAreNamedFromFirstToLast() {
        assertEquals("1990–1995", ENGLISH.years(1990, 1995));
        assertEquals("1990", ENGLISH.years(1990, 1990));
        assertEquals("500 BCE", ENGLISH.year(-499));
    }
}
