package kwonik.layout.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Writes texts without case and accents, one behind the other: é as e, œ as oe, ’ as ', any run of spaces as a space.
final class TextNormalizer {
    private static final int LATIN = 0x180;
    /// Each letter of the Latin alphabets by itself; the rest of Unicode is folded text by text.
    private static final byte[][] FOLDED = new byte[LATIN][];

    static {
        for (char c = 0; c < LATIN; c++) {
            FOLDED[c] = slowly(String.valueOf(c));
        }
    }

    private byte[] bytes;
    private int length;

    TextNormalizer(long expected) {
        this.bytes = new byte[Math.clamp(expected, 16, Integer.MAX_VALUE - 16)];
    }

    /// Bytes so far.
    int length() {
        return length;
    }

    /// Everything so far, each byte as a character.
    String text() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    /// Adds a text.
    TextNormalizer add(String text) {
        int from = length;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= LATIN) {
                length = from;
                append(slowly(text));
                return this;
            }
            append(FOLDED[c]);
        }
        return this;
    }

    /// Adds a mark that no text contains.
    void end(char mark) {
        append(new byte[] {(byte) mark});
    }

    private void append(byte[] more) {
        if (bytes.length - length < more.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 16L, (bytes.length + more.length) * 2L));
        }
        for (byte b : more) {
            if (b != ' ' || length == 0 || bytes[length - 1] != ' ') {
                bytes[length++] = b;
            }
        }
    }

    private static byte[] slowly(String text) {
        String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(parted.length());
        parted.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    switch (c) {
                        case 'œ' -> folded.append("oe");
                        case 'æ' -> folded.append("ae");
                        case 'ß' -> folded.append("ss");
                        case 'ø' -> folded.append('o');
                        case 'ı' -> folded.append('i');
                        case 'ς' -> folded.append('σ');
                        case '‘', '’', 'ʼ' -> folded.append('\'');
                        case '“', '”', '«', '»' -> folded.append('"');
                        case '‐', '‑', '–', '—' -> folded.append('-');
                        default ->
                            folded.appendCodePoint(
                                    Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                                            ? ' '
                                            : c);
                    }
                });
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }
}
