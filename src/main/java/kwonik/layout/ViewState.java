package kwonik.layout;

import kwonik.axis.When;
import org.jspecify.annotations.Nullable;

/// The whole state of looking: which stretch of time, which event, with or without torn gaps.
///
/// @param start left edge of the window, in seconds since 1970-01-01T00:00 (proleptic Gregorian)
/// @param end right edge, after `start`
/// @param selected id of the selected event, or null
/// @param torn whether stretches in which nothing happens are cut out
public record ViewState(double start, double end, @Nullable String selected, boolean torn) {
    /// Room on each side of a range, as a share of its length, so that nothing touches the edge.
    private static final double MARGIN = 0.02;

    public ViewState {
        if (!(start < end)) {
            throw new IllegalArgumentException("a window needs start < end, not " + start + ".." + end);
        }
    }

    /// The same look at another stretch of time.
    public ViewState at(double newStart, double newEnd) {
        return new ViewState(newStart, newEnd, selected, torn);
    }

    /// The same stretch of time with another event selected.
    public ViewState selecting(@Nullable String id) {
        return new ViewState(start, end, id, torn);
    }

    /// The same stretch of time with torn gaps on or off.
    public ViewState torn(boolean on) {
        return new ViewState(start, end, selected, on);
    }

    /// This window, which shows everything, narrowed to all that a date may mean; where the date is open, it stays.
    ViewState narrowedTo(When range) {
        boolean openStart = range.paddedStart() == When.BEGINNING;
        boolean openEnd = range.paddedEnd() == When.END_OF_TIME;
        double from = openStart ? Math.min(start, (double) range.start()) : (double) range.paddedStart();
        double to = openEnd ? Math.max(end, (double) range.end()) : (double) range.paddedEnd();
        double margin = MARGIN * (to - from);
        return at(openStart ? from : from - margin, openEnd ? to : to + margin);
    }

    public double span() {
        return end - start;
    }
}
