package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import kwonik.edtf.When;
import kwonik.layout.index.LaneIndex;
import org.jspecify.annotations.Nullable;

/// Which events of a lane carry a label, and in which row, at every scale.
///
/// The essay. A label must never overlap another, must not jump while panning, must not flicker while zooming,
/// and zooming in must never take a label away. Been, Daiches and Yap ("Dynamic Map Labeling", IEEE TVCG 12(5),
/// 2006) show what that takes: the place of a label relative to its mark never changes, and each label has one
/// *active range* of scales, from some coarsest scale down to the finest. Then the labels at a scale are a function
/// of that scale alone, not of the window or of the way there, and panning and zooming are consistent by
/// construction.
///
/// We walk a ladder of scales from coarse to fine, some rungs to a doubling. On each rung the labels of all coarser
/// rungs stay (while zooming in, starts move apart while labels keep their width, so what was free stays free) and
/// events that have no label yet try to get one, the most important first, in the first row where their mark and
/// label touch nothing, to the right of the mark or else to its left. An event without room waits for a finer rung,
/// and less important neighbours wait behind it.
///
/// Computing that for a million events in advance takes seconds, so a rung is cut into tiles of fixed width, and a
/// tile is computed when someone looks at it. A tile needs the coarser rung, and its neighbours: even tiles look at
/// the coarser rung only, odd tiles also at their two even neighbours. No mark and label together reach further
/// than half a tile, so no other tile can matter; a span that has no row before it is half a tile long never gets
/// one and stays in the strip below. Within a tile only the few most important events of each bucket are tried,
/// found by the segment tree, so that the cost of a tile does not depend on the number of events under it.
///
/// What is placed so is only the frame that stays. A labelling that must hold at every finer scale leaves room unused
/// at this one, and a nameless mark is seen beside empty room. So each window fills what is left ([LabelFill]): marks
/// that still have no label, hits and the most important first, take any free room beside them, those of the strip in
/// any row, and a title is cut only where nothing holds all of it. This costs what the marks in the window cost, not
/// what the chronicle does. It is a function of the window alone, and gives up what active ranges promise: such a
/// label, and a mark that left the strip for it, may go again when a closer look needs the room.
///
/// Positions are in *folded* seconds (hidden gaps taken out), sizes in pixels, and `scale` is folded seconds per
/// pixel.
public final class LaneLabels {
    /// A fine ladder shows more labels between its rungs; a coarse one needs fewer tiles where events are many.
    private static final int FINE_LADDER = 6;
    private static final int COARSE_LADDER = 2;
    static final int MANY = 2_000;
    /// Above the rung on which the whole chronicle is this wide there is no room to label anything.
    private static final double COARSEST_WIDTH = 48;
    private static final int MOST_TILES = 8_192;
    private static final int BUCKETS = 16;
    private static final int FEW_TRIES = 2;

    private LaneIndex index;
    private Events events;
    private final DoubleUnaryOperator fold;
    final Metrics metrics;
    final double wallStart;
    final double wallEnd;
    private final int rungsPerDoubling;
    /// How many events of a bucket try to get a label on one rung; the others try on the next.
    private final int tries;
    private final int coarsest;
    final double[] hiddenGaps;
    private final float[] widths;
    private final Map<Long, Tile> tiles = new HashMap<>();

    /// Sizes in pixels that a labelling depends on.
    ///
    /// @param rows how many rows of labels the lane has
    /// @param reach half of a tile: no mark and label together are wider
    /// @param mark room that a mark takes on each side of its position, with its gap
    /// @param offset from a mark's position to its label
    /// @param gap between neighbours
    /// @param widest the scale on which the whole chronicle is seen; coarser rungs are never looked at
    public record Metrics(int rows, double reach, double mark, double offset, double gap, double widest) {}

    /// What a labelling asks about the events of its lane.
    public interface Events {
        /// The pixels that the label of the event at `position` takes.
        double width(int position);

