package kwonik.exchange.check.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kwonik.exchange.check.list.ListLine.Footnote;
import kwonik.exchange.check.list.ListLine.Kind;
import kwonik.exchange.check.list.ListLine.Label;
import kwonik.exchange.check.list.StatementList.Skipped;
import org.jspecify.annotations.Nullable;

/// Reads a list line by line: bullets, numbers, headings with dates, block quotes, labels, or plain lines.
///
/// Where some lines have marks or dates, those without any are talk around the list, and are told as left out; where no
/// line has, each is a statement.
final class LineStatements {
    private static final int SHORT = 60;
    private static final Pattern ENDED = Pattern.compile("[.!?]\\s*$");
    private static final Pattern MARKS = Pattern.compile("[“”„«»\"‹›]");

    private final List<ListLine> lines = new ArrayList<>();
    private final boolean marked;
    private final List<StatementDraft> drafts = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> footnotes = new HashMap<>();
    private DateSaid heading = DateSaid.NONE;
    private DateSaid parent = DateSaid.NONE;
    private int parentIndent = -1;
    private boolean inNotes;
    private boolean itemsBelow;
    private @Nullable StatementDraft current;
    private int currentIndent;
    private Kind before = Kind.BLANK;
    private String quoteBefore = "";

    LineStatements(List<String> text) {
        for (int i = 0; i < text.size(); i++) {
            lines.addAll(ListLine.of(text.get(i), i + 1).byBoldDates());
        }
        marked = lines.stream().anyMatch(LineStatements::isMarked);
    }

    private static boolean isMarked(ListLine line) {
        return switch (line.kind()) {
            case ITEM -> true;
            case HEADING -> DateSaid.ifDate(ListMarks.of(line.text()).text()).isGiven();
            case PLAIN ->
                line.label() != null || LeadingDate.of(ListMarks.of(line.text()).text()) != null;
            case BLANK, QUOTE, NOTHING -> false;
        };
    }

    StatementList read() {
        for (ListLine line : lines) {
            if (drafts.size() > StatementList.MOST) {
                break;
            }
            take(line);
            before = line.kind();
            quoteBefore = before == Kind.QUOTE ? line.text() : "";
        }
        List<Statement> statements = drafts.stream()
                .map(draft -> draft.finish(footnotes))
                .filter(statement -> !statement.text().isEmpty())
                .toList();
        return StatementList.of(statements, skipped);
    }

    private void take(ListLine line) {
        switch (line.kind()) {
            case BLANK, NOTHING -> {}
            case HEADING -> head(line);
            case QUOTE -> quote(line);
            case ITEM, PLAIN -> {
                if (!isNote(line)) {
                    say(line);
                }
            }
        }
    }

    // ----- Headings, notes, quotes

    private void head(ListLine line) {
        String text = ListMarks.of(line.text()).text();
        ListRole role = ListRole.of(text);
        inNotes = role == ListRole.SOURCE || role == ListRole.NOTES;
        LeadingDate date = inNotes ? null : LeadingDate.of(text);
        heading = date == null ? DateSaid.NONE : date.date();
        parent = DateSaid.NONE;
        itemsBelow = false;
        current = null;
        if (date != null && !date.rest().isEmpty()) {
            // a heading that says what happened, with the rest below it
            begin(line, date.date()).say(date.rest());
            heading = date.date();
        } else if (date == null && !inNotes) {
            skipped.add(new Skipped(line.number(), text));
        }
    }

    private boolean isNote(ListLine line) {
        if (!inNotes && !line.definesNote()) {
            return false;
        }
        Footnote footnote = line.footnote();
        if (footnote != null) {
            ListMarks marks = ListMarks.of(footnote.text());
            footnotes.put(
                    footnote.number(), marks.source().isEmpty() ? marks.text() : marks.text() + ", " + marks.source());
        }
        skipped.add(new Skipped(line.number(), line.text()));
        return true;
    }

    private void quote(ListLine line) {
        StatementDraft draft = current;
        boolean apart = before != Kind.QUOTE || isNewQuote(line);
        if (draft == null || (draft.isQuote() && apart)) {
            boolean follows = draft != null;
            current = null;
            if (follows && LeadingDate.of(plainDate(line)) == null) {
                begin(line, DateSaid.NONE).say(line.text());
            } else {
                say(line.as(Kind.PLAIN, line.text()));
            }
            StatementDraft begun = current;
            if (begun != null) {
                begun.beginQuote(line.text());
            }
        } else if (!apart) {
            draft.quoteOn(line.text());
        } else {
            draft.quote(line.text());
        }
    }

    /// Whether a line of a quotation begins another one: by its own date, or its own quotation marks behind closed
    /// ones.
    private boolean isNewQuote(ListLine line) {
        LeadingDate date = LeadingDate.of(plainDate(line));
        boolean dated = date != null && !date.rest().isEmpty();
        boolean opens = !line.text().isEmpty() && "“„«\"‹".indexOf(line.text().charAt(0)) >= 0;
        return dated || (opens && !QuotedWords.in(quoteBefore).isEmpty()) || isNewSentence(line.text());
    }

