package kwonik.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ticks at every zoom, as a reader sees them.
class TicksTest {

    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    private static Ticks ticks(When window, double width, Words words) {
        return Ticks.of(
                TimeScale.linear((double) window.start(), (double) window.end(), width),
                words,
                s -> s.length() * 7.0,
                8);
    }

    private static String fine(Ticks ticks) {
        return ticks.fine().stream()
                .map(Ticks.Tick::label)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String coarse(Ticks ticks) {
        return ticks.coarse().stream()
                .map(Ticks.Span::label)
                .filter(l -> !l.isEmpty())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Y-138E8/2025 | 13 12 11 10 9 8 7 6 5 4 3 2 1 | billion years ago
            Y-500E6/Y-1E6 | 450 400 350 300 250 200 150 100 50 | million years ago
            Y-66E6/Y-64E6 | 65.8 65.6 65.4 65.2 65 64.8 64.6 64.4 64.2 | million years ago
            -9999/2025 | 8000 BCE 6000 BCE 4000 BCE 2000 BCE 1 CE | ``
            -0500/0500 | 400 BCE 300 BCE 200 BCE 100 BCE 1 CE 100 200 300 400 | 1st millennium BCE; 1st millennium
            -0100/0100 | 80 BCE 60 BCE 40 BCE 20 BCE 1 CE 20 CE 40 CE 60 CE 80 CE | 1st century BCE; 1st century
            -0010/0010 | 10 BCE 8 BCE 6 BCE 4 BCE 2 BCE 1 CE 4 CE 6 CE 8 CE 10 CE | 10–1 BCE; 1–9 CE
            1000/2025 | 1100 1200 1300 1400 1500 1600 1700 1800 1900 2000 | 2nd millennium
            1804/2025 | 1820 1840 1860 1880 1900 1920 1940 1960 1980 2000 2020 | 19th century; 20th century
            1990/2025 | 1995 2000 2005 2010 2015 2020 2025 | 20th century; 21st century
            2017/2025 | 2018 2019 2020 2021 2022 2023 2024 2025 | 2010s; 2020s
            2024-01/2025-12 | April July October January April July October | 2024; 2025
            2025-01/2025-12 | Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec | 2025
            2025-05/2025-08 | 10 20 1 10 20 1 10 20 1 10 20 | May 2025; June 2025; July 2025; August 2025
            2025-06/2025-07 | 10 20 1 10 20 | June 2025; July 2025
            2025-07 | 5 10 15 20 25 | July 2025
            2025-07-20/2025-07-26 | 21 22 23 24 25 26 | July 2025
            2025-07-24/2025-07-25 | 06:00 12:00 18:00 00:00 06:00 12:00 18:00 | Thursday 24 July 2025; Friday 25 July 2025
            2025-07-24 | 03:00 06:00 09:00 12:00 15:00 18:00 21:00 | Thursday 24 July 2025
            2025-07-24T12 | 12:05 12:10 12:15 12:20 12:25 12:30 12:35 12:40 12:45 12:50 12:55 | Thursday 24 July 2025
            2025-07-24T12:30 | 12:30:10 12:30:20 12:30:30 12:30:40 12:30:50 | Thursday 24 July 2025
            2025-07-24T12:30:10 | .100 .200 .300 .400 .500 .600 .700 .800 .900 | 24 July 2025, 12:30:10
            """)
    void bothRows(String window, String fine, String coarse) {
        Ticks ticks = ticks(When.parse(window), 600, ENGLISH);
        assertEquals(fine, fine(ticks));
        assertEquals(coarse, coarse(ticks));
    }

    @Test
    void ticksSpeakTheReadersLanguage() {
        When window = When.parse("2025-01/2025-12");
        assertEquals(
                "févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
                fine(ticks(window, 700, Words.in(Locale.FRENCH))));
        assertEquals(
                "jan fev mas avr me jen jiy out sep okt nov des",
                "jan " + fine(ticks(window, 700, Words.in(Locale.of("ht")))));
    }

    @Test
    void millisecondsHaveFractions() {
        double start = CivilDate.second(2025, 7, 24) + 50_000;
        Ticks ticks = Ticks.of(TimeScale.linear(start, start + 0.02, 600), ENGLISH, s -> s.length() * 7.0, 8);
        assertTrue(fine(ticks).contains(".010"), fine(ticks));
        assertEquals("24 July 2025, 13:53:20", coarse(ticks));
    }

    @Test
    void eachIslandBetweenHiddenGapsNamesAYear() {
        Random random = new Random(1);
        for (int turn = 0; turn < 1000; turn++) {
            List<Gap> gaps = new ArrayList<>();
            int year = 1950 + random.nextInt(3);
            int first = year;
            for (int i = 0; i <= random.nextInt(7); i++) {
                int from = year + 1 + random.nextInt(2);
                year = from + 5 + random.nextInt(20);
                gaps.add(new Gap(CivilDate.second(from, 1 + random.nextInt(12), 1), CivilDate.second(year, 1, 1)));
            }
            double end = CivilDate.second(year + 1 + random.nextInt(3), 1, 1);
            double width = 600 + random.nextInt(1400);
            TimeScale scale = TimeScale.withGaps((double) CivilDate.second(first, 1, 1), end, width, gaps, 28);
            Ticks ticks = Ticks.of(scale, ENGLISH, s -> s.length() * 6.5, 15);
            double from = 0;
            for (int i = 0; i <= scale.hiddenGaps().size(); i++) {
                double to = i < scale.hiddenGaps().size()
                        ? scale.hiddenGaps().get(i).x0()
                        : width;
                assertTrue(namesAYear(ticks, from, to), turn + ": " + from + " to " + to + " of " + ticks);
                from = i < scale.hiddenGaps().size() ? scale.hiddenGaps().get(i).x1() : width;
            }
            assertApart(ticks.fine().stream()
                    .filter(tick -> !tick.label().isEmpty())
                    .map(tick -> new double[] {
                        tick.x() - tick.label().length() * 3.25, tick.label().length() * 6.5
                    })
                    .toList());
            assertApart(ticks.coarse().stream()
                    .filter(span -> !span.label().isEmpty())
                    .map(span -> new double[] {span.labelX(), span.label().length() * 6.5})
                    .toList());
        }
    }

    @Test
    void betweenHiddenGapsTheUpperRowSaysFromWhichYearToWhich() {
        List<Gap> gaps = List.of(
                new Gap(CivilDate.second(1999, 1, 1), CivilDate.second(2004, 1, 1)),
                new Gap(CivilDate.second(2005, 1, 1), CivilDate.second(2014, 1, 1)),
                new Gap(CivilDate.second(2016, 1, 1), CivilDate.second(2018, 1, 1)));
        TimeScale scale = TimeScale.withGaps(
                (double) CivilDate.second(1990, 1, 1), (double) CivilDate.second(2026, 1, 1), 800, gaps, 40);
        Ticks ticks = Ticks.of(scale, ENGLISH, s -> s.length() * 7.0, 8);
        assertEquals("1990–1998; 2004; 2014–2015; 2018–2025", coarse(ticks));
    }

    @Test
    void theUpperRowIsNeverWhatTheLowerRowSays() {
        for (int width = 90; width < 1500; width += 10) {
            Ticks ticks = ticks(When.parse("1989/2026"), width, ENGLISH);
            boolean decades = coarse(ticks).contains("0s");
            boolean between =
                    ticks.fine().stream().anyMatch(tick -> tick.label().matches("\\d{3}[1-9]"));
            assertTrue(!decades || between, width + ": " + fine(ticks) + " / " + coarse(ticks));
        }
    }

    @Test
    void daysAreNamedOnlyIfTheyAreMoreThanTheFirstOfEachMonth() {
        for (int width = 200; width < 2500; width += 10) {
            When window = When.parse("2025-01/2025-09");
            TimeScale scale = TimeScale.linear((double) window.start(), (double) window.end(), width);
            String row = fine(Ticks.of(scale, ENGLISH, s -> s.length() * 9.0, 24));
            assertTrue(!row.matches("1( 1)*"), width + ": " + row);
        }
    }

    @Test
    void monthsAreEitherAllSpelledOrAllShort() {
        for (int width = 200; width < 2500; width += 10) {
            List<String> months = ticks(When.parse("2025-01/2025-09"), width, ENGLISH).coarse().stream()
                    .map(Ticks.Span::label)
                    .filter(label -> label.matches("\\w+ 2025"))
                    .toList();
            assertTrue(
                    months.stream().noneMatch(label -> label.startsWith("January"))
                            || months.stream().noneMatch(label -> label.startsWith("Feb 2025")),
                    width + ": " + months);
        }
    }

    private static boolean namesAYear(Ticks ticks, double from, double to) {
        return ticks.fine().stream()
                        .anyMatch(tick -> tick.x() >= from
                                && tick.x() <= to
                                && tick.label().matches("\\d{4}"))
                || ticks.coarse().stream()
                        .anyMatch(span -> span.x0() >= from - 0.01
                                && span.x1() <= to + 0.01
                                && span.label().matches(".*\\d{4}"));
    }

    private static void assertApart(List<double[]> labels) {
        List<double[]> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(label -> label[0]));
        for (int i = 1; i < sorted.size(); i++) {
            assertTrue(sorted.get(i - 1)[0] + sorted.get(i - 1)[1] <= sorted.get(i)[0] + 0.01);
        }
    }

    @Test
    void nothingStandsInATear() {
        Gap gap = new Gap(CivilDate.second(1997, 1, 1), CivilDate.second(2017, 1, 1));
        TimeScale scale = TimeScale.withGaps(
                (double) CivilDate.second(1994, 1, 1), (double) CivilDate.second(2020, 1, 1), 900, List.of(gap), 40);
        Ticks ticks = Ticks.of(scale, ENGLISH, s -> s.length() * 7.0, 8);
        HiddenGap hidden = scale.hiddenGaps().getFirst();
        for (Ticks.Tick tick : ticks.fine()) {
            assertTrue(tick.x() < hidden.x0() || tick.x() > hidden.x1(), tick.toString());
        }
        for (Ticks.Span span : ticks.coarse()) {
            assertTrue(span.x1() <= hidden.x0() || span.x0() >= hidden.x1(), span.toString());
        }
        assertEquals("1994; 1995; 1996; 2017; 2018; 2019", coarse(ticks));
    }

    @Test
    void labelOfALongStretchStaysInView() {
        When window = When.parse("2025-07-10/2025-07-12");
        Ticks.Span month = ticks(When.parse("2025-07-10/2025-07-30"), 900, ENGLISH)
                .coarse()
                .getFirst();
        assertEquals("July 2025", month.label());
        assertEquals(4, month.labelX());
        assertTrue(coarse(ticks(window, 900, ENGLISH)).contains("Thursday 10 July 2025"));
    }

    @Test
    void farTimesDoNotStallTheClock() {
        double start = CivilDate.second(-13_800_000_000L, 1, 1);
        TimeScale scale = TimeScale.linear(start, start + 1000, 600);
        assertTrue(Ticks.of(scale, ENGLISH, s -> 7.0, 8).fine().size() <= 17);
        TimeScale deepest = TimeScale.linear(start, start + 1e6, 600).zoomed(300, 1e12);
        assertTrue(Ticks.of(deepest, ENGLISH, s -> 7.0, 8).fine().size() <= 17);
    }
}
