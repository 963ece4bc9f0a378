package kwonik.exchange.simile;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.exchange.common.Literal;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.date.DateHabits;
import kwonik.exchange.web.DateNotes;
import kwonik.exchange.web.FieldDates;
import kwonik.exchange.web.ScriptDate;
import org.jspecify.annotations.Nullable;

/// Reads dates as SIMILE does, whose own reader and that of ISO 8601 do not contradict one another: `200 BC`, `30`,
/// `Sat May 20 1961 00:00:00 GMT-0600`, `1961-05-20`.
///
/// The day is the one that the text names, whatever its zone.
final class SimileDates {
    private static final DateHabits HABITS =
            DateHabits.UNKNOWN.withOrder(DateHabits.Order.MONTH_FIRST).withNumbers(DateHabits.Numbers.YEARS);
    /// A number that is longer is no year but milliseconds.
    private static final int LONGEST_YEAR = 8;

    private final Remarks remarks;
    private final FieldDates texts;

    SimileDates(List<SimileEvent> events, Remarks remarks) {
        List<String> all = new ArrayList<>();
        for (SimileEvent event : events) {
            for (Literal value : event.dates()) {
                if (ScriptDate.of(value) instanceof ScriptDate.Written written
                        && !written.text().isBlank()) {
                    all.add(written.text().strip());
                }
            }
        }
        this.remarks = remarks;
        this.texts = FieldDates.of(all, HABITS, remarks);
    }

    /// The date of a field; null if there is none, or none that can be read.
    @Nullable
    When read(String place, @Nullable Literal value, DateNotes notes) {
        if (value == null) {
            return null;
        }
        if (value instanceof Literal.Num number && number.written().length() <= LONGEST_YEAR) {
            return texts.read(value.line(), place, number.written(), notes);
        }
        return switch (ScriptDate.of(value)) {
            case ScriptDate.Written written when written.text().isBlank() -> null;
            case ScriptDate.Written written ->
                texts.read(value.line(), place, written.text().strip(), notes);
            case ScriptDate.Fixed fixed -> fixed.when();
            case ScriptDate.Code code -> {
                notes.add(code.text());
                remarks.decided(value.line(), place, "web.date.unread", code.text());
                yield null;
            }
        };
    }
}
