package kwonik.notes;

import kwonik.words.Printable;

/// Keeps out of what is written what nobody writes: half letters, control characters, and those that turn words around.
final class WholeLetters {
    private static final int REPLACEMENT = 0xFFFD;

    private WholeLetters() {}

    /// With half an emoji, which no file can hold, as U+FFFD.
    static String of(String text) {
        if (text.codePoints().noneMatch(WholeLetters::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(letter -> isHalf(letter) ? REPLACEMENT : letter).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /// Of words that somebody typed: also without control characters but tabs and ends of lines, and without those that
    /// turn words around.
    static String typed(String text) {
        return of(Printable.meant(text));
    }

    /// Words that somebody typed, such as a name, on one line.
    static String line(String text) {
        return typed(text).replaceAll("[\\t\\r\\n]+", " ").strip();
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