        /// The date of the event at `position`, whose doubtful ends reach beyond its strict ones.
        When when(int position);
    }

    /// A labelling of a lane.
    ///
    /// @param wallStart no label reaches before this folded instant
    /// @param wallEnd nor beyond this one
    /// @param hiddenGaps no label reaches across these, where a gap was taken out
    public LaneLabels(
            LaneIndex index,
            DoubleUnaryOperator fold,
            Events events,
            Metrics metrics,
            double wallStart,
            double wallEnd,
            double[] hiddenGaps) {
        this.index = index;
        this.fold = fold;
        this.events = events;
        this.metrics = metrics;
        this.wallStart = wallStart;
        this.wallEnd = wallEnd;
        this.hiddenGaps = hiddenGaps.clone();
        this.widths = new float[index.size()];
        boolean many = index.size() > MANY;
        this.rungsPerDoubling = many ? COARSE_LADDER : FINE_LADDER;
        this.tries = many ? FEW_TRIES : metrics.rows + 1;
        this.coarsest = rungOf((wallEnd - wallStart) / COARSEST_WIDTH);
    }

    /// Goes on with another state of the chronicle in which the very events of this lane stand at the same positions.
    public void follow(LaneIndex next, Events asked) {
        index = next;
        events = asked;
    }

    /// The finest rung whose scale is at least `scale`.
    private int rungOf(double scale) {
        return (int) Math.ceil(rungsPerDoubling * Math.log(scale) / Math.log(2) - 1e-9);
    }

    /// Everything labelled at `scale` whose mark and label touch the stretch `low..high`, by position.
    List<PlacedLabel> at(double scale, double low, double high) {
        if (index.size() == 0) {
            return List.of();
        }
        if (tiles.size() > MOST_TILES) {
            tiles.clear();
        }
        return touching(Math.min(rungOf(scale), coarsest), low, high, scale);
    }

    /// Computes up to `most` tiles that a next step is likely to ask for: a little to the sides, one rung closer,
    /// one rung further away. Returns how many more could have been computed.
    public int ahead(double scale, double low, double high, int most) {
        if (index.size() == 0) {
            return most;
        }
        int rung = Math.min(rungOf(scale), coarsest);
        double aside = (high - low) / 4;
        int left = warm(rung, low - aside, high + aside, most);
        left = warm(rung - 1, low, high, left);
        return warm(rung + 1, low - aside, high + aside, left);
    }

    private int warm(int rung, double low, double high, int most) {
        if (rung > coarsest || most == 0) {
            return most;
        }
        int left = most;
        double span = tileSpan(scaleOf(rung));
        for (long number = tileAt(low, span); left > 0 && number <= tileAt(high, span); number++) {
            Tile tile = tile(rung, number);
            if (tile.all == null) {
                tile.all();
                left--;
            }
        }
        return left;
    }

    /// Labels are tried again on rung after rung: each is measured once.
    double widthOf(int position) {
        if (widths[position] == 0) {
            widths[position] = (float) events.width(position);
        }
        return widths[position];
    }

    PlacedLabel.Extent extentOf(int position) {
        When when = events.when(position);
        double start = fold.applyAsDouble(index.start(position));
        double end = Math.max(start, fold.applyAsDouble(index.end(position)));
        // an open end would reach on for ever
        double from = Math.max(wallStart, fold.applyAsDouble(when.paddedStart()));
        double to = Math.min(wallEnd, fold.applyAsDouble(when.paddedEnd()));
        return new PlacedLabel.Extent(start, end, Math.min(start, from), Math.max(end, to));
    }

    /// How important the event at `position` is.
    int rank(int position) {
        return index.rank(position);
    }

    private double scaleOf(int rung) {
        return Math.pow(2, (double) rung / rungsPerDoubling);
    }

    private double tileSpan(double scale) {
        return 2 * metrics.reach * scale;
    }

