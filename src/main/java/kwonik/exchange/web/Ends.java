package kwonik.exchange.web;

import kwonik.edtf.EdtfException;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.exchange.common.Remarks;
import org.jspecify.annotations.Nullable;

/// The start and the end that a file gives an event, each of which may be missing.
///
/// @param line in the file
public record Ends(int line, @Nullable When start, @Nullable When end) {

    /// One date of both; the start alone where the end does not fit behind it, and that is said.
    ///
    /// @param written both as the file has them
    /// @param notes hear what did not become part of the date
    public @Nullable When joined(String written, DateNotes notes, Remarks remarks) {
        if (end == null || end.equals(start)) {
            return start;
        }
        boolean plain = end.shape() == Shape.DATE && (start == null || start.shape() == Shape.DATE);
        try {
            if (plain && start == null) {
                remarks.decided(line, "", "web.end.alone", written);
                return When.parse("/" + end.edtf());
            } else if (plain && start != null) {
                return When.between(start, end);
            }
        } catch (EdtfException _) {
            notes.add(written);
            remarks.decided(line, "", "web.end.before", written);
            return start;
        }
        notes.add(written);
        remarks.decided(line, "", "web.end.odd", written);
        return start;
    }
}
