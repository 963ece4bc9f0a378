package kwonik.exchange.timelinejs;

import java.util.List;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.RichText;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.Decision;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.FieldDates;
import org.jspecify.annotations.Nullable;

/// Reads dates of TimelineJS: as sharp as the finest part that is given, and years before our era as history counts
/// them.
///
/// A part that cannot be (month 13, 31 April) is left out, and so is all behind it; the notes keep what was written.
final class SlideDates {
    private static final DateHabits HABITS = DateHabits.UNKNOWN
            .withOrder(DateHabits.Order.MONTH_FIRST)
            .withNegatives(DateHabits.Negatives.HISTORICAL)
            .withNumbers(DateHabits.Numbers.YEARS);

    /// A sign and eleven digits.
    private static final int LONGEST_YEAR = 12;

    private final Remarks remarks;
    private final FieldDates texts;

    SlideDates(Remarks remarks) {
        this.remarks = remarks;
        this.texts = new FieldDates(HABITS, remarks);
    }

    /// The date of a text, in American order as everything in TimelineJS; null if it is none.
    @Nullable
    When read(int line, String place, String text, DateNotes notes) {
        return texts.read(line, place, text, notes);
    }

    /// The date of its parts; null if there is none.
    @Nullable
    When read(SlideDate date, DateNotes notes) {
        if (date.isEmpty()) {
            return null;
        }
        if (date.year().isEmpty()) {
            return refused(date, "timelinejs.date.noYear", notes);
        }
        if (!SlideDate.isNumber(date.year()) || date.year().length() > LONGEST_YEAR) {
            return unusual(date, notes);
        }
        long year = Long.parseLong(date.year());
        if (Math.abs(year) >= CivilDate.MAX_YEAR) {
            return refused(date, "timelinejs.date.unread", notes);
        }
        return inYear(astronomical(year, date.line()), date, notes);
    }

    /// A year in words, or a month in words.
    private @Nullable When unusual(SlideDate date, DateNotes notes) {
        boolean alone = date.parts().stream().skip(1).allMatch(String::isEmpty)
                && date.time().isEmpty();
        return alone
                ? texts.read(date.line(), "year", date.year(), notes)
                : refused(date, "timelinejs.date.unread", notes);
    }

    private @Nullable When refused(SlideDate date, String key, DateNotes notes) {
        notes.add(date.written());
        remarks.decided(date.line(), "", key, date.written());
        return null;
    }

    /// -500 is 500 BCE for TimelineJS, which is -499 for astronomers and EDTF.
    private long astronomical(long year, int line) {
        if (year < 0) {
            remarks.decidedOnce("timelinejs.bce");
            return year + 1;
        }
        if (year == 0) {
            remarks.ambiguous(line, "year", "timelinejs.zero");
        }
        return year;
    }

    private When inYear(long year, SlideDate date, DateNotes notes) {
        List<String> parts = date.parts();
        boolean far = Math.abs(year) > 9_999;
        int month = far ? 0 : Math.max(0, part(parts.get(1), 1, 12));
        int day = month > 0 ? part(parts.get(2), 1, CivilDate.daysIn(year, month)) : 0;
        When when = day > 0 ? timed(year, month, day, date) : new PlainDate(year, (byte) month, (byte) 0, (byte) 0);
        int given = given(date);
        int taken = when instanceof Moment moment
                ? moment.minute() == Moment.ABSENT ? 4 : moment.second() == Moment.ABSENT ? 5 : 6
                : day > 0 ? 3 : month > 0 ? 2 : 1;
        if (given > taken) {
            notes.add(date.written());
            String key = taken == 6 ? "timelinejs.date.millis" : "timelinejs.date.blunt";
            remarks.decided(date.line(), "", key, date.written(), when.edtf());
        }
        return when;
    }

    /// How many parts are given, counted to the finest.
    private static int given(SlideDate date) {
        int given = 1;
        for (int i = 1; i < date.parts().size(); i++) {
            given = date.parts().get(i).isEmpty() ? given : i + 1;
        }
        if (date.time().isEmpty()) {
            return given;
        }
        SlideTime time = SlideTime.of(date.time());
        return Math.max(given, time != null && !time.rest().isEmpty() ? 7 : 4);
    }

    private static When timed(long year, int month, int day, SlideDate date) {
        PlainDate whole = new PlainDate(year, (byte) month, (byte) day, (byte) 0);
        SlideTime time = date.time().isEmpty() ? null : SlideTime.of(date.time());
        List<String> clock = time != null
                ? List.of(time.hour(), time.minute(), time.second())
                : date.parts().subList(3, 6);
        // TimelineJS takes an hour that is missing for 0 where a minute is given
        boolean later = !clock.get(1).isEmpty() || !clock.get(2).isEmpty();
        int hour = part(clock.get(0).isEmpty() && later ? "0" : clock.get(0), 0, 23);
        int minute = part(clock.get(1).isEmpty() && !clock.get(2).isEmpty() ? "0" : clock.get(1), 0, 59);
        int second = minute < 0 ? -1 : part(clock.get(2), 0, 59);
        if (hour < 0) {
            return whole;
        }
        return new Moment(
                (short) year,
                (byte) month,
                (byte) day,
                (byte) hour,
                (byte) Math.max(minute, Moment.ABSENT),
                (byte) Math.max(second, Moment.ABSENT),
                new Moment.Offset((short) 0, Moment.Zone.NONE));
    }

    /// A number between two; -1 if it is none, or another.
    private static int part(String text, int least, int most) {
        if (!SlideDate.isNumber(text) || text.length() > 4) {
            return -1;
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? number : -1;
    }

    /// What is shown in the place of a date: where it says the same with a doubt (`c. 1590`) the doubt is taken; what
    /// says more is how the file writes the date, and without a date it is all that the file says of it.
    @Nullable
    When shown(int line, String display, @Nullable When when, Slide slide) {
        String words = display.isEmpty() ? "" : RichText.of(display).line();
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return when;
        }
        if (when != null && CellDate.read(words, HABITS) instanceof CellDate.One one) {
            boolean same = one.when().start() == when.start() && one.when().end() == when.end();
            if (same && (one.when().isApproximate() || one.when().isUncertain())) {
                remarks.decided(
                        line,
                        "display_date",
                        "timelinejs.display.taken",
                        words,
                        one.when().edtf());
                return one.when();
            } else if (same) {
                one.decisions().forEach(this::decided);
                return when;
            }
        }
        if (when == null) {
            slide.notes().add(words);
        } else {
            slide.event().written(words);
        }
        remarks.decidedOnce("timelinejs.display");
        return when;
    }

    private void decided(Decision decision) {
        remarks.decidedOnce(decision.key(), decision.args().toArray(String[]::new));
    }
}
