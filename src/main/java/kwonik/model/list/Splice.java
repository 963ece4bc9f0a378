package kwonik.model.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Makes one list of another: chunks in which nothing comes or goes are taken as they are.
///
/// A part that comes where one goes takes its place. One that comes between two chunks goes to the end of the first, so
/// that a list which grows at its end fills its chunks.
final class Splice<T> {
    private final SharedList<T> list;
    private final int[] gone;
    private final int[] come;
    private final List<? extends T> parts;
    private final List<Object[]> chunks = new ArrayList<>();
    private int goneAt;
    private int comeAt;
    /// How far the list has been read, and the new one written.
    private int read;

    private int written;

    Splice(SharedList<T> list, ListChange change, List<? extends T> come) {
        this.list = list;
        this.gone = change.gone();
        this.come = change.come();
        this.parts = come;
        boolean fits = this.come.length == come.size()
                && (gone.length == 0 || gone[gone.length - 1] < list.size())
                && (this.come.length == 0
                        || this.come[this.come.length - 1] < list.size() - gone.length + this.come.length);
        if (!fits) {
            throw new IllegalArgumentException("no change of this list");
        }
    }

    SharedList<T> done() {
        for (int chunk = 0; chunk < list.chunkCount(); chunk++) {
            int left = list.start(chunk + 1) - read;
            int goes = distance(gone, goneAt, read);
            int comes = distance(come, comeAt, written);
            // what comes right behind a chunk still belongs to it, unless something goes there
            if (goes < left || comes < left || (comes == left && goes != left)) {
                addAll(changed(list.chunk(chunk), read), chunk == list.chunkCount() - 1);
            } else {
                add(list.chunk(chunk));
                written += left;
                read += left;
            }
        }
        if (comeAt < come.length) {
            addAll(changed(new Object[0], read), true);
        }
        return SharedList.ofChunks(chunks);
    }

    private static int distance(int[] places, int at, int from) {
        return at < places.length ? places[at] - from : Integer.MAX_VALUE;
    }

    /// What becomes of a chunk.
    private List<Object> changed(Object[] chunk, int start) {
        List<Object> next = new ArrayList<>(chunk.length + 1);
        int end = start + chunk.length;
        while (read < end || (comeAt < come.length && come[comeAt] == written)) {
            boolean goes = goneAt < gone.length && gone[goneAt] == read;
            boolean comes = comeAt < come.length && come[comeAt] == written;
            if (goes && read == end) {
                // what comes here takes the place of a part of the next chunk
                break;
            }
            if (comes) {
                next.add(parts.get(comeAt++));
                written++;
            }
            if (goes) {
                goneAt++;
                read++;
            } else if (!comes) {
                next.add(chunk[read++ - start]);
                written++;
            }
        }
        return next;
    }

    private void addAll(List<Object> parts, boolean last) {
        int size = parts.size();
        int pieces = (size + SharedList.CHUNK - 1) / SharedList.CHUNK;
        // at the end of the list chunks are filled, elsewhere there is room for more
        int most = last ? SharedList.CHUNK : pieces == 0 ? 0 : (size + pieces - 1) / pieces;
        for (int from = 0; from < size; from += most) {
            add(parts.subList(from, Math.min(size, from + most)).toArray());
        }
    }

    /// Joins a chunk to the one before it where one of them has become small.
    private void add(Object[] chunk) {
        Object[] before = chunks.isEmpty() ? null : chunks.getLast();
        boolean small = before != null
                && Math.min(before.length, chunk.length) < SharedList.CHUNK / 2
                && before.length + chunk.length <= SharedList.CHUNK;
        if (before != null && small) {
            Object[] joined = Arrays.copyOf(before, before.length + chunk.length);
            System.arraycopy(chunk, 0, joined, before.length, chunk.length);
            chunks.set(chunks.size() - 1, joined);
        } else {
            chunks.add(chunk);
        }
    }
}
