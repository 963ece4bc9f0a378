package kwonik.edtf.typed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;

/// What somebody has typed into a field for a date: one date, one of two, or none yet, with the reason.
public sealed interface TypedDate {
    /// Longer texts are no dates.
    int LONGEST = 200;

    /// It can be read in one way.
    record One(When when) implements TypedDate {}

    /// It can be read in several ways, of which its writer has to choose, such as 04/05/2017.
    record Several(List<When> readings) implements TypedDate {
        public Several {
            readings = List.copyOf(readings);
        }
    }

    /// It is no date, or not yet.
    ///
    /// @param key of the message that says why, and what to do
    /// @param args of that message
    record None(String key, List<String> args) implements TypedDate {
        public None {
            args = List.copyOf(args);
        }
    }

    /// Nothing is typed: an event without a date.
    record Empty() implements TypedDate {}

    /// Reads EDTF, or a date in the words of English, French or Haitian Creole.
    ///
    /// @param language whose words come first where two languages share one
    static TypedDate read(String text, String language) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return new Empty();
        }
        if (typed.length() > LONGEST) {
            return new None("axis.typed.long", List.of());
        }
        EdtfException refused;
        try {
            return new One(When.parse(typed));
        } catch (EdtfException e) {
            refused = e;
        }
        List<Token> tokens = Tokens.of(typed);
        List<Lexicon> lexicons = Lexicon.ofAll(language, Lexicon.LANGUAGES);
        Attempt first = Attempt.of(tokens, lexicons, true);
        Attempt second = Attempt.of(tokens, lexicons, false);
        Set<When> readings = new LinkedHashSet<>();
        if (first.when() != null) {
            readings.add(first.when());
        }
        if (second.when() != null) {
            readings.add(second.when());
        }
        if (readings.size() == 1) {
            return new One(readings.iterator().next());
        }
        return readings.isEmpty() ? first.reason(tokens, typed, refused) : new Several(new ArrayList<>(readings));
    }
}
