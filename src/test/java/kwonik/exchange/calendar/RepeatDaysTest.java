package kwonik.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The days of a rule are those of RFC 5545, and never more than are asked for.
class RepeatDaysTest {
    private static String days(String rule, String start, int most) {
        RepeatRule read = RepeatRule.of(rule);
        assertNotNull(read);
        CalendarTime until = read.until();
        return new RepeatDays(read, LocalDate.parse(start))
                .days(most, day -> until == null || !day.isAfter(until.day())).stream()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;COUNT=3|1997-09-02|1997-09-02 1997-09-03 1997-09-04",
                "FREQ=DAILY;INTERVAL=10;COUNT=3|1997-09-02|1997-09-02 1997-09-12 1997-09-22",
                "FREQ=DAILY;UNTIL=19970904T000000Z|1997-09-02|1997-09-02 1997-09-03 1997-09-04",
                "FREQ=WEEKLY;COUNT=4;BYDAY=TU,TH|1997-09-02|1997-09-02 1997-09-04 1997-09-09 1997-09-11",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO|1997-08-05|1997-08-05 1997-08-10 1997-08-19 1997-08-24",
                "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU|1997-08-05|1997-08-05 1997-08-17 1997-08-19 1997-08-31",
                "FREQ=MONTHLY;COUNT=3;BYDAY=1FR|1997-09-05|1997-09-05 1997-10-03 1997-11-07",
                "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO|1997-09-22|1997-09-22 1997-10-20 1997-11-17",
                "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3|1997-09-28|1997-09-28 1997-10-29 1997-11-28",
                "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31|2021-01-31|2021-01-31 2021-03-31 2021-05-31",
                "FREQ=MONTHLY;COUNT=3;BYDAY=FR;BYMONTHDAY=13|1998-02-13|1998-02-13 1998-03-13 1998-11-13",
                "FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1|1997-09-30|1997-09-30 1997-10-31 1997-11-28",
                "FREQ=YEARLY;COUNT=3|2004-02-29|2004-02-29 2008-02-29 2012-02-29",
                "FREQ=YEARLY;COUNT=3;BYMONTH=6,7|1997-06-10|1997-06-10 1997-07-10 1998-06-10",
                "FREQ=YEARLY;COUNT=3;BYMONTHDAY=24;BYMONTH=2|2009-02-24|2009-02-24 2010-02-24 2011-02-24",
                "FREQ=YEARLY;COUNT=3;BYDAY=20MO|1997-05-19|1997-05-19 1998-05-18 1999-05-17",
                "FREQ=YEARLY;COUNT=3;BYWEEKNO=20;BYDAY=MO|1997-05-12|1997-05-12 1998-05-11 1999-05-17",
                "FREQ=YEARLY;COUNT=4;BYYEARDAY=1,-1|1997-01-01|1997-01-01 1997-12-31 1998-01-01 1998-12-31",
                "FREQ=YEARLY;COUNT=2;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8|1996-11-05|1996-11-05 1997-11-04"
            })
    void areThoseOfTheStandard(String rule, String start, String days) {
        assertEquals(days, days(rule, start, 100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=HOURLY;COUNT=3", "COUNT=3", "FREQ=YEARLY;COUNT=x", "FREQ=DAILY;BYHOUR=3", "", "YM1 6 #10"})
    void whatIsNoRuleOfDaysIsNone(String rule) {
        assertNull(RepeatRule.of(rule));
    }

    @Test
    void neverMoreThanAreAskedFor() {
        assertEquals(4, days("FREQ=DAILY", "2000-01-01", 3).split(" ").length);
        assertEquals("2000-01-01", days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2000-01-01", 3));
        assertEquals("9999-01-01", days("FREQ=YEARLY;INTERVAL=2147483647", "9999-01-01", 3));
    }
}
