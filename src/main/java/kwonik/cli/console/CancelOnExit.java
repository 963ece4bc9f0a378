package kwonik.cli.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kwonik.archive.file.Progress;

/// Calls an export off when the process is told to end (Ctrl-C, a shutdown), and waits for it to tidy up behind itself.
public final class CancelOnExit implements Progress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Progress told;
    private final CountDownLatch tidy = new CountDownLatch(1);
    private final Thread hook = new Thread(this::leave, "departure");
    private volatile boolean leaving;

    public CancelOnExit(Progress told) {
        this.told = told;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void at(double fraction) {
        told.at(fraction);
    }

    @Override
    public boolean cancelled() {
        return leaving || told.cancelled();
    }

    private void leave() {
        leaving = true;
        try {
            boolean _ = tidy.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        tidy.countDown();
        if (!leaving) {
            try {
                boolean _ = Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process has just begun to end: the hook finds everything tidy.
                leaving = true;
            }
        }
    }
}
