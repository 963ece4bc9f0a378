package kwonik.exchange.check.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kwonik.edtf.When;

/// A statement that is still being read: more lines may belong to it.
final class StatementDraft {
    private static final int MOST_QUOTATIONS = 50;

    private final int line;
    private DateSaid date = DateSaid.NONE;
    private DateSaid above = DateSaid.NONE;
    private String begunBy = "";
    private final StringBuilder text = new StringBuilder();
    private final List<String> quotations = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /// @param line in the pasted text, from 1
    StatementDraft(int line) {
        this.line = line;
    }

    /// The date that it bears itself.
    StatementDraft dated(DateSaid own) {
        date = own;
        return this;
    }

    /// The date that stands over it.
    StatementDraft under(DateSaid heading) {
        above = heading;
        return this;
    }

    boolean hasDate() {
        return date.isGiven();
    }

    boolean hasText() {
        return !text.isEmpty();
    }

    /// More of what it says.
    StatementDraft say(String raw) {
        ListMarks marks = ListMarks.of(raw);
        cite(marks);
        if (!marks.text().isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(marks.text());
        }
        return this;
    }

    /// Words that it quotes, with quotation marks or without.
    StatementDraft quote(String raw) {
        ListMarks marks = ListMarks.of(raw);
        cite(marks);
        List<String> marked = QuotedWords.in(marks.text());
        List<String> words = marked.isEmpty() ? List.of(marks.text()) : marked;
        words.stream().filter(word -> !word.isEmpty()).forEach(quotations::add);
        return this;
    }

    /// It is a quotation and nothing else.
    void beginQuote(String raw) {
        begunBy = raw;
    }

    /// Whether its quotation began with a mark, which may close some lines below.
    boolean isInMarks() {
        return !begunBy.isBlank() && "“„«\"‹".indexOf(begunBy.strip().charAt(0)) >= 0;
    }

    boolean isQuote() {
        return !begunBy.isEmpty();
    }

    /// The next line of a quotation over several lines.
    void quoteOn(String raw) {
        if (isQuote()) {
            say(raw);
            return;
        }
        String last = quotations.isEmpty() ? "" : quotations.removeLast();
        quote(last + " " + raw);
    }

    /// Where it is from.
    StatementDraft source(String raw) {
        ListMarks marks = ListMarks.of(raw);
        cite(marks);
        sources.add(marks.text());
        return this;
    }

    private void cite(ListMarks marks) {
        sources.add(marks.source());
        notes.addAll(marks.notes());
    }

    /// The statement.
    ///
    /// @param footnotes by number
    Statement finish(Map<String, String> footnotes) {
        List<String> quoted = new ArrayList<>(QuotedWords.in(text.toString()));
        quoted.addAll(quotations);
        notes.stream().map(footnotes::get).filter(Objects::nonNull).forEach(sources::add);
        List<String> named =
                sources.stream().filter(name -> !name.isEmpty()).distinct().toList();
        return new Statement(
                line,
                dateOrAbove(),
                text.isEmpty() ? String.join(" ", quotations) : text.toString(),
                quoted.stream().distinct().limit(MOST_QUOTATIONS).toList(),
                String.join(", ", named));
    }

    private DateSaid dateOrAbove() {
        if (date.isGiven() && date.readings().isEmpty() && above.isGiven()) {
            // “24 July” below the heading 2025
            DateSaid joined = DateSaid.of(date.text() + " " + above.text());
            return joined.readings().isEmpty() ? date : joined;
        }
        if (date.isGiven()) {
            return date;
        }
        DateSaid within = LeadingDate.within(text.toString());
        return above.isGiven() && !isSharper(within, above) ? above : within;
    }

    /// Below the heading 2025 a sentence may begin with a day of that year.
    private static boolean isSharper(DateSaid within, DateSaid above) {
        if (within.readings().size() != 1 || above.readings().size() != 1) {
            return false;
        }
        When day = within.readings().getFirst();
        When year = above.readings().getFirst();
        return day.start() >= year.start() && day.end() <= year.end();
    }
}
