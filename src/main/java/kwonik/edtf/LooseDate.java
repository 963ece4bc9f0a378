package kwonik.edtf;

import kwonik.edtf.calendar.Precision;
import kwonik.edtf.calendar.Season;
import kwonik.edtf.calendar.TwoDigits;
import org.jspecify.annotations.Nullable;

/// A date with unspecified digits, significant digits, an exponent, or marks on single parts: `156X-12-25`,
/// `1950S2`.
///
/// @param edtf the text as written
/// @param year the year part
/// @param month the month or season part, `null` for a whole year
/// @param day the day part, `null` for a whole month
/// @param marks the qualifiers
/// @param start the first second of the first day that fits
/// @param end the first second after the last day that fits
public record LooseDate(
        String edtf,
        LooseYear year,
        @Nullable TwoDigits month,
        @Nullable TwoDigits day,
        PartQualifiers marks,
        long start,
        long end)
        implements When {

    @Override
    public long paddedStart() {
        long bound = start;
        for (int part = PartQualifiers.YEAR; part <= PartQualifiers.DAY; part++) {
            bound = Math.min(bound, unit(part).shifted(start, -Qualifiers.halves(marks.at(part))));
        }
        return Math.max(BEGINNING, bound);
    }

    @Override
    public long paddedEnd() {
        long bound = end;
        for (int part = PartQualifiers.YEAR; part <= PartQualifiers.DAY; part++) {
            bound = Math.max(bound, unit(part).shifted(end, Qualifiers.halves(marks.at(part))));
        }
        return Math.min(END_OF_TIME, bound);
    }

    /// How sharply the date is known by the parts up to and including `part`, seen for that part alone.
    private Precision unit(int part) {
        if (part == PartQualifiers.DAY && day != null) {
            return day.given() ? Precision.DAY : Precision.MONTH;
        }
        if (part >= PartQualifiers.MONTH && month != null) {
            if (!month.given()) {
                return Precision.YEAR;
            }
            return Season.isSeason(month.value()) ? Precision.SEASON : Precision.MONTH;
        }
        return year.precision();
    }

    @Override
    public Precision precision() {
        if (year.precision() != Precision.YEAR) {
            return year.precision();
        }
        return month != null && !month.given() ? Precision.YEAR : unit(PartQualifiers.DAY);
    }

    @Override
    public Shape shape() {
        return Shape.DATE;
    }

    @Override
    public boolean isUncertain() {
        return Qualifiers.uncertain(marks.any());
    }

    @Override
    public boolean isApproximate() {
        return Qualifiers.approximate(marks.any());
    }

    @Override
    public boolean startDoubtful() {
        return marks.any() != 0
                || year.low() != year.high()
                || (month != null && !month.given())
                || (day != null && !day.given());
    }

    @Override
    public boolean endDoubtful() {
        return startDoubtful();
    }

    @Override
    public String toString() {
        return edtf;
    }
}
