package kwonik.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import kwonik.app.controls.Brand;
import kwonik.app.controls.Styles;
import kwonik.app.export.ExportFile;
import kwonik.app.log.UncaughtErrors;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Browser;
import kwonik.app.session.Notice;
import kwonik.app.session.Session;
import kwonik.app.settings.Settings;
import kwonik.app.settings.Settings.Bounds;
import kwonik.app.settings.SettingsFile;
import kwonik.app.settings.SettingsSaving;
import kwonik.app.settings.SettingsWriter;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// The stage: where it stands, what it is called, and what is made when.
public final class MainWindow {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    /// In pulses.
    private static final int REST = 5;

    /// Of a large screen the first window takes this share, of a small one all.
    private static final double SHARE = 0.84;

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;

    private final Stage stage;
    private final Session session;
    private final ChronicleOpener opening;
    private final CommandTable commands;
    private final Shell shell;
    private final @Nullable SettingsWriter writer;
    private final SettingsSaving saving;
    private Subscription remembering = Subscription.EMPTY;
    private final Styles styles;

    /// @param file the settings, or null for a window that neither knows nor keeps any
    MainWindow(Stage stage, @Nullable SettingsFile file) {
        this(stage, file, new ExportFile(FileChooser::showSaveDialog), Browser.NONE);
    }

    /// @param browser opens web addresses that someone follows
    MainWindow(Stage stage, @Nullable SettingsFile file, Browser browser) {
        this(stage, file, new ExportFile(FileChooser::showSaveDialog), browser);
    }

    /// @param files asks for files to write to
    MainWindow(Stage stage, @Nullable SettingsFile file, ExportFile files) {
        this(stage, file, files, Browser.NONE);
    }

    private MainWindow(Stage stage, @Nullable SettingsFile file, ExportFile files, Browser browser) {
        this.stage = stage;
        SettingsFile.Found found = file == null ? new SettingsFile.Found(Settings.FIRST, null, null) : file.read();
        session = new Session(found.settings(), browser);
        opening = new ChronicleOpener(session);
        commands = new CommandTable(stage, session, opening, files);
        shell = new Shell(session, opening, commands);
        writer = file == null ? null : new SettingsWriter(file, found, cause -> unsaved(file.path(), cause));
        saving = new SettingsSaving(
                session.settingsProperty(), writer == null ? _ -> {} : writer::write, SettingsSaving.QUIET);
        Path setAside = found.setAside();
        if (setAside != null) {
            session.noticeProperty().set(Notice.of("app.settings.damaged", setAside.toString()));
        }
        IOException unread = found.unread();
        if (file != null && unread != null) {
            session.noticeProperty()
                    .set(Notice.of("app.open.failed", file.path().toString(), String.valueOf(unread.getMessage())));
        }
        place(found.settings().bounds());
        // With its size from the beginning, the content is laid out once and the divider stays where it was put.
        Scene scene = new Scene(shell.root(stage.getWidth()), stage.getWidth(), stage.getHeight());
        commands.listen(scene);
        styles = new Styles(session);
        styles.dressLightly(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        session.indexProperty().subscribe(_ -> name());
        session.wordsProperty().subscribe((_, _) -> name());
    }

    /// Shows the window, with the chronicle in it if that has been read by now.
    void show(ReadingTask reading) {
        opening.begun(reading);
        stage.show();
        afterFirstFrame(() -> {
            styles.complete(stage.getScene());
            shell.complete();
            stage.getIcons().setAll(Brand.windowIcons());
            remember();
        });
    }

    /// Tells of errors that nobody caught.
    void showUncaught(UncaughtErrors errors) {
        errors.showWith(
                notice -> Platform.runLater(() -> session.noticeProperty().set(notice)));
    }

    /// Opens one more file when the window is there: a picture leads back to its view.
    void open(Path more) {
        afterFirstFrame(() -> commands.open(more));
    }

    /// Follows a link to a view when the window is there.
    void follow(String link) {
        afterFirstFrame(() -> commands.way().links().go(link));
    }

    public Session session() {
        return session;
    }

    public CommandTable commands() {
        return commands;
    }

    public ChronicleOpener opening() {
        return opening;
    }

    /// Ends what goes on in the background and saves what is not yet saved.
    public void close() {
        opening.close();
        commands.close();
        commands.way().close();
        remembering.unsubscribe();
        saving.now();
        if (writer != null) {
            writer.finish();
        }
    }

    private void name() {
        Chronicle chronicle = session.chronicle();
        String program = session.words().say("app.name");
        stage.setTitle(
                chronicle == null
                        ? program
                        : session.words()
                                .say(
                                        "app.title",
                                        chronicle
                                                .about()
                                                .title()
                                                .in(session.words().tag())));
    }

    private void place(@Nullable Bounds last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (last == null) {
            double wide = Math.min(Math.max(WIDTH, screen.getWidth() * SHARE), screen.getWidth());
            double high = Math.min(Math.max(HEIGHT, screen.getHeight() * SHARE), screen.getHeight());
            stage.setWidth(wide);
            stage.setHeight(high);
            // left to itself, a stage as high as its screen begins above it
            stage.setX(screen.getMinX() + (screen.getWidth() - wide) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - high) / 2);
            return;
        }
        List<Screen> screens = Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height());
        Rectangle2D home = screens.isEmpty() ? screen : screens.getFirst().getVisualBounds();
        double width = Math.clamp(last.width(), LEAST_WIDTH, Math.max(LEAST_WIDTH, home.getWidth()));
        double height = Math.clamp(last.height(), LEAST_HEIGHT, Math.max(LEAST_HEIGHT, home.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(Math.clamp(last.x(), home.getMinX(), Math.max(home.getMinX(), home.getMaxX() - width)));
        stage.setY(Math.clamp(last.y(), home.getMinY(), Math.max(home.getMinY(), home.getMaxY() - height)));
        stage.setMaximized(last.maximized());
    }

    private void remember() {
        Runnable bounds = () -> {
            if (stage.isIconified() || stage.isFullScreen()) {
                return;
            }
            Bounds old = session.settingsProperty().get().bounds();
            // A maximized window keeps in mind where it stood before.
            Bounds now = stage.isMaximized() && old != null
                    ? new Bounds(old.x(), old.y(), old.width(), old.height(), true)
                    : new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
            session.set(settings -> settings.withBounds(now));
        };
        remembering = Subscription.combine(
                stage.xProperty().subscribe(bounds),
                stage.yProperty().subscribe(bounds),
                stage.widthProperty().subscribe(bounds),
                stage.heightProperty().subscribe(bounds),
                stage.maximizedProperty().subscribe(bounds));
    }

    private void unsaved(Path path, IOException cause) {
        Platform.runLater(() -> session.noticeProperty()
                .set(Notice.of("app.settings.unsaved", path.toString(), String.valueOf(cause.getMessage()))));
    }

    /// Runs a task once the window has been painted: the third pulse has to wait for the frame of the first, and two
    /// more let what it shows settle.
    private static void afterFirstFrame(Runnable task) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == REST) {
                    stop();
                    Platform.runLater(task);
                }
            }
        }.start();
    }
}
