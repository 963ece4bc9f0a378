package kwonik.exchange.sheet.read;

import java.util.List;

/// How a text file is laid out as a table, and how sure that is.
///
/// @param letters the encoding of its letters
/// @param delimiter between two cells; [#NONE] where each line is one cell
/// @param quote around cells in which a delimiter stands; [#NONE] where quotation marks are letters like others
/// @param sure how far ahead of the next best the delimiter is, 0 to 1; 1 where it was given
public record TextForm(Letters letters, char delimiter, char quote, double sure) {
    /// No delimiter, or no quotation mark.
    public static final char NONE = '\0';

    /// What is less sure is better asked.
    private static final double SURE = 0.25;

    private static final double SURE_LETTERS = 0.5;

    /// The encoding of a text.
    ///
    /// @param encoding in which it was read
    /// @param encodings in which it may stand, the likeliest first
    /// @param sure how far ahead of the next best the likeliest is, 0 to 1; 1 where no other can be
    public record Letters(TextEncoding encoding, List<TextEncoding> encodings, double sure) {
        public Letters {
            encodings = List.copyOf(encodings);
        }

        /// Whether the encoding need not be asked.
        public boolean isSure() {
            return sure >= SURE_LETTERS;
        }
    }

    /// The encoding in which its letters were read.
    public TextEncoding encoding() {
        return letters.encoding;
    }

    /// The encodings in which its letters may stand, the likeliest first.
    public List<TextEncoding> encodings() {
        return letters.encodings;
    }

    /// Whether the delimiter need not be asked.
    public boolean isSure() {
        return sure >= SURE;
    }
}
