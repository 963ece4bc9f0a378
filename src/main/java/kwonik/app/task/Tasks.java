package kwonik.app.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// All work of a window that is done in the background, and the way its results come back to the window.
public final class Tasks implements AutoCloseable {
    private final ExecutorService background;
    private final Executor window;

    /// @param background does the work
    /// @param window runs what changes the window, in the order in which it is given
    public Tasks(ExecutorService background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /// On threads that do not keep the program alive, and back on the thread of JavaFX.
    public static Tasks start() {
        return new Tasks(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().daemon().name("work-", 1).factory()),
                Platform::runLater);
    }

    /// Does something in the background; an error goes to the thread’s handler of uncaught errors. Once the tasks have
    /// ended it does nothing: the window is closed, and nobody wants it.
    public void run(Runnable work) {
        try {
            background.execute(work);
        } catch (RejectedExecutionException _) {
            // as said above
        }
    }

    /// Does something in the background, and hands its result over in the window.
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        run(() -> {
            T result = work.get();
            window.execute(() -> then.accept(result));
        });
    }

    /// Does something in the window, later.
    public void inWindow(Runnable work) {
        window.execute(work);
    }

    /// A line of its own, in which one thing is done after another.
    public TaskLine line() {
        return new TaskLine(background, window);
    }

    /// Ends the work that goes on and takes no more.
    @Override
    public void close() {
        background.shutdownNow();
    }
}
