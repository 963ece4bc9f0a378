package kwonik.app.quote;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.PlainText;

/// Words of a title that only texts of opinion use: a maker who wants neutral words looks at them again.
///
/// Short words are not looked at, and a word counts as used with any ending of up to three letters.
final class OneSidedWords {
    private static final int SHORTEST = 4;
    private static final int ENDING = 3;
    /// Of longer texts, in UTF-16 units, only so much is looked at.
    private static final int LONGEST = 1_000_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{" + SHORTEST + ",}");

    private final Set<String> opinion = new HashSet<>();
    private final Set<String> news = new HashSet<>();

    /// Learns which words are used where.
    ///
    /// @param texts those that the reader has, by their sources
    OneSidedWords(Map<Source, String> texts) {
        texts.forEach((source, text) -> {
            Set<String> used = source.kind() == SourceKind.OPINION ? opinion : news;
            used.addAll(
                    words(text.substring(0, Math.min(text.length(), LONGEST))).keySet());
        });
    }

    /// The words, in the order of the title; none while no text of opinion, or none of news, is at hand.
    List<String> in(String title) {
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

    /// Words as they are compared, and each as it is written.
    private static Map<String, String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toMap(PlainText::folded, word -> word, (a, _) -> a, LinkedHashMap::new));
    }
}
