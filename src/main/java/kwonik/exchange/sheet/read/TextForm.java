package kwonik.exchange.sheet.read;

import java.util.List;

/// How a text file is laid out as a table, and how sure that is.
///
/// @param encoding in which its letters stand
/// @param encodings in which they may stand, the likeliest first
/// @param delimiter between two cells; [#NONE] where each line is one cell
/// @param quote around cells in which a delimiter stands; [#NONE] where quotation marks are letters like others
/// @param sure how far ahead of the next best the delimiter is, 0 to 1; 1 where it was given
public record TextForm(TextEncoding encoding, List<TextEncoding> encodings, char delimiter, char quote, double sure) {
    /// No delimiter, or no quotation mark.
    public static final char NONE = '\0';

    /// What is less sure is better asked.
    private static final double SURE = 0.25;

    public TextForm {
        encodings = List.copyOf(encodings);
    }

    /// Whether the delimiter need not be asked.
    public boolean isSure() {
        return sure >= SURE;
    }
}
