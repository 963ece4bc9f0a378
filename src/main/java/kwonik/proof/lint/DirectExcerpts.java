package kwonik.proof.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.When;
import kwonik.model.Event;
import kwonik.model.Excerpt;

/// Quotations that are said to report their event, and share no proper name and no number with it.
final class DirectExcerpts {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u00a0\\u202f ]\\d+)*");
    private static final Pattern THOUSANDS = Pattern.compile("[,\\u00a0\\u202f ](?=\\d{3}(?!\\d))");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private DirectExcerpts() {}

    static List<LintWarning> in(Event event) {
        List<LintWarning> found = new ArrayList<>();
        Set<String> known = facts(event.title().in("en"));
        known.addAll(facts(event.details().summary().in("en")));
        When when = event.when();
        if (when != null) {
            Matcher year = YEAR.matcher(when.edtf());
            while (year.find()) {
                known.add(year.group());
            }
        }
        int number = 1;
        for (Excerpt excerpt : event.details().evidence().excerpts()) {
            if (excerpt.role() == Excerpt.Role.DIRECT
                    && facts(excerpt.exact()).stream().noneMatch(known::contains)) {
                found.add(new LintWarning.StrangeExcerpt(event.id(), excerpt.sourceId(), number));
            }
            number++;
        }
        return found;
    }

    /// The proper names and the numbers of a text; a capital at the beginning of a sentence makes no name.
    private static Set<String> facts(String text) {
        Set<String> facts = new HashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            if (!beginsSentence(text, name.start())) {
                facts.add(name.group());
            }
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            facts.add(THOUSANDS.matcher(number.group()).replaceAll(""));
        }
        return facts;
    }

    private static boolean beginsSentence(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || ".!?:;—“\"".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
