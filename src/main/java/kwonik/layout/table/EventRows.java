package kwonik.layout.table;

import java.util.Arrays;
import kwonik.layout.index.ChronicleIndex;

/// The events that a table shows, in their order: immutable, and four bytes an event. What stands in a row is looked
/// up when it is asked for.
public final class EventRows {
    private final ChronicleIndex index;
    private final int[] order;

    private EventRows(ChronicleIndex index, int[] order) {
        this.index = index;
        this.order = order;
    }

    /// Puts the events of an index in the order that is wished for.
    public static EventRows of(ChronicleIndex index, RowWish wish) {
        return new EventRows(index, new RowSort(index, wish.language()).sorted(wish));
    }

    /// What the rows are of.
    public ChronicleIndex index() {
        return index;
    }

    public int size() {
        return order.length;
    }

    /// The event of a row, by its place in the chronicle.
    public int event(int row) {
        return order[row];
    }

    /// The row of an event, or -1; looks through bare numbers.
    public int rowOf(int event) {
        for (int row = 0; row < order.length; row++) {
            if (order[row] == event) {
                return row;
            }
        }
        return -1;
    }

    /// The next row from `from` on whose title begins with some letters, whatever their case and accents; behind the
    /// last comes the first. -1 if none does.
    public int beginningWith(String letters, int from, String language) {
        FoldedText wanted = new FoldedText();
        FoldedText title = new FoldedText();
        for (int i = 0; i < order.length; i++) {
            int row = Math.floorMod(from + i, order.length);
            title.begin(RowSort.title(index, order[row], language));
            wanted.begin(letters);
            if (title.beginsWith(wanted)) {
                return row;
            }
        }
        return -1;
    }

    /// The events in their order, as places in the chronicle.
    int[] events() {
        return Arrays.copyOf(order, order.length);
    }
}
