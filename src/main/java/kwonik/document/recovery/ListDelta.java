package kwonik.document.recovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import kwonik.archive.journal.Journal.Touched;
import kwonik.document.merge.Listed;
import kwonik.model.list.ListChange;
import kwonik.model.list.SharedList;

/// What differs between two states of a list.
///
/// @param before the items that differ, as they were
/// @param after the items that differ, as they are
/// @param gone the keys of those that are deleted
/// @param placed the keys of those that are new or were moved, in their order, with the key of the item before each
record ListDelta<P>(List<P> before, List<P> after, List<String> gone, SequencedMap<String, String> placed) {
    /// More than this is not told one by one: all is walked through.
    private static final int MOST_TOLD = 10_000;

    /// Compares two states; where one was made of the other by some edits, only what they concern is looked at.
    static <P> ListDelta<P> between(Listed<P> before, Listed<P> after, BiPredicate<P, P> same) {
        ListChange change = before.all() instanceof SharedList<P> was && after.all() instanceof SharedList<P> now
                ? now.since(was, MOST_TOLD)
                : null;
        return change == null ? compared(before, after, same) : told(before, after, change, same);
    }

    private static <P> ListDelta<P> told(Listed<P> before, Listed<P> after, ListChange change, BiPredicate<P, P> same) {
        SequencedMap<String, Integer> out = keys(before, change.gone());
        SequencedMap<String, Integer> in = keys(after, change.come());
        Set<String> moved = moved(out, in, change);
        List<P> was = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        out.forEach((key, place) -> {
            P old = before.all().get(place);
            Integer now = in.get(key);
            if (now == null) {
                gone.add(key);
            }
            if (now == null
                    || moved.contains(key)
                    || !same.test(old, after.all().get(now))) {
                was.add(old);
            }
        });
        List<P> is = new ArrayList<>();
        SequencedMap<String, String> placed = new LinkedHashMap<>();
        in.forEach((key, place) -> {
            P item = after.all().get(place);
            Integer old = out.get(key);
            if (old == null || moved.contains(key)) {
                placed.put(key, place == 0 ? "" : after.key(after.all().get(place - 1)));
            }
            if (old == null || moved.contains(key) || !same.test(before.all().get(old), item)) {
                is.add(item);
            }
        });
        return new ListDelta<>(was, is, gone, placed);
    }

    private static <P> SequencedMap<String, Integer> keys(Listed<P> list, int[] places) {
        SequencedMap<String, Integer> keys = new LinkedHashMap<>();
        for (int place : places) {
            keys.put(list.key(list.all().get(place)), place);
        }
        return keys;
    }

    /// Those that have others before them than they had.
    private static Set<String> moved(
            SequencedMap<String, Integer> out, SequencedMap<String, Integer> in, ListChange change) {
        List<String> stayed = new ArrayList<>();
        Set<String> moved = new HashSet<>();
        int[] places = new int[in.size()];
        in.forEach((key, place) -> {
            Integer old = out.get(key);
            if (old != null && change.staying(old) == change.stayed(place)) {
                places[stayed.size()] = old;
                stayed.add(key);
            } else if (old != null) {
                moved.add(key);
            }
        });
        boolean[] stays = longestRise(places, stayed.size());
        IntStream.range(0, stays.length)
                .filter(at -> !stays[at])
                .mapToObj(stayed::get)
                .forEach(moved::add);
        return moved;
    }

    private static <P> ListDelta<P> compared(Listed<P> before, Listed<P> after, BiPredicate<P, P> same) {
        Set<String> moved = moved(before, after);
        List<P> was = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        Listed.Walk<P> beside = new Listed.Walk<>(after);
        for (P item : before.all()) {
            P now = beside.find(before.key(item));
            if (now == null) {
                gone.add(before.key(item));
                was.add(item);
            } else if (!same.test(item, now) || moved.contains(before.key(item))) {
                was.add(item);
            }
        }
        List<P> is = new ArrayList<>();
        SequencedMap<String, String> placed = new LinkedHashMap<>();
        beside = new Listed.Walk<>(before);
        String last = "";
        for (P item : after.all()) {
            String key = after.key(item);
            P old = beside.find(key);
            boolean isMoved = moved.contains(key);
            if (old == null || isMoved) {
                placed.put(key, last);
            }
            if (old == null || isMoved || !same.test(old, item)) {
                is.add(item);
            }
            last = key;
        }
        return new ListDelta<>(was, is, gone, placed);
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    Touched touched(String list, Listed<P> keys) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        before.forEach(item -> ids.add(keys.key(item)));
        after.forEach(item -> ids.add(keys.key(item)));
        return new Touched(list, List.copyOf(ids), gone, placed);
    }

    // ----- Which were moved

    /// The keys of as few items as can have been moved.
    private static <P> Set<String> moved(Listed<P> before, Listed<P> after) {
        int[] places = new int[after.all().size()];
        int many = 0;
        boolean rising = true;
        Listed.Walk<P> walk = new Listed.Walk<>(before);
        for (P item : after.all()) {
            int place = walk.placeOf(after.key(item));
            if (place >= 0) {
                rising &= many == 0 || places[many - 1] < place;
                places[many++] = place;
            }
        }
        if (rising) {
            return Set.of();
        }
        boolean[] stays = longestRise(places, many);
        Set<String> moved = new HashSet<>();
        int at = 0;
        walk = new Listed.Walk<>(before);
        for (P item : after.all()) {
            if (walk.placeOf(after.key(item)) >= 0 && !stays[at++]) {
                moved.add(after.key(item));
            }
        }
        return moved;
    }

    /// Which of some numbers belong to a longest rising sequence of them.
    private static boolean[] longestRise(int[] numbers, int many) {
        int[] ends = new int[many];
        int[] before = new int[many];
        int length = 0;
        for (int i = 0; i < many; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[ends[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] in = new boolean[many];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
            in[i] = true;
        }
        return in;
    }
}
