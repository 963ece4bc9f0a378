package kwonik.exchange.check.list;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The cells of a row, or the fields of an object, on their way to one statement.
final class StatementRow {
    private final StatementDraft draft;
    private String year = "";
    private String month = "";
    private String day = "";
    private String date = "";
    private String end = "";
    private String title = "";

    /// @param line in the pasted text
    /// @param above the date that stands over it
    StatementRow(int line, DateSaid above) {
        draft = new StatementDraft(line).under(above);
    }

    /// One more cell.
    ///
    /// @param role of its column; null if that is not known, and the cell is left out
    /// @param heading of its column
    void put(@Nullable ListRole role, String heading, String cell) {
        if (role == null || cell.isBlank()) {
            return;
        }
        switch (role) {
            case DATE ->
                putDate(heading.toLowerCase(Locale.ROOT), ListMarks.of(cell).text());
            case END -> end = ListMarks.of(cell).text();
            case TITLE -> title = cell;
            case STATEMENT -> draft.say(cell);
            case QUOTE -> draft.quote(cell);
            case SOURCE -> draft.source(cell);
            case NUMBER, NOTES -> {}
        }
    }

    private void putDate(String heading, String cell) {
        boolean number = cell.length() <= 4 || !cell.matches(".*\\d{3}.*");
        if (heading.matches(".*\\b(?:end|to|fin)\\b.*")) {
            end = cell;
        } else if (heading.matches(".*\\b(?:year|ano|año|année|annee|ane)\\b.*") && number) {
            year = cell;
        } else if (heading.matches(".*\\b(?:month|mois|mes|mwa)\\b.*") && number) {
            month = cell;
        } else if (heading.matches(".*\\b(?:day|jour|dia|día|jou)\\b.*") && number) {
            day = cell;
        } else {
            date = date.isEmpty() ? cell : date + " " + cell;
        }
    }

    /// Whether anything was said.
    boolean isEmpty() {
        return !draft.hasText() && title.isEmpty();
    }

    Statement finish() {
        if (!draft.hasText() && !title.isEmpty()) {
            draft.say(title);
        }
        draft.dated(DateSaid.of(date.isEmpty() ? parts() : joined(date, end)));
        return draft.finish(Map.of());
    }

    private static String joined(String from, String to) {
        return to.isEmpty() || to.equals(from) ? from : from + " – " + to;
    }

    private String parts() {
        String digits = "\\d{1,2}";
        if (month.matches(digits) && day.matches(digits) && year.matches("\\d{4}")) {
            return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
        }
        if (month.matches(digits) && year.matches("\\d{4}")) {
            return "%s-%02d".formatted(year, Integer.parseInt(month));
        }
        return joined((day + " " + month + " " + year).strip(), end);
    }
}
