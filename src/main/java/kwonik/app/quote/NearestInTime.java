package kwonik.app.quote;

import java.util.Comparator;
import java.util.List;
import kwonik.edtf.When;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// Puts events in the order of how far they are from a date.
final class NearestInTime {
    private NearestInTime() {}

    /// The nearest first; of two that overlap with the date, the one with the nearer middle. Those without a date come
    /// last, and where no date is known all stay as they are.
    static List<Event> of(List<Event> events, @Nullable When date) {
        return date == null
                ? events
                : events.stream()
                        .sorted(Comparator.<Event>comparingLong(event -> gap(event.when(), date))
                                .thenComparingDouble(event -> betweenMiddles(event.when(), date)))
                        .toList();
    }

    /// The time between two dates, in seconds; 0 where they overlap.
    private static long gap(@Nullable When when, When from) {
        return when == null
                ? Long.MAX_VALUE
                : Math.max(0, Math.max(from.start() - when.end(), when.start() - from.end()));
    }

    private static double betweenMiddles(@Nullable When when, When from) {
        return when == null ? 0 : Math.abs(middle(when) - middle(from));
    }

    private static double middle(When when) {
        return when.start() / 2.0 + when.end() / 2.0;
    }
}
