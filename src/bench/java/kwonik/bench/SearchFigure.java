package kwonik.bench;

import java.util.List;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.model.filter.EventFilter;

/// The time of an answer to each key stroke of someone who types what they look for, until the timeline can be drawn
/// with it, and of making the index for it: once going on from what was found before, as the window does, once from
/// nothing, as for pasted words, and once with a filter; then the time of a step to what was found.
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
        Durations walk = Durations.ofThisThread();
        Durations first = Durations.ofThisThread();
        type(search, index, first, walk, true);
        Durations keys = Durations.ofThisThread();
        Durations pasted = Durations.ofThisThread();
        Durations filtered = Durations.ofThisThread();
        ChronicleIndex left = ChronicleIndex.of(index.chronicle(), EventFilter.NONE.withImportance(2));
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            boolean warm = round >= WARM_UP_ROUNDS;
            type(search, index, warm ? keys : Durations.ofThisThread(), walk, true);
            type(search, index, warm ? pasted : Durations.ofThisThread(), walk, false);
            type(search, left, warm ? filtered : Durations.ofThisThread(), walk, true);
        }
        int events = index.chronicle().events().size();
        Line.of("searchIndex").with("events", events).with(making).print();
        Line.of("search").with("events", events).with("keys", "first").with(first).print();
        Line.of("search").with("events", events).with("keys", "warm").with(keys).print();
        Line.of("search").with("events", events).with("keys", "pasted").with(pasted).print();
        Line.of("search")
                .with("events", events)
                .with("keys", "filtered")
                .with(filtered)
                .print();
        Line.of("searchWalk").with("events", events).with(walk).print();
    }

    private static void type(
            TextSearch search, ChronicleIndex index, Durations strokes, Durations walk, boolean goingOn) {
        for (String words : TYPED) {
            TextSearch.Found former = search.find("");
            for (int length = 1; length <= words.length(); length++) {
                String typed = words.substring(0, length);
                strokes.begin();
                TextSearch.Found found = goingOn ? search.find(typed, former) : search.find(typed);
                Hits hits = Hits.of(index, found);
                strokes.end();
                if (hits.size() == 0 && words.startsWith("e")) {
                    throw new IllegalStateException("no title has an e");
                }
                if (hits.size() > 0) {
                    walk.begin();
                    hits.placeOf(hits.inOrder(hits.size() / 2));
                    walk.end();
                }
                former = found;
            }
        }
    }
}
