package kwonik.proof.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.model.Difference;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// Events whose English doubt names figures or dates that differ, and that bear no mark of it; or the other way round.
///
/// Two numbers differ as figures if neither is part of a date. A day differs if it lies outside of the date of the
/// event;
/// what stands in brackets tells who says so, and when, and does not count as one.
final class DoubtMarks {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern DAY =
            Pattern.compile("(?<days>\\d{1,2}(?:(?:, | and | or |, or |, and )\\d{1,2})*) (?<month>"
                    + String.join("|", MONTHS) + ")(?: (?<year>\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:1[0-9]|20)\\d\\d(?![\\d]|[.,]\\d)");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NAMED = Pattern.compile("[Rr]esolutions? \\d+(?:(?:, | and )\\d+)*");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[.,]\\d+)*(?![\\p{L}\\d])");

    private DoubtMarks() {}

    static List<LintWarning> in(Event event) {
        String doubt = event.details().doubt().in("en");
        List<Difference> marks = event.details().evidence().differs();
        List<LintWarning> found = new ArrayList<>();
        if (!marks.contains(Difference.DATE) && tellsAnotherDay(doubt, event.when())) {
            found.add(new LintWarning.MissingMark(event.id(), Difference.DATE));
        }
        if (!marks.contains(Difference.FIGURE) && figures(doubt) > 1) {
            found.add(new LintWarning.MissingMark(event.id(), Difference.FIGURE));
        }
        if (!marks.isEmpty() && doubt.isBlank()) {
            found.add(new LintWarning.UnexplainedMark(event.id()));
        }
        return found;
    }

    private static boolean tellsAnotherDay(String doubt, @Nullable When when) {
        if (when == null) {
            return false;
        }
        return DAY.matcher(BRACKETS.matcher(doubt).replaceAll(""))
                .results()
                .anyMatch(days -> NUMBER.matcher(days.group("days"))
                        .results()
                        .anyMatch(day -> !within(Integer.parseInt(day.group()), days, when)));
    }

    /// A day without a year is of any year of the event.
    private static boolean within(int day, MatchResult days, When when) {
        int month = 1 + MONTHS.indexOf(days.group("month"));
        long first = CivilDate.ofSecond(when.start()).year();
        long last = CivilDate.ofSecond(when.end() - 1).year();
        String written = days.group("year");
        for (long year = first; year <= last; year++) {
            if (written == null || Long.parseLong(written) == year) {
                long second = CivilDate.second(year, month, day);
                if (second >= when.start() && second < when.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int figures(String doubt) {
        String bare = QUOTED.matcher(doubt).replaceAll("");
        bare = DAY.matcher(bare).replaceAll("");
        bare = NAMED.matcher(bare).replaceAll("");
        bare = YEAR.matcher(bare).replaceAll("");
        Set<String> figures = new HashSet<>();
        FIGURE.matcher(bare).results().forEach(figure -> figures.add(figure.group()));
        return figures.size();
    }
}
