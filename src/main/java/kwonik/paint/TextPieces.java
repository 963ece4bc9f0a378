package kwonik.paint;

import java.text.Bidi;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.TextPiece.Kind;

/// Cuts a line of text into the pieces that are drawn one beside the other: each in one font and one direction.
///
/// The toolkit would choose fonts and directions by itself, but only inside its own nodes: it tells neither which font
/// it took nor where the letters are, lets every text begin at the left, and takes letter and accent from two fonts. So
/// it is given pieces in which there is nothing to choose. The order is that of the Unicode Bidirectional Algorithm
/// (UAX 9), with the direction of the text that of its first letter; clusters (UAX 29) stay in one font.
public final class TextPieces {
    /// Below this the shipped faces have every character that is seen, and these beyond it: so no face has to be asked
    /// what it has before the first frame.
    static final int LATIN = 0x100;
    static final String COMMON = "Œœ–—‘’“”…≠→";

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int REMEMBERED = 4096;

    /// What was cut last; a window draws the same labels frame after frame.
    private static final Map<Face, Map<String, List<TextPiece>>> KNOWN =
            Collections.synchronizedMap(new EnumMap<>(Face.class));

    private TextPieces() {}

    /// Whether a text is one piece in the shipped face, each character by the one glyph that stands for it.
    public static boolean isPlain(String text, Face face) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c, face)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeen(int c) {
        return c >= ' ' && (c < 0x7F || c > 0x9F) && c != SOFT_HYPHEN;
    }

    /// Whether the shipped face has a character as a single glyph that does not change beside others.
    static boolean isPlain(int code, Face face) {
        if (code < LATIN) {
            return isSeen(code);
        }
        if (COMMON.indexOf(code) >= 0) {
            return true;
        }
        return switch (Character.getType(code)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> !isRightToLeft(code) && Fonts.has(face, code);
        };
    }

    /// Whether the first letter of a text that has a direction runs to the left; so does then the text.
    public static boolean runsToTheLeft(String text) {
        return !isLatin(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// The family of the font that writes the letters to the left of a text, or an empty text if it has none.
    ///
    /// The toolkit loses the order of a run to the left in which it has to change the font, for a bracket or
    /// a blank.
    public static String familyToTheLeft(String text) {
        if (isLatin(text) || text.codePoints().noneMatch(TextPieces::isRightToLeft)) {
            return "";
        }
        return of(text, Face.SANS).stream()
                .filter(piece -> piece.kind() == Kind.SHAPED
                        && piece.drawn().codePoints().anyMatch(TextPieces::isRightToLeft))
                .map(TextPiece::family)
                .findFirst()
                .orElse("");
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= LATIN) {
                return false;
            }
        }
        return true;
    }

    /// The pieces of a line from left to right.
    public static List<TextPiece> of(String text, Face face) {
        Map<String, List<TextPiece>> known =
                KNOWN.computeIfAbsent(face, _ -> Collections.synchronizedMap(new Memory()));
        List<TextPiece> pieces = known.get(text);
        if (pieces == null) {
            pieces = List.copyOf(new LineCut(face).pieces(text));
            known.put(text, pieces);
        }
        return pieces;
    }

    /// How far a line reaches, in em.
    static double advance(String text, Face face) {
        return of(text, face).stream().mapToDouble(TextPiece::advance).sum();
    }

    /// The characters of a text for which there is no font, in the order of their numbers.
    public static NavigableSet<Integer> missing(String text, Face face) {
        NavigableSet<Integer> missing = new TreeSet<>();
        if (!isPlain(text, face)) {
            for (TextPiece piece : of(text, face)) {
                if (piece.kind() == Kind.MISSING) {
                    String.join("", piece.copied())
                            .codePoints()
                            .filter(code -> !isIgnored(code))
                            .forEach(missing::add);
                }
            }
        }
        return missing;
    }

    static boolean isRightToLeft(int code) {
        byte direction = Character.getDirectionality(code);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Characters that only say something of their neighbours.
    static boolean isIgnored(int code) {
        int type = Character.getType(code);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || (code >= 0xFE00 && code <= 0xFE0F)
                || (code >= 0xE0100 && code <= 0xE01EF)
                || code == 0x034F;
    }

    /// Forgets what was not asked for lately.
    private static final class Memory extends LinkedHashMap<String, List<TextPiece>> {
        private static final long serialVersionUID = 1;

        Memory() {
            super(16, 0.75F, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<TextPiece>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
