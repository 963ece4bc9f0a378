package kwonik.exchange.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.exchange.date.DateHabits.Midnight;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.date.DateHabits.Order;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole column decides what one of its texts leaves open.
class DateColumnTest {
    private static DateColumn column(String texts) {
        return DateColumn.of(Stream.of(texts.split(";", -1)).map(String::strip).toList(), DateHabits.UNKNOWN);
    }

    private static String findings(DateColumn column) {
        return column.findings().stream()
                .map(finding -> finding.key().substring("celldate.column.".length()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4/5/2017; 20/12/1937 | DAY_FIRST | order.day
            4/5/2017; 12/20/1937; NA | MONTH_FIRST | order.month
            4/5/2017; 12/20/1937; 20/12/1937 | UNKNOWN | order.both
            4/5/2017; 5/6/2017 | UNKNOWN | order.open
            4.5.2017; 5.6.2017 | DAY_FIRST | order.points
            4-5-17; 25-6-17 | DAY_FIRST | order.day
            4/5/2017 10:30; 25/6/2017 11:00 | DAY_FIRST | order.day
            5/5/2017 | UNKNOWN | ``
            2017-05-04; 1995 | UNKNOWN | ``
            """, quoteCharacter = '`')
    void theOrderIsThatOfWhichANumberIsOverTwelve(String texts, Order order, String findings) {
        assertEquals(order, column(texts).habits().order());
        assertEquals(findings, findings(column(texts)));
        assertEquals(order == Order.UNKNOWN ? Order.UNKNOWN : order, DateColumn.order(List.of(texts.split("; ", -1))));
    }

    @Test
    void whatTheColumnDecidesIsReadByIt() {
        DateColumn column = column("4/5/2017; 25/6/2017; n.d.; soon");
        assertEquals(new DateColumn.Counts(2, 0, 1, 1), column.counts());
        assertEquals(2 / 3.0, column.counts().readable());
    }

    @Test
    void wholeNumbersAreYearsWhereNearlyAllAre() {
        assertEquals(Numbers.YEARS, column("602; 30; -44; 1995; NA").habits().numbers());
        assertEquals(Numbers.OF_ANY_KIND, column("44197; 44198; 43000").habits().numbers());
        assertEquals(
                Numbers.OF_ANY_KIND, column("12; May 1995; 4/5/2017").habits().numbers());
    }

    @Test
    void negativeYearsAreThoseOfHistoryUnlessThereIsAYearZero() {
        assertEquals(Negatives.HISTORICAL, column("-500; 30; 1995").habits().negatives());
        assertEquals(Negatives.ASTRONOMICAL, column("-500; 0; 1995").habits().negatives());
        assertEquals("years negative.astronomical", findings(column("-500; 0; 1995")));
    }

    @Test
    void midnightIsATimeWhereOtherTimesStand() {
        assertEquals(
                Midnight.A_DAY,
                column("2009-04-11 00:00:00; 2009-04-12 00:00:00").habits().midnight());
        assertEquals(
                Midnight.A_TIME,
                column("2009-04-11 00:00:00; 2009-04-12 10:00:00").habits().midnight());
    }

    @Test
    void everyFindingAndDecisionHasWords() {
        List<String> columns = List.of(
                "4/5/2017; 20/12/1937",
                "4/5/2017; 12/20/1937; 20/12/1937",
                "4/5/2017",
                "4.5.2017",
                "-5; 0",
                "-5; 7",
                "2009-04-11 00:00:00",
                "4/5/2017; 12/20/1937");
        for (String tag : List.of("en", "fr", "ht")) {
            Words words = Words.in(Locale.forLanguageTag(tag));
            for (String texts : columns) {
                column(texts)
                        .findings()
                        .forEach(finding ->
                                words.say(finding.key(), finding.args().toArray()));
            }
        }
    }
}
