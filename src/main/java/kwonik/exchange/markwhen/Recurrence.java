package kwonik.exchange.markwhen;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import org.jspecify.annotations.Nullable;

/// How an event comes again: `every 2 weeks for 5 times`, `every year until 2030`.
///
/// @param text as it is written
/// @param step from one to the next; null where it cannot be read
/// @param times how often in all; 0 where the text does not say
/// @param length for how long, or null
/// @param until the last day, or null
record Recurrence(
        String text,
        @Nullable Amount step,
        int times,
        @Nullable Amount length,
        @Nullable When until) {
    /// More are not made of one line.
    static final int MOST = 100;

    private static final Pattern EVERY = Pattern.compile("every\\s+(other\\s+|\\d{1,6}\\s*)?([a-z ]+?)"
            + "(?:\\s+for\\s+(\\d{1,6})\\s*([a-z ]+)|\\s+x\\s*(\\d{1,6})|\\s+(?:(?:un)?til|to|\\|)\\s+(.+))?");

    static Recurrence of(String written) {
        Matcher every = EVERY.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!every.matches()) {
            return new Recurrence(written, null, 0, null, null);
        }
        String count = every.group(1) == null ? "1" : every.group(1).strip();
        Amount step = Amount.of((count.equals("other") ? "2" : count) + " " + every.group(2));
        boolean times = every.group(4) != null && every.group(4).startsWith("time");
        int number = times
                ? Integer.parseInt(every.group(3))
                : every.group(5) == null ? 0 : Integer.parseInt(every.group(5));
        Amount length = times || every.group(3) == null ? null : Amount.of(every.group(3) + " " + every.group(4));
        When until =
                every.group(6) != null && CellDate.read(every.group(6), DateHabits.UNKNOWN) instanceof CellDate.One one
                        ? one.when()
                        : null;
        return new Recurrence(written, step == null || step.isNone() ? null : step, number, length, until);
    }

    /// How many of them there are from a second on, [#MOST] at most; 0 if the text sets no end.
    int count(long first) {
        if (step == null) {
            return 0;
        }
        if (times > 0) {
            return Math.min(MOST, times);
        }
        if (length == null && until == null) {
            return 0;
        }
        long end = until != null ? until.end() : length == null ? first : length.from(first, false);
        int count = 0;
        while (count < MOST && step.times(count).from(first, false) < end) {
            count++;
        }
        return count;
    }

    /// Whether there would be more than are made.
    boolean isCut(long first) {
        return times > MOST || count(first) == MOST;
    }
}
