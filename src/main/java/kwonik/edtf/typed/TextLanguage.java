package kwonik.edtf.typed;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells whether a text is English, French or Haitian Creole by the little words that each of them needs.
public final class TextLanguage {
    /// So many words of a text are looked at: a page is enough.
    private static final int ENOUGH = 2000;

    private static final Map<String, Set<String>> COMMON = Map.of(
            "en", Set.of("the", "of", "and", "to", "was", "were", "that", "with", "by", "has", "which", "from", "its"),
            "fr", Set.of("le", "la", "les", "des", "et", "dans", "est", "une", "du", "qui", "aux", "sur", "que", "par"),
            "ht", Set.of("yo", "nan", "ak", "ki", "te", "pou", "yon", "gen", "pa", "sou", "sa", "li", "pi", "anpil"));

    private TextLanguage() {}

    /// The tag of the language of which most little words stand in a text; English where there are none.
    public static String of(String text) {
        String best = "en";
        long most = 0;
        List<String> words = Tokens.of(text.substring(0, Math.min(text.length(), ENOUGH * 8))).stream()
                .filter(Token::isWord)
                .limit(ENOUGH)
                .map(Token::text)
                .toList();
        for (String language : Lexicon.LANGUAGES) {
            Set<String> common = COMMON.getOrDefault(language, Set.of());
            long count = words.stream().filter(common::contains).count();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }
}
