package kwonik.layout.search;

import java.util.ArrayList;
import java.util.List;

/// Where the words that someone looks for stand in a text, whatever its case and accents.
///
/// @param from the first character
/// @param to behind the last
public record FoundWords(int from, int to) {
    /// Every place of every term, in the order of the text; places that touch become one.
    ///
    /// @param terms folded as the texts of a search are
    static List<FoundWords> in(String text, List<String> terms) {
        int[] at = new int[text.length() + 1];
        String folded = fold(text, at);
        boolean[] found = new boolean[text.length()];
        for (String term : terms) {
            for (int place = folded.indexOf(term); place >= 0; place = folded.indexOf(term, place + term.length())) {
                mark(found, at, place, place + term.length());
            }
        }
        List<FoundWords> all = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i]) {
                int from = i;
                while (i < found.length && found[i]) {
                    i++;
                }
                all.add(new FoundWords(from, i));
            }
        }
        return all;
    }

    /// Folding changes lengths: each character is folded by itself to know where the words stand.
    ///
    /// @param at takes, for each character, how much of the folded text stands before it
    static String fold(String text, int[] at) {
        TextNormalizer folding = new TextNormalizer(text.length() * 2L);
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            at[i] = folding.length();
            folding.add(text.substring(i, next));
            at[next] = folding.length();
            if (next > i + 1) {
                at[i + 1] = at[next];
            }
            i = next;
        }
        return folding.text();
    }

    private static void mark(boolean[] found, int[] at, int start, int end) {
        for (int i = 0; i < found.length && at[i] < end; i++) {
            // an accent written by itself adds nothing, and belongs to the letter before it
            boolean accent = at[i + 1] == at[i] && i > 0 && found[i - 1];
            found[i] |= accent || at[i + 1] > start;
        }
    }
}
