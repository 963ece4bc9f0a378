package kwonik.axis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An immutable map from time to pixels and back: continuous, strictly increasing, linear in pieces.
///
/// Times are seconds from 1970-01-01T00:00; a `double` holds them exactly up to 2^53 (285 million years), and to
/// within a minute at the Big Bang. Outside gaps a pixel is always [#secondsPerPixel] long; each gap takes a fixed
/// number of pixels at every zoom, and within them time runs evenly. Times and pixels outside the window are mapped
/// by the same rule.
///
/// Positions are kept relative to an instant in the window, and the other pieces are laid out from there, so that
/// rounding errors stay far below a pixel in every window.
public final class TimeScale {

    /// The deepest zoom: below this a `double` cannot tell neighbouring pixels of our days apart.
    public static final double MIN_SECONDS_PER_PIXEL = 1e-5;

    /// The widest zoom: the age of the universe on 435 pixels.
    public static final double MAX_SECONDS_PER_PIXEL = 1e15;

    private final double start;
    private final double end;
    private final double width;
    private final double secondsPerPixel;
    private final double gapWidth;
    private final List<Gap> gaps;

    // Piece p lies between edge p - 1 and edge p; odd pieces are gaps. Each is a line through its anchor.
    private final double[] edgeTimes;
    private final double[] edgePixels;
    private final double[] anchorTimes;
    private final double[] anchorPixels;
    private final double[] slopes;

    // The folded time of each gap, all of which is one point.
    private final double[] folds;

