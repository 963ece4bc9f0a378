package kwonik.app.quote;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.model.Source;
import kwonik.model.SourceKind;

/// Words of a title that only texts of opinion use: a maker who wants neutral words looks at them again.
///
/// Short words are not looked at, and a word counts as used with any ending of up to three letters.
final class OneSidedWords {
    private static final int SHORTEST = 4;
    private static final int ENDING = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{" + SHORTEST + ",}");

    private OneSidedWords() {}

    /// The words, in the order of the title; none while no text of opinion, or none of news, is at hand.
    ///
    /// @param texts those that the reader has, by their sources
    static List<String> in(String title, Map<Source, String> texts) {
        Map<Boolean, Set<String>> used = texts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().kind() == SourceKind.OPINION,
                        Collectors.flatMapping(
                                entry -> words(entry.getValue()).keySet().stream(), Collectors.toSet())));
        Set<String> opinion = used.getOrDefault(true, Set.of());
        Set<String> news = used.getOrDefault(false, Set.of());
        if (opinion.isEmpty() || news.isEmpty()) {
            return List.of();
        }
        return words(title).entrySet().stream()
                .filter(word -> uses(opinion, word.getKey()) && !uses(news, word.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean uses(Collection<String> words, String sought) {
        return words.contains(sought)
                || words.stream()
                        .anyMatch(word -> Math.abs(word.length() - sought.length()) <= ENDING
                                && (word.startsWith(sought) || sought.startsWith(word)));
    }

    /// Words in small letters without accents, and each as it is written.
    private static Map<String, String> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toMap(OneSidedWords::folded, word -> word, (a, _) -> a, LinkedHashMap::new));
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
