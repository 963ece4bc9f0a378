package kwonik.exchange.simile;

import java.util.List;
import kwonik.edtf.EdtfException;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// Dates of which SIMILE gives the earliest and the latest, as EDTF says them best.
final class DoubtfulDate {
    private DoubtfulDate() {}

    /// One day, or whatever they count in, from the first date to the last; null if EDTF has no such set.
    static @Nullable When oneOf(When first, When last) {
        if (first.equals(last)) {
            return first;
        }
        try {
            When whole = last.end() <= first.start() ? null : whole(first, last);
            if (whole != null) {
                return whole;
            }
            // says whether the last comes before the first
            String edtf = When.between(first, last).edtf().replace("/", "..");
            return When.parse("[" + edtf + "]");
        } catch (EdtfException _) {
            return null;
        }
    }

    /// A date that lies somewhere between two: the month, year, decade or century that they bound, or else the outer
    /// one as an estimate.
    ///
    /// @param outer the one that bounds the event as well
    static When within(When first, When last, When outer) {
        When whole = first.equals(last) || last.end() <= first.start() ? outer : whole(first, last);
        if (whole != null) {
            return whole;
        }
        CivilDate day = CivilDate.ofSecond(outer.equals(last) ? outer.end() - 1 : outer.start());
        byte approximate = ((PlainDate) When.parse("2000~")).marks();
        if (outer instanceof PlainDate date) {
            return new PlainDate(date.year(), date.month(), date.day(), approximate);
        }
        boolean far = Math.abs(day.year()) > 9_999;
        return new PlainDate(day.year(), far ? 0 : (byte) day.month(), far ? 0 : (byte) day.day(), approximate);
    }

    /// The month, year, decade or century that begins with one date and ends with another; null if there is none.
    private static @Nullable When whole(When first, When last) {
        CivilDate day = CivilDate.ofSecond(first.start());
        if (day.year() < 0 || day.year() > 9_999) {
            return null;
        }
        String year = "%04d".formatted(day.year());
        List<String> all = List.of(
                year + "-%02d".formatted(day.month()), year, year.substring(0, 3) + "X", year.substring(0, 2) + "XX");
        for (String each : all) {
            When when = When.parse(each);
            if (when.start() == first.start() && when.end() == last.end()) {
                return when;
            }
        }
        return null;
    }
}
