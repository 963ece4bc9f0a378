package kwonik.paint;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.TextPiece.Kind;

/// The work on one line.
record LineCut(Face face) {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    /// Stands for a letter that no font has.
    private static final String BOX = "\u25A1";
    private static final MachineFonts MACHINE = MachineFonts.ofTheSystem();

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
    private List<FontGroup> groups(String run) {
        List<FontGroup> groups = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(run);
        int from = clusters.first();
        boolean apart = true;
        for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
            String cluster = run.substring(from, to);
            from = to;
            String seen = seen(cluster);
            if (!seen.isEmpty()) {
                FontGroup group = group(seen, cluster);
                if (!apart && groups.getLast().goesOnWith(group)) {
                    groups.getLast().clusters().addAll(group.clusters());
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
                .filter(code -> !TextPieces.isIgnored(code) || (indic && (code == JOINER || code == NON_JOINER)))
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isIndic(int code) {
        return code >= 0x0900 && code <= 0x0DFF;
    }

    private FontGroup group(String seen, String cluster) {
        int[] codes =
                seen.codePoints().filter(code -> !TextPieces.isIgnored(code)).toArray();
        boolean shipped = true;
        for (int code : codes) {
            shipped &= Fonts.has(face, code);
        }
        if (shipped) {
            boolean plain = codes.length == 1 && TextPieces.isPlain(codes[0], face);
            return new FontGroup(Fonts.name(face), Fonts.family(face), plain ? Kind.PLAIN : Kind.SHAPED, seen, cluster);
        }
        return MACHINE.having(codes, face)
                .map(font -> new FontGroup(font.name(), font.family(), Kind.SHAPED, seen, cluster))
                .orElseGet(() -> new FontGroup(Fonts.name(face), Fonts.family(face), Kind.MISSING, BOX, cluster));
    }
}
