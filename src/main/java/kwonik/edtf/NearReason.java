package kwonik.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Why a text is no date, told by what it is instead: a week that its year does not have, a word for “unknown”.
///
/// @param key of the sentence
/// @param args what it speaks about
record NearReason(String key, List<String> args) {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?w\\d\\d?(?:-?\\d)?");
    private static final Pattern YEAR_DAY = Pattern.compile("(\\d{4})-(\\d{3})");
    private static final Pattern NO_DATE =
            Pattern.compile("\\.\\.|\\?+|-+|n\\.? ?d\\.?|s\\.? ?d\\.?|n/a|none|null|undated"
                    + "|unknown|no date|date unknown|sans date|(?:date )?inconnue?|(?:dat )?enkoni|san dat");
    private static final Pattern STILL =
            Pattern.compile("\\*|open|present|now|today|ongoing|aujourd.?hui|en cours|jodi a|kounye a");

    /// The reason by what the text is; null where nothing is known about it but where it stops being a date.
    static @Nullable NearReason of(String text) {
        if (text.length() > NearDate.LONGEST) {
            return null;
        }
        String plain = NearDate.plain(text);
        Matcher week = WEEK.matcher(plain);
        if (week.matches()) {
            int year = Integer.parseInt(week.group(1));
            // the 28th of December always is in the last week of its year
            int weeks = LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return new NearReason("axis.bad.week", List.of(week.group(1), Integer.toString(weeks)));
        }
        Matcher day = YEAR_DAY.matcher(plain);
        if (day.matches()) {
            int days = Year.of(Integer.parseInt(day.group(1))).length();
            return new NearReason("axis.bad.yearday", List.of(day.group(1), Integer.toString(days)));
        }
        if (NO_DATE.matcher(plain).matches()) {
            return new NearReason("axis.bad.empty", List.of());
        }
        return STILL.matcher(plain).matches() ? new NearReason("axis.bad.still", List.of()) : null;
    }
}
