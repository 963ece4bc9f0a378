package kwonik.archive.write;

import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A value in the bytes of a JSON file, from its first byte to the one behind its last; what is in it is found when it
/// is asked for. The file was checked before to be JSON throughout.
public final class JsonSpan {
    private final byte[] bytes;
    private final int start;
    private final int end;

    private JsonSpan(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /// A member of an object or an item of an array.
    ///
    /// @param lead where the white space before it begins, behind a bracket or comma
    /// @param name decoded; empty in an array
    /// @param from where its name begins, or in an array its value
    /// @param value its value
    public record Part(int lead, String name, int from, JsonSpan value) {}

    /// The value of a whole file; a byte order mark before it is none of it.
    public static JsonSpan of(byte[] bytes) {
        int at = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        int start = skipBlanks(bytes, at);
        return new JsonSpan(bytes, start, endOf(bytes, start));
    }

    /// Where it begins in the file, in bytes.
    public int start() {
        return start;
    }

    /// One past its last byte.
    public int end() {
        return end;
    }

    /// Copies bytes of the file as they are.
    void copy(int from, int to, OutputStream out) throws IOException {
        out.write(bytes, from, to - from);
    }

    public boolean isObject() {
        return bytes[start] == '{';
    }

    public boolean isArray() {
        return bytes[start] == '[';
    }

    public boolean isString() {
        return bytes[start] == '"';
    }

    /// The text of a string; empty for another value.
    public String text() {
        return isString() ? decoded(start, end) : "";
    }

    /// The members or items in the order of the file; none in a value that is neither object nor array.
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        if (!isObject() && !isArray()) {
            return parts;
        }
        int at = start + 1;
        while (true) {
            int lead = at;
            int from = skipBlanks(bytes, at);
            if (bytes[from] == ']' || bytes[from] == '}') {
                return parts;
            }
            int value = from;
            String name = "";
            if (isObject()) {
                int behindName = endOf(bytes, from);
                name = decoded(from, behindName);
                // a colon stands between
                value = skipBlanks(bytes, skipBlanks(bytes, behindName) + 1);
            }
            int behind = endOf(bytes, value);
            parts.add(new Part(lead, name, from, new JsonSpan(bytes, value, behind)));
            int next = skipBlanks(bytes, behind);
            if (bytes[next] != ',') {
                return parts;
            }
            at = next + 1;
        }
    }

    /// The bytes between two places, as text.
    public String between(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private String decoded(int from, int to) {
        String text = between(from + 1, to - 1);
        if (text.indexOf('\\') < 0) {
            return text;
        }
        try {
            return JsonParser.parseString('"' + text + '"').getAsString();
        } catch (JsonSyntaxException _) {
            // a name that cannot be decoded is none that anyone looks for
            return text;
        }
    }

    private static int skipBlanks(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    /// One past the last byte of the value that begins here.
    private static int endOf(byte[] bytes, int from) {
        int depth = 0;
        int at = from;
        while (at < bytes.length) {
            byte b = bytes[at];
            if (b == '"') {
                at = endOfString(bytes, at);
            } else if (b == '{' || b == '[') {
                depth++;
                at++;
            } else if (b == '}' || b == ']') {
                depth--;
                at++;
            } else if (depth == 0) {
                return endOfWord(bytes, at);
            } else {
                at++;
                continue;
            }
            if (depth == 0) {
                return at;
            }
        }
        return at;
    }

    private static int endOfString(byte[] bytes, int from) {
        int at = from + 1;
        while (bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /// A number, `true`, `false` or `null`.
    private static int endOfWord(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && ",]} \n\r\t".indexOf(bytes[at]) < 0) {
            at++;
        }
        return at;
    }
}
