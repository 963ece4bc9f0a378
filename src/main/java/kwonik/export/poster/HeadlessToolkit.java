package kwonik.export.poster;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Starts the FX toolkit for painting alone: without a window, a display or a graphics card.
public final class HeadlessToolkit {
    private HeadlessToolkit() {}

    /// Makes sure that the toolkit is up; one that runs already, with or without windows, stays as it is.
    ///
    /// Returns when it is ready to paint. It lives until the process ends.
    public static void start() {
        CountDownLatch up = new CountDownLatch(1);
        keep("glass.platform", "Headless");
        keep("prism.order", "sw");
        try {
            Platform.startup(up::countDown);
        } catch (IllegalStateException alreadyUp) {
            return;
        }
        Platform.setImplicitExit(false);
        boolean interrupted = false;
        while (true) {
            try {
                up.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void keep(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
