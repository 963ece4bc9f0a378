package kwonik.bench;

import java.util.List;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.TitleSearch;

/// The time of an answer to each key stroke of someone who types what they look for, and of making the index for it.
final class SearchFigure {
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;
    /// Common and rare words, a beginning that fits nearly all, and something that is nowhere.
    private static final List<String> TYPED = List.of("government", "president", "e", "zzyzx", "police of");

    private SearchFigure() {}

    static void measure(ChronicleIndex index) {
        Durations making = Durations.ofThisThread();
        making.begin();
        TitleSearch search = TitleSearch.of(index.chronicle(), List.of("en", "fr", "ht"));
        making.end();
        Durations first = Durations.ofThisThread();
        type(search, first);
        Durations keys = Durations.ofThisThread();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            type(search, round < WARM_UP_ROUNDS ? Durations.ofThisThread() : keys);
        }
        int events = index.chronicle().events().size();
        Line.of("searchIndex").with("events", events).with(making).print();
        Line.of("search").with("events", events).with("keys", "first").with(first).print();
        Line.of("search").with("events", events).with("keys", "warm").with(keys).print();
    }

    private static void type(TitleSearch search, Durations durations) {
        for (String words : TYPED) {
            for (int length = 1; length <= words.length(); length++) {
                durations.begin();
                int[] found = search.find(words.substring(0, length));
                durations.end();
                if (found.length == 0 && words.startsWith("e")) {
                    throw new IllegalStateException("no title has an e");
                }
            }
        }
    }
}
