package kwonik.exchange.common;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads JSON and what is nearly JSON: comments, trailing commas, single quotes, names without quotes, texts joined by
/// `+`, calls such as `new Date(…)`, a callback around the whole (JSONP), a variable that it is assigned to.
///
/// No code is run. A file that breaks off gives what came before, and says where.
public final class LiteralReader {
    private static final int DEEPEST = 200;
    private static final String ENDS = ",:]}){;[(\"'`/+";

    private final String text;
    private final Remarks remarks;
    private int at;
    private int line = 1;
    private int counted;
    private int depth;
    private boolean broken;

    LiteralReader(String text, Remarks remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    /// The first object or array in a text.
    ///
    /// @param remarks hear where it breaks off
    /// @throws RefusedException if there is none
    public static Literal read(String text, Remarks remarks) throws RefusedException {
        LiteralReader reader = new LiteralReader(text, remarks);
        if (text.isBlank()) {
            throw new RefusedException(0, "report.refused.empty");
        }
        if (!reader.toFirst()) {
            throw new RefusedException(1, "report.refused.literal");
        }
        Literal value = reader.value();
        if (value == null) {
            throw new RefusedException(reader.line(), "report.refused.literal");
        }
        return value;
    }

    /// Past code such as `var items = new vis.DataSet(`, to the bracket with which the data begin.
    private boolean toFirst() {
        skipBlank();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                return true;
            } else if (c == '"' || c == '\'' || c == '`') {
                quoted(c);
            } else {
                at++;
            }
            skipBlank();
        }
        return false;
    }

    /// Goes on from here, which is behind where it was.
    void moveTo(int place) {
        at = place;
    }

    /// How far it has come.
    int place() {
        return at;
    }

    /// Whether the text breaks off.
    boolean isBroken() {
        return broken;
    }

    private int line() {
        for (; counted < Math.min(at, text.length()); counted++) {
            char c = text.charAt(counted);
            boolean pair = c == '\r' && counted + 1 < text.length() && text.charAt(counted + 1) == '\n';
            line += (c == '\n' || c == '\r') && !pair ? 1 : 0;
        }
        return line;
    }

    private void broken(String key) {
        if (!broken) {
            broken = true;
            remarks.leftOut(line(), "", key);
        }
    }

    /// The value that comes next; null if there is none.
    @Nullable
    Literal value() {
        Literal first = single();
        skipBlank();
        while (first instanceof Literal.Text && at < text.length() && text.charAt(at) == '+') {
            at++;
            Literal second = single();
            if (second == null) {
                return first;
            }
            first = new Literal.Text(first.line(), first.plain() + second.plain());
            skipBlank();
        }
        return first;
    }

    private @Nullable Literal single() {
        skipBlank();
        if (at >= text.length() || broken) {
            return null;
        }
        int here = line();
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> nested(here, true);
            case '[' -> nested(here, false);
            case '"', '\'', '`' -> new Literal.Text(here, quoted(c));
            case ',', ':', ']', '}', ')' -> null;
            default -> word(here);
        };
    }

    private Literal nested(int here, boolean object) {
        if (++depth > DEEPEST) {
            broken("report.deep");
        }
        at++;
        Literal value = object ? object(here) : array(here);
        depth--;
        return value;
    }

    private Literal object(int here) {
        Map<String, Literal> fields = new LinkedHashMap<>();
        while (more('}')) {
            char c = text.charAt(at);
            String name = c == '"' || c == '\'' || c == '`' ? quoted(c) : bare();
            skipBlank();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                Literal value = value();
                fields.put(name, value == null ? new Literal.Nothing(line()) : value);
            } else {
                skipCode();
            }
        }
        return new Literal.Obj(here, fields);
    }

    private Literal array(int here) {
        List<Literal> items = new ArrayList<>();
        while (more(']')) {
            Literal value = value();
            if (value == null) {
                skipCode();
            } else {
                items.add(value);
            }
        }
        return new Literal.Arr(here, items);
    }

    /// Whether another member comes before the end, which is then passed.
    private boolean more(char end) {
        skipBlank();
        while (at < text.length() && !broken && text.charAt(at) == ',') {
            at++;
            skipBlank();
        }
        if (broken) {
            return false;
        }
        if (at >= text.length()) {
            broken("report.breaksOff");
            return false;
        }
        char c = text.charAt(at);
        if (c == end) {
            at++;
            return false;
        }
        if (c == ']' || c == '}' || c == ')') {
            broken("report.bracket");
            return false;
        }
        return true;
    }

    // ----- Words, numbers, calls

    private Literal word(int here) {
        String word = bare();
        if (word.equals("new")) {
            skipBlank();
            word = bare();
        }
        skipBlank();
        if (at < text.length() && text.charAt(at) == '(' && !word.isEmpty()) {
            return call(here, word);
        }
        return switch (word) {
            case "true" -> new Literal.Bool(here, true);
            case "false" -> new Literal.Bool(here, false);
            case "null", "undefined", "NaN" -> new Literal.Nothing(here);
            case "" -> {
                skipCode();
                yield new Literal.Nothing(here);
            }
            default -> {
                if (isNumber(word)) {
                    yield new Literal.Num(here, word);
                }
                skipCode();
                yield new Literal.Nothing(here);
            }
        };
    }

    private Literal call(int here, String name) {
        if (name.equals("function")) {
            skipCode();
            return new Literal.Nothing(here);
        }
        at++;
        List<Literal> arguments = new ArrayList<>();
        depth++;
        if (depth > DEEPEST) {
            broken("report.deep");
        }
        while (more(')')) {
            Literal value = value();
            if (value == null) {
                skipCode();
            } else {
                arguments.add(value);
            }
        }
        depth--;
        skipBlank();
        if (at < text.length() && text.charAt(at) == '.') {
            // what is done with its value is code: `moment("2012-01-01").add(3, "days")`
            skipCode();
            return new Literal.Nothing(here);
        }
        return new Literal.Call(here, name, arguments);
    }

    private static boolean isNumber(String word) {
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            boolean part = (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
            if (!part) {
                return false;
            }
        }
        return digit;
    }

    private String bare() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean exponent = c == '+'
                    && at > start
                    && at - start < 40
                    && (text.charAt(at - 1) | 32) == 'e'
                    && isNumber(text.substring(start, at));
            if (!exponent && (c <= ' ' || ENDS.indexOf(c) >= 0)) {
                break;
            }
            at++;
        }
        return text.substring(start, at);
    }

    /// Past code that is no value, to the comma or bracket behind it.
    private void skipCode() {
        int open = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'' || c == '`') {
                quoted(c);
                continue;
            }
            if (open == 0 && (c == ',' || c == ']' || c == '}' || c == ')')) {
                return;
            }
            open += c == '(' || c == '{' || c == '[' ? 1 : c == ')' || c == '}' || c == ']' ? -1 : 0;
            at++;
        }
    }

    // ----- Texts

    private String quoted(char quote) {
        at++;
        int start = at;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\\') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == quote) {
            return text.substring(start, at++);
        }
        StringBuilder value = new StringBuilder(text.substring(start, at));
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at++);
            if (c != '\\') {
                value.append(c);
            } else if (at < text.length()) {
                escaped(value);
            }
        }
        if (at >= text.length()) {
            broken("report.breaksOff");
        }
        at = Math.min(text.length(), at + 1);
        return value.toString();
    }

    private void escaped(StringBuilder value) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b', 'f', 'v', '0' -> value.append(' ');
            case 'u' -> hex(value, 4);
            case 'x' -> hex(value, 2);
            case '\n' -> {}
            case '\r' -> at += at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
            default -> value.append(c);
        }
    }

    private void hex(StringBuilder value, int digits) {
        int end = at + digits;
        if (end <= text.length() && text.substring(at, end).chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            value.append((char) Integer.parseInt(text.substring(at, end), 16));
            at = end;
        }
    }

    private void skipBlank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u2028') {
                at++;
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at);
                at = end < 0 ? text.length() : end + 2;
            } else {
                return;
            }
        }
    }
}
