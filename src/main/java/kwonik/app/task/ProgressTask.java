package kwonik.app.task;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import kwonik.archive.file.Progress;

/// One piece of work away from the FX thread, with progress to show and a way to call it off.
public abstract class ProgressTask<V> extends Task<V> {
    /// How far a task is, from 0 to 1: one that does not know yet has begun, so that no bar runs to and fro.
    public static ObservableValue<Double> reached(Task<?> task) {
        return task.progressProperty().map(at -> Math.max(0, at.doubleValue()));
    }

    /// Does the work.
    ///
    /// @param progress hears how far it is, and says whether it is called off
    /// @throws CancellationException if it is: then the task counts as cancelled
    protected abstract V work(Progress progress) throws IOException;

    /// Runs at each step, on the thread that works.
    protected void stepped() {}

    @Override
    protected final V call() throws IOException {
        try {
            return work(new Progress() {
                @Override
                public void at(double fraction) {
                    updateProgress(fraction, 1);
                    stepped();
                }

                @Override
                public boolean cancelled() {
                    return isCancelled();
                }
            });
        } catch (CancellationException e) {
            cancel(false);
            throw e;
        }
    }
}
