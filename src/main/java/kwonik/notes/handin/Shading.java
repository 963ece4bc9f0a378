package kwonik.notes.handin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many students have marked each character of an article.
///
/// @param runs in the order of the text, only where somebody has
public record Shading(List<Shade> runs) {
    /// Nobody has marked anything.
    public static final Shading NONE = new Shading(List.of());

    public Shading {
        runs = List.copyOf(runs);
    }

    /// A run of characters that equally many students have marked, in code points.
    public record Shade(int start, int end, int count) {}

    /// @param marked for each student what is marked, so that nobody counts twice
    static Shading of(List<BitSet> marked) {
        TreeMap<Integer, Integer> changes = new TreeMap<>();
        for (BitSet one : marked) {
            for (int start = one.nextSetBit(0); start >= 0; ) {
                int end = one.nextClearBit(start);
                changes.merge(start, 1, Integer::sum);
                changes.merge(end, -1, Integer::sum);
                start = one.nextSetBit(end);
            }
        }
        List<Shade> runs = new ArrayList<>();
        int from = 0;
        int count = 0;
        for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
            if (change.getValue() != 0) {
                if (count > 0) {
                    runs.add(new Shade(from, change.getKey(), count));
                }
                from = change.getKey();
                count += change.getValue();
            }
        }
        return new Shading(runs);
    }

    /// The runs inside of a passage, counted from its beginning.
    public Shading within(int start, int end) {
        return new Shading(runs.stream()
                .filter(run -> run.start < end && run.end > start)
                .map(run -> new Shade(Math.max(run.start, start) - start, Math.min(run.end, end) - start, run.count))
                .toList());
    }
}
