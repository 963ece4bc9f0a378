package kwonik.exchange.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// A day as spreadsheets store it: a count of days, whose fraction is the time of day.
public record Serial(double number, Epoch epoch) {
    private static final int SECONDS = 86_400;
    /// 29 February 1900, which Excel counts and which never was.
    private static final int NO_DAY = 60;

    /// From which day the count begins.
    public enum Epoch {
        /// 1 is 1 January 1900, as in Excel for Windows.
        FROM_1900(LocalDate.of(1899, 12, 30), 2_958_465),
        /// 0 is 1 January 1904, as in old Excel for Mac.
        FROM_1904(LocalDate.of(1904, 1, 1), 2_957_003);

        private final LocalDate zero;
        private final int last;

        Epoch(LocalDate zero, int last) {
            this.zero = zero;
            this.last = last;
        }
    }

    /// The moment that it counts, to the nearest second; none for what no spreadsheet shows as a day: below the first
    /// day, the false 29 February 1900, and behind the year 9999.
    public Optional<LocalDateTime> moment() {
        long seconds = Math.round(number * SECONDS);
        int first = epoch == Epoch.FROM_1900 ? 1 : 0;
        long day = Math.floorDiv(seconds, SECONDS);
        if (!(number >= first) || day > epoch.last || (epoch == Epoch.FROM_1900 && day == NO_DAY)) {
            return Optional.empty();
        }
        // the days before the false one are counted from a day later
        boolean early = epoch == Epoch.FROM_1900 && day < NO_DAY;
        return Optional.of(
                epoch.zero.plusDays(early ? day + 1 : day).atStartOfDay().plusSeconds(Math.floorMod(seconds, (long)
                        SECONDS)));
    }

    /// The time of day alone, in seconds from midnight.
    public long secondOfDay() {
        return Math.floorMod(Math.round(number * SECONDS), (long) SECONDS);
    }

    /// The whole count in seconds.
    public long seconds() {
        return Math.round(number * SECONDS);
    }

    /// Whether it is a whole number that looks like a year of history that someone typed.
    boolean looksLikeYear() {
        return number == Math.rint(number) && number >= SerialYears.FIRST && number <= SerialYears.LAST;
    }
}
