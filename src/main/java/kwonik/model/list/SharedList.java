package kwonik.model.list;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A list that never changes, and shares with every list that is made of it the chunks in which the two do not differ.
///
/// A list of a million with one part changed takes a thousandth of its memory. One flat row of chunks is enough for
/// that; a tree of them would save little more, and each look at a part would take longer.
public final class SharedList<T> extends AbstractList<T> implements RandomAccess {
    /// How many parts a chunk holds at most, as a power of two.
    private static final int SHIFT = 10;

    static final int CHUNK = 1 << SHIFT;
    private static final int MASK = CHUNK - 1;

    private final Object[][] chunks;
    /// Where each chunk begins, and at last the size; null where all chunks but the last are full.
    private final int @Nullable [] starts;
    private final int size;

    private SharedList(Object[][] chunks, int @Nullable [] starts, int size) {
        this.chunks = chunks;
        this.starts = starts;
        this.size = size;
    }

    /// A list of these chunks, of which none is empty.
    static <T> SharedList<T> ofChunks(List<Object[]> parts) {
        Object[][] chunks = parts.toArray(Object[][]::new);
        int[] starts = new int[chunks.length + 1];
        boolean full = true;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            full &= starts[chunk] == chunk << SHIFT;
            starts[chunk + 1] = starts[chunk] + chunks[chunk].length;
        }
        return new SharedList<>(chunks, full ? null : starts, starts[chunks.length]);
    }

    /// A list of these parts; the very list if it is one already.
    public static <T> SharedList<T> copyOf(Collection<? extends T> parts) {
        if (parts instanceof SharedList<? extends T> shared) {
            return shared.narrowed();
        }
        Object[] all = parts.toArray();
        List<Object[]> chunks = new ArrayList<>();
        for (int from = 0; from < all.length; from += CHUNK) {
            chunks.add(Arrays.copyOfRange(all, from, Math.min(all.length, from + CHUNK)));
        }
        return ofChunks(chunks);
    }

    @SuppressWarnings("unchecked") // nothing is ever put into a list
    private <S> SharedList<S> narrowed() {
        return (SharedList<S>) this;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    @SuppressWarnings("unchecked") // only parts of this type come in
    public T get(int place) {
        Objects.checkIndex(place, size);
        int[] irregular = starts;
        if (irregular == null) {
            return (T) chunks[place >> SHIFT][place & MASK];
        }
        int chunk = chunkOf(place);
        return (T) chunks[chunk][place - irregular[chunk]];
    }

    /// The chunk that holds a place; for the size, the last one.
    int chunkOf(int place) {
        int[] irregular = starts;
        if (irregular == null) {
            return Math.min(place >> SHIFT, Math.max(0, chunks.length - 1));
        }
        // few parts have gone or come, as a rule
        int near = Math.min(place >> SHIFT, chunks.length - 1);
        if (near >= 0 && irregular[near] > place && near > 0) {
            near--;
        }
        if (near >= 0 && irregular[near] <= place && place < irregular[near + 1]) {
            return near;
        }
        int found = Arrays.binarySearch(irregular, 0, chunks.length, place);
        return found >= 0 ? found : -found - 2;
    }

    int chunkCount() {
        return chunks.length;
    }

    /// What a chunk holds; never to be written to.
    Object[] chunk(int number) {
        return chunks[number];
    }

    /// The place at which a chunk begins; for the number of chunks, the size.
    int start(int chunk) {
        int[] irregular = starts;
        return irregular == null ? Math.min(size, chunk << SHIFT) : irregular[chunk];
    }

    // ----- Lists made of this one

    /// This list with some parts gone and others come.
    ///
    /// @param change where they went, and where in the new list they came
    /// @param come as many as come by the change, in their order
    public SharedList<T> with(ListChange change, List<? extends T> come) {
        return change.isNone() ? this : new Splice<T>(this, change, come).done();
    }

    /// This list with one part more at its end.
    public SharedList<T> and(T part) {
        return with(ListChange.came(size), List.of(part));
    }

    /// This list with every part changed, or left as it is; the very list if all are.
    @SuppressWarnings("ReferenceEquality") // a chunk that stays is the very chunk
    public SharedList<T> map(UnaryOperator<T> change) {
        Object[][] next = chunks.clone();
        boolean changed = false;
        for (int chunk = 0; chunk < chunks.length; chunk++) {
            next[chunk] = mapped(chunks[chunk], change);
            changed |= next[chunk] != chunks[chunk];
        }
        return changed ? new SharedList<>(next, starts, size) : this;
    }

    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // only parts of this type come in
    private static <T> Object[] mapped(Object[] chunk, UnaryOperator<T> change) {
        Object[] next = chunk;
        for (int i = 0; i < chunk.length; i++) {
            Object part = change.apply((T) chunk[i]);
            if (part != chunk[i]) {
                next = next == chunk ? chunk.clone() : next;
                next[i] = part;
            }
        }
        return next;
    }

    // ----- Two lists

    /// What came and went since another list that this one was made of, or null if more parts than `most` did.
    public @Nullable ListChange since(SharedList<T> before, int most) {
        return Comparing.between(before, this, most);
    }

    /// How many places this list keeps in memory that another one does not keep, too: one for each chunk, and those of
    /// the chunks between the first and the last that differ.
    @SuppressWarnings("ReferenceEquality") // what is one object takes its memory once
    public long placesBeside(SharedList<T> that) {
        if (this == that) {
            return 0;
        }
        int from = 0;
        int to = chunks.length;
        int other = that.chunks.length;
        while (from < Math.min(to, other) && chunks[from] == that.chunks[from]) {
            from++;
        }
        while (Math.min(to, other) > from && chunks[to - 1] == that.chunks[other - 1]) {
            to--;
            other--;
        }
        return (long) chunks.length + start(to) - start(from);
    }

    // ----- What a list can do

    @Override
    public Iterator<T> iterator() {
        return new Walk();
    }

    /// Walks chunk by chunk.
    private final class Walk implements Iterator<T> {
        private int chunk;
        private int at;

        @Override
        public boolean hasNext() {
            return chunk < chunks.length;
        }

        @Override
        @SuppressWarnings("unchecked") // only parts of this type come in
        public T next() {
            if (chunk == chunks.length) {
                throw new NoSuchElementException();
            }
            T part = (T) chunks[chunk][at++];
            if (at == chunks[chunk].length) {
                chunk++;
                at = 0;
            }
            return part;
        }
    }

    /// Quick for two lists that share chunks.
    @Override
    public boolean equals(@Nullable Object other) {
        if (other == this) {
            return true;
        }
        return other instanceof SharedList<?> that ? size == that.size && hasPartsOf(that) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @SuppressWarnings("ReferenceEquality") // a chunk that both share needs no second look
    private boolean hasPartsOf(SharedList<?> that) {
        int mine = 0;
        int theirs = 0;
        for (int place = 0; place < size; ) {
            int from = place - start(mine);
            int other = place - that.start(theirs);
            Object[] a = chunks[mine];
            Object[] b = that.chunks[theirs];
            int many = Math.min(a.length - from, b.length - other);
            if ((a != b || from != other) && !Arrays.equals(a, from, from + many, b, other, other + many)) {
                return false;
            }
            place += many;
            mine += from + many == a.length ? 1 : 0;
            theirs += other + many == b.length ? 1 : 0;
        }
        return true;
    }
}
