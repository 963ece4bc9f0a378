package kwonik.notes;

/// Words of a text that a note is on, held as a W3C TextQuoteSelector.
///
/// @param exact the words, to the character
/// @param prefix some characters before; may be empty
/// @param suffix some characters after; may be empty
public record NotedWords(String exact, String prefix, String suffix) {
    public NotedWords {
        exact = WholeLetters.of(exact);
        prefix = WholeLetters.of(prefix);
        suffix = WholeLetters.of(suffix);
    }
}