    private long tileAt(double time, double span) {
        // tiles count from the wall, so that their numbers stay small
        double last = Math.floor((wallEnd - wallStart) / span);
        return (long) Math.clamp(Math.floor((time - wallStart) / span), 0, last);
    }

    /// What is labelled on a rung and touches a stretch at `scale`, by position.
    private List<PlacedLabel> touching(int rung, double low, double high, double scale) {
        if (rung > coarsest) {
            return new ArrayList<>();
        }
        double span = tileSpan(scaleOf(rung));
        List<PlacedLabel> found = new ArrayList<>();
        for (long tile = tileAt(low, span); tile <= tileAt(high, span); tile++) {
            for (PlacedLabel p : tile(rung, tile).all()) {
                if (p.touches(low, high, scale, metrics)) {
                    found.add(p);
                }
            }
        }
        return byPosition(found);
    }

    /// Sorted by position, each once: a long span is known to every tile that it touches.
    private static List<PlacedLabel> byPosition(List<PlacedLabel> found) {
        found.sort((a, b) -> Integer.compare(a.position(), b.position()));
        int kept = 0;
        for (int i = 0; i < found.size(); i++) {
            if (kept == 0 || found.get(i).position() != found.get(kept - 1).position()) {
                found.set(kept++, found.get(i));
            }
        }
        found.subList(kept, found.size()).clear();
        return found;
    }

    private Tile tile(int rung, long number) {
        return tiles.computeIfAbsent(((long) rung << 44) ^ number, key -> new Tile(rung, number));
    }

    /// A stretch of one rung, computed when it is first asked.
    private final class Tile {
        private final int rung;
        private final long number;
        private final double scale;
        private final double from;
        private final double to;
        private @Nullable List<PlacedLabel> fresh;
        private @Nullable List<PlacedLabel> all;

        Tile(int rung, long number) {
            this.rung = rung;
            this.number = number;
            this.scale = scaleOf(rung);
            double span = tileSpan(scale);
            this.from = wallStart + number * span;
            this.to = from + span;
        }

        /// The labels that are new on this rung and whose events start in this tile.
        List<PlacedLabel> fresh() {
            List<PlacedLabel> known = fresh;
            if (known == null) {
                known = compute();
                fresh = known;
            }
            return known;
        }

        /// All labels of this and coarser rungs that touch this tile.
        List<PlacedLabel> all() {
            List<PlacedLabel> known = all;
            if (known == null) {
                known = touching(rung + 1, from, to, scale);
                for (long near = Math.max(0, number - 1); near <= number + 1; near++) {
                    for (PlacedLabel p : tile(rung, near).fresh()) {
                        if (p.touches(from, to, scale, metrics)) {
                            known.add(p);
                        }
                    }
                }
                all = known;
            }
            return known;
        }

        private List<PlacedLabel> compute() {
            int first = firstAt(from);
            int last = firstAt(to);
            if (first >= last) {
                return List.of();
            }
            double reach = metrics.reach * scale;
            List<PlacedLabel> obstacles = touching(rung + 1, from - reach, to + reach, scale);
            if ((number & 1) == 1) {
                obstacles.addAll(tile(rung, number - 1).fresh());
                obstacles.addAll(tile(rung, number + 1).fresh());
            }
            return new LabelRung(LaneLabels.this, scale, rung <= rungOf(metrics.widest), obstacles)
                    .place(candidates(first, last, from, to - from, obstacles));
        }
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

    private List<Integer> candidates(int first, int last, double from, double span, List<PlacedLabel> obstacles) {
        BitSet taken = new BitSet();
        for (PlacedLabel p : obstacles) {
            if (p.position() >= first && p.position() < last) {
                taken.set(p.position() - first);
            }
        }
        List<Integer> found = new ArrayList<>();
        if (last - first <= BUCKETS * tries) {
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
        int enough = found.size() + tries;
        index.byImportance(low, high, position -> {
            if (!taken.get(position - base)) {
                found.add(position);
            }
            return found.size() < enough;
        });
    }
}
