package kwonik.archive.json;

import java.util.Arrays;
import kwonik.model.list.Places;

/// The ids of one kind of part and the lines they stand in: open addressing, as a map of a million boxed lines
/// costs more than the events themselves.
public final class Ids {
    private static final int SPREAD = 0x9E3779B9;

    private String[] ids = new String[16];
    private int[] lines = new int[16];
    /// Kept beside the ids, so that growing touches none of their strings.
    private int[] hashes = new int[16];
    private int[] table = new int[32];
    private int size;

    /// Takes an id unless it is taken.
    ///
    /// @return 0, or the line in which the same id came first
    public int add(String id, int line) {
        int slot = slotOf(id);
        if (table[slot] != 0) {
            return lines[table[slot] - 1];
        }
        if (size == ids.length) {
            grow();
            slot = slotOf(id);
        }
        ids[size] = id;
        hashes[size] = Places.hash(id);
        lines[size] = line;
        table[slot] = ++size;
        return 0;
    }

    /// The line of an id, or 0 where it has not come.
    public int lineOf(String id) {
        int entry = table[slotOf(id)];
        return entry == 0 ? 0 : lines[entry - 1];
    }

    private void grow() {
        ids = Arrays.copyOf(ids, size * 2);
        lines = Arrays.copyOf(lines, size * 2);
        hashes = Arrays.copyOf(hashes, size * 2);
        table = new int[size * 4];
        for (int i = 0; i < size; i++) {
            int slot = first(hashes[i]);
            while (table[slot] != 0) {
                slot = next(slot);
            }
            table[slot] = i + 1;
        }
    }

    /// The slot of an id, or the empty one where it would stand.
    private int slotOf(String id) {
        int hash = Places.hash(id);
        int slot = first(hash);
        while (table[slot] != 0 && !(hashes[table[slot] - 1] == hash && ids[table[slot] - 1].equals(id))) {
            slot = next(slot);
        }
        return slot;
    }

    private int first(int hash) {
        return ((hash * SPREAD) >>> 5) & (table.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (table.length - 1);
    }
}
