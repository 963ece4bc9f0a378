package kwonik.cite;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.calendar.Precision;
import kwonik.edtf.words.DateWords;
import org.jspecify.annotations.Nullable;

/// A date of publication in the parts that citations are made of.
///
/// @param when as the chronicle has it
/// @param from the date or the start of a span; null if that is not known or has no such parts
/// @param to the end of a span; null if it is not known, or for a single date
record Issued(When when, @Nullable Part from, @Nullable Part to) {
    private static final Pattern SEASON = Pattern.compile("-2([1-4])[?~%]?$");

    /// A year, a month or season of it, or a day.
    ///
    /// @param year astronomical
    /// @param month 1 to 12, or 0
    /// @param day 1 to 31, or 0
    /// @param season 1 for spring to 4 for winter, or 0
    record Part(long year, int month, int day, int season) {
        Part yearOnly() {
            return new Part(year, 0, 0, 0);
        }

        /// The year as people count who know no year 0: 1 BCE is -1.
        long countedYear() {
            return year <= 0 ? year - 1 : year;
        }
    }

    static Issued of(When when) {
        return switch (when.shape()) {
            case DATE -> new Issued(when, part(when), null);
            case INTERVAL -> new Issued(when, part(when.from()), part(when.to()));
            case ONE_OF, ALL_OF -> new Issued(when, null, null);
        };
    }

    private static @Nullable Part part(@Nullable When date) {
        if (date == null || date.shape() != Shape.DATE) {
            return null;
        }
        if (date.precision().compareTo(Precision.DAY) < 0) {
            // The day as written: the second it starts in may belong to another day at Greenwich.
            return part(When.parse(date.edtf().substring(0, date.edtf().indexOf('T'))));
        }
        CivilDate first = CivilDate.ofSecond(date.start());
        return switch (date.precision()) {
            case DAY -> new Part(first.year(), first.month(), first.day(), 0);
            case MONTH -> new Part(first.year(), first.month(), 0, 0);
            case SEASON -> {
                Matcher season = SEASON.matcher(date.edtf());
                yield season.find() ? new Part(first.year(), 0, 0, Integer.parseInt(season.group(1))) : null;
            }
            case YEAR -> new Part(first.year(), 0, 0, 0);
            default -> null;
        };
    }

    /// Whether it is only estimated or doubted.
    boolean isDoubtful() {
        return when.isApproximate() || when.isUncertain();
    }

    /// Whether it is a single date or a whole span made of parts.
    boolean hasParts() {
        return from != null && (when.shape() == Shape.DATE || to != null);
    }

    /// Whether it is a season of a year.
    static boolean isSeason(@Nullable When when) {
        Part part = part(when);
        return part != null && part.season() != 0;
    }

    /// In words, without a sign of doubt: the parts by `wording`, or the date as Kwonik says it where it has none.
    ///
    /// @param present what stands behind the dash of a span that goes on, or nothing
    String text(Function<Part, String> wording, String present, DateWords words) {
        Part first = from;
        if (first != null && when.endIsOpen() && when.shape() == Shape.INTERVAL) {
            return wording.apply(first) + "–" + present;
        }
        if (first == null || !hasParts()) {
            return when.shape() == Shape.DATE ? words.within(when) : words.brief(when);
        }
        String start = wording.apply(first);
        String end = to == null ? start : wording.apply(to);
        return start.equals(end) ? start : start + "–" + end;
    }
}
