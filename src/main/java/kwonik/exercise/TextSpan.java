package kwonik.exercise;

import kwonik.model.Excerpt;

/// A stretch of an article, in its code points.
///
/// @param start the first
/// @param end one past the last
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a stretch of text needs 0 <= start < end, not " + start + ".." + end);
        }
    }

    /// Where the words of an excerpt stand; it has some.
    public static TextSpan of(Excerpt excerpt) {
        String words = excerpt.exact();
        return new TextSpan(excerpt.start(), excerpt.start() + words.codePointCount(0, words.length()));
    }

    public int length() {
        return end - start;
    }

    /// How many code points both have.
    public int common(TextSpan that) {
        return Math.max(0, Math.min(end, that.end) - Math.max(start, that.start));
    }

    /// Whether at least half of another stretch lies in this one.
    public boolean coversHalfOf(TextSpan that) {
        return 2 * common(that) >= that.length();
    }
}
