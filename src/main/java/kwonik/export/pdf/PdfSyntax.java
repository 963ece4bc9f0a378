package kwonik.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// How PDF writes numbers and texts (ISO 32000-1, 7.3 and 7.9).
final class PdfSyntax {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PdfSyntax() {}

    /// A number with at most three decimals: a thousandth of a pixel is finer than anyone prints.
    static String number(double value) {
        return number(value, 3);
    }

    /// A number with at most so many decimals, without an exponent, which PDF does not know.
    static String number(double value, int decimals) {
        long unit = 1;
        for (int i = 0; i < decimals; i++) {
            unit *= 10;
        }
        long parts = Math.round(value * unit);
        long whole = Math.abs(parts) / unit;
        String sign = parts < 0 ? "-" : "";
        String rest = String.valueOf(unit + Math.abs(parts) % unit).substring(1);
        int end = rest.length();
        while (end > 0 && rest.charAt(end - 1) == '0') {
            end--;
        }
        return end == 0 ? sign + whole : sign + (whole == 0 ? "" : whole) + "." + rest.substring(0, end);
    }

    /// The numbers with a space between them.
    static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(text.isEmpty() ? "" : " ").append(number(value));
        }
        return text.toString();
    }

    /// A text string (7.9.2.2): printable ASCII as it is, anything else in UTF-16 with a byte order mark, as digits.
    static String text(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
        }
        return "<FEFF" + utf16(text) + ">";
    }

    /// The UTF-16 units of a text, big-endian, as digits; half a surrogate pair becomes a question mark.
    static String utf16(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    /// A number of two bytes as digits.
    static String twoBytes(int value) {
        return HEX.toHexDigits((short) value);
    }

    /// Bytes as digits.
    static String bytes(byte[] bytes) {
        return "<" + HEX.formatHex(bytes) + ">";
    }

    /// A reference to an object (7.3.10).
    static String ref(int id) {
        return id + " 0 R";
    }
}
