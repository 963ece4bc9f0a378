package kwonik.model.list;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Where each part of a list stands, by its id; for a list with few changes this takes little more memory.
///
/// A list is tabulated once. For those that are made of it, what came and went since is kept beside the table, until
/// that has become much.
///
/// @param <T> what the list holds
public final class Places<T> {
    /// So many changes stand beside a table before there is a new one.
    private static final int MOST_CHANGES = 1_000;

    private final Function<? super T, String> id;
    /// How long the tabulated list is.
    private final int tabulated;
    /// See [Roll]: eight to sixteen bytes a part, where a map takes forty; empty where the ids rise.
    private final int[] table;
    /// What came and went since the list was tabulated, not counting parts that another of the same id replaced.
    private final ListChange since;
    /// Those of the ids that came.
    private final int[] hashes;

    private Places(Function<? super T, String> id, int tabulated, int[] table, ListChange since, int[] hashes) {
        this.id = id;
        this.tabulated = tabulated;
        this.table = table;
        this.since = since;
        this.hashes = hashes;
    }

    static <T> Places<T> of(Function<? super T, String> id, int size, int[] table) {
        return new Places<>(id, size, table, ListChange.NONE, new int[0]);
    }

    /// Tabulates a list.
    ///
    /// @throws IllegalArgumentException if two of its parts have one id
    public static <T> Places<T> of(List<T> list, Function<? super T, String> id) {
        Roll<T> roll = new Roll<>(id);
        for (T part : list) {
            if (!roll.add(part)) {
                throw taken(id.apply(part));
            }
        }
        return roll.places();
    }

    private static IllegalArgumentException taken(String id) {
        return new IllegalArgumentException("duplicate id " + id);
    }

    /// The place of an id in the list that these are places of, or -1.
    public int find(String name, List<T> list) {
        int place = table.length > 0 ? tabulated(name, list) : rising(name, list);
        return place >= 0 ? place : come(name, list);
    }

    private int tabulated(String name, List<T> list) {
        int slot = Roll.first(hash(name), table);
        while (table[slot] != 0) {
            int place = since.now(table[slot] - 1);
            if (place >= 0 && id.apply(list.get(place)).equals(name)) {
                return place;
            }
            slot = Roll.next(slot, table);
        }
        return -1;
    }

    private int rising(String name, List<T> list) {
        int kept = search(name, tabulated - since.goneCount(), rank -> list.get(since.kept(rank)), id);
        return kept < 0 ? -1 : since.kept(kept);
    }

    private int come(String name, List<T> list) {
        if (hashes.length == 0) {
            return -1;
        }
        int hash = hash(name);
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] == hash && id.apply(list.get(since.come(i))).equals(name)) {
                return since.come(i);
            }
        }
        return -1;
    }

    /// The places in a list that was made of the one that these are places of.
    ///
    /// @param before that list
    /// @param change from it to the next one
    /// @throws IllegalArgumentException if two parts of the next list have one id
    public Places<T> with(ListChange change, SharedList<T> before, SharedList<T> next) {
        ListChange ids = ofIds(change, before, next);
        if (ids.isNone()) {
            return this;
        }
        Set<String> fresh = new HashSet<>();
        for (int place : ids.come()) {
            String name = id.apply(next.get(place));
            int old = find(name, before);
            if (!fresh.add(name) || (old >= 0 && ids.now(old) >= 0)) {
                throw taken(name);
            }
        }
        ListChange all = since.then(ids);
        if (all.size() > MOST_CHANGES) {
            return of(next, id);
        }
        int[] names = Arrays.stream(all.come())
                .map(place -> hash(id.apply(next.get(place))))
                .toArray();
        return new Places<>(id, tabulated, table, all, names);
    }

    /// A change without the parts that others of the same id replaced.
    private ListChange ofIds(ListChange change, List<T> before, List<T> next) {
        Set<Integer> same = new HashSet<>();
        int[] gone = change.gone();
        int[] come = change.come();
        int c = 0;
        for (int g = 0; g < gone.length; g++) {
            // as many of those that stay are before the one as are before the other
            while (c < come.length && come[c] - c < gone[g] - g) {
                c++;
            }
            if (c < come.length
                    && come[c] - c == gone[g] - g
                    && id.apply(before.get(gone[g])).equals(id.apply(next.get(come[c])))) {
                same.add(c++);
                gone[g] = -1;
            }
        }
        return ListChange.of(
                Arrays.stream(gone).filter(place -> place >= 0),
                IntStream.range(0, come.length).filter(i -> !same.contains(i)).map(i -> come[i]));
    }

    // ----- Ids

    /// The place of an id among so many parts whose ids rise, or -1.
    static <T> int search(String name, int size, IntFunction<T> part, Function<? super T, String> id) {
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int comparison = compare(id.apply(part.apply(middle)), name);
            if (comparison == 0) {
                return middle;
            }
            low = comparison < 0 ? middle + 1 : low;
            high = comparison < 0 ? high : middle - 1;
        }
        return -1;
    }

    static int compare(String id, String other) {
        return id.length() == other.length() ? id.compareTo(other) : id.length() - other.length();
    }

    /// A hash of its own: those of [String#hashCode] are easily made alike, and a crafted file would take hours.
    public static int hash(String id) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x01000193;
        }
        return hash;
    }
}
