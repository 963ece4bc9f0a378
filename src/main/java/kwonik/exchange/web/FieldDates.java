package kwonik.exchange.web;

import java.util.List;
import java.util.stream.Collectors;
import kwonik.edtf.EdtfException;
import kwonik.edtf.PlainDate;
import kwonik.edtf.When;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateColumn;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.date.Decision;
import org.jspecify.annotations.Nullable;

/// Reads the dates of one file that are written as texts, as all of them together show that they are meant.
public final class FieldDates {
    private static final int FOUR_DIGITS = 9_999;

    private final DateHabits habits;
    private final Remarks remarks;

    /// Dates of which nothing but these habits is known.
    public FieldDates(DateHabits habits, Remarks remarks) {
        this.habits = habits;
        this.remarks = remarks;
    }

    /// Looks at all dates of a file first.
    public static FieldDates of(List<String> texts, DateHabits known, Remarks remarks) {
        DateColumn column =
                DateColumn.of(texts.stream().map(FieldDates::trimmed).toList(), known);
        // ISO and the scripts of the web count a year 0, whether there is one in the file or not
        DateHabits habits = column.habits().withNegatives(known.negatives()).withMidnight(known.midnight());
        FieldDates dates = new FieldDates(habits, remarks);
        for (Decision finding : column.findings()) {
            String[] args = finding.args().toArray(String[]::new);
            switch (finding.key()) {
                case "celldate.column.order.open", "celldate.column.order.both" ->
                    remarks.ambiguous(0, "", finding.key(), args);
                case "celldate.column.negative.historical",
                        "celldate.column.negative.astronomical",
                        "celldate.column.midnight.day",
                        "celldate.column.midnight.time" -> {}
                default -> remarks.decided(0, "", finding.key(), args);
            }
        }
        return dates;
    }

    /// Reads a date; null if the text is none, which the notes then hold.
    ///
    /// @param place the name of the field
    public @Nullable When read(int line, String place, String text, DateNotes notes) {
        return switch (CellDate.read(trimmed(text), habits)) {
            case CellDate.One one -> {
                one.decisions().forEach(decision -> decided(line, place, decision));
                yield one(line, place, one.when(), text, notes);
            }
            case CellDate.Several several -> oneOf(line, place, several, text, notes);
            case CellDate.NoDate _ -> {
                notes.add(text);
                yield null;
            }
            case CellDate.Unreadable no -> {
                notes.add(text);
                remarks.decided(line, place, "web.date.unread", text);
                yield null;
            }
        };
    }

    /// The fraction that scripts write to every second says nothing.
    private static String trimmed(String text) {
        int point = text.indexOf(".000");
        boolean fraction = point > 0 && text.indexOf(':') > 0 && text.indexOf(':') < point;
        return fraction && (text.length() == point + 4 || !Character.isDigit(text.charAt(point + 4)))
                ? text.substring(0, point) + text.substring(point + 4)
                : text;
    }

    private void decided(int line, String place, Decision decision) {
        String[] args = decision.args().toArray(String[]::new);
        switch (decision.key()) {
            case "celldate.bce", "celldate.negative.astronomical", "celldate.negative.historical" ->
                remarks.decidedOnce(decision.key(), args);
            // a script writes each day with a time
            case "celldate.midnight" -> remarks.decidedOnce("web.midnight", args);
            default -> remarks.decided(line, place, decision.key(), args);
        }
    }

    /// EDTF knows no months of years beyond four digits.
    private When one(int line, String place, When when, String text, DateNotes notes) {
        if (when instanceof PlainDate date && Math.abs(date.year()) > FOUR_DIGITS && date.month() != 0) {
            notes.add(text);
            remarks.decided(line, place, "web.date.far", text);
            return new PlainDate(date.year(), (byte) 0, (byte) 0, date.marks());
        }
        return when;
    }

    /// Of a date that may be meant in two ways both stand in the event: it is one of them.
    private @Nullable When oneOf(int line, String place, CellDate.Several several, String text, DateNotes notes) {
        notes.add(text);
        remarks.ambiguous(line, place, "web.date.several", text);
        try {
            return When.parse(several.dates().stream().map(When::edtf).collect(Collectors.joining(",", "[", "]")));
        } catch (EdtfException _) {
            return null;
        }
    }
}
