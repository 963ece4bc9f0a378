package kwonik.edtf.typed;

import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// The year, month or day beside a date: what is before 1990 is in 1989 or earlier.
final class Neighbours {
    private static final int SEASON = 21;

    private Neighbours() {}

    /// The text of the neighbour `by` steps on, of the same sharpness; null for seasons, decades and clock times,
    /// beside
    /// which nothing is said so.
    @Nullable
    static String of(Draft draft, int by) {
        Long year = draft.year;
        if (year == null || draft.month >= SEASON || !draft.clock.isEmpty()) {
            return null;
        }
        Draft beside = new Draft();
        beside.about = draft.about;
        beside.unsure = draft.unsure;
        if (draft.month == 0) {
            beside.year = year + by;
            return beside.edtf();
        }
        CivilDate day = draft.day == 0
                ? new CivilDate(year, draft.month, 1).plusMonths(by)
                : CivilDate.ofEpochDay(CivilDate.epochDay(year, draft.month, draft.day) + by);
        beside.year = day.year();
        beside.month = day.month();
        beside.day = draft.day == 0 ? 0 : day.day();
        return beside.edtf();
    }
}
