package kwonik.exchange.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.edtf.typed.WordedDate;
import kwonik.exchange.common.OddInputs;
import kwonik.exchange.date.DateHabits.Negatives;
import kwonik.exchange.date.DateHabits.Numbers;
import kwonik.exchange.date.DateHabits.Order;
import kwonik.words.Words;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever stands in a cell, it is read without an exception, and what EDTF prints is read as it was.
class CellDateLawsTest {
    private static final List<DateHabits> HABITS = List.of(
            DateHabits.UNKNOWN,
            DateHabits.UNKNOWN
                    .withNumbers(Numbers.YEARS)
                    .withNegatives(Negatives.HISTORICAL)
                    .withOrder(Order.DAY_FIRST),
            DateHabits.UNKNOWN.withOrder(Order.MONTH_FIRST).withLanguage("pt"));

    private static final List<String> SEEDS = List.of(
            "1921-01-01 10:20:01Z",
            "4/5/2017",
            "c. 1590",
            "early 12th century BC",
            "3 de mayo de 1808",
            "1. März 1848",
            "XII-XIII secolo",
            "1971-now",
            "13.8 billion years ago",
            "251.9–201.3 Ma",
            "Sat May 20 1961 00:00:00 GMT-0600",
            "500 av. J.-C.",
            "21-Sep-74",
            "2nd half of the 19th century",
            "[1667,1668,1670..1672]",
            "1914-18",
            "107?",
            "12,000 BP",
            "January–February 2005",
            "2025-W30-4",
            "-13800000000",
            "5 out. 1910",
            "4/5/2017 - 6/5/2017");

    private final List<Words> languages =
            List.of(Words.in(Locale.ENGLISH), Words.in(Locale.FRENCH), Words.in(Locale.forLanguageTag("ht")));

    @Property(tries = 3000)
    void anyTextIsReadWithoutAnException(@ForAll String text) {
        read(text);
    }

    @Property(tries = 3000)
    void anyTextOfDatesIsReadWithoutAnException(@ForAll("dateLike") String text) {
        read(text);
    }

