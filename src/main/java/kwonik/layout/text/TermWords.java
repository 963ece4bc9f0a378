package kwonik.layout.text;

import java.util.regex.Pattern;
import kwonik.model.Term;
import kwonik.words.Words;

/// What an entry of a glossary says, in words.
///
/// @param words the language
public record TermWords(Words words) {
    /// Its name with what that stands for; what it stands for alone where that has the name in it.
    public String name(Term term) {
        String name = term.name().in(words.tag());
        String spelled = term.names().longForm().in(words.tag());
        if (spelled.isEmpty()) {
            return name;
        }
        return isIn(name, spelled) ? spelled : words.say("layout.terms.long", name, spelled);
    }

    /// Whether a name stands there as a whole word.
    private static boolean isIn(String name, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text)
                .find();
    }

    /// Its name and its sentence, as one line.
    public String entry(Term term) {
        return words.say("layout.terms.entry", name(term), term.definition().in(words.tag()));
    }
}
