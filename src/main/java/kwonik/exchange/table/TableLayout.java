package kwonik.exchange.table;

import kwonik.exchange.sheet.read.TextChoice;

/// Where in a file a table stands, and how it lies there.
///
/// @param text how a text file is taken apart; what is null in it is told by the file
/// @param sheet which of the worksheets, from 0; or [#GUESSED]
/// @param header the place of the names of the columns in the list of rows, from 0; [#NONE] or [#GUESSED]
/// @param events in which direction they lie
public record TableLayout(TextChoice text, int sheet, int header, Events events) {
    /// There is none.
    public static final int NONE = -1;
    /// The table tells.
    public static final int GUESSED = -2;
    /// All is told by the table.
    public static final TableLayout GUESS = new TableLayout(TextChoice.GUESS, GUESSED, GUESSED, Events.GUESSED);

    /// In which direction the events of a table lie.
    public enum Events {
        /// Each row is an event, as in most tables.
        IN_ROWS,
        /// Each column is an event: the table has to be turned around.
        IN_COLUMNS,
        /// The table tells.
        GUESSED
    }

    /// The same file taken apart in another way, in which all else may be different.
    public TableLayout withText(TextChoice other) {
        return new TableLayout(other, GUESSED, GUESSED, Events.GUESSED);
    }

    /// Another worksheet, in which all else may be different.
    public TableLayout withSheet(int other) {
        return new TableLayout(text, other, GUESSED, Events.GUESSED);
    }

    /// The names of the columns in another row, or [#NONE].
    public TableLayout withHeader(int other) {
        return new TableLayout(text, sheet, other, events);
    }

    /// The events in the other direction.
    public TableLayout withEvents(Events other) {
        return new TableLayout(text, sheet, GUESSED, other);
    }
}
