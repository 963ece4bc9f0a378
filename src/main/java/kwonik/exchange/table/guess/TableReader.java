package kwonik.exchange.table.guess;

import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.table.TableImport;
import kwonik.exchange.table.TableLayout;

/// Reads a table of dated things without asking anything; what it does not tell for sure is said as ambiguous.
public final class TableReader {
    private TableReader() {}

    /// Reads a file.
    ///
    /// @throws RefusedException if there is no table in the file
    /// @throws CancellationException if `progress` calls it off
    public static Imported read(DataFile file, Progress progress) throws RefusedException {
        TableGuess guess = TableGuess.of(file, TableLayout.GUESS, progress.part(0, 0.4));
        return TableImport.read(guess.reading(), guess.plan(), guess.questions(), file, progress.part(0.4, 1));
    }
}
