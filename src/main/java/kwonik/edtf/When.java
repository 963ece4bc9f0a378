package kwonik.edtf;

import java.util.Comparator;
import java.util.List;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;
import org.jspecify.annotations.Nullable;

/// When something happened, exactly as sharp as it is known: a value of EDTF (ISO 8601-2:2019, profile of Annex A).
///
/// Level 0 and level 1 are whole; of level 2: sets, significant digits, exponential years, marks on single parts,
/// unspecified digits anywhere, and the sub-year groupings 25 to 41. Beyond the profile, clock times may leave out
/// seconds or minutes (ISO 8601-1:2019, 5.3.1.3), because a source that says 16:53 has not said 16:53:00.
///
/// Bounds are seconds from 1970-01-01T00:00 in the proleptic Gregorian calendar, the start included and the end
/// not. Dates pass no time zone; a clock time with `Z` or an offset stands at its UTC instant, one without stands
/// as written.
///
/// *Strict* bounds hold what is written: the whole of a date, an interval from the first moment of its start to the
/// last of its end (for an open or unknown end: of the end that is known), a set from its first member to its last.
/// *Padded* bounds are never narrower:
///
/// - `?` and `~` widen both sides by half the unit of the part they stand at (a year by six months, a month by
///   fifteen days, a day by twelve hours), `%` by a whole unit; of several marks the widest counts. Seasons count
///   as three months.
/// - `X` digits and significant digits widen nothing: the strict bounds already hold every date they leave
///   possible.
/// - an open end reaches to [#BEGINNING] or [#END_OF_TIME].
/// - an unknown end reaches ten units of the known one beyond it (`/1995` from 1985).
///
/// Equal values have equal texts. A plain date takes 24 bytes and an interval of two takes 24 more than they do.
public sealed interface When permits PlainDate, Moment, LooseDate, Interval, DateSet {

    /// Where open starts reach to: far before [CivilDate#MIN_YEAR].
    long BEGINNING = Long.MIN_VALUE / 4;

    /// Where open ends reach to: far after [CivilDate#MAX_YEAR].
    long END_OF_TIME = Long.MAX_VALUE / 4;

    /// By the middle of the strict bounds, then the sharper first, then by text; consistent with `equals`.
    Comparator<When> ORDER = When::compare;

    /// Reads an EDTF text.
    ///
    /// @throws EdtfException if it is none; the exception says why and where
    static When parse(String text) {
        return EdtfReader.read(text);
    }

    /// The interval from one date to another.
    ///
    /// @throws EdtfException if the second is over before the first begins
    static When between(When from, When to) {
        if (to.end() <= from.start()) {
            String text = from.edtf() + "/" + to.edtf();
            throw new EdtfException(text, "axis.bad.order", from.edtf().length() + 1, from.edtf(), to.edtf());
        }
        return new Interval(from, to, false, false);
    }

    /// The years in which a stretch of seconds lies, such as all of a chronicle.
    ///
    /// @param first the first second of it
    /// @param end the first second after it
    static When years(long first, long end) {
        PlainDate from = year(first);
        PlainDate to = year(Math.max(first, end - 1));
        return from.equals(to) ? from : new Interval(from, to, false, false);
    }

    private static PlainDate year(long second) {
        return new PlainDate(CivilDate.ofSecond(second).year(), (byte) 0, (byte) 0, (byte) Qualifiers.NONE);
    }

    /// The EDTF text, exactly as it was read.
    String edtf();

    /// The first second that belongs to what is written.
    long start();

    /// The first second after what is written; always later than [#start].
    long end();

    /// The first second that may belong to it; at most [#start], at least [#BEGINNING].
    long paddedStart();

    /// The first second that can no longer belong to it; at least [#end], at most [#END_OF_TIME].
    long paddedEnd();

    /// How sharply it is known; of an interval or set, the vaguest of its dates.
    Precision precision();

    /// What kind of statement it is.
    Shape shape();

    /// Whether any part is marked `?` or `%`: the source itself is in doubt.
    boolean isUncertain();

    /// Whether any part is marked `~` or `%`: an estimate.
    boolean isApproximate();

    /// Whether the start may lie elsewhere than where it is drawn: it is marked, lacks digits, is unknown, or is
    /// one of several.
    boolean startDoubtful();

    /// Whether the end may lie elsewhere than where it is drawn: see [#startDoubtful].
    boolean endDoubtful();

    /// Whether it has no beginning: `../1804`, `[..1804]`.
    default boolean startIsOpen() {
        return false;
    }

    /// Whether it goes on: `2018/..`, `[2018..]`.
    default boolean endIsOpen() {
        return false;
    }

    /// Whether it began at an unknown date: `/1804`.
    default boolean startIsUnknown() {
        return false;
    }

    /// Whether it ended at an unknown date: `2018/`.
    default boolean endIsUnknown() {
        return false;
    }

    /// The start of an interval, `null` if that is open or unknown; anything else is its own start.
    default @Nullable When from() {
        return this;
    }

    /// The end of an interval, `null` if that is open or unknown; anything else is its own end.
    default @Nullable When to() {
        return this;
    }

    /// The members of a set in the order written, consecutive ones (`1670..1672`) as an interval; empty for the
    /// rest.
    default List<When> members() {
        return List.of();
    }

    private static int compare(When one, When other) {
        if (one.equals(other)) {
            return 0;
        }
        int byMiddle = Long.compare(one.start() + one.end(), other.start() + other.end());
        if (byMiddle != 0) {
            return byMiddle;
        }
        int byPrecision = one.precision().compareTo(other.precision());
        return byPrecision != 0 ? byPrecision : one.edtf().compareTo(other.edtf());
    }
}
