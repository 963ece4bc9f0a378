package kwonik.exchange.table.guess;

import java.util.List;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.sheet.read.TextForm;
import kwonik.exchange.table.ColumnMeaning;
import kwonik.exchange.table.Question;
import kwonik.exchange.table.TableGrid;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;

/// What a table tells of itself: how it becomes a chronicle, and what somebody has to decide for that.
///
///     TableGuess guess = TableGuess.of(file, TableLayout.GUESS, progress);
///     TablePlan plan = guess.plan();                               // made of the first answers of all questions
///     TablePlan other = guess.questions().getFirst().answers().get(1).in(plan);
///     if (!other.layout().equals(plan.layout())) {                 // another sheet, header, encoding: guess anew
///         guess = TableGuess.of(file, other.layout(), progress);
///     }
///     TablePreview preview = TablePreview.of(guess.reading(), other);
///     Imported imported = TableImport.read(guess.reading(), other, file, progress);
///
/// @param reading the file as it was read
/// @param plan with everything that could be told, and nothing guessed in its layout
/// @param questions what is not sure, the most important first
public record TableGuess(TableReading reading, TablePlan plan, List<Question> questions) {
    public TableGuess {
        questions = List.copyOf(questions);
    }

    /// Reads a table file and looks at what is in it.
    ///
    /// @param layout what is decided of it; [TableLayout#GUESS] if nothing is
    /// @throws RefusedException if there is no table in it
    /// @throws CancellationException if `progress` calls it off
    public static TableGuess of(DataFile file, TableLayout layout, Progress progress) throws RefusedException {
        return of(TableFile.read(file, layout.text(), progress), layout, file);
    }

    /// Looks at a table that is read, and reads it once more where its lines were cut that are to stay whole.
    ///
    /// @param layout what is decided of it
    static TableGuess of(TableReading reading, TableLayout layout, DataFile file) throws RefusedException {
        TableGuess guess = of(reading, layout);
        TextForm form = reading.form();
        boolean cut = form != null
                && form.delimiter() != TextForm.NONE
                && layout.text().delimiter() == null;
        if (cut && guess.plan.column(ColumnMeaning.LINE) >= 0) {
            // lines of a list, whose commas part nothing
            TableLayout whole = layout.withText(layout.text().withDelimiter(TextForm.NONE));
            return of(TableFile.read(file, whole.text(), Progress.NONE), whole);
        }
        return guess;
    }

    /// Looks at a table that is read.
    ///
    /// @param layout what is decided of it
    public static TableGuess of(TableReading reading, TableLayout layout) {
        TableLayout found = LayoutGuess.of(reading, layout);
        TableGrid grid = TableGrid.of(reading.workbook(), reading.form(), found);
        return PlanGuess.of(reading, layout, found, grid);
    }

    /// The names of the columns and the rows of the plan.
    public TableGrid grid() {
        return TableGrid.of(reading.workbook(), reading.form(), plan.layout());
    }
}
