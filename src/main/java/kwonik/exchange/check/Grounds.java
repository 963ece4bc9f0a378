package kwonik.exchange.check;

import java.util.Locale;

/// On what the standing of a statement rests.
public enum Grounds {
    /// words that the list puts between quotation marks
    QUOTATION,
    /// the words of the statement itself, as it stands in a text
    WORDING,
    /// figures and proper names that stand in one passage; what is said of them was not compared
    FIGURES_AND_NAMES,
    /// nothing was found to rest on
    NOTHING;

    /// The word for programs, the same in every language.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
