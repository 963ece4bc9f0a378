package kwonik.exchange.timelinejs;

import java.util.ArrayList;
import java.util.List;
import kwonik.exchange.common.Literal;
import org.jspecify.annotations.Nullable;

/// A date of TimelineJS in its parts, as they are written.
///
/// @param line in the file
/// @param parts year, month, day, hour, minute, second, millisecond; what is not given is empty
/// @param time a time of day in one piece, which sheets have; or empty
/// @param display words that are to be shown instead; or empty
record SlideDate(int line, List<String> parts, String time, String display) {
    static final List<String> NAMES = List.of("year", "month", "day", "hour", "minute", "second", "millisecond");

    SlideDate {
        parts = List.copyOf(parts);
    }

    /// A date of JSON; nothing for what is no object.
    static SlideDate of(Literal.Obj date) {
        List<String> parts = new ArrayList<>();
        for (String name : NAMES) {
            parts.add(part(date.get(name), parts.isEmpty()));
        }
        return new SlideDate(date.line(), parts, date.text("time").strip(), date.text("display_date"));
    }

    /// A number of 0 is as good as nothing for TimelineJS, while a text of 0 is not; a year may be 0.
    private static String part(@Nullable Literal value, boolean year) {
        if (value == null) {
            return "";
        }
        String plain = value.plain().strip();
        String whole = plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
        return value instanceof Literal.Num && !year && whole.matches("-?0+") ? "" : number(whole);
    }

    /// Whether a text is a whole number in digits.
    static boolean isNumber(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > from;
    }

    /// Digits without the blanks and commas within them.
    static String number(String text) {
        if (text.isEmpty() || isNumber(text)) {
            return text;
        }
        String digits = text.replaceAll("[\\s\u00A0,]", "");
        return isNumber(digits) ? digits : text;
    }

    boolean isEmpty() {
        return time.isEmpty() && parts.stream().allMatch(String::isEmpty);
    }

    String year() {
        return parts.getFirst();
    }

    /// The parts in a row, as a person can read them.
    String written() {
        StringBuilder text = new StringBuilder(year());
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!part.isEmpty()) {
                text.append(i == 1 || i == 2 ? "-" : i == 3 ? " " : i == 6 ? "." : ":");
                text.append(part);
            }
        }
        return time.isEmpty() ? text.toString() : text + " " + time;
    }
}
