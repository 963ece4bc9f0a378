package kwonik.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kwonik.model.Excerpt;

/// Finds words that a curator typed in an article, and makes of them the excerpt that a chronicle keeps.
public final class PassageSearch {
    private final String article;
    private final int[] text;

    /// @param article exactly as supplied
    public PassageSearch(String article) {
        this.article = article;
        this.text = article.codePoints().toArray();
    }

    /// Every place at which the words stand, to the character; or else, if there is none, every place at which they
    /// stand
    /// but for quotation marks, dashes and spaces as a keyboard has them.
    ///
    /// @param words at least one character
    /// @param sourceId of the source that the article is
    public Found find(String words, String sourceId) {
        List<Excerpt> exact = new ArrayList<>();
        int[] sought = words.codePoints().toArray();
        for (int at = 0; at <= text.length - sought.length; at++) {
            if (Arrays.equals(text, at, at + sought.length, sought, 0, sought.length)) {
                exact.add(excerpt(sourceId, at, at + sought.length));
            }
        }
        if (!exact.isEmpty()) {
            return new Found(true, exact);
        }
        List<Excerpt> typed = new Keyboard(text)
                .places(new Keyboard(sought)).stream()
                        .map(place -> excerpt(sourceId, place.start(), place.end()))
                        .toList();
        return new Found(false, typed);
    }

    /// What became of words that stand nowhere: the passage most like them, or none.
    public Quote nearest(String words, String sourceId) {
        Excerpt sought =
                new Excerpt(sourceId, Excerpt.Role.DIRECT, words, "", "", 0, words.codePointCount(0, words.length()));
        return new Quote("", 1, sought, new QuoteProof(article).prove(sought), false);
    }

    /// Whether an excerpt begins or ends inside a word.
    public static boolean cutsWord(Excerpt excerpt) {
        return joins(excerpt.prefix(), excerpt.exact()) || joins(excerpt.exact(), excerpt.suffix());
    }

    private static boolean joins(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && Letters.isWordPart(before.codePointBefore(before.length()))
                && Letters.isWordPart(after.codePointAt(0));
    }

    private Excerpt excerpt(String sourceId, int start, int end) {
        return new Excerpt(
                sourceId,
                Excerpt.Role.DIRECT,
                slice(start, end),
                slice(Math.max(0, start - Wanted.CONTEXT), start),
                slice(end, Math.min(text.length, end + Wanted.CONTEXT)),
                start,
                end);
    }

    private String slice(int start, int end) {
        int[] part = Arrays.copyOfRange(text, start, end);
        return new String(part, 0, part.length);
    }

    /// Where words stand in an article.
    ///
    /// @param asTyped whether they stand there to the character
    /// @param places in the order of the article, each with the article's own characters
    public record Found(boolean asTyped, List<Excerpt> places) {
        public Found {
            places = List.copyOf(places);
        }
    }
}
