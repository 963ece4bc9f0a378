package kwonik.axis;

import java.util.List;
import java.util.function.ToDoubleFunction;
import kwonik.edtf.PlainDate;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.words.DateWords;
import kwonik.edtf.words.YearWords;
import kwonik.words.Words;

/// What is written at ticks and over the stretches between them, and how much room that needs at most.
///
/// Room is asked for all months alike, whichever are in view: a step must not change because September scrolls in.
record TickWords(Words words, DateWords dates, ToDoubleFunction<String> width) {

    private static final long SAMPLE_YEAR = 8888;
    private static final int SAMPLE_DAY = 28;
    private static final int MONTHS = 12;
    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    TickWords(Words words, ToDoubleFunction<String> width) {
        this(words, new DateWords(words), width);
    }

    /// The label of a fine tick; `spelled` for whole names of months.
    String fine(TickInterval rung, Stop stop, boolean spelled) {
        return switch (rung.unit()) {
            case CLOCK -> clock(rung, stop.millis());
            case DAY -> Integer.toString(stop.day());
            case MONTH -> spelled ? dates.month(stop.month()) : dates.shortMonth(stop.month());
            case YEAR -> year(rung, stop.year());
        };
    }

    /// A year by itself.
    String year(long year) {
        return dates.years().counted(year);
    }

    /// From one year to another, both named.
    String years(long first, long last) {
        return first == last ? year(first) : words.say("axis.range", year(first), year(last));
    }

    private static String clock(TickInterval rung, long millis) {
        if (rung.step() < TickInterval.SECOND) {
            return "." + Long.toString(1000 + millis % 1000).substring(1);
        }
        StringBuilder text = new StringBuilder(8);
        PlainDate.appendTwo(text, (int) (millis / TickInterval.HOUR));
        PlainDate.appendTwo(text.append(':'), (int) (millis / TickInterval.MINUTE % 60));
        if (rung.step() < TickInterval.MINUTE) {
            PlainDate.appendTwo(text.append(':'), (int) (millis / TickInterval.SECOND % 60));
        }
        return text.toString();
    }

    private String year(TickInterval rung, long year) {
        return rung.deep() && year <= 0
                ? dates.years().decimal(-year, deepUnit(rung))
                : dates.years().counted(year);
    }

    /// What deep years are counted in, such as `million years ago`; said once above them, it leaves room for the
    /// numbers.
    String deep(TickInterval rung) {
        return words.say(deepUnit(rung) == YearWords.BILLION ? "axis.ago.billions" : "axis.ago.millions");
    }

    private static long deepUnit(TickInterval rung) {
        return rung.step() >= YearWords.BILLION / 10 ? YearWords.BILLION : YearWords.MILLION;
    }

    /// The widest label the fine row of `rung` can have; 0 for years, whose labels depend on the window.
    double widestFine(TickInterval rung, boolean spelled) {
        return switch (rung.unit()) {
            case CLOCK -> width.applyAsDouble(clock(rung, 20 * TickInterval.HOUR));
            case DAY -> width.applyAsDouble(Integer.toString(SAMPLE_DAY));
            case MONTH -> {
                double widest = 0;
                for (int m = 1; m <= MONTHS; m++) {
                    String name = spelled ? dates.month(m) : dates.shortMonth(m);
                    widest = Math.max(widest, width.applyAsDouble(name));
                }
                yield widest;
            }
            case YEAR -> 0;
        };
    }

    /// The labels of a coarse stretch that starts at `stop`, the longest first.
    List<String> coarse(TickInterval rung, Stop stop) {
        return switch (rung.unit()) {
            case CLOCK -> List.of(words.say("axis.tick.second", dates.day(stop.date()), clock(rung, stop.millis())));
            case DAY -> {
                CivilDate day = stop.date();
                yield List.of(
                        words.say("axis.date.weekday", dates.day(day), dates.weekday(day.weekday())),
                        dates.day(day),
                        shortDay(day.day(), day.month(), dates.years().counted(day.year())));
            }
            case MONTH -> {
                String year = dates.years().counted(stop.year());
                yield List.of(
                        words.say("axis.date.month", dates.month(stop.month()), year), shortMonth(stop.month(), year));
            }
            case YEAR -> List.of(period(rung, stop.year()));
        };
    }

    private String shortDay(int day, int month, String year) {
        return words.say("axis.tick.day", Integer.toString(day), dates.shortMonth(month), year);
    }

    private String shortMonth(int month, String year) {
        return words.say("axis.tick.month", dates.shortMonth(month), year);
    }

    private String period(TickInterval rung, long first) {
        YearWords years = dates.years();
        if (rung.step() == 1) {
            return years.counted(first);
        }
        if (rung.step() == DECADE) {
            return years.decade(first);
        }
        return rung.step() == CENTURY ? years.century(first) : years.millennium(first);
    }

    /// How many forms a stretch of `rung` has.
    static int forms(TickInterval rung) {
        return switch (rung.unit()) {
            case CLOCK, YEAR -> 1;
            case MONTH -> 2;
            case DAY -> 3;
        };
    }

    /// The room the shortest label of any stretch of `rung` takes in our days; 0 for years.
    double narrowestCoarse(TickInterval rung) {
        return widestCoarse(rung, forms(rung) - 1);
    }

    /// The room that a form of the labels of any stretch of `rung` takes in our days; 0 for years.
    ///
    /// @param form counted from 0, the longest
    double widestCoarse(TickInterval rung, int form) {
        double widest = 0;
        for (int m = 1; m <= MONTHS && rung.unit() != TickInterval.Unit.YEAR; m++) {
            for (int day = SAMPLE_DAY - (rung.unit() == TickInterval.Unit.DAY ? 6 : 0); day <= SAMPLE_DAY; day++) {
                Stop stop = Stop.clock(new CivilDate(SAMPLE_YEAR, m, day), 20 * TickInterval.HOUR);
                widest = Math.max(widest, width.applyAsDouble(coarse(rung, stop).get(form)));
            }
        }
        return widest;
    }
}
