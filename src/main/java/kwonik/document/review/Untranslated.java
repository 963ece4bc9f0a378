package kwonik.document.review;

import java.util.SequencedMap;
import kwonik.document.merge.FieldPath;
import kwonik.model.Chronicle;
import kwonik.model.Localized;

/// A text of a chronicle that has no words in a language.
///
/// @param text what it says in the language that stands in for it
public record Untranslated(FieldPath path, String text) {
    /// All that is not written in a language, in the order in which a chronicle is edited: what it says of itself, its
    /// lanes, eras, sources, glossary and stories, then its events.
    ///
    /// English words that are but those of the only other language count as missing, since they stand in for them.
    public static Listing<Untranslated> in(Chronicle chronicle, String tag) {
        Listing.Collector<Untranslated> found = new Listing.Collector<>();
        new LocalizedTexts((path, text) -> {
                    if (isMissing(text, tag)) {
                        found.accept(new Untranslated(path, text.in("en")));
                    }
                })
                .walk(chronicle);
        return found.listing();
    }

    static boolean isMissing(Localized text, String tag) {
        if (text.isEmpty()) {
            return false;
        }
        if (!tag.equals("en")) {
            return !text.has(tag);
        }
        SequencedMap<String, String> all = text.byTag();
        return all.size() == 2 && all.lastEntry().getValue().equals(text.in("en"));
    }
}
