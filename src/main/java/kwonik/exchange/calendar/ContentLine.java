package kwonik.exchange.calendar;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One property of a calendar: its name in capitals, its parameters, and its value as it is written.
///
/// @param line in the file, from 1
record ContentLine(int line, String name, Map<String, String> parameters, String value) {

    /// A line without its folds; null if it is no property.
    static @Nullable ContentLine of(int line, String raw) {
        int end = nameEnd(raw);
        if (end == 0 || end == raw.length()) {
            return null;
        }
        String name = raw.substring(0, end).toUpperCase(Locale.ROOT);
        if (raw.charAt(end) == ':') {
            return new ContentLine(line, name, Map.of(), raw.substring(end + 1));
        }
        if (raw.charAt(end) != ';') {
            return null;
        }
        int colon = colon(raw, end);
        return colon < 0
                ? null
                : new ContentLine(line, name, parameters(raw.substring(end + 1, colon)), raw.substring(colon + 1));
    }

    private static int nameEnd(String raw) {
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            boolean part = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
            if (!part) {
                return at;
            }
            at++;
        }
        return at;
    }

    /// The first colon outside quotes; where a quote is never closed, the first colon.
    private static int colon(String raw, int from) {
        boolean quoted = false;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return raw.indexOf(':', from);
    }

    private static Map<String, String> parameters(String raw) {
        Map<String, String> all = new LinkedHashMap<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= raw.length(); i++) {
            boolean end = i == raw.length();
            quoted ^= !end && raw.charAt(i) == '"';
            if (end || (raw.charAt(i) == ';' && !quoted)) {
                parameter(raw.substring(start, i), all);
                start = i + 1;
            }
        }
        return all;
    }

    private static void parameter(String raw, Map<String, String> all) {
        int equals = raw.indexOf('=');
        // in vCalendar 1.0 an encoding or a type stands without the name of the parameter
        String name = equals < 0 ? "" : raw.substring(0, equals).strip().toUpperCase(Locale.ROOT);
        String value = raw.substring(equals + 1).replace("\"", "").strip();
        all.put(equals < 0 ? value.toUpperCase(Locale.ROOT) : name, uncaret(value));
    }

    /// The escapes of RFC 6868.
    private static String uncaret(String value) {
        return value.indexOf('^') < 0
                ? value
                : value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
    }

    /// The value of a parameter; empty if there is none.
    String parameter(String called) {
        return parameters.getOrDefault(called, "");
    }

    /// Whether the value is encoded as in e-mails, which vCalendar 1.0 does.
    boolean isQuotedPrintable() {
        return parameters.containsKey("QUOTED-PRINTABLE")
                || parameter("ENCODING").equalsIgnoreCase("QUOTED-PRINTABLE");
    }

    /// Whether the value is a file, written in letters.
    boolean isBinary() {
        return parameter("ENCODING").equalsIgnoreCase("BASE64")
                || parameter("ENCODING").equalsIgnoreCase("B")
                || parameter("VALUE").equalsIgnoreCase("BINARY");
    }

    /// The value as a text without escapes.
    String text() {
        return isQuotedPrintable() ? printed() : unescaped(value);
    }

    /// The texts of a list that is parted by a sign, each without escapes.
    List<String> texts(char sign) {
        String whole = isQuotedPrintable() ? printed() : value;
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= whole.length(); i++) {
            if (i == whole.length() || whole.charAt(i) == sign) {
                all.add(unescaped(whole.substring(start, i)));
                start = i + 1;
            } else if (whole.charAt(i) == '\\' && i + 1 < whole.length()) {
                i++;
            }
        }
        return all;
    }

    private static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\' || i + 1 == raw.length()) {
                text.append(c);
                continue;
            }
            char next = raw.charAt(++i);
            switch (next) {
                case 'n', 'N' -> text.append('\n');
                case '\\', ';', ',', ':', '"' -> text.append(next);
                default -> text.append(c).append(next);
            }
        }
        return text.toString();
    }

    private String printed() {
        byte[] letters = value.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[letters.length];
        int size = 0;
        for (int i = 0; i < letters.length; i++) {
            int high = letters[i] == '=' && i + 2 < letters.length ? Character.digit(letters[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(letters[i + 2], 16);
            if (low < 0) {
                bytes[size++] = letters[i];
            } else {
                bytes[size++] = (byte) (high << 4 | low);
                i += 2;
            }
        }
        return new String(bytes, 0, size, charset());
    }

    private Charset charset() {
        String named = parameter("CHARSET");
        try {
            return named.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(named);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }
}
