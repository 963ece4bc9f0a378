package kwonik.exchange.table;

import java.util.Set;
import kwonik.edtf.Moment;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// Cells that say on which side of the year 1 a year lies, and years put on that side.
public final class EraWords {
    private static final int LONGEST = 24;
    private static final Set<String> BEFORE = Set.of(
            "bc",
            "bce",
            "b.c.",
            "b.c.e.",
            "b.c",
            "av. j.-c.",
            "av j-c",
            "av. j-c",
            "av.j.-c.",
            "avant jesus-christ",
            "a.c.",
            "a. c.",
            "ac",
            "a.e.c.",
            "antes de cristo",
            "v. chr.",
            "v.chr.",
            "v. chr",
            "v. u. z.",
            "a.c",
            "avanti cristo",
            "anvan jezi-kri",
            "av. j.c.",
            "before christ",
            "-");
    private static final Set<String> SINCE = Set.of(
            "ad",
            "ce",
            "a.d.",
            "c.e.",
            "ap. j.-c.",
            "apr. j.-c.",
            "ap j-c",
            "d.c.",
            "d. c.",
            "dc",
            "n. chr.",
            "n.chr.",
            "apres jesus-christ",
            "e.c.",
            "dopo cristo",
            "apre jezi-kri",
            "+",
            "anno domini",
            "ap. j.c.");

    private EraWords() {}

    /// Whether a text says that it was before our era.
    static boolean isBefore(String text) {
        return text.length() <= LONGEST && BEFORE.contains(PlainText.folded(text));
    }

    /// Whether a text says one or the other.
    public static boolean are(String text) {
        return text.length() <= LONGEST && (isBefore(text) || SINCE.contains(PlainText.folded(text)));
    }

    /// A date of our era as the one with the same figures before it; null if there is none, or it is no single date.
    static @Nullable When before(When when) {
        return switch (when) {
            case PlainDate date
            when date.year() > 0 && exists(1 - date.year(), date.month(), date.day()) ->
                new PlainDate(1 - date.year(), date.month(), date.day(), date.marks());
            case Moment time
            when time.year() > 0 && exists(1 - time.year(), time.month(), time.day()) ->
                new Moment(
                        (short) (1 - time.year()),
                        time.month(),
                        time.day(),
                        time.hour(),
                        time.minute(),
                        time.second(),
                        time.offset());
            default -> null;
        };
    }

    private static boolean exists(long year, int month, int day) {
        return day == 0 || day <= CivilDate.daysIn(year, month);
    }
}
