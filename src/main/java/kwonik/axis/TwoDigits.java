package kwonik.axis;

/// A month or a day as written: two characters, each a digit or `X` for unspecified (ISO 8601-2:2019, 8.3).
///
/// @param tens 0 to 9, or [#X]
/// @param ones 0 to 9, or [#X]
record TwoDigits(int tens, int ones) {

    /// An unspecified digit.
    static final int X = -1;

    boolean given() {
        return tens != X && ones != X;
    }

    boolean blank() {
        return tens == X && ones == X;
    }

    /// The number, if both digits are given.
    int value() {
        return tens * 10 + ones;
    }

    boolean matches(int number) {
        return (tens == X || tens == number / 10) && (ones == X || ones == number % 10);
    }
}
