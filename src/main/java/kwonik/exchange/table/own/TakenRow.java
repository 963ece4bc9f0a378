package kwonik.exchange.table.own;

import java.util.List;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.date.CellDate;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.table.TableDate;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// A row that is taken into a chronicle, with what its cells need to be understood.
///
/// @param cells as they stand there
/// @param habits how spreadsheet programs have written the dates of the column
record TakenRow(OwnSheet.Row cells, DateHabits habits, Remarks remarks) {
    /// An event with the date that a cell says. What a spreadsheet has written in its own way counts as no change where
    /// it can mean the date that the event has.
    Event when(Event event, String text) {
        if (text.isEmpty()) {
            return event.withWhen(null);
        }
        try {
            return event.withWhen(When.parse(text));
        } catch (EdtfException _) {
            return read(event, text);
        }
    }

    private Event read(Event event, String text) {
        return switch (TableDate.read(text, habits)) {
            case CellDate.One(When when, var _) -> {
                if (!isSame(event.when(), when)) {
                    remarks.decided(cells.line(), "when", "table.own.when", text, Problem.date(when.edtf()));
                    yield event.withWhen(when);
                }
                yield event;
            }
            case CellDate.Several several -> several(event, text, several.dates());
            case CellDate.NoDate _ -> event.withWhen(null);
            case CellDate.Unreadable(String key, List<String> args) -> {
                remarks.leftOut(cells.line(), "when", "table.date.unreadable", text, Problem.message(key, args));
                yield doubted(event, text);
            }
        };
    }

    /// A program that leaves out seconds, or the time of day, does not change a date.
    private static boolean isSame(@Nullable When before, When read) {
        return before != null
                && (before.equals(read)
                        || before.edtf().startsWith(read.edtf() + ":")
                        || before.edtf().startsWith(read.edtf() + "T"));
    }

    private Event several(Event event, String text, List<When> dates) {
        if (dates.stream().anyMatch(date -> isSame(event.when(), date))) {
            return event;
        }
        String set = "[" + String.join(",", dates.stream().map(When::edtf).toList()) + "]";
        remarks.ambiguous(cells.line(), "when", "table.own.several", text, set);
        try {
            return event.withWhen(When.parse(set));
        } catch (EdtfException _) {
            return doubted(event, text);
        }
    }

    private static Event doubted(Event event, String text) {
        boolean free = event.when() == null && event.details().doubt().isEmpty();
        return free ? event.withDetails(event.details().withDoubt(Localized.of(text))) : event;
    }

    /// Whether the English words of a text stay although their cell is empty, since other languages are left; that is
    /// told.
    boolean keepsEnglish(Localized was, String name) {
        boolean keeps = LanguageCells.stayElsewhere(was, name, cells);
        if (keeps) {
            remarks.leftOut(cells.line(), name, "table.own.english", was.in(LanguageCells.ENGLISH));
        }
        return keeps;
    }

    /// The rank that a cell says; the one before where it says none.
    int importance(int before, String text) {
        String number = text.replaceFirst("\\.0*$", "");
        if (number.matches("[1-5]")) {
            return Integer.parseInt(number);
        }
        if (!text.isEmpty()) {
            remarks.leftOut(cells.line(), "importance", "table.own.importance", text);
        }
        return before;
    }
}
