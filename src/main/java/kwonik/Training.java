package kwonik;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import javafx.application.Platform;
import kwonik.cli.Commands;

/// One run through all that users do, for the JVM to note which classes an app image should hold ready.
///
/// The profile `dist` calls it with the system property `kwonik.train`, a folder for what it writes.
final class Training {
    static final String PROPERTY = "kwonik.train";

    /// By then the window stands, even on a slow machine.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private Training() {}

    /// Draws, verifies and tells, then opens the window on no screen and closes it again.
    static int run(String folder) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Commands commands = new Commands(Locale.ENGLISH);
        String picture = Path.of(folder, "trained.png").toString();
        for (String[] args : new String[][] {{"--help"}, {"info"}, {"verify"}, {"export", "--out", picture}}) {
            commands.run(args, nowhere, System.err);
        }
        // The settings of the person who builds the image must not be read or written.
        System.setProperty("kwonik.settings", Path.of(folder, "train-settings").toString());
        Thread closing = new Thread(Training::closeWindow, "training");
        closing.setDaemon(true);
        closing.start();
        return Window.open(new String[0], Locale.ENGLISH, System.err);
    }

    private static void closeWindow() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }
}
