package kwonik.proof;

import java.util.List;
import java.util.stream.IntStream;
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
    /// stand but for quotation marks, dashes and spaces as a keyboard has them.
    ///
    /// @param words at least one character
    /// @param sourceId of the source that the article is
    public Found find(String words, String sourceId) {
        int[] sought = words.codePoints().toArray();
        IntStream.Builder exact = IntStream.builder();
        OnePass.each(text.length, at -> text[at], sought, start -> {
            exact.accept(start);
            exact.accept(start + sought.length);
        });
        int[] bounds = exact.build().toArray();
        if (bounds.length > 0) {
            return new Found(true, sourceId, bounds);
        }
        int[] typed = new Keyboard(text)
                .places(new Keyboard(sought))
                .mapMultiToInt((place, bound) -> {
                    bound.accept(place.start());
                    bound.accept(place.end());
                })
                .toArray();
        return new Found(false, sourceId, typed);
    }

    /// Where words stand to the character, each place by the code points before it.
    public int[] exactly(String words) {
        IntStream.Builder starts = IntStream.builder();
        OnePass.each(text.length, at -> text[at], words.codePoints().toArray(), starts);
        return starts.build().toArray();
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
        return excerptAt(
                article,
                sourceId,
                Excerpt.Role.DIRECT,
                article.offsetByCodePoints(0, start),
                article.offsetByCodePoints(0, end));
    }

    /// The excerpt of a place in an article, with some characters before and after.
    ///
    /// @param start its first character, in UTF-16 units from 0
    /// @param end one past its last character, in UTF-16 units
    /// @throws IndexOutOfBoundsException if it lies outside of the article
    /// @throws IllegalArgumentException if it is empty
    public static Excerpt excerptAt(String article, String sourceId, Excerpt.Role role, int start, int end) {
        int from = article.codePointCount(0, start);
        return new Excerpt(
                sourceId,
                role,
                article.substring(start, end),
                article.substring(moved(article, start, -ExcerptPattern.CONTEXT), start),
                article.substring(end, moved(article, end, ExcerptPattern.CONTEXT)),
                from,
                from + article.codePointCount(start, end));
    }

    /// A place so many code points on, or as far as the text goes.
    private static int moved(String text, int place, int by) {
        int room = by < 0
                ? text.codePointCount(Math.max(0, place + 2 * by), place)
                : text.codePointCount(place, Math.min(text.length(), place + 2 * by));
        return text.offsetByCodePoints(place, by < 0 ? Math.max(by, -room) : Math.min(by, room));
    }

    /// Where words stand in an article: numbers alone, since one letter stands in millions of places. An excerpt is
    /// made when it is asked for.
    public final class Found {
        private final boolean asTyped;
        private final String sourceId;
        /// Of each place where it begins and ends, in the order of the article.
        private final int[] bounds;

        private Found(boolean asTyped, String sourceId, int[] bounds) {
            this.asTyped = asTyped;
            this.sourceId = sourceId;
            this.bounds = bounds;
        }

        /// Whether the words stand there to the character.
        public boolean asTyped() {
            return asTyped;
        }

        /// In how many places they stand.
        public int count() {
            return bounds.length / 2;
        }

        /// The excerpt of one place, counted from 0, with the article's own characters.
        public Excerpt place(int number) {
            return excerpt(sourceId, bounds[2 * number], bounds[2 * number + 1]);
        }

        /// The excerpts of the first places in the order of the article, so many at most.
        public List<Excerpt> first(int most) {
            return IntStream.range(0, Math.min(most, count()))
                    .mapToObj(this::place)
                    .toList();
        }
    }
}
