package kwonik.proof.lint;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The English words of some texts, without case, accents and endings.
final class Vocabulary {
    /// Shorter words are said by everyone.
    static final int SHORTEST = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDING = Pattern.compile("(?:ing|ed|es|s|ly|e)$");
    /// The shortest part that an ending is taken from.
    private static final int STEM = 3;

    private final Set<String> stems = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();

    /// Takes in the words of a text.
    Vocabulary add(String text) {
        Matcher word = words(text);
        while (word.find()) {
            String stem = stem(word.group());
            stems.add(stem);
            if (Character.isLowerCase(word.group().codePointAt(0))) {
                lowerCase.add(stem);
            }
        }
        return this;
    }

    /// Whether it has a word, in any of its forms.
    boolean has(String stem) {
        return stems.contains(stem);
    }

    /// Whether it has a word in lower case somewhere, so that the word is no name.
    boolean hasInLowerCase(String stem) {
        return lowerCase.contains(stem);
    }

    /// The words of a text, one by one.
    static Matcher words(String text) {
        return WORD.matcher(text);
    }

    /// What the forms of a word share: `training` and `trained` are one, and so are `country` and `countries`.
    static String stem(String word) {
        String folded = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        if (folded.endsWith("ies")) {
            return folded.substring(0, folded.length() - 3) + "y";
        }
        Matcher ending = ENDING.matcher(folded);
        String stem = ending.find() && ending.start() >= STEM ? folded.substring(0, ending.start()) : folded;
        int last = stem.length() - 1;
        return last > 0 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
