package kwonik.exchange.table.guess;

import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.exchange.sheet.read.TextChoice;
import kwonik.exchange.table.TableImport;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.own.OwnTable;
import kwonik.exchange.table.own.TableMerge;

/// Reads a table of dated things without asking anything: one with our own columns, or any other; what that does not
/// tell for sure is said as ambiguous.
public final class TableReader {
    private TableReader() {}

    /// Reads a file.
    ///
    /// @throws RefusedException if there is no table in the file
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        TableReading reading = TableFile.read(file, TextChoice.GUESS, progress.part(0, 0.4));
        if (OwnTable.fits(reading)) {
            return TableMerge.read(reading, file, progress.part(0.4, 1));
        }
        TableGuess guess = TableGuess.of(reading, TableLayout.GUESS, file);
        return TableImport.read(guess.reading(), guess.plan(), guess.questions(), file, progress.part(0.4, 1));
    }
}
