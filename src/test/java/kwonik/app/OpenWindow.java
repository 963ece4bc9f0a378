package kwonik.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import kwonik.paint.Fonts;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// The real window for a test, with settings of its own.
///
/// @param file of its settings
record OpenWindow(MainWindow window, SettingsFile file) {
    /// A window of 1000 by 700 pixels in English, light, in which nothing moves.
    static final Settings SETTINGS = Settings.FIRST
            .withBounds(new Settings.Bounds(0, 0, 1000, 700, false))
            .withLanguage("en")
            .withTheme(ThemeChoice.LIGHT)
            .withReducedMotion(true);

    /// Makes the window, which [#show] then puts on the screen.
    ///
    /// @param folder in which the settings get a folder of their own
    static OpenWindow on(Stage stage, Path folder, Settings settings) throws IOException {
        return on(stage, folder, settings, null);
    }

    /// The same that asks for the files to save to in a way of the test’s own, unless it is null.
    static OpenWindow on(Stage stage, Path folder, Settings settings, @Nullable ExportFile files) throws IOException {
        Fonts.load();
        SettingsFile file =
                new SettingsFile(Files.createTempDirectory(folder, "settings").resolve("settings.json"));
        file.write(settings);
        return new OpenWindow(files == null ? new MainWindow(stage, file) : new MainWindow(stage, file, files), file);
    }

    /// Shows it with a chronicle that has been read by then, or with the one that the program ships if `chronicle` is
    /// null.
    void show(@Nullable Path chronicle) {
        ReadingTask reading = new ReadingTask(chronicle);
        reading.run();
        window.show(reading);
    }

    /// Waits until something holds, as seen on the thread of the window.
    static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in twenty seconds", e);
        }
    }
}
