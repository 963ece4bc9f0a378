package kwonik.edtf;

import kwonik.edtf.calendar.TwoDigits;

/// Reads a clock time behind a day: `16:53`, `23:20:30Z`, `23:20:30+04:30`.
record ClockReader(Cursor cursor) {

    Moment moment(PlainDate day) {
        int begin = cursor.position();
        byte hour = clock(24, begin);
        byte minute = cursor.accept(':') ? clock(59, begin) : Moment.ABSENT;
        byte second = minute != Moment.ABSENT && cursor.accept(':') ? clock(60, begin) : Moment.ABSENT;
        boolean pastMidnight = hour == 24 && (minute > 0 || second > 0);
        boolean strayLeap = second == 60 && minute != 59;
        if (pastMidnight || strayLeap) {
            throw cursor.bad("axis.bad.time", begin);
        }
        int zoneAt = cursor.position();
        Moment.Zone zone = Moment.Zone.NONE;
        int offset = 0;
        if (cursor.accept('Z')) {
            zone = Moment.Zone.UTC;
        } else if (cursor.peek() == '+' || cursor.peek() == '-') {
            int sign = cursor.accept('-') ? -1 : 1;
            cursor.accept('+');
            int hours = number(23, "axis.bad.zone", zoneAt);
            zone = cursor.accept(':') ? Moment.Zone.MINUTES : Moment.Zone.HOURS;
            int minutes = zone == Moment.Zone.MINUTES ? number(59, "axis.bad.zone", zoneAt) : 0;
            offset = sign * (hours * 60 + minutes);
            // ISO 8601-1:2019, 4.3.13: no offset is written +00:00, never -00:00.
            if (offset == 0 && sign < 0) {
                throw cursor.bad("axis.bad.zone", zoneAt);
            }
        }
        return new Moment(
                (short) day.year(),
                day.month(),
                day.day(),
                hour,
                minute,
                second,
                new Moment.Offset((short) offset, zone));
    }

    private byte clock(int max, int position) {
        return (byte) number(max, "axis.bad.time", position);
    }

    private int number(int max, String reason, int position) {
        TwoDigits digits = cursor.twoDigits(reason);
        if (!digits.given() || digits.value() > max) {
            throw cursor.bad(reason, position);
        }
        return digits.value();
    }
}
