package kwonik.exchange.text;

/// What a text seems to say of itself, with the words from which that was taken: a proposal, never more.
///
/// @param from where the words stand
/// @param words as they stand there
/// @param start their first `char` in the text; 0 where they stand elsewhere
/// @param end the first `char` after them; 0 where they stand elsewhere
public record Guess<T>(T value, From from, String words, int start, int end) {
    /// Where the words of a guess stand.
    public enum From {
        TEXT,
        /// In the head of the web page or the properties of the document.
        DOCUMENT,
        FILE_NAME
    }

    static <T> Guess<T> of(T value, TextLine line) {
        return new Guess<>(value, From.TEXT, line.text(), line.start(), line.end());
    }

    static <T> Guess<T> elsewhere(T value, From from, String words) {
        return new Guess<>(value, from, words, 0, 0);
    }
}
