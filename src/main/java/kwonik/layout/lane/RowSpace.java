package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/// What is taken in the rows of a lane, in pixels: asked for the room that is left beside a mark.
final class RowSpace {
    /// Less than any label is wide, in pixels.
    private static final double TOUCH = 1e-3;

    private final List<List<Taken>> rows;
    private final double gap;

    /// What something takes.
    enum What {
        MARK,
        LABEL,
        /// A label that will come when its mark has come into the window: others should not settle there.
        COMING,
        HIDDEN_GAP
    }

    /// A stretch of a row.
    ///
    /// @param owner whose it is; -1 for what belongs to no mark
    record Taken(int owner, What what, double from, double to) {}

    /// @param gap the pixels between neighbours
    RowSpace(int rows, double gap) {
        this.gap = gap;
        this.rows = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            this.rows.add(new ArrayList<>());
        }
    }

    void take(int row, Taken taken) {
        rows.get(row).add(taken);
    }

    /// Takes back what an owner has in a row.
    void leave(int row, int owner) {
        rows.get(row).removeIf(taken -> taken.owner == owner);
    }

    /// Whether a stretch of a row, with a gap on both sides, touches nothing that matters.
    boolean isFree(int row, double from, double to, Predicate<Taken> matters) {
        for (Taken taken : rows.get(row)) {
            if (taken.from - gap < to && from < taken.to + gap && matters.test(taken)) {
                return false;
            }
        }
        return true;
    }

    /// How far to the right a label that begins at `from` may reach, `limit` at most; `from` if it may not begin there.
    double freeUntil(int row, double from, double limit, Predicate<Taken> matters) {
        double until = limit;
        for (Taken taken : rows.get(row)) {
            if (taken.to + gap > from && taken.from - gap < until && matters.test(taken)) {
                until = taken.from - gap;
            }
        }
        return Math.max(from, until);
    }

    /// How far to the left a label that ends at `to` may reach, `limit` at least; `to` if it may not end there.
    double freeSince(int row, double to, double limit, Predicate<Taken> matters) {
        double since = limit;
        for (Taken taken : rows.get(row)) {
            if (taken.from - gap < to && taken.to + gap > since && matters.test(taken)) {
                since = taken.to + gap;
            }
        }
        return Math.min(to, since);
    }

    /// Where room may begin in `from..to` of a row: there, and behind everybody who ends in it; in ascending order.
    double[] beginnings(int row, double from, double to, Predicate<Taken> matters) {
        double[] found = new double[rows.get(row).size() + 1];
        int size = 0;
        found[size++] = from;
        for (Taken taken : rows.get(row)) {
            if (taken.to + gap > from && taken.to + gap < to && matters.test(taken)) {
                found[size++] = taken.to + gap;
            }
        }
        double[] beginnings = Arrays.copyOf(found, size);
        Arrays.sort(beginnings);
        return beginnings;
    }

    /// The last place in `from..to` of a row at which a label may end; `to` if there is none.
    double lastEnd(int row, double from, double to, Predicate<Taken> matters) {
        double end = to;
        boolean moved = true;
        while (moved && end >= from) {
            moved = false;
            for (Taken taken : rows.get(row)) {
                if (taken.from - gap < end && taken.to + gap > end - TOUCH && matters.test(taken)) {
                    end = taken.from - gap;
                    moved = true;
                }
            }
        }
        return end < from ? to : end;
    }

    /// Everything in a row that touches a stretch and matters.
    List<Taken> touching(int row, double from, double to, Predicate<Taken> matters) {
        return rows.get(row).stream()
                .filter(taken -> taken.from - gap < to && from < taken.to + gap && matters.test(taken))
                .toList();
    }
}
