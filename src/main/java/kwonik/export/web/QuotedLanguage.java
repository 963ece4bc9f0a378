package kwonik.export.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kwonik.model.Excerpt;

/// Tells in which language a source writes by the small words in what is quoted of it, so that a screen reader reads
/// its words with the right voice; a chronicle does not say.
final class QuotedLanguage {
    private static final Map<String, Set<String>> SMALL_WORDS = new TreeMap<>(Map.of(
            "en", words("the of and to in that was for with his by from which at were had"),
            "fr", words("le la les des du et à en que qui dans pour une est par sur au ont été"),
            "ht", words("nan yo ak ki pou te yon sou li gen pa se ap kont epi lè moun"),
            "es", words("el los las del y que una por con para se su fue en como más"),
            "de", words("der die das und den von zu mit des dem ein eine ist auf für nicht"),
            "pt", words("os da do das dos e que uma com para não em foi pela ao mais")));
    /// Fewer small words tell nothing.
    private static final int LEAST = 2;

    private QuotedLanguage() {}

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ", -1)));
    }

    /// The language as a BCP 47 tag, empty where it cannot be told.
    static String of(List<Excerpt> excerpts) {
        List<String> words = excerpts.stream()
                .flatMap(excerpt ->
                        Arrays.stream(excerpt.exact().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1)))
                .toList();
        return SMALL_WORDS.entrySet().stream()
                .map(language -> Map.entry(
                        language.getKey(),
                        words.stream().filter(language.getValue()::contains).count()))
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .filter(best -> best.getValue() >= LEAST)
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
