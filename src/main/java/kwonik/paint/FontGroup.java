package kwonik.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.paint.TextPiece.Kind;

/// What one font writes, cluster by cluster: what is drawn, and what the text has there.
record FontGroup(String font, String family, Kind kind, List<String[]> clusters) {
    private static final String BRACKETS = "()[]{}<>«»‹›≤≥⟨⟩「」『』《》〈〉【】";

    FontGroup(String font, String family, Kind kind, String seen, String cluster) {
        this(font, family, kind, new ArrayList<>(List.<String[]>of(new String[] {seen, cluster})));
    }

    /// Whether both are written in one go: a sign that stands for itself is not, so that a file has it once.
    boolean goesOnWith(FontGroup next) {
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
        while (first < clusters.size() && !TextPieces.isRightToLeft(clusters.get(first)[0].codePointAt(0))) {
            first++;
        }
        int last = clusters.size();
        while (last > first && !TextPieces.isRightToLeft(clusters.get(last - 1)[0].codePointAt(0))) {
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
