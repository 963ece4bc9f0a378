package kwonik.exchange.sheet.read;

import org.jspecify.annotations.Nullable;

/// What someone has decided about the layout of a text file; what is null is told by the file.
///
/// @param delimiter may be [TextForm#NONE]
/// @param quote may be [TextForm#NONE]
public record TextChoice(
        @Nullable TextEncoding encoding,
        @Nullable Character delimiter,
        @Nullable Character quote) {
    /// Everything is told by the file.
    public static final TextChoice GUESS = new TextChoice(null, null, null);

    /// The same with another encoding.
    public TextChoice withEncoding(TextEncoding other) {
        return new TextChoice(other, delimiter, quote);
    }

    /// The same with another delimiter.
    public TextChoice withDelimiter(char other) {
        return new TextChoice(encoding, other, quote);
    }

    /// The same with another quotation mark.
    public TextChoice withQuote(char other) {
        return new TextChoice(encoding, delimiter, other);
    }
}
