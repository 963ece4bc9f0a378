package kwonik.app.log;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import kwonik.app.session.Notice;
import org.jspecify.annotations.Nullable;

/// Takes errors that were not caught: logs them with their stack, and shows each kind once, however often it comes.
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {
    /// More kinds than these are of no use to a reader.
    private static final int MOST_KINDS = 50;

    private static final String OTHER = "other";

    private final Map<String, Integer> times = new ConcurrentHashMap<>();
    private @Nullable Consumer<Notice> display;
    /// What came before there was a window to show it in.
    private @Nullable Notice waiting;

    /// Shows errors in this way from now on, beginning with the one that could not be shown before.
    ///
    /// @param target is called on the thread of the error
    public synchronized void showWith(Consumer<Notice> target) {
        display = target;
        Notice first = waiting;
        waiting = null;
        if (first != null) {
            target.accept(first);
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable cause) {
        try {
            int time = times.merge(kind(cause), 1, Integer::sum);
            // what comes with every frame must not push everything else out of the log
            if (Integer.bitCount(time) == 1) {
                System.getLogger(UncaughtErrors.class.getName())
                        .log(Level.ERROR, "on thread " + thread.getName() + ", time " + time, cause);
            }
            if (time == 1) {
                show(Notice.withDetails(ErrorDetails.of(thread, cause), "app.error"));
            }
        } catch (OutOfMemoryError _) {
            // there is no memory even to say so, and an error of the handler would end the thread of the window
        }
    }

    private synchronized void show(Notice notice) {
        Consumer<Notice> target = display;
        if (target == null) {
            waiting = notice;
        } else {
            target.accept(notice);
        }
    }

    /// What kind of error it is: its class and the place that it came from.
    private String kind(Throwable cause) {
        StackTraceElement[] stack = cause.getStackTrace();
        String kind = cause.getClass().getName() + (stack.length == 0 ? "" : " at " + stack[0]);
        return times.size() < MOST_KINDS || times.containsKey(kind) ? kind : OTHER;
    }
}
