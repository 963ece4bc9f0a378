package kwonik.exchange.check.list;

import java.util.List;
import java.util.regex.Pattern;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.words.PlainText;

/// The date of a statement, as the list writes it, and what that may mean.
///
/// @param text as the list has it; empty where it gives none
/// @param readings one date, several of which none is chosen, or none where it cannot be read
public record DateSaid(String text, List<When> readings) {
    /// The list gives no date.
    public static final DateSaid NONE = new DateSaid("", List.of());

    private static final int LONGEST = 80;
    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{1,3}");

    private static final Pattern DAY = Pattern.compile(
            "(?:le |el )?\\d{1,2}(?:st|nd|rd|th|er)?\\.? (?:de )?\\p{L}{3,12}\\.?|\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?",
            Pattern.CASE_INSENSITIVE);

    public DateSaid {
        readings = List.copyOf(readings);
    }

    /// Whether the list gives one.
    public boolean isGiven() {
        return !text.isEmpty();
    }

    /// Reads what stands where a date should; what cannot be read is kept as a text.
    static DateSaid of(String written) {
        String text = trimmed(written);
        if (text.isEmpty() || text.length() > LONGEST) {
            return new DateSaid(text, List.of());
        }
        return switch (CellDate.read(text, DateHabits.UNKNOWN)) {
            case CellDate.One one -> new DateSaid(text, List.of(one.when()));
            case CellDate.Several several -> new DateSaid(text, several.dates());
            case CellDate.NoDate _ -> NONE;
            case CellDate.Unreadable _ -> new DateSaid(text, List.of());
        };
    }

    /// Reads what may be a date, or the beginning of a sentence; a small number counts something else.
    static DateSaid ifDate(String written) {
        String text = trimmed(written);
        if (text.isEmpty()
                || text.length() > LONGEST
                || SHORT_NUMBER.matcher(text).matches()) {
            return NONE;
        }
        DateSaid date = of(text);
        return date.readings.isEmpty() ? NONE : date;
    }

    /// Reads what may be a day or a month without its year, which is kept as a text: the year stands above, or follows
    /// from the text that is quoted.
    static DateSaid ifDay(String written) {
        String text = trimmed(written);
        boolean day = DAY.matcher(text).matches() && ifDate(text + " 2000").isGiven();
        return day ? new DateSaid(text, List.of()) : NONE;
    }

    private static String trimmed(String written) {
        String text = PlainText.line(written);
        int from = 0;
        int to = text.length();
        while (to > from && ":.,;–—-(".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean brackets = to - from > 2 && text.charAt(from) == '(' && text.charAt(to - 1) == ')';
        return text.substring(brackets ? from + 1 : from, brackets ? to - 1 : to)
                .strip();
    }
}
