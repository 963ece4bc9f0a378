package kwonik.layout;

import org.jspecify.annotations.Nullable;

/// The whole state of looking: which stretch of time, which event, with or without torn gaps.
///
/// @param start left edge of the window, in seconds since 1970-01-01T00:00 (proleptic Gregorian)
/// @param end right edge, after `start`
/// @param selected id of the selected event, or null
/// @param torn whether stretches in which nothing happens are cut out
public record ViewState(double start, double end, @Nullable String selected, boolean torn) {
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

    public double span() {
        return end - start;
    }
}
