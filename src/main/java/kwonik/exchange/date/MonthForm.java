package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kwonik.edtf.PlainDate;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.typed.WordedDate;
import kwonik.exchange.date.CellDate.One;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Reads a day or month with the name of the month, in the forms that fill whole columns: `21 Sept. 1974`,
/// `March 18, 1965`, `21-Sep-1974`, `April 1933`. [WordForm] reads the same and all others, and takes far longer.
final class MonthForm {
    private static final Map<String, Integer> MONTHS = WordedDate.months();
    private static final int LONGEST = 40;
    private static final int FOUR = 4;

    private final String text;
    private final List<Integer> days = new ArrayList<>(1);
    private int year;
    private int month;
    private int dashes;
    /// Where each part stands: D, M and Y in their order.
    private final StringBuilder order = new StringBuilder(3);

    private MonthForm(String text) {
        this.text = text;
    }

    /// Null if the text has another form, or there is no such day.
    static @Nullable One read(String text) {
        return text.length() > LONGEST ? null : new MonthForm(text).read();
    }

    private @Nullable One read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = CellReading.isDigit(c) ? numberEnd(at) : Character.isLetter(c) ? wordEnd(at) : at + 1;
            boolean taken = CellReading.isDigit(c)
                    ? takeNumber(at, end)
                    : Character.isLetter(c) ? takeWord(at, end) : takeSign(c, at);
            if (!taken) {
                return null;
            }
            at = end;
        }
        boolean fits = switch (order.toString()) {
            case "DMY" -> dashes == 0 || dashes == 2;
            case "MDY" -> dashes == 0;
            case "MY" -> dashes <= 1;
            default -> false;
        };
        int day = days.isEmpty() ? 0 : days.getFirst();
        boolean exists = fits && (days.isEmpty() || (day >= 1 && day <= CivilDate.daysIn(year, month)));
        return exists ? new One(new PlainDate(year, (byte) month, (byte) day, (byte) 0), List.of()) : null;
    }

    private int numberEnd(int from) {
        int end = from;
        while (end < text.length() && CellReading.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean takeNumber(int from, int end) {
        if (end - from > FOUR || end - from == 3) {
            return false;
        }
        int number = Integer.parseInt(text.substring(from, end));
        if (end - from == FOUR) {
            year = number;
            order.append('Y');
            return true;
        }
        days.add(number);
        order.append('D');
        return true;
    }

    private boolean takeWord(int from, int end) {
        if (from > 0 && CellReading.isDigit(text.charAt(from - 1))) {
            // 18th
            return end - from == 2
                    && order.toString().endsWith("D")
                    && "stndrdth".indexOf(text.substring(from, end)) % 2 == 0;
        }
        String word = small(text.substring(from, end));
        if (word.equals("of") || word.equals("de")) {
            return true;
        }
        Integer named = MONTHS.get(word);
        if (named == null || month != 0) {
            return false;
        }
        month = named;
        order.append('M');
        return true;
    }

    private boolean takeSign(char c, int at) {
        if (c == '-' || c == '/') {
            dashes++;
            return at > 0;
        }
        return c == ' ' || ((c == '.' || c == ',') && at > 0);
    }

    private static String small(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                return PlainText.folded(word);
            }
        }
        return word.toLowerCase(java.util.Locale.ROOT);
    }
}
