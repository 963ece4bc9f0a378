package kwonik.exchange.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kwonik.edtf.words.DateWords;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Says in words how an entry of a calendar repeats.
final class RepeatWords {
    private static final List<Words> LANGUAGES =
            List.of(Words.in(Locale.ENGLISH), Words.in(Locale.FRENCH), Words.in(Locale.of("ht")));

    private RepeatWords() {}

    /// That a date is the first of many, in all languages.
    ///
    /// @param written the rule in the file, which is quoted where words do not say it all
    /// @param rule null if it is none that we understand
    static Localized said(String written, @Nullable RepeatRule rule) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Words words : LANGUAGES) {
            all.put(
                    words.tag(),
                    rule == null ? words.say("calendar.repeats.raw", written) : said(written, rule, words));
        }
        return Localized.of(all);
    }

    private static String said(String written, RepeatRule rule, Words words) {
        String every = words.say("calendar.every." + rule.frequency(), rule.every());
        boolean plain = rule.numbers().isEmpty() && rule.days().stream().allMatch(day -> day.number() == 0);
        String days = rule.days().stream()
                .map(day -> words.say("axis.weekday." + day.day().getValue()))
                .collect(Collectors.joining(", "));
        String how = !plain ? every + " (" + written + ")" : days.isEmpty() ? every : every + " (" + days + ")";
        CalendarTime until = rule.until();
        if (until != null) {
            return words.say("calendar.repeats.until", how, new DateWords(words).brief(until.when()));
        }
        return rule.count() > 0
                ? words.say("calendar.repeats.count", how, rule.count())
                : words.say("calendar.repeats", how);
    }
}
