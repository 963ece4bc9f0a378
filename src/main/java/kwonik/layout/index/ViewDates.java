package kwonik.layout.index;

import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.model.Event;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import org.jspecify.annotations.Nullable;

/// Writes a view as a stretch of time that a chronicle file can hold.
public final class ViewDates {
    private static final long DAY = CivilDate.DAY_SECONDS;
    /// A view shorter than this is written to the second.
    private static final long SHORT = 3 * DAY;

    private static final long FIRST_PLAIN_YEAR = -9_999;
    private static final long LAST_PLAIN_YEAR = 9_999;

    private ViewDates() {}

    /// The days that a view shows, as an EDTF interval: `YYYY-MM-DD/YYYY-MM-DD`, with clock times (`Z`) if they are
    /// fewer than three, and by years where years have more than four digits.
    ///
    /// Its bounds hold the view, and less than a day (a second, a year) beyond it on each side.
    public static When of(ViewState view) {
        long first = (long) Math.floor(clamped(view.start()));
        long last = Math.max(first, (long) Math.ceil(clamped(view.end())) - 1);
        CivilDate from = CivilDate.ofSecond(first);
        CivilDate to = CivilDate.ofSecond(last);
        if (from.year() < FIRST_PLAIN_YEAR || to.year() > LAST_PLAIN_YEAR) {
            return parsed(year(from.year()), year(to.year()));
        }
        return last - first < SHORT && from.year() >= 0
                ? parsed(moment(from, first), moment(to, last))
                : parsed(day(from), day(to));
    }

    /// Where a step of a story looks: its stretch of time as it is written, or as far as the chronicle goes where that
    /// is open; without one, a stretch that suits its event.
    ///
    /// @param gapWidth width of a hidden gap in pixels, see [Viewport]
    public static ViewState of(ChronicleIndex index, Step step, double gapWidth) {
        ViewState all = step.gapsHidden() ? index.whole().hidingGaps() : index.whole();
        ViewState whole = all.selecting(step.event());
        When when = step.view();
        int event = step.event() == null ? -1 : index.chronicle().indexOf(step.event());
        if (when == null) {
            return event < 0 ? whole : new Viewport(index, gapWidth).around(whole, event);
        }
        double from = when.startIsOpen() ? Math.min(whole.start(), when.start()) : when.start();
        double to = when.endIsOpen() ? Math.max(whole.end(), when.end()) : when.end();
        return whole.at(from, to);
    }

    /// The years of which a story tells: those that its events name, and its looks at a stretch of time; null if none
    /// does.
    public static @Nullable When years(ChronicleIndex index, Story story) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Step step : story.steps()) {
            When when = dates(index, step);
            if (when != null) {
                boolean begins = !when.startIsOpen() && !when.startIsUnknown();
                boolean ends = !when.endIsOpen() && !when.endIsUnknown();
                double first = begins ? when.start() : when.end() - 1;
                double last = ends ? when.end() - 1 : when.start();
                if (step.event() == null && index.isTimed()) {
                    // a look at a time tells of what the chronicle has there, and of nothing where it has nothing
                    boolean outside = (begins && first >= index.end()) || (ends && last < index.begin());
                    first = outside ? Double.POSITIVE_INFINITY : Math.clamp(first, index.begin(), index.end() - 1.0);
                    last = Math.clamp(last, index.begin(), index.end() - 1.0);
                }
                if (first <= last) {
                    from = Math.min(from, first);
                    to = Math.max(to, last);
                }
            }
        }
        if (from > to) {
            return null;
        }
        long first = CivilDate.ofSecond((long) clamped(from)).year();
        long last = CivilDate.ofSecond((long) clamped(to)).year();
        return first == last ? When.parse(year(first)) : parsed(year(first), year(last));
    }

    private static @Nullable When dates(ChronicleIndex index, Step step) {
        String id = step.event();
        int at = id == null ? -1 : index.chronicle().indexOf(id);
        Event event = at < 0 ? null : index.chronicle().events().get(at);
        return event == null ? step.view() : event.when();
    }

    private static double clamped(double second) {
        return Math.clamp(
                second, CivilDate.second(CivilDate.MIN_YEAR, 1, 1), CivilDate.second(CivilDate.MAX_YEAR, 1, 1) - 1);
    }

    private static When parsed(String from, String to) {
        return When.parse(from + "/" + to);
    }

    private static String year(long year) {
        return Math.abs(year) > LAST_PLAIN_YEAR ? "Y" + year : fourDigits(year);
    }

    private static String fourDigits(long year) {
        return (year < 0 ? "-" : "") + "%04d".formatted(Math.abs(year));
    }

    private static String day(CivilDate date) {
        return fourDigits(date.year()) + "-%02d-%02d".formatted(date.month(), date.day());
    }

    private static String moment(CivilDate date, long second) {
        long clock = Math.floorMod(second, DAY);
        return day(date) + "T%02d:%02d:%02dZ".formatted(clock / 3600, clock / 60 % 60, clock % 60);
    }
}
