package kwonik.paint;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int REMEMBERED = 4096;
    /// Stands for a letter that no font has.
    private static final String BOX = "\u25A1";

    private static final String BRACKETS = "()[]{}<>«»‹›≤≥⟨⟩「」『』《》〈〉【】";
    private static final MachineFonts MACHINE = MachineFonts.ofTheSystem();
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
            pieces = List.copyOf(new Cut(face).pieces(text));
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

    private static boolean isRightToLeft(int code) {
        byte direction = Character.getDirectionality(code);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Characters that only say something of their neighbours.
    private static boolean isIgnored(int code) {
        int type = Character.getType(code);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE
                || (code >= 0xFE00 && code <= 0xFE0F)
                || (code >= 0xE0100 && code <= 0xE01EF)
                || code == 0x034F;
    }

    /// The work on one line.
    private record Cut(Face face) {
        List<TextPiece> pieces(String text) {
            String line = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u0085\\u2028\\u2029]", " ");
            Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            int count = bidi.getRunCount();
            byte[] levels = new byte[count];
            Integer[] order = new Integer[count];
            for (int i = 0; i < count; i++) {
                levels[i] = (byte) bidi.getRunLevel(i);
                order[i] = i;
            }
            Bidi.reorderVisually(levels, 0, order, 0, count);
            List<TextPiece> pieces = new ArrayList<>();
            for (int i : order) {
                String run = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
                if (bidi.getRunLevel(i) % 2 == 0) {
                    groups(run).forEach(group -> pieces.add(group.toTheRight()));
                } else {
                    groups(run).reversed().forEach(group -> group.toTheLeft(pieces));
                }
            }
            return pieces;
        }

        /// Neighbouring clusters that one font writes, in the order of the text.
        private List<Group> groups(String run) {
            List<Group> groups = new ArrayList<>();
            BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
            clusters.setText(run);
            int from = clusters.first();
            boolean apart = true;
            for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
                String cluster = run.substring(from, to);
                from = to;
                String seen = seen(cluster);
                if (!seen.isEmpty()) {
                    Group group = group(seen, cluster);
                    if (!apart && groups.getLast().goesOnWith(group)) {
                        groups.getLast().clusters.addAll(group.clusters);
                    } else {
                        groups.add(group);
                    }
                    // letters do not join over this; the toolkit would draw it
                    apart = cluster.codePointBefore(cluster.length()) == NON_JOINER && !isIndic(seen.codePointAt(0));
                }
            }
            return groups;
        }

        private static String seen(String cluster) {
            StringBuilder seen = new StringBuilder();
            boolean indic = isIndic(cluster.codePointAt(0));
            cluster.codePoints()
                    .filter(code -> !isIgnored(code) || (indic && (code == JOINER || code == NON_JOINER)))
                    .forEach(seen::appendCodePoint);
            return seen.toString();
        }

        private static boolean isIndic(int code) {
            return code >= 0x0900 && code <= 0x0DFF;
        }

        private Group group(String seen, String cluster) {
            int[] codes = seen.codePoints().filter(code -> !isIgnored(code)).toArray();
            boolean shipped = true;
            for (int code : codes) {
                shipped &= Fonts.has(face, code);
            }
            if (shipped) {
                boolean plain = codes.length == 1 && isPlain(codes[0], face);
                return new Group(Fonts.name(face), Fonts.family(face), plain ? Kind.PLAIN : Kind.SHAPED, seen, cluster);
            }
            return MACHINE.having(codes, face)
                    .map(font -> new Group(font.name(), font.family(), Kind.SHAPED, seen, cluster))
                    .orElseGet(() -> new Group(Fonts.name(face), Fonts.family(face), Kind.MISSING, BOX, cluster));
        }
    }

    /// What one font writes, cluster by cluster: what is drawn, and what the text has there.
    private record Group(String font, String family, Kind kind, List<String[]> clusters) {
        Group(String font, String family, Kind kind, String seen, String cluster) {
            this(font, family, kind, new ArrayList<>(List.<String[]>of(new String[] {seen, cluster})));
        }

        /// Whether both are written in one go: a sign that stands for itself is not, so that a file has it once.
        boolean goesOnWith(Group next) {
            return font.equals(next.font)
                    && kind == next.kind
                    && (kind == Kind.PLAIN || (!standsAlone() && !next.standsAlone()));
        }

        private boolean standsAlone() {
            int code = clusters.getLast()[0].codePointAt(0);
            return kind == Kind.MISSING || Character.isIdeographic(code) || isSyllable(code) || isSymbol(code);
        }

        private static boolean isSyllable(int code) {
            return (code >= 0x3000 && code <= 0x31FF) || (code >= 0xAC00 && code <= 0xD7A3);
        }

        private static boolean isSymbol(int code) {
            return Character.getType(code) == Character.OTHER_SYMBOL;
        }

        private TextPiece piece(List<String[]> part, List<String> copied) {
            String drawn = part.stream().map(cluster -> cluster[0]).collect(Collectors.joining());
            return TextPiece.of(drawn, copied, font, family, kind);
        }

        TextPiece toTheRight() {
            return piece(clusters, clusters.stream().map(cluster -> cluster[1]).toList());
        }

        /// Adds the group as it is seen in a run to the left. Between its first and its last letter to the left the
        /// toolkit finds the order itself; what is outside of them is turned here.
        void toTheLeft(List<TextPiece> pieces) {
            int first = 0;
            while (first < clusters.size() && !isRightToLeft(clusters.get(first)[0].codePointAt(0))) {
                first++;
            }
            int last = clusters.size();
            while (last > first && !isRightToLeft(clusters.get(last - 1)[0].codePointAt(0))) {
                last--;
            }
            turned(clusters.subList(last, clusters.size()), pieces);
            if (last > first) {
                List<String[]> core = clusters.subList(first, last);
                pieces.add(piece(core, turned(core)));
            }
            turned(clusters.subList(0, first), pieces);
        }

        private void turned(List<String[]> outside, List<TextPiece> pieces) {
            if (!outside.isEmpty()) {
                List<String> seen = outside.stream()
                        .map(cluster -> mirrored(cluster[0]))
                        .toList()
                        .reversed();
                pieces.add(TextPiece.of(String.join("", seen), turned(outside), font, family, kind));
            }
        }

        /// The characters of clusters from left to right.
        private static List<String> turned(List<String[]> part) {
            return part.stream()
                    .flatMapToInt(cluster -> cluster[1].codePoints())
                    .mapToObj(code -> mirrored(Character.toString(code)))
                    .toList()
                    .reversed();
        }

        private static String mirrored(String cluster) {
            int at = cluster.length() == 1 ? BRACKETS.indexOf(cluster) : -1;
            return at < 0 ? cluster : String.valueOf(BRACKETS.charAt(at ^ 1));
        }
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
