package kwonik.exchange.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text of two or three numbers and the sign between them, such as `4/5/2017` or `2009-4`.
///
/// @param negative whether a minus stands before the first
/// @param sign `-`, `/`, `.`, `,` or a blank
/// @param numbers their digits
record Figures(boolean negative, char sign, List<String> numbers) {
    private static final int MOST = 3;
    private static final int LONGEST = 6;
    private static final String EAST_ASIAN = "年月日";

    Figures {
        numbers = List.copyOf(numbers);
    }

    /// The numbers of a text; null if it is anything else.
    static @Nullable Figures of(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        List<String> numbers = new ArrayList<>();
        char sign = 0;
        while (numbers.size() < MOST) {
            int from = at;
            while (at < text.length() && CellReading.isDigit(text.charAt(at))) {
                at++;
            }
            if (at == from || at - from > LONGEST) {
                return null;
            }
            numbers.add(text.substring(from, at));
            if (at == text.length() || (at == text.length() - 1 && ".日月".indexOf(text.charAt(at)) >= 0)) {
                return numbers.size() < 2 ? null : new Figures(text.startsWith("-"), sign, numbers);
            }
            int end = signEnd(text, at);
            char next = sign(text.substring(at, end));
            if (next == 0 || (sign != 0 && sign != next)) {
                return null;
            }
            sign = next;
            at = end;
        }
        return null;
    }

    private static int signEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !CellReading.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The one sign that stands there with or without blanks around; 0 for more or none.
    private static char sign(String between) {
        String sign = between.strip();
        if (sign.isEmpty()) {
            return between.isEmpty() ? 0 : ' ';
        }
        if (sign.length() > 1) {
            return 0;
        }
        char c = sign.charAt(0);
        return switch (c) {
            case '-', '/', '.', ',' -> c;
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> EAST_ASIAN.indexOf(c) >= 0 ? '-' : 0;
        };
    }

    int size() {
        return numbers.size();
    }

    String text(int at) {
        return numbers.get(at);
    }

    int number(int at) {
        return Integer.parseInt(numbers.get(at));
    }

    int digits(int at) {
        return numbers.get(at).length();
    }
}
