package kwonik.exchange.sheet;

import org.jspecify.annotations.Nullable;

/// What stands in one cell of a sheet. Nothing in it was worked out: a formula is the value that its program had
/// stored.
///
/// In text files all that is filled is [Text].
public sealed interface Cell {
    /// What one reads in it. A number reads as its program shows it, as far as that has a meaning of its own (`0012`,
    /// `500 BC`, `12%`); a date reads in ISO 8601, as sharp as it is shown.
    String text();

    /// Whether nothing stands in it.
    default boolean isEmpty() {
        return false;
    }

    /// Whether nothing but blanks stands in it.
    default boolean isBlank() {
        String text = text();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && letter != '\uFEFF') {
                return false;
            }
        }
        return true;
    }

    /// Letters, exactly as they stand in the file.
    record Text(String text) implements Cell {}

    /// A number.
    record Figure(double value, String text) implements Cell {}

    /// A number that is shown as a date and stands for no day, such as 60, which would be 29 February 1900.
    record NoDay(double value, String text) implements Cell {}

    /// A date, a time or both.
    ///
    /// @param iso all that is stored: `1995-03-04`, `1995-03-04T10:30:00`, `10:30:00`; a length of time is `PT36H`
    /// @param text the same, as sharp as it is shown: `1995` where the sheet shows only the year
    /// @param serial the number from which it follows; null where the file has the date itself
    record Dated(String iso, String text, @Nullable Serial serial) implements Cell {}

    /// True or false.
    record Truth(boolean value) implements Cell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /// An error in place of a value, such as `#DIV/0!`.
    record Fault(String text) implements Cell {}

    /// Nothing.
    enum Empty implements Cell {
        /// The cell in which nothing stands.
        CELL;

        @Override
        public String text() {
            return "";
        }

        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public boolean isBlank() {
            return true;
        }
    }
}
