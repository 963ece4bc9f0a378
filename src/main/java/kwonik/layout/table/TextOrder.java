package kwonik.layout.table;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kwonik.layout.index.TimeOrder;
import kwonik.layout.table.RowOrder.Way;

/// Sorts a million events by their texts without making a million others: by seven letters at a time, each of which is
/// a byte of a number; only events whose seven letters agree are looked at again. What agrees in many letters is equal,
/// and equals keep their order.
final class TextOrder {
    private static final int LETTERS = 7;
    /// Texts that agree so far are told apart no more.
    private static final int MOST_LETTERS = 20 * LETTERS;
    /// So few are compared with one another.
    private static final int FEW = 2_000;
    /// The letters above Latin share a byte: such texts are compared with one another, too.
    private static final int OTHER_LETTER = 0xFF;

    private static final long ALL = (1L << (Byte.SIZE * LETTERS)) - 1;

    private final IntFunction<String> text;
    private final Way way;
    private final FoldedText one = new FoldedText();
    private final FoldedText other = new FoldedText();

    /// @param text of an event
    TextOrder(IntFunction<String> text, Way way) {
        this.text = text;
        this.way = way;
    }

    /// Puts some events in the order of their texts.
    void sort(int[] events) {
        sort(events, 0, events.length, 0);
    }

    private void sort(int[] events, int from, int to, int known) {
        if (to - from < 2 || known >= MOST_LETTERS) {
            return;
        }
        if (to - from <= FEW) {
            compare(events, from, to);
            return;
        }
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(text.apply(events[from + i]), known);
        }
        int[] order = TimeOrder.of(keys);
        int[] before = Arrays.copyOfRange(events, from, to);
        for (int i = 0; i < order.length; i++) {
            events[from + i] = before[order[i]];
        }
        int begin = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || keys[order[i]] != keys[order[begin]]) {
                equal(events, from + begin, from + i, keys[order[begin]], known);
                begin = i;
            }
        }
    }

    /// Goes on with those that share a key.
    private void equal(int[] events, int from, int to, long key, int known) {
        long letters = way == Way.RISING ? key : ALL - key;
        boolean above = false;
        for (int letter = 0; letter < LETTERS; letter++) {
            above |= (letters >>> (Byte.SIZE * letter) & OTHER_LETTER) == OTHER_LETTER;
        }
        if (above) {
            compare(events, from, to);
        } else if ((letters & OTHER_LETTER) != FoldedText.END) {
            sort(events, from, to, known + LETTERS);
        }
    }

    /// Seven letters of a text as a number; fewer where it ends, or where a letter has no byte of its own.
    private long key(String of, int known) {
        one.begin(of);
        for (int i = 0; i < known; i++) {
            int _ = one.next();
        }
        long key = 0;
        boolean ended = false;
        for (int i = 0; i < LETTERS; i++) {
            int letter = ended ? FoldedText.END : Math.min(one.next(), OTHER_LETTER);
            ended |= letter == OTHER_LETTER;
            key = key << Byte.SIZE | letter;
        }
        return way == Way.RISING ? key : ALL - key;
    }

    private void compare(int[] events, int from, int to) {
        Integer[] some = IntStream.range(from, to).mapToObj(i -> events[i]).toArray(Integer[]::new);
        Arrays.sort(some, this::compare);
        for (int i = 0; i < some.length; i++) {
            events[from + i] = some[i];
        }
    }

    private int compare(Integer first, Integer second) {
        one.begin(text.apply(first));
        other.begin(text.apply(second));
        int rising = one.compareTo(other);
        return way == Way.RISING ? rising : -rising;
    }
}
