package kwonik.exchange.table;

import java.util.Optional;
import kwonik.edtf.When;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;

/// A line that begins with a date and goes on with what happened: `12 May 1995: the army is disbanded`.
///
/// @param date as it stands there
/// @param rest behind the date and the sign that ends it
public record LogLine(String date, String rest) {
    private static final int LONGEST_DATE = 48;
    private static final int MOST_WORDS = 6;
    private static final String ENDS = ":|;,–—-\t";
    private static final String BULLETS = "-*•·–—>";

    /// Takes a line apart; empty if it begins with no date. The longest date counts that a sign ends, or else the
    /// longest of whole words.
    public static Optional<LogLine> of(String line, DateHabits habits) {
        String text = unbulleted(line);
        LogLine found = null;
        int most = Math.min(text.length(), LONGEST_DATE);
        for (int i = 3; i < most; i++) {
            if (isEnd(text, i) && isDate(text.substring(0, i), habits)) {
                found = new LogLine(text.substring(0, i).strip(), behind(text, i + 1));
            }
        }
        if (found != null) {
            return Optional.of(found);
        }
        int words = 0;
        for (int i = 1; i <= most && words < MOST_WORDS; i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                words++;
                if (isDate(text.substring(0, i), habits)) {
                    found = new LogLine(text.substring(0, i).strip(), behind(text, i));
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static String unbulleted(String line) {
        String text = line.strip();
        boolean bullet = text.length() > 2 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
        return bullet ? text.substring(2).strip() : text;
    }

    /// A sign ends a date if a blank follows it, or if it is none that stands within dates.
    private static boolean isEnd(String text, int i) {
        char sign = text.charAt(i);
        if (ENDS.indexOf(sign) < 0) {
            return false;
        }
        boolean loose = i + 1 >= text.length() || text.charAt(i + 1) == ' ';
        return sign == '|' || sign == '\t' || loose || (sign == ';' || sign == '—');
    }

    private static String behind(String text, int i) {
        int at = i;
        while (at < text.length() && (text.charAt(at) == ' ' || ENDS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(at);
    }

    private static boolean isDate(String text, DateHabits habits) {
        String plain = text.strip();
        return switch (CellDate.read(plain, habits)) {
            case CellDate.One(When when, var _) ->
                when.edtf().length() >= 4 && plain.chars().anyMatch(Character::isDigit);
            case CellDate.Several _ -> true;
            case CellDate.NoDate _, CellDate.Unreadable _ -> false;
        };
    }
}
