package kwonik.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/// Which events of a lane carry a label, and in which row, at every scale.
///
/// The essay. A label must never overlap another, must not jump while one pans, must not flicker while one zooms, and
/// zooming in must never take a label away. Been, Daiches and Yap ("Dynamic Map Labeling", IEEE TVCG 12(5), 2006) show
/// what that takes: the place of a label relative to its mark never changes, and each label has one *active range* of
/// scales, from some coarsest scale down to the finest. Then the labels at a scale are a function of that scale alone,
/// not of the window or of how one came there, and panning and zooming are consistent by construction.
///
/// We walk a ladder of scales from coarse to fine, four rungs to a doubling. On each rung the labels of all coarser
/// rungs stay (as one zooms in, starts move apart while labels keep their width, so what was free stays free) and
/// events that have no label yet try to get one, the most important first, in the first row where their mark and label
/// touch nobody, to the right of the mark or else to its left. Who finds no room waits for a finer rung, and less
/// important neighbours wait behind it.
///
/// Computing that for a million events in advance takes seconds, so a rung is cut into tiles of fixed width, and a tile
/// is computed when someone looks at it. A tile needs the coarser rung, and its neighbours: even tiles look at the
/// coarser rung only, odd tiles also at their two even neighbours. No mark and label together reach further than half
/// a tile, so no other tile can matter; a span that has no row before it is half a tile long never gets one and stays
/// in the strip below. Within a tile only the few most important events of each bucket are tried, found by the segment
/// tree, so that the cost of a tile does not depend on the number of events under it.
///
/// Positions are in *folded* seconds (torn gaps taken out), sizes in pixels, and `scale` is folded seconds per pixel.
final class LaneLabels {
    private static final int RUNGS_PER_DOUBLING = 4;
    /// Above the rung on which the whole chronicle is this wide there is no room to label anything.
    private static final double COARSEST_WIDTH = 48;
    private static final double LONG = 86_400;
    private static final int MOST_TILES = 8_192;
    private static final int BUCKETS = 16;

    private final LaneIndex index;
    private final DoubleUnaryOperator fold;
    private final IntToDoubleFunction labelWidth;
    private final Metrics metrics;
    private final double wallStart;
    private final double wallEnd;
    private final int coarsest;
    private final Map<Long, List<Placed>> tiles = new HashMap<>();

    /// Sizes in pixels that a labelling depends on.
    ///
    /// @param rows how many rows of labels the lane has
    /// @param reach half of a tile: no mark and label together are wider
    /// @param mark room that a mark takes on each side of its position, with its gap
    /// @param offset from a mark's position to its label
    /// @param gap between neighbours
    record Metrics(int rows, double reach, double mark, double offset, double gap) {}

    /// A label with its place for good.
    ///
    /// @param position in the lane's index
    /// @param row counted from 0, the top
    /// @param left whether the label stands to the left of the mark
    /// @param start of the event, folded
    /// @param end of the event, folded
    /// @param width of the label in pixels
    record Placed(int position, int row, boolean left, double start, double end, double width) {
        /// Where it begins at a scale, in folded seconds, with its gap.
        double low(double scale, Metrics m) {
            double ofMark = start - m.mark * scale;
            return left ? Math.min(ofMark, end - (m.offset + width + m.gap) * scale) : ofMark;
        }

        /// Where it ends at a scale, in folded seconds, with its gap.
        double high(double scale, Metrics m) {
            double ofMark = end + m.mark * scale;
            return left ? ofMark : Math.max(ofMark, start + (m.offset + width + m.gap) * scale);
        }

        boolean touches(double low, double high, double scale, Metrics m) {
            return low(scale, m) < high && low < high(scale, m);
        }
    }

    /// A labelling of a lane.
    ///
    /// @param wallStart no label reaches before this folded instant
    /// @param wallEnd nor beyond this one
    LaneLabels(
            LaneIndex index,
            DoubleUnaryOperator fold,
            IntToDoubleFunction labelWidth,
            Metrics metrics,
            double wallStart,
            double wallEnd) {
        this.index = index;
        this.fold = fold;
        this.labelWidth = labelWidth;
        this.metrics = metrics;
        this.wallStart = wallStart;
        this.wallEnd = wallEnd;
        this.coarsest = rungOf((wallEnd - wallStart) / COARSEST_WIDTH);
    }

    /// The finest rung whose scale is at least `scale`.
    static int rungOf(double scale) {
        return (int) Math.ceil(RUNGS_PER_DOUBLING * Math.log(scale) / Math.log(2) - 1e-9);
    }

    /// Everything labelled at `scale` whose mark and label touch the stretch `low..high`, by position.
    List<Placed> at(double scale, double low, double high) {
        if (index.size() == 0) {
            return List.of();
        }
        if (tiles.size() > MOST_TILES) {
            tiles.clear();
        }
        List<Placed> found = gather(Math.min(rungOf(scale), coarsest), low, high);
        found.removeIf(p -> !p.touches(low, high, scale, metrics));
        found.sort((a, b) -> Integer.compare(a.position, b.position));
        return found;
    }

    private List<Placed> gather(int rung, double low, double high) {
        List<Placed> found = new ArrayList<>();
        for (int r = coarsest; r >= rung; r--) {
            double scale = scaleOf(r);
            double reach = metrics.reach * scale;
            for (long tile = tileAt(low - reach, scale); tile <= tileAt(high + reach, scale); tile++) {
                for (Placed p : tile(r, tile)) {
                    if (p.touches(low, high, scale, metrics)) {
                        found.add(p);
                    }
                }
            }
        }
        return found;
    }

