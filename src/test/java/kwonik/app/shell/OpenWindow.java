package kwonik.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import kwonik.app.export.ExportFile;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Browser;
import kwonik.app.settings.Settings;
import kwonik.app.settings.SettingsFile;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.task.Tasks;
import kwonik.paint.Fonts;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/// The real window for a test, with settings of its own.
///
/// @param file of its settings
public record OpenWindow(MainWindow window, SettingsFile file) {
    /// A window of 1000 by 700 pixels in English, light, in which nothing moves.
    public static final Settings SETTINGS = Settings.FIRST
            .withBounds(new Settings.Bounds(0, 0, 1000, 700, false))
            .withLanguage("en")
            .withTheme(ThemeChoice.LIGHT)
            .withMotionSwitched();

    /// Makes the window, which [#show] then puts on the screen.
    ///
    /// @param folder in which the settings get a folder of their own
    public static OpenWindow on(Stage stage, Path folder, Settings settings) throws IOException {
        return on(stage, folder, settings, null);
    }

    /// The same that asks for the files to save to in a way of the test’s own, unless it is null.
    public static OpenWindow on(Stage stage, Path folder, Settings settings, @Nullable ExportFile files)
            throws IOException {
        Fonts.load();
        SettingsFile file =
                new SettingsFile(Files.createTempDirectory(folder, "settings").resolve("settings.json"));
        file.write(settings);
        Tasks tasks = Tasks.start();
        return new OpenWindow(
                files == null
                        ? new MainWindow(stage, file, tasks, Browser.NONE)
                        : new MainWindow(stage, file, tasks, files, Browser.NONE),
                file);
    }

    /// Shows it with a chronicle that has been read by then, or with the one that the program ships if `chronicle` is
    /// null.
    public void show(@Nullable Path chronicle) {
        ReadingTask reading = new ReadingTask(chronicle);
        reading.run();
        window.show(reading);
    }

    /// Waits until something holds, as seen on the thread of the window.
    public static void until(BooleanSupplier holds) {
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
