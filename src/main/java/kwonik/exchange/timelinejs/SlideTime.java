package kwonik.exchange.timelinejs;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as people type it into the sheet: `16:53`, `4.53 pm`, `1653`.
///
/// @param hour two digits, and so are the others; a part that is not given is empty
record SlideTime(String hour, String minute, String second, String rest) {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,](\\d{1,6}))?)?)?");
    private static final Pattern CLOSE = Pattern.compile("(\\d{1,2})(\\d\\d)");
    private static final Pattern HALF = Pattern.compile("(.*?) ?([ap])\\.?m\\.?");

    /// Null if it is none.
    static @Nullable SlideTime of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher half = HALF.matcher(text);
        boolean halved = half.matches();
        String digits = halved ? half.group(1) : text;
        Matcher time = TIME.matcher(digits);
        Matcher close = CLOSE.matcher(digits);
        if (close.matches() && digits.length() > 2) {
            return checked(close.group(1), close.group(2), null, null, halved ? half.group(2) : "");
        }
        return time.matches()
                ? checked(time.group(1), time.group(2), time.group(3), time.group(4), halved ? half.group(2) : "")
                : null;
    }

    private static @Nullable SlideTime checked(
            String hours, @Nullable String minute, @Nullable String second, @Nullable String rest, String half) {
        int hour = Integer.parseInt(hours);
        if (!half.isEmpty() && (hour < 1 || hour > 12)) {
            return null;
        }
        int day = half.isEmpty() ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        boolean fits = day < 24 && isBelow60(minute) && isBelow60(second);
        return fits
                ? new SlideTime(two(String.valueOf(day)), two(minute), two(second), rest == null ? "" : rest)
                : null;
    }

    private static boolean isBelow60(@Nullable String part) {
        return part == null || Integer.parseInt(part) < 60;
    }

    private static String two(@Nullable String part) {
        return part == null ? "" : part.length() == 1 ? "0" + part : part;
    }
}
