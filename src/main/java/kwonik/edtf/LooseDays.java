package kwonik.edtf;

import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Season;
import kwonik.edtf.calendar.TwoDigits;
import org.jspecify.annotations.Nullable;

/// Finds the first and the last day that fit a date with unspecified digits.
record LooseDays(
        LooseYear year, @Nullable TwoDigits month, @Nullable TwoDigits day) {

    private static final int MONTHS = 12;

    /// The first second of the first day that fits, or `null` if no day does (`19X5-02-29`).
    @Nullable
    Long start() {
        for (long y = year.low(); y <= year.high(); y++) {
            if (!year.matches(y)) {
                continue;
            }
            if (month == null) {
                return CivilDate.second(y, 1, 1);
            }
            if (isSeason()) {
                return Season.start(y, month.value());
            }
            for (int m = 1; m <= MONTHS; m++) {
                int d = month.matches(m) ? dayFrom(1, CivilDate.daysIn(y, m)) : 0;
                if (d != 0) {
                    return CivilDate.second(y, m, d);
                }
            }
        }
        return null;
    }

    /// The first second after the last day that fits, or `null` if no day does.
    @Nullable
    Long end() {
        for (long y = year.high(); y >= year.low(); y--) {
            if (!year.matches(y)) {
                continue;
            }
            if (month == null) {
                return CivilDate.second(y + 1, 1, 1);
            }
            if (isSeason()) {
                return Season.end(y, month.value());
            }
            for (int m = MONTHS; m >= 1; m--) {
                int d = month.matches(m) ? dayFrom(CivilDate.daysIn(y, m), 1) : 0;
                if (d != 0) {
                    return CivilDate.second(y, m, d) + CivilDate.DAY_SECONDS;
                }
            }
        }
        return null;
    }

    private boolean isSeason() {
        return month != null && month.given() && Season.isSeason(month.value());
    }

    /// The first day on the way `from` one end of a month `to` the other that fits; 0 if none does.
    private int dayFrom(int from, int to) {
        if (day == null) {
            return from;
        }
        int step = Integer.signum(to - from);
        for (int d = from; d != to + step; d += step) {
            if (day.matches(d)) {
                return d;
            }
        }
        return 0;
    }
}
