package kwonik.model.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds what came and went between two lists of which one was made of the other: first by their chunks, then part by
/// part within those that differ. Parts are the same if they are one object.
final class Comparing {
    /// So many parts that differ at their places are taken for changed ones, without looking for a shorter tale.
    private static final int FEW = 16;
    /// So many parts are looked for elsewhere.
    private static final int MOST_LOOKED = 128 * SharedList.CHUNK;

    private final int most;
    private final IntStream.Builder gone = IntStream.builder();
    private final IntStream.Builder come = IntStream.builder();
    private int found;
    private long looked;

    private Comparing(int most) {
        this.most = most;
    }

    /// What changed, or null if more parts than `most` came or went, or far more would have to be looked at.
    @SuppressWarnings("ReferenceEquality") // one object needs no second look
    static @Nullable ListChange between(SharedList<?> before, SharedList<?> now, int most) {
        if (before == now) {
            return ListChange.NONE;
        }
        Comparing comparing = new Comparing(most);
        for (Stretch each : stretches(chunks(before), chunks(now))) {
            int from = before.start(each.before);
            int nowFrom = now.start(each.now);
            List<?> old = before.subList(from, before.start(each.beforeEnd));
            List<?> next = now.subList(nowFrom, now.start(each.nowEnd));
            if (!comparing.compare(old, from, next, nowFrom)) {
                return null;
            }
        }
        return ListChange.of(comparing.gone.build(), comparing.come.build());
    }

    private boolean compare(List<?> before, int from, List<?> now, int nowFrom) {
        int[] inPlace = inPlace(before, now);
        if (inPlace.length <= FEW) {
            Arrays.stream(inPlace).forEach(at -> {
                gone.add(from + at);
                come.add(nowFrom + at);
            });
            found += 2 * inPlace.length;
            return found <= most;
        }
        looked += before.size() + now.size();
        if (looked > MOST_LOOKED) {
            return false;
        }
        for (Stretch each : stretches(before, now)) {
            found += each.beforeEnd - each.before + each.nowEnd - each.now;
            if (found > most) {
                return false;
            }
            IntStream.range(from + each.before, from + each.beforeEnd).forEach(gone::add);
            IntStream.range(nowFrom + each.now, nowFrom + each.nowEnd).forEach(come::add);
        }
        return true;
    }

    /// The places at which two lists of one length differ; more than a few if they differ in length.
    @SuppressWarnings("ReferenceEquality") // what is one object is what both have in common
    private static int[] inPlace(List<?> before, List<?> now) {
        return before.size() != now.size()
                ? new int[FEW + 1]
                : IntStream.range(0, before.size())
                        .filter(at -> before.get(at) != now.get(at))
                        .limit(FEW + 1)
                        .toArray();
    }

    private static List<Object[]> chunks(SharedList<?> list) {
        return IntStream.range(0, list.chunkCount()).mapToObj(list::chunk).toList();
    }

    /// Parts of two lists that stand between the same neighbours, but are not the same.
    private record Stretch(int before, int beforeEnd, int now, int nowEnd) {}

    /// The stretches in which two lists differ.
    @SuppressWarnings("ReferenceEquality") // what is one object is what both have in common
    private static List<Stretch> stretches(List<?> before, List<?> now) {
        List<Stretch> found = new ArrayList<>();
        IdentityHashMap<Object, Integer> places = null;
        int a = 0;
        int b = 0;
        while (a < before.size() || b < now.size()) {
            if (a < before.size() && b < now.size() && before.get(a) == now.get(b)) {
                a++;
                b++;
                continue;
            }
            if (places == null) {
                places = places(before, a);
            }
            int next = b;
            int met = -1;
            while (next < now.size() && met < a) {
                met = places.getOrDefault(now.get(next), -1);
                next += met < a ? 1 : 0;
            }
            int end = next == now.size() ? before.size() : met;
            found.add(new Stretch(a, end, b, next));
            a = end;
            b = next;
        }
        return found;
    }

    private static IdentityHashMap<Object, Integer> places(List<?> list, int from) {
        IdentityHashMap<Object, Integer> places = new IdentityHashMap<>();
        for (int place = from; place < list.size(); place++) {
            places.put(list.get(place), place);
        }
        return places;
    }
}
