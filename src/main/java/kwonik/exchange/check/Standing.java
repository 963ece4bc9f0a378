package kwonik.exchange.check;

import java.util.Locale;
import kwonik.words.Words;

/// How a statement of a list stands in the texts; it says nothing of whether the statement is true.
public enum Standing {
    /// The words stand in a text as they are.
    PROVEN,
    /// The quotation stands in another text than the one named, or its parts in another order.
    MOVED,
    /// The figures and names stand in one passage; the words are not the same.
    WORDS_DIFFER,
    /// A passage like it stands in a text, with other words or figures.
    CHANGED,
    /// The words stand, and the text gives another date.
    DATE_DIFFERS,
    /// Nothing like it stands in these texts.
    NOT_FOUND;

    /// The word for programs, the same in every language.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words for a reader.
    public String in(Words words) {
        return words.say("check.standing." + code());
    }
}
