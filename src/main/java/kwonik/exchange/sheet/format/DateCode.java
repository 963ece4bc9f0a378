package kwonik.exchange.sheet.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Which parts of a date a format of Excel shows. Words in it, colours, conditions and countries are no parts; an `m`
/// beside hours or seconds is minutes.
final class DateCode {
    private DateCode() {}

    /// The parts; null if it shows a number or a text.
    static CellFormat.@Nullable Shown shown(String code) {
        List<Character> letters = new ArrayList<>();
        boolean length = false;
        String small = code.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < small.length() && small.charAt(i) != ';') {
            char sign = small.charAt(i);
            switch (sign) {
                case '"' -> i = end(small, '"', i + 1);
                case '\\', '_', '*' -> i++;
                case '[' -> {
                    int close = end(small, ']', i + 1);
                    if (small.substring(i + 1, close).matches("h+|m+|s+")) {
                        letters.add(small.charAt(i + 1));
                        length = true;
                    }
                    i = close;
                }
                case 'e', 'a' -> {
                    if (small.startsWith("e+", i) || small.startsWith("e-", i)) {
                        return null;
                    } else if (small.startsWith("am/pm", i) || small.startsWith("a/p", i)) {
                        i += small.startsWith("am/pm", i) ? 4 : 2;
                        letters.add('h');
                    } else if (sign == 'e') {
                        letters.add('y');
                    }
                }
                case 'y', 'm', 'd', 'h', 's', 'b' -> letters.add(sign == 'b' ? 'y' : sign);
                case '#', '?' -> {
                    return null;
                }
                case '0' -> {
                    // tenths of a second
                    if (letters.isEmpty() || letters.getLast() != 's') {
                        return null;
                    }
                }
                default -> {}
            }
            i++;
        }
        return letters.isEmpty() ? null : parts(letters, length);
    }

    private static CellFormat.Shown parts(List<Character> letters, boolean length) {
        boolean month = false;
        boolean minute = false;
        char before = ' ';
        for (int i = 0; i < letters.size(); i++) {
            char sign = letters.get(i);
            if (sign == 'm') {
                char behind = next(letters, i);
                boolean isMinute = before == 'h' || before == 's' || behind == 's';
                minute |= isMinute;
                month |= !isMinute;
            } else {
                before = sign;
            }
        }
        boolean time = minute || letters.contains('h') || letters.contains('s');
        return new CellFormat.Shown(letters.contains('y'), month, letters.contains('d'), time, length);
    }

    private static char next(List<Character> letters, int from) {
        for (int i = from; i < letters.size(); i++) {
            if (letters.get(i) != 'm') {
                return letters.get(i);
            }
        }
        return ' ';
    }

    private static int end(String code, char sign, int from) {
        int end = code.indexOf(sign, from);
        return end < 0 ? code.length() : end;
    }
}
