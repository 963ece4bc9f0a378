package kwonik.edtf.calendar;

/// A month or a day as written: two characters, each a digit or `X` for unspecified (ISO 8601-2:2019, 8.3).
///
/// @param tens 0 to 9, or [#X]
/// @param ones 0 to 9, or [#X]
public record TwoDigits(int tens, int ones) {

    /// An unspecified digit.
    public static final int X = -1;

    public boolean given() {
        return tens != X && ones != X;
    }

    public boolean blank() {
        return tens == X && ones == X;
    }

    /// The number, if both digits are given.
    public int value() {
        return tens * 10 + ones;
    }

    public boolean matches(int number) {
        return (tens == X || tens == number / 10) && (ones == X || ones == number % 10);
    }
}
