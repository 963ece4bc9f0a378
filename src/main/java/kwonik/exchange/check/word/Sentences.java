package kwonik.exchange.check.word;

import java.util.ArrayList;
import java.util.List;

/// Where the sentences of a text begin and end, and in which one each of its words stands.
public final class Sentences {
    private static final String STOPS = ".!?…";
    private static final String CLOSING = "”’»\"')]›";

    private final List<int[]> bounds = new ArrayList<>();
    private final int[] ofWord;

    private Sentences(int words) {
        ofWord = new int[words];
    }

    public static Sentences of(String text, List<TextWord> words) {
        Sentences sentences = new Sentences(words.size());
        int start = 0;
        for (int at = 0; at < words.size(); at++) {
            TextWord word = words.get(at);
            if (at > 0 && isSeam(text, words.get(at - 1), word)) {
                sentences.close(start, words.get(at - 1).end(), text);
                start = word.start();
            } else if (at == 0) {
                start = word.start();
            }
            sentences.ofWord[at] = sentences.bounds.size();
        }
        if (!words.isEmpty()) {
            sentences.close(start, words.getLast().end(), text);
        }
        return sentences;
    }

    /// The stop and the closing marks behind the last word belong to the sentence, and the opening ones before the
    /// first.
    private void close(int start, int end, String text) {
        int last = end;
        while (last < text.length() && (STOPS + CLOSING + ",;:").indexOf(text.charAt(last)) >= 0) {
            last++;
        }
        int first = start;
        while (first > 0 && "“‘«\"'([‹$€£#".indexOf(text.charAt(first - 1)) >= 0) {
            first--;
        }
        bounds.add(new int[] {first, last});
    }

    private static boolean isSeam(String text, TextWord before, TextWord word) {
        boolean stop = false;
        boolean blank = false;
        for (int i = before.end(); i < word.start(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return true;
            }
            stop |= STOPS.indexOf(c) >= 0;
            blank |= Character.isWhitespace(c) || c == '\u00A0';
        }
        boolean initial = before.end() - before.start() == 1 && before.capital();
        boolean title = switch (before.folded()) {
            case "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "gen",
                    "col",
                    "lt",
                    "sgt",
                    "gov",
                    "sen",
                    "st",
                    "mgr",
                    "jr",
                    "no",
                    "m",
                    "mme" -> true;
            default -> false;
        };
        return stop && blank && !initial && !title && (word.capital() || word.isFigure());
    }

    public int count() {
        return bounds.size();
    }

    public int of(int word) {
        return ofWord[word];
    }

    public int start(int sentence) {
        return bounds.get(sentence)[0];
    }

    public int end(int sentence) {
        return bounds.get(sentence)[1];
    }

    /// The sentence in which a place of the text lies, or the one before it.
    public int at(int place) {
        int low = 0;
        int high = bounds.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (bounds.get(middle)[0] <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, low);
    }
}