    private TimeScale(
            double anchorTime,
            double anchorPixel,
            double secondsPerPixel,
            double width,
            List<Gap> gaps,
            double gapWidth) {
        this.width = width;
        this.secondsPerPixel = secondsPerPixel;
        this.gapWidth = gapWidth;
        this.gaps = gaps;
        int edges = 2 * gaps.size();
        edgeTimes = new double[edges];
        edgePixels = new double[edges];
        anchorTimes = new double[edges + 1];
        anchorPixels = new double[edges + 1];
        slopes = new double[edges + 1];
        folds = new double[gaps.size()];
        Arrays.fill(slopes, secondsPerPixel);
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            edgeTimes[2 * i] = gap.start();
            edgeTimes[2 * i + 1] = gap.end();
            slopes[2 * i + 1] = gap.length() / gapWidth;
            folds[i] = i == 0 ? gap.start() : folds[i - 1] + (edgeTimes[2 * i] - edgeTimes[2 * i - 1]);
        }
        int home = piece(edgeTimes, anchorTime);
        anchorTimes[home] = anchorTime;
        anchorPixels[home] = anchorPixel;
        for (int p = home; p < edges; p++) {
            edgePixels[p] = anchorPixels[p] + (edgeTimes[p] - anchorTimes[p]) / slopes[p];
            anchorTimes[p + 1] = edgeTimes[p];
            anchorPixels[p + 1] = edgePixels[p];
        }
        for (int p = home; p > 0; p--) {
            edgePixels[p - 1] = anchorPixels[p] + (edgeTimes[p - 1] - anchorTimes[p]) / slopes[p];
            anchorTimes[p - 1] = edgeTimes[p - 1];
            anchorPixels[p - 1] = edgePixels[p - 1];
        }
        start = at(0);
        end = at(width);
    }

    /// The window from `start` to `end` on `width` pixels, without gaps.
    ///
    /// @throws IllegalArgumentException if the window is empty or not finite, or the width not positive
    public static TimeScale linear(double start, double end, double width) {
        return withGaps(start, end, width, List.of(), 1);
    }

    /// The window from `start` to `end` on `width` pixels, each gap drawn `gapWidth` pixels wide.
    ///
    /// Two cases leave no room for what is not a gap: a gap that holds the whole window is left out of the scale,
    /// and gaps that would take more than half of the width are drawn narrower, so that they take half.
    ///
    /// @throws IllegalArgumentException if the window is empty or not finite, a width not positive, or the gaps are
    /// not sorted and disjoint
    public static TimeScale withGaps(double start, double end, double width, List<Gap> gaps, double gapWidth) {
        check(Double.isFinite(start) && Double.isFinite(end) && start < end, "a window needs a length");
        check(width > 0 && gapWidth > 0 && Double.isFinite(width), "widths must be positive");
        check(Gap.areSorted(gaps), "gaps must be sorted and disjoint");
        double hiddenSeconds = 0;
        double gapPixels = 0;
        for (Gap gap : gaps) {
            double overlap = Math.min(end, (double) gap.end()) - Math.max(start, (double) gap.start());
            if (overlap >= end - start) {
                return withGaps(
                        start,
                        end,
                        width,
                        gaps.stream().filter(g -> !g.equals(gap)).toList(),
                        gapWidth);
            }
            if (overlap > 0) {
                hiddenSeconds += overlap;
                gapPixels += gapWidth * overlap / gap.length();
            }
        }
        double fit = Math.min(1, width / 2 / Math.max(gapPixels, 1e-9));
        double rest = end - start - hiddenSeconds;
        if (rest <= 0) {
            // Gaps that touch can fill the window together; then there is nothing to keep.
            return new TimeScale(start, 0, (end - start) / width, width, List.of(), gapWidth);
        }
        double secondsPerPixel = rest / (width - gapPixels * fit);
        return new TimeScale(start, 0, secondsPerPixel, width, List.copyOf(gaps), gapWidth * fit);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /// The time at the left edge.
    public double start() {
        return start;
    }

    /// The time at the right edge.
    public double end() {
        return end;
    }

    /// The width of the window in pixels.
    public double width() {
        return width;
    }

    /// How long a pixel is outside gaps, in seconds.
    public double secondsPerPixel() {
        return secondsPerPixel;
    }

    /// All gaps, also those outside the window.
    public List<Gap> gaps() {
        return gaps;
    }

    /// How wide a gap is drawn, in pixels.
    public double gapWidth() {
        return gapWidth;
    }

    /// Where `time` is drawn, in pixels from the left edge; outside the window if the time is.
    public double x(double time) {
        int p = edgeTimes.length == 0 ? 0 : piece(edgeTimes, time);
        return anchorPixels[p] + (time - anchorTimes[p]) / slopes[p];
    }

    /// The time that is drawn at `x`.
    public double at(double x) {
        int p = edgePixels.length == 0 ? 0 : piece(edgePixels, x);
        return anchorTimes[p] + (x - anchorPixels[p]) * slopes[p];
    }

    /// The number of edges at or before `value`.
    private static int piece(double[] edges, double value) {
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// This scale drawn `factor` times larger, the instant under `x` staying where it is; bounded by
    /// [#MIN_SECONDS_PER_PIXEL] and [#MAX_SECONDS_PER_PIXEL].
    public TimeScale zoomed(double x, double factor) {
        check(factor > 0 && Double.isFinite(factor), "a zoom factor must be positive");
        double zoomed = Math.clamp(secondsPerPixel / factor, MIN_SECONDS_PER_PIXEL, MAX_SECONDS_PER_PIXEL);
        return new TimeScale(at(x), x, zoomed, width, gaps, gapWidth);
    }

    /// This scale with its content moved `dx` pixels to the right.
    public TimeScale panned(double dx) {
        return new TimeScale(at(-dx), 0, secondsPerPixel, width, gaps, gapWidth);
    }

    /// The scale of the same width and gaps on which `from` to `to` just fit, with `margin` pixels free on either
    /// side.
    ///
    /// An instant (`from` equal to `to`) keeps the zoom and is centred. A margin may take a quarter of the width at
    /// most.
    public TimeScale fitted(double from, double to, double margin) {
        check(from <= to, "nothing ends before it starts");
        if (from == to) {
            return new TimeScale(from, width / 2, secondsPerPixel, width, gaps, gapWidth);
        }
        double free = Math.clamp(margin, 0, width / 4);
        TimeScale inner = withGaps(from, to, width - 2 * free, gaps, gapWidth);
        double zoom = Math.clamp(inner.secondsPerPixel, MIN_SECONDS_PER_PIXEL, MAX_SECONDS_PER_PIXEL);
        double middle = inner.at(inner.width / 2);
        return new TimeScale(middle, width / 2, zoom, width, inner.gaps, inner.gapWidth);
    }

    /// This scale on another width: the zoom and the left edge stay.
    public TimeScale widened(double newWidth) {
        check(newWidth > 0 && Double.isFinite(newWidth), "widths must be positive");
        return new TimeScale(start, 0, secondsPerPixel, newWidth, gaps, gapWidth);
    }

    /// The gaps that are seen, from left to right.
    public List<HiddenGap> hiddenGaps() {
        List<HiddenGap> hidden = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            double x0 = edgePixels[2 * i];
            double x1 = edgePixels[2 * i + 1];
            if (x1 > 0 && x0 < width) {
                hidden.add(new HiddenGap(gaps.get(i), x0, x1));
            }
        }
        return List.copyOf(hidden);
    }

    /// `time` less the length of all gaps before it, in or out of the window; a gap is one point. What is placed
    /// along folded time keeps its place when the window moves.
    public double folded(double time) {
        int p = piece(edgeTimes, time);
        int gap = p / 2;
        if (p % 2 != 0) {
            return folds[gap];
        }
        return gap == 0 ? time : folds[gap - 1] + (time - edgeTimes[p - 1]);
    }

    /// The time whose folded time is `folded`; of the many in a gap, its start.
    public double unfolded(double folded) {
        int gap = folds.length;
        while (gap > 0 && folds[gap - 1] >= folded) {
            gap--;
        }
        return gap == 0 ? folded : edgeTimes[2 * gap - 1] + (folded - folds[gap - 1]);
    }
}
