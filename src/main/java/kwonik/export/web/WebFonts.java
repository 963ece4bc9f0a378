package kwonik.export.web;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.BitSet;
import kwonik.export.common.FontSubset;
import kwonik.layout.picture.FontFiles;

/// The typefaces of a page, cut down to the characters that stand in it.
final class WebFonts implements Appendable {
    /// Words on a page that are not in its data: the scripts make numbers and dates.
    private static final String ALWAYS = " 0123456789,.:;–-+/()[]{}%&?!'’“”«»…·≠≈=…↗‹›←→×☰abcdefghijklmnopqrstuvwxyz"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZçò\u00a0\u202f";

    private final BitSet characters = new BitSet();
    private char high;

    WebFonts() {
        append(ALWAYS);
    }

    @Override
    public WebFonts append(CharSequence text) {
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(characters::set);
        return this;
    }

    @Override
    public WebFonts append(CharSequence text, int start, int end) {
        return append(text.subSequence(start, end));
    }

    @Override
    public WebFonts append(char c) {
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else {
            characters.set(Character.isLowSurrogate(c) ? Character.toCodePoint(high, c) : c);
        }
        return this;
    }

    /// The rules of a style sheet that hold the faces themselves.
    String css() throws IOException {
        return face("kwonik-sans", 400, "SourceSans3-Regular.ttf")
                + face("kwonik-sans", 700, "SourceSans3-Bold.ttf")
                + face("kwonik-serif", 400, "SourceSerif4-Regular.ttf");
    }

    /// The characters as ranges: what a reader types may have others, and these are taken from the reader’s machine.
    private String ranges() {
        StringBuilder ranges = new StringBuilder();
        for (int from = characters.nextSetBit(0); from >= 0; ) {
            int end = characters.nextClearBit(from);
            ranges.append(ranges.isEmpty() ? "U+" : ",U+").append(Integer.toHexString(from));
            if (end > from + 1) {
                ranges.append('-').append(Integer.toHexString(end - 1));
            }
            from = characters.nextSetBit(end);
        }
        return ranges.toString();
    }

    private String face(String family, int weight, String file) throws IOException {
        int[] codes = characters.stream().toArray();
        byte[] woff = new FontSubset(FontFiles.read(file)).woff(codes);
        return "@font-face{font-family:" + family + ";font-weight:" + weight + ";src:url(data:font/woff;base64,"
                + Base64.getEncoder().encodeToString(woff) + ");unicode-range:" + ranges() + "}\n";
    }
}
