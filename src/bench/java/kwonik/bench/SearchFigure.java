package kwonik.bench;

import java.util.List;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.TextSearch;

/// The time of an answer to each key stroke of someone who types what they look for, and of making the index for it:
/// once going on from what was found before, as the window does, and once from nothing, as for pasted words.
final class SearchFigure {
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 5;
    /// Common and rare words, a beginning that fits nearly all, and something that is nowhere.
    private static final List<String> TYPED = List.of("government", "president", "e", "zzyzx", "police of", "of e p");

    private SearchFigure() {}

    static void measure(ChronicleIndex index) {
        Durations making = Durations.ofThisThread();
        making.begin();
        TextSearch search = TextSearch.of(index.chronicle());
        making.end();
        Durations first = Durations.ofThisThread();
        type(search, first, true);
        Durations keys = Durations.ofThisThread();
        Durations pasted = Durations.ofThisThread();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            type(search, round < WARM_UP_ROUNDS ? Durations.ofThisThread() : keys, true);
            type(search, round < WARM_UP_ROUNDS ? Durations.ofThisThread() : pasted, false);
        }
        int events = index.chronicle().events().size();
        Line.of("searchIndex").with("events", events).with(making).print();
        Line.of("search").with("events", events).with("keys", "first").with(first).print();
        Line.of("search").with("events", events).with("keys", "warm").with(keys).print();
        Line.of("search").with("events", events).with("keys", "pasted").with(pasted).print();
    }

    private static void type(TextSearch search, Durations durations, boolean goingOn) {
        for (String words : TYPED) {
            TextSearch.Found former = search.find("");
            for (int length = 1; length <= words.length(); length++) {
                String typed = words.substring(0, length);
                durations.begin();
                TextSearch.Found found = goingOn ? search.find(typed, former) : search.find(typed);
                int[] events = found.events();
                durations.end();
                if (events.length == 0 && words.startsWith("e")) {
                    throw new IllegalStateException("no title has an e");
                }
                former = found;
            }
        }
    }
}
