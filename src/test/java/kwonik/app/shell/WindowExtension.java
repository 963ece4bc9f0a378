package kwonik.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.app.export.ExportFile;
import kwonik.app.open.Frozen;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Browser;
import kwonik.app.settings.Settings;
import kwonik.app.settings.SettingsFile;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.task.Tasks;
import kwonik.paint.Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Gives each test a window of its own, with a folder for its settings and files, and closes it afterwards; a test
/// method may ask for the robot that works it.
public final class WindowExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    /// A window of 1000 by 700 pixels in English, light, in which nothing moves.
    public static final Settings SETTINGS = Settings.FIRST
            .withBounds(new Settings.Bounds(0, 0, 1000, 700, false))
            .withLanguage("en")
            .withTheme(ThemeChoice.LIGHT)
            .withMotionSwitched();

    /// Makes the file that the window opens with.
    public interface FileMaker {
        Path in(Path folder) throws IOException;
    }

    private record Opened(Path folder, Stage stage, SettingsFile file, Tasks tasks, MainWindow window) {}

    private final Settings settings;
    private final @Nullable FileMaker maker;
    private final FxRobot robot = new FxRobot();
    private final List<String> proposed = new ArrayList<>();
    private final Deque<Path> targets = new ArrayDeque<>();
    private @Nullable Opened opened;

    private WindowExtension(Settings settings, @Nullable FileMaker maker) {
        this.settings = settings;
        this.maker = maker;
    }

    /// A window on an invented chronicle, in no file of the user’s.
    public static WindowExtension onFrozen(Settings settings) {
        return new WindowExtension(settings, null);
    }

    /// A window on a file.
    public static WindowExtension onFile(Settings settings, FileMaker maker) {
        return new WindowExtension(settings, maker);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        Fonts.load();
        Path folder = Files.createTempDirectory("kwonik-window");
        SettingsFile file = new SettingsFile(folder.resolve("settings").resolve("settings.json"));
        file.write(settings);
        Path chronicle = maker == null ? null : maker.in(folder);
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            Tasks tasks = Tasks.start();
            ExportFile files = new ExportFile((chooser, _) -> {
                proposed.add(chooser.getInitialFileName());
                Path chosen = targets.poll();
                return chosen == null ? null : chosen.toFile();
            });
            MainWindow window = new MainWindow(stage, file, tasks, files, Browser.NONE);
            opened = new Opened(folder, stage, file, tasks, window);
            ReadingTask reading = new ReadingTask(chronicle);
            if (chronicle == null) {
                OpenedChronicle frozen = Frozen.read();
                window.state().looking().open(frozen.document(), frozen.index());
                window.show(reading);
                // the reading that a start begins would show the chronicle that the program ships
                reading.cancel();
            } else {
                reading.run();
                window.show(reading);
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        Opened last = opened;
        if (last == null) {
            return;
        }
        robot.interact(() -> {
            last.window.close();
            // the stage is the next test’s, too
            last.stage.setMinWidth(0);
            last.stage.setMinHeight(0);
        });
        FxToolkit.cleanupStages();
        FxToolkit.cleanupInput(robot);
        last.tasks.close();
        try (Stream<Path> files = Files.walk(last.folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FxRobot.class;
    }

    @Override
    public FxRobot resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return robot;
    }

    private Opened opened() {
        return Objects.requireNonNull(opened);
    }

    public FxRobot robot() {
        return robot;
    }

    public Stage stage() {
        return opened().stage;
    }

    public MainWindow window() {
        return opened().window;
    }

    public WindowState state() {
        return window().state();
    }

    /// Keeps the settings of the window.
    public SettingsFile settingsFile() {
        return opened().file;
    }

    /// An empty folder for the files of a test, deleted at its end.
    public Path newFolder() throws IOException {
        return Files.createTempDirectory(opened().folder, "files");
    }

    /// What the window proposed as names of files to save to, one for each time that it asked.
    public List<String> proposed() {
        return proposed;
    }

    /// The files that are chosen, one for each time that the window asks; after the last, its question is cancelled.
    public Deque<Path> targets() {
        return targets;
    }

    /// Looks up what is in the window.
    public <T extends Node> T find(String id, Class<T> type) {
        return robot.lookup(id).queryAs(type);
    }

    public boolean has(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    /// Presses a button and waits for what follows.
    public void press(String id) {
        run(() -> find(id, Button.class).fire());
    }

    /// Does something on the thread of the window and waits for what follows.
    public void run(Runnable task) {
        robot.interact(task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until the window has all its parts, which come after its first frame.
    public void untilComplete() {
        until(() -> has("#status-line"));
    }

    /// Waits until something holds, as seen on the thread of the window.
    public static void until(BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                return WaitForAsyncUtils.asyncFx(holds::getAsBoolean).get();
            });
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen in twenty seconds; " + keyboard(), e);
        }
    }

    /// Which windows are open, which one has the keyboard, and what in each has it: what a late failure is read by.
    private static String keyboard() {
        Callable<String> all = () -> Window.getWindows().stream()
                .map(window -> "%s%s: %s"
                        .formatted(
                                window instanceof Stage stage
                                        ? stage.getTitle()
                                        : window.getClass().getSimpleName(),
                                window.isFocused() ? " (has the keyboard)" : "",
                                window.getScene().getFocusOwner()))
                .collect(Collectors.joining("; "));
        try {
            return WaitForAsyncUtils.asyncFx(all).get(5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return "the window does not answer: " + e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
