package kwonik.edtf;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.calendar.CivilDate;
import org.jspecify.annotations.Nullable;

/// Reads intervals and sets (ISO 8601-2:2019, clauses 6 and 9), and leaves single dates to [DateReader].
///
/// Plain dates are what chronicles are made of, and are read here in one look at fixed places.
final class EdtfReader {

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;
    private static final String OPEN = "..";

    private final String text;
    private final Cursor cursor;
    private final DateReader dates;

    private EdtfReader(String text) {
        this.text = text;
        this.cursor = new Cursor(text, 0);
        this.dates = new DateReader(cursor);
    }

    static When read(String text) {
        When plain = plain(text, 0, text.length());
        if (plain != null) {
            return plain;
        }
        if (text.isEmpty()) {
            throw new EdtfException(text, "axis.bad.empty", 0);
        }
        return new EdtfReader(text).value();
    }

    /// The plain date from `from` to `to`, or `null` if it is anything else, be it right or wrong.
    private static @Nullable PlainDate plain(String text, int from, int to) {
        int length = to - from;
        int marks = Qualifiers.NONE;
        if (length > YEAR_LENGTH) {
            marks = Qualifiers.of(text.charAt(to - 1));
            length -= marks == Qualifiers.NONE ? 0 : 1;
        }
        if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
            return null;
        }
        int century = two(text, from);
        int rest = two(text, from + 2);
        if ((century | rest) < 0) {
            return null;
        }
        int year = century * 100 + rest;
        if (length == YEAR_LENGTH) {
            return new PlainDate(year, (byte) 0, (byte) 0, (byte) marks);
        }
        int month = text.charAt(from + YEAR_LENGTH) == '-' ? two(text, from + YEAR_LENGTH + 1) : 0;
        if (month < 1 || month > 12) {
            return null;
        }
        if (length == MONTH_LENGTH) {
            return new PlainDate(year, (byte) month, (byte) 0, (byte) marks);
        }
        int day = text.charAt(from + MONTH_LENGTH) == '-' ? two(text, from + MONTH_LENGTH + 1) : 0;
        if (day < 1 || (day > 28 && day > CivilDate.daysIn(year, month))) {
            return null;
        }
        return new PlainDate(year, (byte) month, (byte) day, (byte) marks);
    }

    /// The number of two digits at `at`, negative if they are none.
    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private When value() {
        char first = text.charAt(0);
        if (first == '[' || first == '{') {
            return set(first == '[' ? ']' : '}');
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            return date(0, text.length());
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            throw new EdtfException(text, "axis.bad.slashes", slash);
        }
        return interval(slash);
    }

    /// The single date from `from` to `to`.
    private When date(int from, int to) {
        PlainDate plain = plain(text, from, to);
        if (plain != null) {
            return plain;
        }
        if (to - from > DAY_LENGTH && text.charAt(from + DAY_LENGTH) == 'T') {
            PlainDate day = plain(text, from, from + DAY_LENGTH);
            if (day != null) {
                Cursor clock = new Cursor(text, from + DAY_LENGTH + 1);
                Moment moment = new ClockReader(clock).moment(day);
                clock.expectAt(to);
                return moment;
            }
        }
        Cursor part = new Cursor(text, from);
        When date = new DateReader(part).date();
        part.expectAt(to);
        return date;
    }

    private When interval(int slash) {
        boolean fromOpen = slash == 2 && text.startsWith(OPEN);
        boolean toOpen = slash + 3 == text.length() && text.endsWith(OPEN);
        When from = fromOpen || slash == 0 ? null : date(0, slash);
        When to = toOpen || slash + 1 == text.length() ? null : date(slash + 1, text.length());
        if (from == null && to == null) {
            throw new EdtfException(text, "axis.bad.nowhere", 0);
        }
        return from != null && to != null ? ordered(from, to, slash + 1) : new Interval(from, to, fromOpen, toOpen);
    }

    /// An interval of two known ends; the second must not be over before the first begins.
    private When ordered(When from, When to, int position) {
        if (to.end() <= from.start()) {
            throw new EdtfException(text, "axis.bad.order", position, from.edtf(), to.edtf());
        }
        return new Interval(from, to, false, false);
    }

    private When set(char close) {
        cursor.skip();
        List<When> members = new ArrayList<>();
        do {
            cursor.accept(' ');
            if (members.size() == DateSet.MOST_MEMBERS) {
                throw cursor.bad("axis.bad.many", cursor.position(), Integer.toString(DateSet.MOST_MEMBERS));
            }
            members.add(member());
        } while (cursor.accept(','));
        cursor.expectSetEnd(close);
        return new DateSet(text, close == ']' ? Shape.ONE_OF : Shape.ALL_OF, members);
    }

    /// One date, a run `1670..1672`, or `..1984` or `1984..` for everything before or after.
    private When member() {
        if (cursor.atSetEnd() || cursor.peek() == ',') {
            throw cursor.bad(cursor.atEnd() ? "axis.bad.set" : "axis.bad.member", cursor.position());
        }
        if (cursor.acceptDots()) {
            return new Interval(null, dates.date(), true, false);
        }
        When from = dates.date();
        if (!cursor.acceptDots()) {
            return from;
        }
        if (cursor.atSetEnd()) {
            return new Interval(from, null, false, true);
        }
        int position = cursor.position();
        return ordered(from, dates.date(), position);
    }
}
