package kwonik.edtf;

import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;

/// A day with a clock time, which may leave out seconds or minutes and may name its offset from UTC.
///
/// Second 60 (a leap second) shares the place of second 59, and 24:00 that of the next midnight.
///
/// @param year astronomical, four digits
/// @param month 1 to 12
/// @param day 1 to 31
/// @param hour 0 to 24
/// @param minute 0 to 59, or [#ABSENT]
/// @param second 0 to 60, or [#ABSENT]
/// @param offset from UTC
public record Moment(short year, byte month, byte day, byte hour, byte minute, byte second, Offset offset)
        implements When {

    public static final byte ABSENT = -1;

    /// How far a clock is from UTC.
    ///
    /// @param minutes to the east; 0 if it is not known
    /// @param zone how it is written
    public record Offset(short minutes, Zone zone) {}

    /// How an offset from UTC is written.
    public enum Zone {
        /// Not at all: the time stands as written.
        NONE,
        /// `Z`
        UTC,
        /// `-04`
        HOURS,
        /// `-04:00`
        MINUTES
    }

    @Override
    public String edtf() {
        StringBuilder text = new StringBuilder(25);
        PlainDate.appendYear(text, year);
        PlainDate.appendTwo(text.append('-'), month);
        PlainDate.appendTwo(text.append('-'), day);
        text.append('T').append(clock());
        return text.append(offset.zone == Zone.UTC ? "Z" : offsetText()).toString();
    }

    /// The time of day as written: `16`, `16:53` or `16:53:10`.
    public String clock() {
        StringBuilder text = new StringBuilder(8);
        PlainDate.appendTwo(text, hour);
        if (minute != ABSENT) {
            PlainDate.appendTwo(text.append(':'), minute);
        }
        if (second != ABSENT) {
            PlainDate.appendTwo(text.append(':'), second);
        }
        return text.toString();
    }

    /// The offset as written, such as `-04:00`; empty for none and for UTC.
    public String offsetText() {
        if (offset.zone == Zone.NONE || offset.zone == Zone.UTC) {
            return "";
        }
        StringBuilder text = new StringBuilder(6).append(offset.minutes < 0 ? '-' : '+');
        PlainDate.appendTwo(text, Math.abs(offset.minutes) / 60);
        if (offset.zone == Zone.MINUTES) {
            PlainDate.appendTwo(text.append(':'), Math.abs(offset.minutes) % 60);
        }
        return text.toString();
    }

    @Override
    public long start() {
        long time = hour * 3_600L + Math.max(minute, 0) * 60L + Math.clamp(second, 0, 59);
        return CivilDate.second(year, month, day) + time - offset.minutes * 60L;
    }

    @Override
    public long end() {
        return precision().shifted(start(), 2);
    }

    @Override
    public long paddedStart() {
        return start();
    }

    @Override
    public long paddedEnd() {
        return end();
    }

    @Override
    public Precision precision() {
        if (minute == ABSENT) {
            return Precision.HOUR;
        }
        return second == ABSENT ? Precision.MINUTE : Precision.SECOND;
    }

    @Override
    public Shape shape() {
        return Shape.DATE;
    }

    @Override
    public boolean isUncertain() {
        return false;
    }

    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public boolean startDoubtful() {
        return false;
    }

    @Override
    public boolean endDoubtful() {
        return false;
    }

    @Override
    public String toString() {
        return edtf();
    }
}
