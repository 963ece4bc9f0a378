package kwonik.exchange.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes the lines of a calendar as RFC 5545 asks for: at most 75 bytes each, folded between letters, ended by CR LF.
final class FoldedOutput {
    private static final int MOST_BYTES = 75;
    private static final byte[] FOLD = {'\r', '\n', ' '};

    private final OutputStream out;

    FoldedOutput(OutputStream out) {
        this.out = out;
    }

    /// A property whose value stands as it is.
    void raw(String name, String value) throws IOException {
        byte[] line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int start = 0;
        int room = MOST_BYTES;
        while (line.length - start > room) {
            int end = start + room;
            while ((line[end] & 0xC0) == 0x80) {
                end--;
            }
            out.write(line, start, end - start);
            out.write(FOLD);
            start = end;
            // the blank of a fold counts
            room = MOST_BYTES - 1;
        }
        out.write(line, start, line.length - start);
        out.write(FOLD, 0, 2);
    }

    /// A property whose value is a text; left out where that is empty.
    void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            raw(name, escaped(value));
        }
    }

    /// A text as it stands in a value.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }
}
