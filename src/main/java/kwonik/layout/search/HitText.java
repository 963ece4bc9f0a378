package kwonik.layout.search;

import java.util.List;
import java.util.Optional;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// The text in which an event has what was looked for, cut to a line around it.
///
/// @param field what the text is to the event
/// @param before what stands before the words that were found; begins with … where it is cut
/// @param match those words, as they are written there
/// @param after what follows; ends with … where it is cut
public record HitText(TextSearch.Field field, String before, String match, String after) {
    private static final int BEFORE = 30;
    private static final int AFTER = 60;

    /// The text of an event that has most of the terms, the most telling one of equals.
    static Optional<HitText> of(Chronicle chronicle, Event event, List<String> terms, String tag) {
        Best best = new Best(terms);
        EventTexts.visit(chronicle, event, tag, best::look);
        return Optional.ofNullable(best.found);
    }

    /// Looks at one text after the other and keeps the best.
    private static final class Best {
        private final List<String> terms;
        private long most;
        private @Nullable HitText found;

        Best(List<String> terms) {
            this.terms = terms;
        }

        void look(TextSearch.Field field, String text) {
            String folded = TextSearch.folded(text);
            long count = terms.stream().filter(folded::contains).count();
            if (count > most) {
                most = count;
                String first =
                        terms.stream().filter(folded::contains).findFirst().orElse("");
                found = cut(field, text, first);
            }
        }
    }

    private static HitText cut(TextSearch.Field field, String text, String term) {
        int[] at = new int[text.length() + 1];
        String folded = FoundWords.fold(text, at);
        int place = Math.max(0, folded.indexOf(term));
        int from = 0;
        while (from + 1 < at.length && at[from + 1] <= place) {
            from++;
        }
        int to = from;
        while (to + 1 < at.length && at[to] < place + term.length()) {
            to++;
        }
        to = to < text.length() ? whole(text, to) : to;
        return new HitText(field, start(text, from), text.substring(from, to), end(text, to));
    }

    private static String start(String text, int from) {
        int cut = from - BEFORE;
        if (cut <= 0) {
            return text.substring(0, from);
        }
        int space = text.indexOf(' ', cut);
        return "…" + text.substring(space < 0 || space >= from ? whole(text, cut) : space, from);
    }

    private static String end(String text, int to) {
        int cut = to + AFTER;
        if (cut >= text.length()) {
            return text.substring(to);
        }
        int space = text.lastIndexOf(' ', cut);
        return text.substring(to, space <= to ? whole(text, cut) : space) + "…";
    }

    /// A place that does not part a pair of surrogates.
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
