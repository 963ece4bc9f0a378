package kwonik.proof;

import java.util.Arrays;
import kwonik.model.Excerpt;

/// An excerpt spelled in the letters of the text it is sought in, and how well a passage would do for it.
final class ExcerptPattern {
    /// Letters of the surroundings that count: the number that curators store.
    static final int CONTEXT = 32;

    /// Surroundings at least this alike are taken for the same.
    static final double ALIKE = 0.5;

    // Weights as the Hypothesis client ranks candidates (hypothesis/client, match-quote.ts; lesson of
    // product-backlog#1022).
    private static final double WORDS_WEIGHT = 50;
    private static final double CONTEXT_WEIGHT = 20;
    private static final double PLACE_WEIGHT = 2;

    private final Letters text;
    private final int[] exact;
    private final int[] prefix;
    private final int[] suffix;
    private final int start;
    /// Whether its first word is whole, as far as the excerpt says.
    private final boolean opensWord;
    /// Whether its last word is.
    private final boolean closesWord;

    ExcerptPattern(Excerpt excerpt, Letters text) {
        String words = excerpt.exact();
        int[] before = text.spell(excerpt.prefix());
        int[] after = text.spell(excerpt.suffix());
        this.text = text;
        exact = text.spell(words);
        prefix = Arrays.copyOfRange(before, Math.max(0, before.length - CONTEXT), before.length);
        suffix = Arrays.copyOf(after, Math.min(CONTEXT, after.length));
        start = excerpt.start();
        opensWord = beginsWithWord(words) && !excerpt.prefix().isEmpty() && !endsWithWord(excerpt.prefix());
        closesWord = endsWithWord(words) && !excerpt.suffix().isEmpty() && !beginsWithWord(excerpt.suffix());
    }

    /// The letters of the words sought.
    int[] exact() {
        return exact;
    }

    /// Where they should begin.
    int start() {
        return start;
    }

    boolean opensWord() {
        return opensWord;
    }

    boolean closesWord() {
        return closesWord;
    }

    int length() {
        return exact.length;
    }

    boolean hasContext() {
        return prefix.length + suffix.length > 0;
    }

    /// Whether a passage ends where words end if the excerpt does: `armed` is not found in `unarmed`.
    boolean wordsAreWhole(int begin, int end) {
        return !(opensWord && text.inWord(begin - 1)) && !(closesWord && text.inWord(end));
    }

    /// How alike the surroundings of a passage are to what the excerpt says of them, 0 to 1; 0 where it says
    /// nothing.
    double surroundings(int begin, int end) {
        double best = Math.max(before(begin), after(end));
        return Math.max(0, best);
    }

    /// The rank of a passage as a candidate: its words, its surroundings, its nearness to where it should
    /// stand.
    ///
    /// @param distance edits between the excerpt and the passage
    double score(int begin, int end, int distance) {
        double nearness = 1 - Math.abs(begin - start) / (double) Math.max(1, Math.max(text.length(), start));
        return WORDS_WEIGHT * (1 - (double) distance / exact.length)
                + CONTEXT_WEIGHT * (before(begin) + after(end))
                + PLACE_WEIGHT * nearness;
    }

    /// The highest [#score] that a passage of so many edits can have.
    double most(int distance) {
        return WORDS_WEIGHT * (1 - (double) distance / exact.length) + 2 * CONTEXT_WEIGHT + PLACE_WEIGHT;
    }

    /// Whether everything next to a passage is exactly what the excerpt says of its surroundings.
    boolean hasSameNeighbours(int begin, int end) {
        return sameNeighbours(begin, end) == prefix.length + suffix.length;
    }

    /// How many letters next to a passage are exactly those of the excerpt's surroundings: the quick, coarse
    /// rank.
    int sameNeighbours(int begin, int end) {
        int same = 0;
        while (same < prefix.length
                && begin - 1 - same >= 0
                && text.at(begin - 1 - same) == prefix[prefix.length - 1 - same]) {
            same++;
        }
        int after = 0;
        while (after < suffix.length && end + after < text.length() && text.at(end + after) == suffix[after]) {
            after++;
        }
        return same + after;
    }

    private double before(int begin) {
        return alike(
                prefix,
                prefix.length == 0 ? new int[0] : text.distances(prefix, begin - 1, -1, prefix.length + CONTEXT / 2));
    }

    private double after(int end) {
        return alike(
                suffix, suffix.length == 0 ? new int[0] : text.distances(suffix, end, 1, suffix.length + CONTEXT / 2));
    }

    private static double alike(int[] context, int[] distances) {
        int least = context.length;
        for (int distance : distances) {
            least = Math.min(least, distance);
        }
        return context.length == 0 ? 0 : 1 - (double) least / context.length;
    }

    private static boolean beginsWithWord(String words) {
        return !words.isEmpty() && Letters.isWordPart(words.codePointAt(0));
    }

    private static boolean endsWithWord(String words) {
        return !words.isEmpty() && Letters.isWordPart(words.codePointBefore(words.length()));
    }
}
