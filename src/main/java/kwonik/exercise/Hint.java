package kwonik.exercise;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.model.Excerpt;
import kwonik.words.PlainText;

/// Evidence to look at on the way to an answer, by wish.
///
/// @param code names it: `lane`, `quotation`, `year`, `sources`, `others`, `around`, `working`, `bearer`
/// @param lines what there is to see; those of an order belong to its cards, one for each, empty where it has none
public record Hint(String code, List<Message> lines) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    public Hint {
        lines = List.copyOf(lines);
    }

    /// What it is called.
    public Message name() {
        return Message.of("exercise.hint." + code);
    }

    /// What stands around quotations, a line for each; no hint where nothing is known of that.
    static List<Hint> around(List<Excerpt> quotations) {
        List<Message> lines = quotations.stream()
                .filter(each -> !around(each).equals(PlainText.line(each.exact())))
                .map(each -> Message.of("exercise.around", around(each)))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new Hint("around", lines));
    }

    /// A quotation on one line with the whole words that are known to stand before and after it.
    static String around(Excerpt quotation) {
        String before = quotation.prefix();
        boolean first = quotation.start() <= before.codePointCount(0, before.length());
        String prefix = first ? before : fromWholeWord(before);
        return PlainText.line(prefix + quotation.exact() + toWholeWord(quotation.suffix()));
    }

    /// The text without what is left of a word at its beginning; a text without blanks belongs to the word beside it.
    private static String fromWholeWord(String text) {
        Matcher blank = BLANKS.matcher(text);
        return !opens(text) && blank.find() ? text.substring(blank.end()) : text;
    }

    private static boolean opens(String text) {
        return !text.isEmpty()
                && switch (Character.getType(text.codePointAt(0))) {
                    case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> true;
                    default -> false;
                };
    }

    /// The text without what is left of a word at its end, unless it ends with a sign.
    private static String toWholeWord(String text) {
        if (text.isEmpty() || !Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
            return text;
        }
        int end = BLANKS.matcher(text).results().mapToInt(MatchResult::start).reduce(text.length(), (_, last) -> last);
        return text.substring(0, end);
    }
}
