package kwonik.document.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// A list of which each item is found by its key.
public final class Listed<P> {
    private final List<P> all;
    private final Function<P, String> key;
    private @Nullable ToIntFunction<String> places;

    private Listed(List<P> all, Function<P, String> key, @Nullable ToIntFunction<String> places) {
        this.all = all;
        this.key = key;
        this.places = places;
    }

    /// A list whose keys are gathered when one is looked for; the first of a key counts.
    public static <P> Listed<P> of(List<P> all, Function<P, String> key) {
        return new Listed<>(List.copyOf(all), key, null);
    }

    /// A list that somebody else can look into.
    static <P> Listed<P> of(List<P> all, Function<P, String> key, ToIntFunction<String> places) {
        return new Listed<>(all, key, places);
    }

    public List<P> all() {
        return all;
    }

    /// The key of an item.
    public String key(P item) {
        return key.apply(item);
    }

    /// The place of a key, or -1.
    int placeOf(String wanted) {
        ToIntFunction<String> known = places;
        if (known == null) {
            Map<String, Integer> gathered = HashMap.newHashMap(all.size());
            for (int i = 0; i < all.size(); i++) {
                gathered.putIfAbsent(key.apply(all.get(i)), i);
            }
            known = id -> gathered.getOrDefault(id, -1);
            places = known;
        }
        return known.applyAsInt(wanted);
    }

    /// Looks for keys that come in nearly the order of a list, which costs nothing then.
    public static final class Walk<P> {
        private final Listed<P> list;
        private int expected;

        public Walk(Listed<P> list) {
            this.list = list;
        }

        /// The place of a key, or -1.
        public int placeOf(String key) {
            List<P> all = list.all;
            boolean there = expected < all.size() && list.key(all.get(expected)).equals(key);
            int place = there ? expected : list.placeOf(key);
            expected = place < 0 ? expected : place + 1;
            return place;
        }

        /// The item of a key, or null.
        public @Nullable P find(String key) {
            int place = placeOf(key);
            return place < 0 ? null : list.all.get(place);
        }
    }

    /// The item of a key, or null.
    public @Nullable P find(String wanted) {
        int place = placeOf(wanted);
        return place < 0 ? null : all.get(place);
    }

    /// Whether no two items have one key.
    boolean isUnique() {
        return all.stream().map(key).distinct().count() == all.size();
    }
}
