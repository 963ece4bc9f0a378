package kwonik.notes;

/// Keeps half letters out of what is written: half an emoji, which no file can hold, becomes U+FFFD.
final class WholeLetters {
    private static final int REPLACEMENT = 0xFFFD;

    private WholeLetters() {}

    static String of(String text) {
        if (text.codePoints().noneMatch(WholeLetters::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().map(letter -> isHalf(letter) ? REPLACEMENT : letter).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int letter) {
        return letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    }
}
