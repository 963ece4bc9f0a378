package kwonik.app.command;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.words.PlainText;

/// Finds names by what was typed of them, whatever its case and accents: by their beginning, by the beginnings of
/// their words, by parts, or by letters in their order.
///
/// @param query as typed, folded
record NameSearch(String query) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int BEGINS = 0;
    private static final int WORDS = 1;
    private static final int PARTS = 2;
    private static final int LETTERS = 3;
    private static final int NOT = 4;

    static NameSearch of(String typed) {
        return new NameSearch(PlainText.folded(typed));
    }

    /// What matches, the best first; all of it if nothing was typed.
    <T> List<T> find(List<T> all, Function<T, String> name) {
        record Ranked<T>(T item, int rank) {}
        Stream<Ranked<T>> ranked = all.stream()
                .map(item -> new Ranked<>(item, rank(name.apply(item))))
                .filter(found -> found.rank() < NOT);
        return ranked.sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::item)
                .toList();
    }

    /// How well a name matches, 0 the best; 4 if it does not.
    int rank(String name) {
        String folded = PlainText.folded(name);
        if (folded.startsWith(query)) {
            return BEGINS;
        }
        List<String> parts = List.of(SPACE.split(query));
        if (parts.stream().allMatch(part -> folded.startsWith(part) || folded.contains(" " + part))) {
            return WORDS;
        }
        if (parts.stream().allMatch(folded::contains)) {
            return PARTS;
        }
        return hasLetters(folded) ? LETTERS : NOT;
    }

    private boolean hasLetters(String folded) {
        int from = 0;
        for (int i = 0; i < query.length(); i++) {
            from = folded.indexOf(query.charAt(i), from) + 1;
            if (from == 0) {
                return false;
            }
        }
        return true;
    }
}
