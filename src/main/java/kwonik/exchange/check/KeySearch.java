package kwonik.exchange.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.exchange.check.TextPlace.Stretch;
import org.jspecify.annotations.Nullable;

/// Finds the passage of a text, of three sentences at most, in which most of the figures and names of a statement
/// stand.
record KeySearch(StatementKeys sought, CheckText text) {
    private static final int WIDEST = 3;
    private static final int KEY = 3;

    /// A passage.
    ///
    /// @param first its first sentence
    /// @param last its last sentence
    /// @param keys which of the keys stand there, as bits
    /// @param others which of the other words do
    /// @param instead whether it has another figure where one is missing
    record Window(CheckText text, int first, int last, long keys, long others, boolean instead) {
        int keyCount() {
            return Long.bitCount(keys);
        }

        int otherCount() {
            return Long.bitCount(others);
        }

        private int score() {
            return KEY * keyCount() + otherCount() + (instead ? 2 : 0);
        }
    }

    /// The best passage; null if nothing of the statement stands anywhere.
    @Nullable
    Window best() {
        Map<Integer, long[]> bySentence = new HashMap<>();
        long figures = 0;
        for (int i = 0; i < sought.keys().size(); i++) {
            figures |= sought.keys().get(i).kind() == StatementKey.Kind.FIGURE ? 1L << i : 0;
            for (int word : places(sought.keys().get(i))) {
                mark(bySentence, word, 0, i);
            }
        }
        for (int i = 0; i < sought.others().size(); i++) {
            for (int word : text.likeWord(sought.others().get(i))) {
                mark(bySentence, word, 1, i);
            }
        }
        Window best = null;
        for (int first : bySentence.keySet()) {
            long keys = 0;
            long others = 0;
            for (int last = first;
                    last < first + WIDEST && last < text.sentences().count();
                    last++) {
                long[] marks = bySentence.getOrDefault(last, new long[2]);
                keys |= marks[0];
                others |= marks[1];
                boolean instead = (keys & figures) != figures && text.counts(first, last);
                Window window = new Window(text, first, last, keys, others, instead);
                if (best == null || ORDER.compare(window, best) > 0) {
                    best = window;
                }
            }
        }
        return best;
    }

    /// More of the statement, then fewer sentences, then the first in the text.
    static final Comparator<Window> ORDER = Comparator.comparingInt(Window::score)
            .thenComparingInt(window -> window.first() - window.last())
            .thenComparingInt(window -> -window.first());

    private void mark(Map<Integer, long[]> bySentence, int word, int kind, int bit) {
        bySentence.computeIfAbsent(text.sentences().of(word), _ -> new long[2])[kind] |= 1L << bit;
    }

    private List<Integer> places(StatementKey key) {
        return switch (key.kind()) {
            case FIGURE -> text.amount(key.value(), sought.language(), key.counted());
            case NAME -> text.likeName(key.words().getFirst());
            case WORDS -> text.sequences(key.words());
        };
    }

    /// The passage with the words that stand in it marked.
    TextPlace place(Window window) {
        List<Stretch> words = new ArrayList<>();
        for (int i = 0; i < sought.keys().size(); i++) {
            StatementKey key = sought.keys().get(i);
            if ((window.keys & (1L << i)) != 0) {
                places(key).stream()
                        .filter(at -> holds(window, at))
                        .map(at -> stretch(key, at))
                        .forEach(words::add);
            }
        }
        words.sort(Comparator.comparingInt(Stretch::start));
        return new TextPlace(
                text, text.sentences().start(window.first), text.sentences().end(window.last), parted(words));
    }

    private boolean holds(Window window, int word) {
        int sentence = text.sentences().of(word);
        return sentence >= window.first && sentence <= window.last;
    }

    private Stretch stretch(StatementKey key, int at) {
        int last = switch (key.kind()) {
            case FIGURE ->
                text.amounts().stream()
                        .filter(amount -> amount.from() == at)
                        .mapToInt(amount -> amount.to() - 1)
                        .findFirst()
                        .orElse(at);
            case NAME -> at;
            case WORDS -> at + key.words().size() - 1;
        };
        return new Stretch(text.words().get(at).start(), text.words().get(last).end());
    }

    private static List<Stretch> parted(List<Stretch> sorted) {
        List<Stretch> parted = new ArrayList<>();
        for (Stretch stretch : sorted) {
            if (parted.isEmpty() || stretch.start() >= parted.getLast().end()) {
                parted.add(stretch);
            }
        }
        return parted;
    }
}
