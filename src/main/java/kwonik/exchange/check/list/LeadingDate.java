package kwonik.exchange.check.list;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.typed.TextLanguage;
import org.jspecify.annotations.Nullable;

/// A date at the beginning of a line, and the statement behind it: `1995: …`, `24 July 2025 – …`, `(1995) …`.
///
/// @param rest what follows; empty where the line is a date and nothing else
record LeadingDate(DateSaid date, String rest) {
    /// No date has its separator later than this.
    private static final int FURTHEST = 70;

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:→|=>|->|\\||\t)\\s*|\\s*[:–—]\\s+|\\s+[-–—]\\s*|[,.]\\s+");
    private static final Pattern BRACKETED = Pattern.compile("^[(\\[]([^()\\[\\]]{3,60})[)\\]]\\s*[:–—-]?\\s*(.*)$");
    private static final Pattern YEAR_AND_NAME = Pattern.compile("^(\\d{4})\\s+(\\p{Lu}.*)$");

    /// The date with which a line begins; null if it begins with none.
    static @Nullable LeadingDate of(String line) {
        String text = line.strip();
        DateSaid whole = text.length() <= FURTHEST ? DateSaid.ifDate(text) : DateSaid.NONE;
        if (whole.isGiven()) {
            return new LeadingDate(whole, "");
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            DateSaid date = DateSaid.ifDate(bracketed.group(1));
            return date.isGiven() ? new LeadingDate(date, bracketed.group(2).strip()) : null;
        }
        LeadingDate separated = separated(text);
        if (separated != null) {
            return separated;
        }
        Matcher year = YEAR_AND_NAME.matcher(text);
        return year.matches() && DateSaid.ifDate(year.group(1)).isGiven()
                ? new LeadingDate(DateSaid.ifDate(year.group(1)), year.group(2))
                : null;
    }

    /// The furthest separator before which a date stands: that of `1991–1994: …` is the colon.
    private static @Nullable LeadingDate separated(String text) {
        if (!mayBeDate(text)) {
            return null;
        }
        LeadingDate found = null;
        Matcher between = BETWEEN.matcher(text);
        while (between.find() && between.start() <= FURTHEST) {
            String before = text.substring(0, between.start());
            DateSaid date = DateSaid.ifDate(before);
            date = date.isGiven() ? date : DateSaid.ifDay(before);
            if (date.isGiven()) {
                // “In 1995, …” is a sentence, of which the date is a part
                boolean sentence = !Character.isDigit(text.charAt(0)) && text.charAt(between.start()) == ',';
                found = new LeadingDate(
                        date, sentence ? text : text.substring(between.end()).strip());
            }
        }
        return found;
    }

    private static boolean mayBeDate(String text) {
        int end = Math.min(text.length(), FURTHEST);
        return text.substring(0, end).chars().anyMatch(Character::isDigit);
    }

    /// The date that a sentence names, if it names one alone or begins with one: “On 24 July 2025, …”.
    static DateSaid within(String sentence) {
        String text = QuotedWords.outside(sentence);
        List<Mention> named = DateMentions.in(text, null, TextLanguage.of(sentence)).stream()
                .filter(Mention::isStated)
                .toList();
        boolean begins = !named.isEmpty() && named.getFirst().start() <= 12;
        if (named.size() != 1 && !begins) {
            return DateSaid.NONE;
        }
        Mention first = named.getFirst();
        String words = sentence.substring(first.start(), first.end());
        DateSaid several = DateSaid.ifDate(words);
        return several.readings().size() > 1 ? several : new DateSaid(words, List.of(first.when()));
    }
}