    /// Whether a line without quotation marks begins a sentence behind one that ended with its line.
    private boolean isNewSentence(String text) {
        StatementDraft draft = current;
        boolean marked = (draft != null && draft.isInMarks())
                || MARKS.matcher(quoteBefore + text).find();
        boolean ended = ENDED.matcher(quoteBefore).find();
        return !marked && ended && !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    // ----- Statements

    private StatementDraft begin(ListLine line, DateSaid date) {
        StatementDraft draft = new StatementDraft(line.number())
                .dated(date)
                .under(parent.isGiven() && line.indent() > parentIndent ? parent : heading);
        drafts.add(draft);
        current = draft;
        currentIndent = line.indent();
        return draft;
    }

    private void say(ListLine line) {
        Label label = line.label();
        if (label != null) {
            label(line, label);
            return;
        }
        String text = ListMarks.of(line.text()).text();
        LeadingDate date = LeadingDate.of(plainDate(line));
        itemsBelow |= line.kind() == Kind.ITEM;
        if (line.kind() == Kind.ITEM && line.indent() <= parentIndent) {
            parent = DateSaid.NONE;
            parentIndent = -1;
        }
        if (date != null && date.rest().isEmpty()) {
            over(line, date.date());
        } else if (date != null) {
            begin(line, date.date()).say(date.rest());
            parent = line.kind() == Kind.ITEM ? date.date() : DateSaid.NONE;
            parentIndent = line.kind() == Kind.ITEM ? line.indent() : -1;
        } else if (line.kind() == Kind.ITEM) {
            item(line);
        } else {
            plain(line, text);
        }
    }

    /// The line without marks, but with the separators that stand behind a date.
    private static String plainDate(ListLine line) {
        String raw = line.text();
        // marks are taken off before the date is looked for, citations only from what follows
        return raw.replace("**", "").replace("__", "").replaceFirst("^[*_`]+", "");
    }

    /// A date alone: it stands over what follows.
    private void over(ListLine line, DateSaid date) {
        boolean inner = line.indent() > 0 && heading.isGiven();
        parent = line.kind() == Kind.ITEM || inner ? date : DateSaid.NONE;
        parentIndent = line.kind() == Kind.ITEM ? line.indent() : -1;
        if (line.kind() == Kind.PLAIN) {
            heading = date;
        }
        current = null;
        inNotes = false;
    }

    private void item(ListLine line) {
        StatementDraft draft = current;
        boolean nested = draft != null && line.indent() > currentIndent;
        boolean quoted = !QuotedWords.in(line.text()).isEmpty()
                && QuotedWords.outside(ListMarks.of(line.text()).text()).isBlank();
        if (draft != null && nested && quoted) {
            draft.quote(line.text());
        } else {
            begin(line, DateSaid.NONE).say(line.text());
        }
    }

    private void plain(ListLine line, String text) {
        StatementDraft draft = current;
        boolean goesOn = draft != null && before != Kind.BLANK && before != Kind.HEADING && before != Kind.NOTHING;
        boolean below = draft != null && line.indent() > currentIndent;
        // behind the bullets below a date comes talk again
        boolean dated = !itemsBelow && (heading.isGiven() || parent.isGiven());
        if (draft != null && marked && (goesOn || below)) {
            draft.say(line.text());
        } else if (!marked || (dated && !(text.endsWith(":") && text.length() < 2 * SHORT))) {
            begin(line, DateSaid.NONE).say(line.text());
        } else {
            skipped.add(new Skipped(line.number(), text));
            current = null;
        }
    }

    private void label(ListLine line, Label label) {
        StatementDraft draft = current;
        switch (label.role()) {
            case DATE, END -> {
                DateSaid date = DateSaid.of(ListMarks.of(label.rest()).text());
                if (draft == null || draft.hasDate()) {
                    begin(line, date);
                } else {
                    draft.dated(date);
                }
            }
            case TITLE, STATEMENT -> {
                if (label.rest().isEmpty() && draft == null) {
                    skipped.add(new Skipped(line.number(), line.text()));
                } else if (draft == null || (draft.hasText() && line.indent() <= currentIndent)) {
                    begin(line, DateSaid.NONE).say(label.rest());
                } else {
                    draft.say(label.rest());
                }
            }
            case QUOTE -> (draft == null ? begin(line, DateSaid.NONE) : draft).quote(label.rest());
            case SOURCE -> {
                if (draft == null) {
                    skipped.add(new Skipped(line.number(), line.text()));
                    inNotes = label.rest().isEmpty();
                } else if (label.rest().isEmpty()) {
                    inNotes = true;
                } else {
                    draft.source(label.rest());
                }
            }
            case NUMBER -> {}
            case NOTES -> inNotes = true;
        }
    }
}
