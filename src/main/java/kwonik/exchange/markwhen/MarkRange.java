package kwonik.exchange.markwhen;

import kwonik.exchange.date.CellDate;
import org.jspecify.annotations.Nullable;

/// What stands before the colon of an event: one point or two, and how often it comes again.
///
/// @param from the only point, or the first
/// @param to null where there is one alone
/// @param recurrence null where it happens once
record MarkRange(Point from, @Nullable Point to, @Nullable Recurrence recurrence) {
    /// Where the date is not in the text, but in a property that our own writer has added.
    static final MarkRange NONE = new MarkRange(new Point.Unknown(), null, null);

    /// One side of a range.
    sealed interface Point {
        /// A date that says all itself.
        record Fixed(CellDate date, String text) implements Point {}

        /// The day on which the file is read, or no end yet.
        record Now() implements Point {}

        /// A time of day: of the day of the event before.
        record Clock(int minutes) implements Point {}

        /// Counted from another event.
        ///
        /// @param back whether it is before it
        /// @param id of the other; empty for the event before
        /// @param end whether it is counted from the end of the other; null where the text does not say
        record Relative(boolean back, String id, @Nullable Boolean end, Amount amount) implements Point {}

        /// Our own writer knew no date.
        record Unknown() implements Point {}
    }
}
