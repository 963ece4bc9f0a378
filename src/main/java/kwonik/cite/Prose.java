package kwonik.cite;

import java.util.Comparator;
import kwonik.words.Words;

/// A style for people: how it words an entry, and how it stands behind a quotation.
sealed interface Prose permits Apa, Mla, Chicago {
    /// One entry of the list of works.
    Cited entry(Item item);

    /// A quotation with what the style sets behind it in the text, without the entry.
    ///
    /// @param words on one line
    Cited quotation(String words, Item item);

    /// How a list of works is ordered.
    Comparator<Item> order();

    /// The style in the language of `words`.
    ///
    /// @throws IllegalArgumentException for a data format
    static Prose of(Style style, Words words) {
        return switch (style) {
            case APA -> new Apa(words);
            case MLA -> new Mla(words);
            case CHICAGO -> new Chicago(words);
            case BIBTEX, RIS, CSL_JSON -> throw new IllegalArgumentException(style + " is for programs");
        };
    }
}
