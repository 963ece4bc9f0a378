package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The work on one tile of one rung: the rows as they fill up.
final class LabelRung {
    private static final double LONG = 86_400;

    private final LaneLabels labels;
    private final LaneLabels.Metrics metrics;
    private final double scale;
    /// Whether the window can be zoomed out this far.
    private final boolean seen;
    private final Row[] rows;
    private final List<PlacedLabel> placed = new ArrayList<>();
    private final List<PlacedLabel> waiting = new ArrayList<>();

    LabelRung(LaneLabels labels, double scale, boolean seen, List<PlacedLabel> obstacles) {
        this.labels = labels;
        this.metrics = labels.metrics;
        this.rows = new Row[metrics.rows()];
        this.scale = scale;
        this.seen = seen;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new Row();
        }
        for (PlacedLabel p : obstacles) {
            rows[p.row()].take(p.low(scale, metrics), p.high(scale, metrics));
        }
    }

    List<PlacedLabel> place(List<Integer> candidates) {
        for (int position : candidates) {
            PlacedLabel.Extent extent = labels.extentOf(position);
            if ((extent.to() - extent.from()) / scale <= metrics.reach()) {
                double width = labels.widthOf(position);
                if (mustWait(position, extent, width) || !tryToPlace(position, extent, width, false)) {
                    waiting.add(new PlacedLabel(position, 0, false, extent, width));
                }
            }
        }
        // between two gaps there may never be room: better a label across a gap than none, but only on rungs that
        // can be seen, and after all others
        if (labels.hiddenGaps.length > 0 && seen) {
            List<PlacedLabel> again = List.copyOf(waiting);
            waiting.clear();
            for (PlacedLabel p : again) {
                if (mustWait(p.position(), p.extent(), p.width())
                        || !tryToPlace(p.position(), p.extent(), p.width(), true)) {
                    waiting.add(p);
                }
            }
        }
        return List.copyOf(placed);
    }

    /// Whether a more important neighbour still waits for room: a short label must not take what a headline
    /// will need on one of the next rungs, for what is placed stays.
    private boolean mustWait(int position, PlacedLabel.Extent extent, double width) {
        int rank = labels.rank(position);
        for (PlacedLabel other : waiting) {
            if (labels.rank(other.position()) <= rank) {
                // candidates come by importance, so that none more important follows
                return false;
            }
            double room = (metrics.offset() + metrics.gap() + Math.max(width, other.width())) * scale;
            if (extent.start() - room < other.extent().end() && other.extent().start() < extent.end() + room) {
                return true;
            }
        }
        return false;
    }

    private boolean tryToPlace(int position, PlacedLabel.Extent extent, double width, boolean across) {
        // the last of several rows is kept free of long spans, so that single days always find their place
        int usable = metrics.rows() > 3 && extent.end() - extent.start() > LONG ? metrics.rows() - 1 : metrics.rows();
        for (int side = 0; side < 2; side++) {
            PlacedLabel tried = new PlacedLabel(position, 0, side == 1, extent, width);
            double low = tried.low(scale, metrics);
            double high = tried.high(scale, metrics);
            if (low < labels.wallStart || high > labels.wallEnd || (!across && crossesAGap(tried))) {
                continue;
            }
            for (int row = 0; row < usable; row++) {
                if (rows[row].isFree(low, high)) {
                    rows[row].take(low, high);
                    placed.add(new PlacedLabel(position, row, side == 1, extent, width));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean crossesAGap(PlacedLabel p) {
        double start = p.extent().start();
        double from = p.left() ? p.low(scale, metrics) : start;
        double to = p.left() ? p.extent().end() : start + (metrics.offset() + p.width() + metrics.gap()) * scale;
        for (double gap : labels.hiddenGaps) {
            if (from < gap && gap < to) {
                return true;
            }
        }
        return false;
    }

    /// What is taken in one row, as pairs of folded instants.
    private static final class Row {
        private double[] taken = new double[32];
        private int size;

        void take(double low, double high) {
            if (size == taken.length) {
                taken = Arrays.copyOf(taken, 2 * size);
            }
            taken[size++] = low;
            taken[size++] = high;
        }

        boolean isFree(double low, double high) {
            for (int i = 0; i < size; i += 2) {
                if (taken[i] < high && low < taken[i + 1]) {
                    return false;
                }
            }
            return true;
        }
    }
}
