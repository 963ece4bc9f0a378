package kwonik.exchange.sheet.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// A number as a format of Excel shows it, as far as that has a meaning of its own: leading zeros, decimals, groups of
/// thousands, percents, and words around it such as `500 BC`. What else there is (fractions, conditions) is shown as a
/// plain number.
public final class NumberCode {
    private static final MathContext DIGITS = new MathContext(15);
    private static final double WHOLE = 1e15;
    private static final int MOST_ZEROS = 30;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private int zeros;
    private int decimals;
    private int decimalZeros;
    private int thousands;
    private boolean digits;
    private boolean point;
    private boolean grouped;
    private boolean percent;
    private boolean simple = true;

    private NumberCode(String code) {
        int i = 0;
        while (i < code.length()) {
            i = take(code, i) + 1;
        }
    }

    /// A number without a format: as short as it can be told from its neighbours in 15 digits.
    public static String general(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        boolean plain = exact.precision() - exact.scale() <= 21 && exact.scale() <= 20;
        return plain ? exact.toPlainString() : exact.toString();
    }

    static String shown(double value, String code) {
        if (code.isEmpty() || !Double.isFinite(value)) {
            return general(value);
        }
        List<String> sections = sections(code);
        int which = value > 0 || sections.size() == 1 ? 0 : value < 0 ? 1 : sections.size() > 2 ? 2 : 0;
        NumberCode parsed = new NumberCode(sections.get(which));
        if (!parsed.simple || !parsed.digits) {
            return general(value);
        }
        String sign = value < 0 && which == 0 ? "-" : "";
        return sign + parsed.apply(Math.abs(value));
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        int from = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (sign == '\\' && !quoted) {
                i++;
            } else if (sign == ';' && !quoted) {
                sections.add(code.substring(from, i));
                from = i + 1;
            }
        }
        sections.add(code.substring(from));
        return sections;
    }

    /// Takes a sign or what belongs together, and gives its last place.
    private int take(String code, int at) {
        char sign = code.charAt(at);
        switch (sign) {
            case '"' -> {
                int end = code.indexOf('"', at + 1);
                int close = end < 0 ? code.length() : end;
                literal(code.substring(at + 1, close));
                return close;
            }
            case '\\' -> {
                literal(at + 1 < code.length() ? code.substring(at + 1, at + 2) : "");
                return at + 1;
            }
            case '_', '*' -> {
                return at + 1;
            }
            case '[' -> {
                return bracket(code, at);
            }
            case '0', '#', '?' -> digit(sign);
            case '.' -> point = true;
            case ',' -> comma(code, at);
            case '%' -> {
                percent = true;
                literal("%");
            }
            case '/', 'E', 'e', '@' -> simple = false;
            default -> literal(String.valueOf(sign));
        }
        return at;
    }

    /// A colour, a condition, or a currency as in `[$€-407]`.
    private int bracket(String code, int at) {
        int end = code.indexOf(']', at);
        int close = end < 0 ? code.length() : end;
        String inside = code.substring(at + 1, close);
        if (inside.startsWith("$")) {
            int dash = inside.indexOf('-');
            literal(inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (inside.startsWith("<") || inside.startsWith(">") || inside.startsWith("=")) {
            simple = false;
        }
        return close;
    }

    private void digit(char sign) {
        simple &= behind.isEmpty();
        digits = true;
        if (point) {
            decimals++;
            decimalZeros = sign == '0' ? decimals : decimalZeros;
        } else if (sign == '0' || zeros > 0) {
            zeros++;
        }
    }

    /// Between digits it groups them, behind them it leaves out thousands.
    private void comma(String code, int at) {
        boolean more = at + 1 < code.length() && "0#?".indexOf(code.charAt(at + 1)) >= 0;
        if (digits && more) {
            grouped = true;
        } else if (digits) {
            thousands++;
        }
    }

    private void literal(String words) {
        (digits ? behind : before).append(words);
    }

    private String apply(double value) {
        BigDecimal exact = new BigDecimal(value).round(DIGITS);
        BigDecimal scaled = exact.movePointRight(percent ? 2 : 0).movePointLeft(3 * thousands);
        BigDecimal rounded = scaled.setScale(Math.min(decimals, MOST_ZEROS), RoundingMode.HALF_UP);
        String plain = rounded.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        String part = dot < 0 ? "" : plain.substring(dot + 1);
        int end = part.length();
        while (end > decimalZeros && part.charAt(end - 1) == '0') {
            end--;
        }
        StringBuilder text = new StringBuilder(whole.equals("0") && zeros == 0 && end > 0 ? "" : whole);
        while (text.length() < Math.min(zeros, MOST_ZEROS)) {
            text.insert(0, '0');
        }
        if (grouped) {
            for (int i = text.length() - 3; i > 0; i -= 3) {
                text.insert(i, ',');
            }
        }
        return before + text.toString() + (end > 0 ? "." + part.substring(0, end) : "") + behind;
    }
}