    @Provide
    Arbitrary<String> dateLike() {
        return Arbitraries.of(
                        "1",
                        "12",
                        "31",
                        "99",
                        "1995",
                        "00",
                        "-",
                        "/",
                        ".",
                        ",",
                        " ",
                        ":",
                        "T",
                        "Z",
                        "X",
                        "?",
                        "~",
                        "c.",
                        "BC",
                        "av. J.-C.",
                        "early",
                        "century",
                        "s",
                        "May",
                        "mayo",
                        "out",
                        "XII",
                        "er",
                        "to",
                        "since",
                        "now",
                        "Ma",
                        "million years",
                        "ago",
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "..",
                        "W",
                        "'",
                        "first",
                        "half",
                        "of the",
                        "a",
                        "C",
                        "D",
                        "de",
                        "un",
                        "BP",
                        "år",
                        "Sat",
                        "GMT",
                        "+0200",
                        "pm",
                        "99999999999")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    private void read(String text) {
        for (DateHabits habits : HABITS) {
            switch (CellDate.read(text, habits)) {
                case CellDate.One one -> assertSaid(one);
                case CellDate.Several several -> {
                    assertTrue(several.readings().size() > 1, text);
                    several.readings().forEach(this::assertSaid);
                }
                case CellDate.NoDate none -> assertNotNull(none);
                case CellDate.Unreadable no ->
                    languages.forEach(
                            words -> assertNotNull(words.say(no.key(), no.args().toArray())));
            }
        }
    }

    private void assertSaid(CellDate.One one) {
        assertEquals(one.when(), When.parse(one.when().edtf()));
        for (Decision decision : one.decisions()) {
            languages.forEach(words ->
                    assertNotNull(words.say(decision.key(), decision.args().toArray())));
        }
    }

    @Property
    void aPlainDateIsReadAsItIsPrinted(@ForAll("dates") String edtf) {
        When when = When.parse(edtf);
        boolean same = switch (CellDate.read(edtf, DateHabits.UNKNOWN)) {
            case CellDate.One one -> one.when().equals(when);
            // 2004-21 is a season, and what others write for 2004 to 2021
            case CellDate.Several several ->
                edtf.matches("\\d{4}-\\d\\d") && several.dates().contains(when);
            case CellDate.NoDate _, CellDate.Unreadable _ -> false;
        };
        assertTrue(same, edtf);
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> years = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9999).map("%04d"::formatted),
                Arbitraries.integers().between(1, 9999).map("-%04d"::formatted),
                Arbitraries.longs().between(10_000, 40_000_000_000L).map(year -> "Y" + year),
                Arbitraries.longs().between(10_000, 40_000_000_000L).map(year -> "Y-" + year),
                Arbitraries.integers().between(0, 999).map("%03dX"::formatted),
                Arbitraries.integers().between(0, 99).map("%02dXX"::formatted));
        Arbitrary<String> days = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as("%04d-%02d-%02d"::formatted);
        Arbitrary<String> months = Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 12),
                                Arbitraries.integers().between(21, 41)))
                .as("%04d-%02d"::formatted);
        Arbitrary<String> marked = Combinators.combine(
                        Arbitraries.oneOf(years, days, months), Arbitraries.of("~", "?", "%"))
                .as((date, mark) -> date + mark);
        Arbitrary<String> stretches = Combinators.combine(
                        Arbitraries.integers().between(1000, 1499),
                        Arbitraries.integers().between(1500, 2100),
                        Arbitraries.of(
                                "%d/%d", "[%d..%d]", "{%d,%d}", "%d-05/%d-06-07", "%d/..#%d", "../%d#%d", "/%d#%d"))
                .as((from, to, form) -> form.formatted(from, to).replaceAll("#.*", ""));
        return Arbitraries.oneOf(years, days, months, marked, stretches);
    }

    @Property
    void theQuickWayToAMonthSaysWhatTheLongOneSays(
            @ForAll("monthForms") String form, @ForAll("monthNames") String month, @ForAll("dayNumbers") int day) {
        String text = form.formatted(day, month, 1848);
        CellDate.One quick = MonthForm.read(text);
        // the long one takes the Creole month *des* for a French word
        if (quick != null && WordForm.read(text, DateHabits.UNKNOWN) instanceof CellDate.One one) {
            assertEquals(quick, one, text);
        }
    }

    @Provide
    Arbitrary<String> monthForms() {
        return Arbitraries.of(
                "%1$d %2$s %3$d",
                "%1$d. %2$s %3$d",
                "%2$s %1$d, %3$d",
                "%2$s %3$d",
                "%1$d-%2$s-%3$d",
                "%1$d/%2$s/%3$d",
                "%1$d de %2$s de %3$d",
                "%1$dth of %2$s %3$d",
                "%2$s. %3$d",
                "%2$s-%3$d",
                "%1$02d %2$s, %3$d",
                "%2$s %1$d %3$d");
    }

    @Provide
    Arbitrary<String> monthNames() {
        return Arbitraries.of(WordedDate.months().keySet());
    }

    @Provide
    Arbitrary<Integer> dayNumbers() {
        return Arbitraries.integers().between(0, 33);
    }

    /// Seeds with characters put in, taken out and changed.
    @Tag("fuzz")
    @Test
    void mutatedTextsAreReadWithoutAnException() {
        Random random = new Random(17);
        int count = Integer.getInteger("kwonik.fuzz.mutations", 5000);
        OddInputs inputs = new OddInputs();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
            for (int change = random.nextInt(6); change >= 0 && !text.isEmpty(); change--) {
                int at = random.nextInt(text.length());
                String other = SEEDS.get(random.nextInt(SEEDS.size()));
                switch (random.nextInt(4)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, other.charAt(random.nextInt(other.length())));
                    case 2 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                    default -> text.append(' ').append(other);
                }
            }
            inputs.of(text::toString, () -> {
                read(text.toString());
                return true;
            });
        }
    }
}
