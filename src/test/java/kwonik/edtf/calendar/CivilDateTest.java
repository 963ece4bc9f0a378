package kwonik.edtf.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// The calendar agrees with java.time where that reaches, and with itself beyond.
class CivilDateTest {

    @Property(tries = 1000)
    void agreesWithLocalDate(@ForAll @LongRange(min = -300_000_000_000L, max = 300_000_000_000L) long epochDay) {
        LocalDate theirs = LocalDate.ofEpochDay(epochDay);
        CivilDate ours = CivilDate.ofEpochDay(epochDay);
        assertEquals(theirs.getYear(), ours.year());
        assertEquals(theirs.getMonthValue(), ours.month());
        assertEquals(theirs.getDayOfMonth(), ours.day());
        assertEquals(theirs.getDayOfWeek().getValue(), ours.weekday());
        assertEquals(theirs.lengthOfMonth(), CivilDate.daysIn(ours.year(), ours.month()));
        assertEquals(epochDay, CivilDate.epochDay(ours.year(), ours.month(), ours.day()));
    }

    @Property(tries = 1000)
    void secondsComeBackAsTheirDay(
            @ForAll @LongRange(min = CivilDate.MIN_YEAR, max = CivilDate.MAX_YEAR) long year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll @IntRange(min = 0, max = 86_399) int second) {
        CivilDate date = new CivilDate(year, month, day);
        assertEquals(date, CivilDate.ofSecond(date.second() + second));
    }

    @Property(tries = 1000)
    void monthsAddUpLikeLocalDate(
            @ForAll @IntRange(min = -100_000, max = 100_000) int epochDay,
            @ForAll @IntRange(min = -500, max = 500) int months) {
        LocalDate theirs = LocalDate.ofEpochDay(epochDay).plusMonths(months);
        assertEquals(
                theirs.toEpochDay() * 86_400,
                CivilDate.ofEpochDay(epochDay).plusMonths(months).second());
    }

    @Test
    void leapYearsAreGregorianAtAllTimes() {
        assertEquals(29, CivilDate.daysIn(0, 2));
        assertEquals(29, CivilDate.daysIn(-400, 2));
        assertEquals(28, CivilDate.daysIn(-100, 2));
        assertEquals(28, CivilDate.daysIn(-13_800_000_001L, 2));
    }
}
