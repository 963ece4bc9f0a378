package kwonik.app.importing;

import java.util.function.DoubleConsumer;
import kwonik.app.task.Tasks;
import kwonik.archive.file.Progress;

/// How far a reading has come, as a window hears of it, and a way to call it off.
final class Reach implements Progress {
    /// Smaller steps nobody sees.
    private static final double STEP = 0.01;

    private final Tasks tasks;
    private final DoubleConsumer told;
    private double last;
    private volatile boolean off;

    /// @param told hears in the window of the part that is done
    Reach(Tasks tasks, DoubleConsumer told) {
        this.tasks = tasks;
        this.told = told;
    }

    @Override
    public void at(double fraction) {
        if (fraction - last >= STEP) {
            last = fraction;
            tasks.inWindow(() -> {
                if (!off) {
                    told.accept(fraction);
                }
            });
        }
    }

    @Override
    public boolean cancelled() {
        return off;
    }

    void callOff() {
        off = true;
    }
}
