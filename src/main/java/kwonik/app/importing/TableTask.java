package kwonik.app.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import kwonik.app.task.ProgressTask;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.DataFile;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TablePlan;
import org.jspecify.annotations.Nullable;

/// One first reading of a table that shall be looked at, with progress to show and a way to call it off.
final class TableTask extends ProgressTask<Attempt> {
    private final Path file;
    private final @Nullable TablePlan plan;

    /// @param plan by which it was read before, if somebody has decided that
    TableTask(Path file, @Nullable TablePlan plan) {
        this.file = file;
        this.plan = plan;
    }

    @Override
    protected Attempt work(Progress progress) throws IOException {
        DataFile data = DataFile.read(file, progress.part(0, 0.1));
        Progress rest = progress.part(0.1, 1);
        return plan == null
                ? Attempt.of(file, data, TableLayout.GUESS, Map.of(), rest)
                : Attempt.of(file, data, plan.layout(), Map.of(), rest).by(plan);
    }
}
