package kwonik.cite;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kwonik.edtf.When;
import kwonik.model.Source.Author;

/// The order of a list of works: by what an entry begins with, by the alphabet of the reader’s language.
///
/// Titles count without quotation marks, brackets and a first English article.
final class ListOrder {
    private static final String UNHEARD = "^[^\\p{L}\\p{N}]*(?:(?:the|a|an)\\s+(?=\\S))?";

    private ListOrder() {}

    /// Author, then title: MLA and Chicago.
    ///
    /// @param lead what an entry begins with where it has no author
    /// @param name how a name is turned around
    static Comparator<Item> byTitle(Locale locale, Function<Item, String> lead, Function<Author, String> name) {
        return byLead(locale, lead, name).thenComparing(ListOrder::title, alphabet(locale));
    }

    /// Author, then date with undated works first, then title: APA.
    static Comparator<Item> byDate(Locale locale) {
        return byLead(locale, Item::title, Phrases::inverted)
                .thenComparing(item -> item.publication().issued(), Comparator.nullsFirst(When.ORDER))
                .thenComparing(ListOrder::title, alphabet(locale));
    }

    private static Comparator<Item> byLead(Locale locale, Function<Item, String> lead, Function<Author, String> name) {
        Comparator<String> alphabet = alphabet(locale);
        return (one, other) -> {
            List<String> names = names(one, lead, name);
            List<String> others = names(other, lead, name);
            for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
                int comparison = alphabet.compare(names.get(i), others.get(i));
                if (comparison != 0) {
                    return comparison;
                }
            }
            return names.size() - others.size();
        };
    }

    private static List<String> names(Item item, Function<Item, String> lead, Function<Author, String> name) {
        return item.authors().isEmpty()
                ? List.of(heard(lead.apply(item)))
                : item.authors().stream().map(name).toList();
    }

    private static String title(Item item) {
        return heard(item.title());
    }

    private static String heard(String title) {
        return title.toLowerCase(Locale.ROOT).replaceFirst(UNHEARD, "");
    }

    private static Comparator<String> alphabet(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.SECONDARY);
        return collator::compare;
    }
}
