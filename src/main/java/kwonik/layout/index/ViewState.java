package kwonik.layout.index;

import kwonik.edtf.When;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// The whole state of looking: which stretch of time, which event, with gaps hidden or not.
///
/// @param start left edge of the window, in seconds since 1970-01-01T00:00 (proleptic Gregorian)
/// @param end right edge, after `start`
/// @param selected id of the selected event, or null
/// @param gapsHidden whether stretches in which nothing happens are cut out
public record ViewState(double start, double end, @Nullable String selected, boolean gapsHidden) {
    /// Room on each side of a range, as a share of its length, so that nothing touches the edge.
    private static final double MARGIN = 0.02;

    /// The longest way from 1970 that anything is looked at, in seconds: 15.8 billion years, longer than there was
    /// time.
    public static final double FARTHEST = 5e17;

    /// The shortest stretch of time that is looked at, in seconds, where a `double` can tell its pixels apart.
    public static final double SHORTEST = 1;

    /// So many steps of a `double` are seen at least, or neighbouring pixels would be the same instant.
    private static final double FEWEST_STEPS = 4096;

    /// Any stretch of time becomes one that can be looked at: a view that is made of a link, of a file or of a step is
    /// one that every plan can draw. What is too far away is brought to the edge of time, and what is too short is
    /// widened around its middle.
    public ViewState {
        if (!(start < end)) {
            throw new IllegalArgumentException("a window needs start < end, not " + start + ".." + end);
        }
        start = Math.clamp(start, -FARTHEST, FARTHEST);
        end = Math.clamp(end, -FARTHEST, FARTHEST);
        double shortest = shortest(start, end);
        if (end - start < shortest) {
            // twice as long, so that rounding never makes it too short again: a view that is valid stays as it is
            double middle = Math.clamp(start / 2 + end / 2, shortest - FARTHEST, FARTHEST - shortest);
            start = middle - shortest;
            end = middle + shortest;
        }
    }

    private static double shortest(double start, double end) {
        return Math.max(SHORTEST, FEWEST_STEPS * Math.ulp(Math.max(Math.abs(start), Math.abs(end))));
    }

    /// This view of another stretch of time.
    public ViewState at(double newStart, double newEnd) {
        return new ViewState(newStart, newEnd, selected, gapsHidden);
    }

    /// This view with another event selected.
    public ViewState selecting(@Nullable String id) {
        return new ViewState(start, end, id, gapsHidden);
    }

    /// This view of a chronicle: without the selection, if the chronicle does not have that event.
    public ViewState within(Chronicle chronicle) {
        return selected == null || chronicle.indexOf(selected) >= 0 ? this : selecting(null);
    }

    /// This view with stretches in which nothing happens cut out.
    public ViewState hidingGaps() {
        return new ViewState(start, end, selected, true);
    }

    /// This view in true time, with nothing cut out.
    public ViewState showingGaps() {
        return new ViewState(start, end, selected, false);
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
