package kwonik.exchange.calendar;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import kwonik.exchange.common.DataFile;
import org.jspecify.annotations.Nullable;

/// Walks through the lines of a calendar and joins those that were folded.
///
/// Lines are joined as bytes before they are read as letters, because many programs fold within a letter.
final class ContentLines {
    private static final Charset OTHERWISE = Charset.forName("windows-1252");

    private final byte[] bytes;
    private int at;
    private int line;
    private int lines;
    private boolean foreign;

    ContentLines(DataFile file) {
        byte[] raw = file.bytes();
        int mark = raw.length < 2 ? 0 : (raw[0] & 0xFF) << 8 | (raw[1] & 0xFF);
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        this.bytes = wide ? file.text().getBytes(StandardCharsets.UTF_8) : raw;
        boolean marked = !wide && raw.length > 2 && mark == 0xEFBB && (raw[2] & 0xFF) == 0xBF;
        this.at = marked ? 3 : 0;
    }

    /// The part of the file that is behind us, 0 to 1.
    double fraction() {
        return bytes.length == 0 ? 1 : at / (double) bytes.length;
    }

    /// The number of the line that came last, from 1.
    int line() {
        return line;
    }

    /// Whether any line was no UTF-8.
    boolean foreign() {
        return foreign;
    }

    /// The next line that is not empty; null at the end.
    @Nullable
    String next() {
        while (at < bytes.length) {
            line = lines + 1;
            int start = at;
            int end = lineEnd();
            if (at < bytes.length && end > start && isBlank(bytes[at])) {
                return decoded(joined(start, end));
            }
            if (end > start) {
                String text = decoded(start, end);
                return bytes[end - 1] == '=' && isPrintable(text) ? softlyJoined(text) : text;
            }
        }
        return null;
    }

    /// The end of the line; behind it the next one begins.
    private int lineEnd() {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        at = end;
        if (at < bytes.length) {
            at += bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? 2 : 1;
        }
        lines++;
        return end;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t';
    }

    private byte[] joined(int start, int end) {
        byte[] whole = Arrays.copyOfRange(bytes, start, Math.max(end, start + 256));
        int size = end - start;
        while (at < bytes.length && isBlank(bytes[at])) {
            int from = at + 1;
            int to = lineEnd();
            int more = Math.max(0, to - from);
            if (size + more > whole.length) {
                whole = Arrays.copyOf(whole, Math.max(size + more, whole.length * 2));
            }
            System.arraycopy(bytes, from, whole, size, more);
            size += more;
        }
        return Arrays.copyOf(whole, size);
    }

    private static boolean isPrintable(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && text.substring(0, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
    }

    private String softlyJoined(String first) {
        StringBuilder whole = new StringBuilder(first);
        while (at < bytes.length && whole.charAt(whole.length() - 1) == '=') {
            whole.setLength(whole.length() - 1);
            int start = at;
            int end = lineEnd();
            whole.append(decoded(start, end));
            if (whole.isEmpty()) {
                break;
            }
        }
        return whole.toString();
    }

    private String decoded(byte[] all) {
        return decoded(all, 0, all.length);
    }

    private String decoded(int start, int end) {
        return decoded(bytes, start, end);
    }

    private String decoded(byte[] all, int start, int end) {
        String text = new String(all, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0
                || Arrays.equals(
                        text.getBytes(StandardCharsets.UTF_8),
                        0,
                        text.getBytes(StandardCharsets.UTF_8).length,
                        all,
                        start,
                        end)) {
            return text;
        }
        foreign = true;
        return new String(all, start, end - start, OTHERWISE);
    }
}
