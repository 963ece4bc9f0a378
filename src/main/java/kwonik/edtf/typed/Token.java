package kwonik.edtf.typed;

/// A word, number or sign of a text, with where it stands.
///
/// @param kind what it looks like
/// @param text a word in small letters without accents, the digits of a number, or the sign
/// @param start its first `char`
/// @param end the first `char` after it
record Token(Kind kind, String text, int start, int end) {
    /// What a token looks like.
    enum Kind {
        WORD,
        NUMBER,
        SIGN,
        /// Digits that are no part of a date, such as 1,300.
        FIGURE
    }

    boolean is(String expected) {
        return text.equals(expected);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /// The number, or -1 for one that is too long to be any.
    int number() {
        final int longest = 9;
        return isNumber() && text.length() <= longest ? Integer.parseInt(text) : -1;
    }
}
