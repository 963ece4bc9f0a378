package kwonik.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Keeps the ends at which the distance is not larger than on either side, the nearest passages first.
final class BestEndings implements Myers.Ending {
    private static final int CANDIDATES = 24;

    /// Where a passage may end, one past its last letter.
    record Ending(int end, int distance) {}

    private final ExcerptPattern wanted;
    final int limit;
    final List<Ending> found = new ArrayList<>();
    int least = Integer.MAX_VALUE;
    private int previous = Integer.MAX_VALUE;
    private int lastEnd;
    private int last = Integer.MAX_VALUE;

    BestEndings(ExcerptPattern wanted, int limit) {
        this.wanted = wanted;
        this.limit = limit;
    }

    void clear() {
        found.clear();
        least = Integer.MAX_VALUE;
    }

    @Override
    public void at(int end, int distance) {
        if (last <= limit && last <= previous && last <= distance) {
            keep(new Ending(lastEnd, last));
        }
        previous = last;
        last = distance;
        lastEnd = end;
    }

    /// The last position of a window has no right neighbour.
    void close() {
        if (last <= limit && last <= previous) {
            keep(new Ending(lastEnd, last));
        }
        previous = Integer.MAX_VALUE;
        last = Integer.MAX_VALUE;
    }

    private void keep(Ending ending) {
        least = Math.min(least, ending.distance);
        if (found.contains(ending)) {
            return;
        }
        found.add(ending);
        if (found.size() > CANDIDATES * 4) {
            trim();
        }
    }

    private void trim() {
        int expected = wanted.start() + wanted.length();
        found.sort(
                Comparator.comparingInt(Ending::distance).thenComparingInt(ending -> Math.abs(ending.end - expected)));
        found.subList(CANDIDATES, found.size()).clear();
    }
}
