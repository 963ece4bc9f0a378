package kwonik.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kwonik.edtf.calendar.Precision;
import kwonik.edtf.calendar.Season;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Stretches that are made and not read, and the edges of what is read.
class StretchesTest {
    @Test
    void fromOneDateToAnotherIsAnInterval() {
        assertEquals(When.parse("1990/1999"), When.between(When.parse("1990"), When.parse("1999")));
        assertEquals(When.parse("1990/1990"), When.between(When.parse("1990"), When.parse("1990")));
        assertEquals(When.parse("1990-06/1990"), When.between(When.parse("1990-06"), When.parse("1990")));
    }

    @Test
    void whatIsOverBeforeItBeginsIsNoInterval() {
        EdtfException wrong =
                assertThrows(EdtfException.class, () -> When.between(When.parse("1991"), When.parse("1990")));
        EdtfException read = assertThrows(EdtfException.class, () -> When.parse("1991/1990"));
        assertEquals(read.getMessage(), wrong.getMessage());
        // one ends in the second in which the other begins
        assertThrows(EdtfException.class, () -> When.between(When.parse("1991"), When.parse("1990-12-31")));
        assertThrows(EdtfException.class, () -> When.parse("1991-01-01/1990-12-31"));
    }

    @Test
    void secondsLieInYears() {
        When two = When.parse("1990/1995");
        assertEquals(two, When.years(two.start(), two.end()));
        When one = When.parse("1990");
        assertEquals(one, When.years(one.start(), one.end()));
        assertEquals(one, When.years(one.start(), one.start()));
        assertEquals(When.parse("1990/1991"), When.years(one.start(), one.end() + 1));
        assertEquals(
                When.parse("-0044"),
                When.years(When.parse("-0044").start(), When.parse("-0044-06").end()));
    }

    @ParameterizedTest
    @CsvSource({
        "0000, 0, 1",
        "9999, 9999, 9999",
        "1990-01, 1990, 1990",
        "1990-12, 1990, 1990",
        "2000-02-29, 2000, 2000",
        "1990-01-01, 1990, 1990",
        "1990-12-31, 1990, 1990"
    })
    void theEdgesOfPlainDatesAreRead(String edtf, int first, int last) {
        When when = When.parse(edtf);
        assertEquals(edtf, when.edtf());
        assertEquals(
                When.years(when.start(), when.end()).start(),
                When.parse("%04d".formatted(first)).start());
        assertTrue(when.end() <= When.parse("%04d".formatted(last)).end());
    }

    @ParameterizedTest
    @CsvSource({
        "1990-00",
        "1990-13",
        "1990-01-00",
        "1990-01-32",
        "1990-02-29",
        "1900-02-29",
        "1990-04-31",
        "199-01",
        "1990/01",
        "1990-1",
        "1990-01-1",
        "1990_01",
        "1990-01_01",
        ":990",
        "/990",
        "19:0",
        "1990-0:",
        "1990-01-0:",
        "1990-01-:1"
    })
    void whatIsBesideTheEdgesIsNoDate(String edtf) {
        assertThrows(EdtfException.class, () -> When.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({
        "21, 3, 1990-03-01, 1990-06-01",
        "24, 3, 1990-12-01, 1991-03-01",
        "25, 3, 1990-03-01, 1990-06-01",
        "28, 3, 1990-12-01, 1991-03-01",
        "33, 3, 1990-01-01, 1990-04-01",
        "36, 3, 1990-10-01, 1991-01-01",
        "37, 4, 1990-01-01, 1990-05-01",
        "39, 4, 1990-09-01, 1991-01-01",
        "40, 6, 1990-01-01, 1990-07-01",
        "41, 6, 1990-07-01, 1991-01-01"
    })
    void partsOfAYearHaveTheirMonths(int code, int months, String start, String end) {
        assertTrue(Season.isSeason(code));
        assertEquals(months, Season.months(code));
        assertEquals(When.parse(start).start(), Season.start(1990, code));
        assertEquals(When.parse(end).start(), Season.end(1990, code));
    }

    @Test
    void monthsAreNoSeasons() {
        assertFalse(Season.isSeason(12));
        assertFalse(Season.isSeason(20));
        assertFalse(Season.isSeason(42));
        assertEquals(When.parse("1990-12").start(), Season.start(1990, 12));
        assertEquals(When.parse("1990-12").end(), Season.end(1990, 12));
        assertEquals(When.parse("1990-11").end(), Season.end(1990, 11));
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 1, 1990-07-01",
        "YEAR, -1, 1989-07-01",
        "YEAR, 2, 1991-01-01",
        "MONTH, 1, 1990-01-16",
        "MONTH, -1, 1989-12-17",
        "MONTH, 2, 1990-02-01",
        "MONTH, 3, 1990-02-16",
        "DECADE, 1, 1995-01-01",
        "CENTURY, 1, 2040-01-01",
        "MILLENNIUM, -1, 1490-01-01"
    })
    void halfAUnitIsCountedByTheCalendar(Precision precision, int halves, String expected) {
        assertEquals(
                When.parse(expected).start(),
                precision.shifted(When.parse("1990-01-01").start(), halves));
    }

    @Test
    void theHourOfTheDayStaysWhenMonthsAreAdded() {
        long noon = When.parse("1990-01-01T12:00:00Z").start();
        assertEquals(When.parse("1990-07-01T12:00:00Z").start(), Precision.YEAR.shifted(noon, 1));
        assertEquals(noon + 43_200, Precision.DAY.shifted(noon, 1));
        assertEquals(noon - 43_200, Precision.DAY.shifted(noon, -1));
    }

    @Test
    void theVaguerOfTwoIsTheLonger() {
        assertEquals(Precision.YEAR, Precision.coarser(Precision.YEAR, Precision.DAY));
        assertEquals(Precision.YEAR, Precision.coarser(Precision.DAY, Precision.YEAR));
        assertEquals(Precision.YEAR, Precision.coarser(Precision.YEAR, Precision.YEAR));
    }

    @Test
    void aSetIsDoubtfulWhereAMemberOrTheChoiceIs() {
        assertTrue(When.parse("{1990?,1991}").isUncertain());
        assertFalse(When.parse("{1990,1991}").isUncertain());
        assertTrue(When.parse("{1990~,1991}").isApproximate());
        assertTrue(When.parse("[1990,1991]").startDoubtful());
        assertFalse(When.parse("[1990]").startDoubtful());
        assertTrue(When.parse("[1990..1991]").startDoubtful());
        assertTrue(When.parse("{1990~,1991}").startDoubtful());
        assertFalse(When.parse("{1990,1991~}").startDoubtful());
        assertTrue(When.parse("{1990,1991~}").endDoubtful());
        assertFalse(When.parse("{1990~,1991}").endDoubtful());
    }
}
