package kwonik.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts of files and of hands as they are measured, drawn and searched: composed (NFC), on one line or in paragraphs,
/// without invisible characters.
///
/// Each run of blanks, tabs and line breaks is one blank, soft hyphens, byte order marks and other controls are gone,
/// half a surrogate pair is U+FFFD. No-break and narrow blanks stay, as French needs them, and so do joiners, which
/// emoji and many scripts need. What is proven word by word against a source stays raw and never comes here but to be
/// drawn.
public final class PlainText {
    private static final char REPLACEMENT = '\uFFFD';
    /// Below this no character composes with another (combining marks begin here).
    private static final char FIRST_COMBINING = '\u0300';
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}]");
    private static final int NOTHING = -1;
    private static final int BLANK = -2;
    private static final int BREAK = -3;

    private PlainText() {}

    /// A text on one line, without blanks at its ends; empty if it says nothing.
    public static String line(String raw) {
        return clean(raw, false);
    }

    /// A text as names are compared: in small letters, without accents and invisible characters, `’` as `'`, ligatures
    /// as two letters, without blanks at its ends.
    public static String folded(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('’', '\'')
                .strip();
    }

    /// A text of which the line breaks are kept, two at most in a row, without blanks at its ends and around them.
    public static String paragraphs(String raw) {
        return clean(raw, true);
    }

    private static String clean(String raw, boolean breaks) {
        if (isClean(raw)) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        boolean blank = false;
        int broken = 0;
        for (int i = 0; i < raw.length(); ) {
            int point = raw.codePointAt(i);
            i += Character.charCount(point);
            int kind = kind(point);
            if (kind == BREAK && point == '\r' && i < raw.length() && raw.charAt(i) == '\n') {
                continue;
            }
            blank |= kind == BLANK || kind == BREAK;
            broken += kind == BREAK ? 1 : 0;
            if (kind >= 0) {
                if (blank && !text.isEmpty()) {
                    text.append(breaks && broken > 0 ? "\n".repeat(Math.min(broken, 2)) : " ");
                }
                blank = false;
                broken = 0;
                text.appendCodePoint(kind);
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// What becomes of a character: itself, a replacement, or one of the kinds.
    private static int kind(int point) {
        return switch (point) {
            case ' ', '\t' -> BLANK;
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> BREAK;
            case '\u00AD', '\uFEFF', '\u200B', '\u2060' -> NOTHING;
            default -> {
                if (Character.isISOControl(point)) {
                    yield NOTHING;
                }
                yield point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? REPLACEMENT : point;
            }
        };
    }

    /// Whether nothing is to be done: the way that nearly all texts take, of which there may be a million.
    private static boolean isClean(String raw) {
        char before = ' ';
        boolean simple = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            if (c >= '\u007F') {
                if (Character.isSurrogate(c) ? !paired(raw, i) : kind(c) != c) {
                    return false;
                }
                simple &= c < FIRST_COMBINING;
            }
            before = c;
        }
        return (raw.isEmpty() || before != ' ') && (simple || Normalizer.isNormalized(raw, Normalizer.Form.NFC));
    }

    private static boolean paired(String raw, int i) {
        char c = raw.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(raw.charAt(i - 1));
    }
}