    private static double scaleOf(int rung) {
        return Math.pow(2, (double) rung / RUNGS_PER_DOUBLING);
    }

    private double tileSpan(double scale) {
        return 2 * metrics.reach * scale;
    }

    private long tileAt(double time, double scale) {
        // tiles count from the wall, so that their numbers stay small
        double last = Math.floor((wallEnd - wallStart) / tileSpan(scale));
        return (long) Math.clamp(Math.floor((time - wallStart) / tileSpan(scale)), 0, last);
    }

    /// The labels that are new on this rung and whose events start in this tile.
    private List<Placed> tile(int rung, long tile) {
        long key = ((long) rung << 44) ^ tile;
        List<Placed> known = tiles.get(key);
        if (known == null) {
            known = compute(rung, tile);
            tiles.put(key, known);
        }
        return known;
    }

    private List<Placed> compute(int rung, long tile) {
        double scale = scaleOf(rung);
        double span = tileSpan(scale);
        double from = wallStart + tile * span;
        double to = from + span;
        int first = firstAt(from);
        int last = firstAt(to);
        if (first >= last) {
            return List.of();
        }
        List<Placed> obstacles = rung == coarsest ? new ArrayList<>() : gather(rung + 1, from - span, to + span);
        if ((tile & 1) == 1) {
            obstacles.addAll(tile(rung, tile - 1));
            obstacles.addAll(tile(rung, tile + 1));
        }
        return new Rung(scale, obstacles).place(candidates(first, last, from, span, obstacles));
    }

    /// The first position whose folded start is at `folded` or later.
    int firstAt(double folded) {
        int low = 0;
        int high = index.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fold.applyAsDouble(index.start(middle)) < folded) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<Integer> candidates(int first, int last, double from, double span, List<Placed> obstacles) {
        BitSet taken = new BitSet();
        for (Placed p : obstacles) {
            if (p.position >= first && p.position < last) {
                taken.set(p.position - first);
            }
        }
        List<Integer> found = new ArrayList<>();
        if (last - first <= BUCKETS * (metrics.rows + 1)) {
            for (int position = first; position < last; position++) {
                if (!taken.get(position - first)) {
                    found.add(position);
                }
            }
        } else {
            int low = first;
            for (int bucket = 1; bucket <= BUCKETS; bucket++) {
                int high = bucket == BUCKETS ? last : firstAt(from + span * bucket / BUCKETS);
                mostImportant(low, high, first, taken, found);
                low = high;
            }
        }
        found.sort((a, b) -> index.rank(a) != index.rank(b) ? index.rank(b) - index.rank(a) : Integer.compare(a, b));
        return found;
    }

    private void mostImportant(int low, int high, int base, BitSet taken, List<Integer> found) {
        int enough = found.size() + metrics.rows + 1;
        index.byImportance(low, high, position -> {
            if (!taken.get(position - base)) {
                found.add(position);
            }
            return found.size() < enough;
        });
    }

    /// The work on one tile of one rung: the rows as they fill up.
    private final class Rung {
        private final double scale;
        private final List<List<Placed>> rows = new ArrayList<>();
        private final List<Placed> placed = new ArrayList<>();
        private final List<Placed> waiting = new ArrayList<>();

        Rung(double scale, List<Placed> obstacles) {
            this.scale = scale;
            for (int row = 0; row < metrics.rows; row++) {
                rows.add(new ArrayList<>());
            }
            for (Placed p : obstacles) {
                rows.get(p.row).add(p);
            }
        }

        List<Placed> place(List<Integer> candidates) {
            for (int position : candidates) {
                double start = fold.applyAsDouble(index.start(position));
                double end = Math.max(start, fold.applyAsDouble(index.end(position)));
                if ((end - start) / scale <= metrics.reach) {
                    double width = labelWidth.applyAsDouble(position);
                    if (mustWait(position, start, end, width) || !tryToPlace(position, start, end, width)) {
                        waiting.add(new Placed(position, 0, false, start, end, width));
                    }
                }
            }
            return List.copyOf(placed);
        }

        /// Whether a more important neighbour still waits for room: a short label must not take what a headline will
        /// need
        /// on one of the next rungs, for what is placed stays.
        private boolean mustWait(int position, double start, double end, double width) {
            for (Placed other : waiting) {
                if (index.rank(other.position) > index.rank(position)) {
                    double room = (metrics.offset + metrics.gap + Math.max(width, other.width)) * scale;
                    if (start - room < other.end && other.start < end + room) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean tryToPlace(int position, double start, double end, double width) {
            // the last of several rows is kept free of long spans, so that single days always find their place
            int usable = metrics.rows > 3 && end - start > LONG ? metrics.rows - 1 : metrics.rows;
            for (int side = 0; side < 2; side++) {
                for (int row = 0; row < usable; row++) {
                    Placed p = new Placed(position, row, side == 1, start, end, width);
                    if (fits(p)) {
                        rows.get(row).add(p);
                        placed.add(p);
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean fits(Placed p) {
            double low = p.low(scale, metrics);
            double high = p.high(scale, metrics);
            if (low < wallStart || high > wallEnd) {
                return false;
            }
            for (Placed other : rows.get(p.row)) {
                if (other.touches(low, high, scale, metrics)) {
                    return false;
                }
            }
            return true;
        }
    }
}
