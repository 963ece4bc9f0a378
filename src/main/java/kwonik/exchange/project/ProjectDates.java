package kwonik.exchange.project;

import kwonik.edtf.Interval;
import kwonik.edtf.When;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.project.ProjectFile.Fuzzy;
import kwonik.exchange.project.ProjectFile.Period;
import org.jspecify.annotations.Nullable;

/// What the times of a file of The Timeline Project mean.
///
/// The program writes a clock time always. Where both ends are midnight, days are meant; whether the last day belongs
/// to an event that ends at its midnight, its versions say differently, so it does and that is told.
final class ProjectDates {
    private final boolean counted;
    private final Remarks remarks;
    int midnights;
    int fuzzyTimes;

    /// @param counted whether the file counts by the Gregorian calendar
    ProjectDates(boolean counted, Remarks remarks) {
        this.counted = counted;
        this.remarks = remarks;
    }

    /// The date of a period; null if it has none that we know.
    @Nullable
    When when(Period period, Fuzzy fuzzy) {
        if (!counted) {
            return null;
        }
        ProjectTime start = ProjectTime.of(period.start());
        ProjectTime end = period.end().isEmpty() ? start : ProjectTime.of(period.end());
        if (start == null) {
            remarks.decided(period.line(), "", "project.date.unread", text(period));
            return null;
        }
        if (period.isOpen()) {
            return new Interval(one(start, fuzzy.start(), start.isMidnight()), null, false, true);
        }
        if (end == null || end.seconds() < start.seconds()) {
            remarks.decided(period.line(), "", "project.end.unread", text(period));
            return one(start, fuzzy.start(), start.isMidnight());
        }
        boolean days = start.isMidnight() && end.isMidnight();
        if (start.seconds() == end.seconds()) {
            return one(start, fuzzy.start() || fuzzy.end(), days);
        }
        midnights += days ? 1 : 0;
        When from = one(start, fuzzy.start(), days);
        When to = one(end, fuzzy.end(), days);
        return from.equals(to) ? from : When.between(from, to);
    }

    private When one(ProjectTime time, boolean fuzzy, boolean day) {
        fuzzyTimes += fuzzy && !day ? 1 : 0;
        return day || fuzzy ? time.day(fuzzy) : time.moment();
    }

    /// Whether a period has a date of which a part could not be read.
    boolean isDoubtful(Period period) {
        ProjectTime start = ProjectTime.of(period.start());
        ProjectTime end = period.end().isEmpty() ? start : ProjectTime.of(period.end());
        return !counted || start == null || (!period.isOpen() && (end == null || end.seconds() < start.seconds()));
    }

    /// The times of a period as they are written.
    static String text(Period period) {
        return period.start().equals(period.end()) || period.end().isEmpty()
                ? period.start()
                : period.start() + " – " + period.end();
    }
}
