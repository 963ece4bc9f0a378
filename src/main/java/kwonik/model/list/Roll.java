package kwonik.model.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Parts as they come in, no two of one id, of which a list can be made at any time.
///
/// While each id is greater than the one before (shorter, or of equal length and earlier in the alphabet: e9, e10),
/// as in most files that a program wrote, that alone tells that it is new. From the first that is not, ids are found
/// by open addressing, as a map of a million entries costs more than the parts themselves.
public final class Roll<T> {
    private static final int SPREAD = 0x9E3779B9;
    private static final int FIRST_SIZE = 64;

    private final Function<? super T, String> id;
    private final List<Object[]> full = new ArrayList<>();
    private Object[] last = new Object[FIRST_SIZE];
    private int size;
    /// How many of the full chunks a list has been made of: they are not written to any more.
    private int handedOut;
    /// A place + 1 in each slot, 0 in a free one; never more than half full. Empty as long as the ids rise.
    private int[] table = {};
    /// Kept beside the parts, so that looking for an id touches no other part.
    private int[] hashes = {};

    /// @param id by which a part is known
    public Roll(Function<? super T, String> id) {
        this.id = id;
    }

    /// Enters a part, unless its id is taken.
    ///
    /// @return whether it was entered, at the place [#size()] was before
    public boolean add(T part) {
        String name = id.apply(part);
        if (table.length > 0 || (size > 0 && Places.compare(id.apply(get(size - 1)), name) >= 0)) {
            if (hashes.length <= size) {
                tabulate();
            }
            int hash = Places.hash(name);
            int slot = slotOf(name, hash);
            if (table[slot] != 0) {
                return false;
            }
            hashes[size] = hash;
            table[slot] = size + 1;
        }
        append(part);
        return true;
    }

    private void append(T part) {
        int at = size % SharedList.CHUNK;
        if (at == 0 && size > 0) {
            full.add(last);
            last = new Object[SharedList.CHUNK];
        } else if (at == last.length) {
            last = Arrays.copyOf(last, Math.min(SharedList.CHUNK, 2 * at));
        }
        last[at] = part;
        size++;
    }

    public int size() {
        return size;
    }

    @SuppressWarnings("unchecked") // only parts of this type come in
    public T get(int place) {
        int chunk = place / SharedList.CHUNK;
        return (T) (chunk == full.size() ? last : full.get(chunk))[place % SharedList.CHUNK];
    }

    /// The place of a part, or -1.
    public int placeOf(String name) {
        return table.length > 0 ? table[slotOf(name, Places.hash(name))] - 1 : Places.search(name, size, this::get, id);
    }

    /// Puts another version of a part in its place.
    ///
    /// @throws IllegalArgumentException if it bears another id
    public void replace(int place, T part) {
        if (!id.apply(part).equals(id.apply(get(place)))) {
            throw new IllegalArgumentException(id.apply(part) + " is not " + id.apply(get(place)));
        }
        int chunk = place / SharedList.CHUNK;
        if (chunk < handedOut) {
            full.set(chunk, full.get(chunk).clone());
        }
        (chunk == full.size() ? last : full.get(chunk))[place % SharedList.CHUNK] = part;
    }

    /// All parts so far, in the order they came in; entering more does not change the list.
    public SharedList<T> list() {
        List<Object[]> chunks = new ArrayList<>(full);
        if (size > 0) {
            chunks.add(Arrays.copyOf(last, size - full.size() * SharedList.CHUNK));
        }
        handedOut = full.size();
        return SharedList.ofChunks(chunks);
    }

    /// Where the parts of [#list()] stand.
    public Places<T> places() {
        return Places.of(id, size, table.clone());
    }

    /// The slot of an id, or the free one where it would stand.
    private int slotOf(String name, int hash) {
        int slot = first(hash, table);
        while (table[slot] != 0
                && !(hashes[table[slot] - 1] == hash
                        && id.apply(get(table[slot] - 1)).equals(name))) {
            slot = next(slot, table);
        }
        return slot;
    }

    /// Makes a table for twice as many parts as there are.
    private void tabulate() {
        int known = hashes.length;
        int room = Math.max(FIRST_SIZE, Integer.highestOneBit(size) * 2);
        hashes = Arrays.copyOf(hashes, room);
        table = new int[room * 2];
        for (int place = 0; place < size; place++) {
            if (place >= known) {
                hashes[place] = Places.hash(id.apply(get(place)));
            }
            int slot = first(hashes[place], table);
            while (table[slot] != 0) {
                slot = next(slot, table);
            }
            table[slot] = place + 1;
        }
    }

    static int first(int hash, int[] table) {
        return ((hash * SPREAD) >>> 7) & (table.length - 1);
    }

    static int next(int slot, int[] table) {
        return (slot + 1) & (table.length - 1);
    }
}
