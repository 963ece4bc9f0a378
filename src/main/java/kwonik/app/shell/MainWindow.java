package kwonik.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import kwonik.app.controls.Brand;
import kwonik.app.controls.Styles;
import kwonik.app.document.DocumentCommands;
import kwonik.app.exercise.kept.AnswerKeeper;
import kwonik.app.exercise.kept.ResultsFile;
import kwonik.app.export.ExportFile;
import kwonik.app.log.UncaughtErrors;
import kwonik.app.notes.OpenNotes;
import kwonik.app.open.Asking;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.open.ReadingTask;
import kwonik.app.recovery.Journaling;
import kwonik.app.recovery.Recovering;
import kwonik.app.session.Browser;
import kwonik.app.session.Notice;
import kwonik.app.settings.Settings;
import kwonik.app.settings.Settings.Bounds;
import kwonik.app.settings.SettingsFile;
import kwonik.app.settings.SettingsSaving;
import kwonik.app.settings.SettingsWriter;
import kwonik.app.shell.Completion.Part;
import kwonik.app.task.Tasks;
import kwonik.layout.picture.Look;
import kwonik.model.Chronicle;
import kwonik.paint.FxColor;
import org.jspecify.annotations.Nullable;

/// The stage: where it stands, what it is called, and what is made when.
public final class MainWindow {
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    /// Of a large screen the first window takes this share, of a small one all.
    private static final double SHARE = 0.84;

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    /// The folder of the journals, beside the settings.
    private static final String JOURNALS = "recovery";
    private static final String NOTES = "notes";

    /// The folder of what became of exercises, beside the settings.
    private static final String EXERCISES = "exercises";

    private final Stage stage;
    private final WindowState state;
    private final ChronicleOpener opening;
    private final CommandTable commands;
    private final Shell shell;
    private final @Nullable SettingsWriter writer;
    private final SettingsSaving saving;
    private final @Nullable Journaling journal;
    private final @Nullable Recovering recovering;
    private Subscription remembering = Subscription.EMPTY;
    private final Styles styles;

    /// @param file the settings, or null for a window that neither knows nor keeps any
    /// @param tasks does its work in the background; whoever starts them ends them
    /// @param browser opens web addresses that a reader follows
    public MainWindow(Stage stage, @Nullable SettingsFile file, Tasks tasks, Browser browser) {
        this(stage, file, tasks, new ExportFile(FileChooser::showSaveDialog), browser);
    }

    /// @param files asks for files to write to
    MainWindow(Stage stage, @Nullable SettingsFile file, Tasks tasks, ExportFile files, Browser browser) {
        this.stage = stage;
        SettingsFile.Found found = file == null ? new SettingsFile.Found(Settings.FIRST, null, null) : file.read();
        state = WindowState.of(found.settings(), tasks, browser);
        DocumentCommands document =
                new DocumentCommands(stage, state.preferences(), state.document(), state.notices(), tasks, files.ask());
        opening = new ChronicleOpener(
                state.preferences(),
                state.document(),
                state.looking(),
                state.notices(),
                tasks,
                document::leave,
                new Asked());
        journal = file == null
                ? null
                : new Journaling(
                        state.document(), state.notices(), tasks, file.folder().resolve(JOURNALS));
        recovering = journal == null
                ? null
                : new Recovering(stage, state.preferences(), state.document(), state.notices(), opening, journal);
        AnswerKeeper keeper =
                file == null ? AnswerKeeper.NONE : new ResultsFile(file.folder().resolve(EXERCISES));
        shell = new Shell(stage, state, document, keeper);
        if (file != null) {
            shell.notes().keepIn(file.folder().resolve(NOTES));
        }
        commands = new CommandTable(stage, state, shell, document, opening, files);
        writer = file == null
                ? null
                : new SettingsWriter(file, found, tasks.line(), cause -> unsaved(file.path(), cause));
        saving = new SettingsSaving(
                state.preferences().settingsProperty(), writer == null ? _ -> {} : writer::write, SettingsSaving.QUIET);
        showDamage(file, found);
        place(found.settings().bounds());
        // With its size from the beginning, the content is laid out once and the divider stays where it was put.
        Scene scene = new Scene(shell.root(stage.getWidth(), commands), stage.getWidth(), stage.getHeight());
        commands.listen(scene);
        styles = new Styles(state.preferences());
        styles.dressLightly(scene);
        state.preferences().lookProperty().subscribe(look -> scene.setFill(ground(look)));
        stage.setScene(scene);
        state.looking().shownProperty().subscribe(_ -> name());
        state.preferences().wordsProperty().subscribe((_, _) -> name());
    }

    /// The colour below everything: with it the window is cleared anyway, so that no node has to paint it once more.
    private static Color ground(Look look) {
        return FxColor.of(look.colors().surfaces().ground());
    }

    /// The room that asks needs the opener, and the opener asks.
    private final class Asked implements Asking {
        @Override
        public void before(Path file, Runnable open) {
            commands.importing().before(file, open);
        }

        @Override
        public void opened(OpenedChronicle.Foreign foreign) {
            commands.importing().opened(foreign);
        }
    }

    /// Tells of settings that could not be read.
    private void showDamage(@Nullable SettingsFile file, SettingsFile.Found found) {
        Path setAside = found.setAside();
        if (setAside != null) {
            state.notices().show(Notice.of("app.settings.damaged", setAside.toString()));
        }
        IOException unread = found.unread();
        if (file != null && unread != null) {
            state.notices().show(Notice.of("app.open.failed", file.path().toString(), unread));
        }
    }

    /// Shows the window, with the chronicle in it if that has been read by now.
    public void show(ReadingTask reading) {
        opening.begun(reading);
        new GroundFirst(stage.getScene().getRoot()).start();
        stage.show();
        shell.focusTimeline();
        List<Part> rest = new ArrayList<>();
        rest.add(Part.of(() -> styles.complete(stage.getScene())));
        for (int side : Brand.ICON_SIDES) {
            rest.add(Part.of(() -> stage.getIcons().add(Brand.image(side))));
        }
        rest.add(Part.of(this::remember));
        // the line at the bottom is the last that is seen: when it is there, all is, unless a long reading called for
        // it
        rest.addAll(shell.completion(commands, opening));
        if (recovering != null) {
            rest.add(Part.of(recovering::look));
        }
        if (journal != null) {
            rest.add(Part.of(journal::watchTyping));
        }
        Completion completion = afterFirstFrame(rest);
        commands.runnerProperty().set(command -> {
            // what it shows may need any part of the window; what moves the timeline needs none
            if (command.inTimeline() == null) {
                completion.finish();
            }
            command.run().run();
        });
    }

    /// Tells of errors that nobody caught.
    void showUncaught(UncaughtErrors errors) {
        errors.showWith(notice -> Platform.runLater(() -> state.notices().show(notice)));
    }

    /// Opens one more file when the window is there: a picture leads back to its view.
    void open(Path more) {
        afterFirstFrame(List.of(Part.of(() -> commands.open(more))));
    }

    /// Follows a link to a view when the window is there.
    void follow(String link) {
        afterFirstFrame(List.of(Part.of(() -> commands.way().links().go(link))));
    }

    /// What the rooms of the window were made with.
    public WindowState state() {
        return state;
    }

    public CommandTable commands() {
        return commands;
    }

    /// The reader’s own notes.
    public OpenNotes notes() {
        return shell.notes();
    }

    public ChronicleOpener opening() {
        return opening;
    }

    /// What offers changes that were not saved; null for a window that keeps nothing.
    @Nullable
    public Recovering recovering() {
        return recovering;
    }

    /// Ends what goes on in the background and saves what is not yet saved.
    public void close() {
        opening.close();
        commands.close();
        shell.notes().close();
        shell.close();
        remembering.unsubscribe();
        saving.now();
        if (recovering != null) {
            recovering.close();
        }
        if (journal != null) {
            journal.close();
        }
        if (writer != null) {
            writer.finish();
        }
    }

    private void name() {
        Chronicle chronicle = state.looking().shownChronicle();
        String program = state.preferences().words().say("app.name");
        stage.setTitle(
                chronicle == null
                        ? program
                        : state.preferences()
                                .words()
                                .say(
                                        "app.title",
                                        chronicle
                                                .about()
                                                .title()
                                                .in(state.preferences().words().tag())));
    }

    private void place(@Nullable Bounds last) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (last == null) {
            atLeast(screen);
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
        atLeast(home);
        double width = Math.clamp(last.width(), stage.getMinWidth(), home.getWidth());
        double height = Math.clamp(last.height(), stage.getMinHeight(), home.getHeight());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(Math.clamp(last.x(), home.getMinX(), Math.max(home.getMinX(), home.getMaxX() - width)));
        stage.setY(Math.clamp(last.y(), home.getMinY(), Math.max(home.getMinY(), home.getMaxY() - height)));
        stage.setMaximized(last.maximized());
    }

    /// No screen is too small for all of the window: one of 1366 x 768 pixels at twice the size has a quarter of them.
    private void atLeast(Rectangle2D screen) {
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
    }

    private void remember() {
        Runnable bounds = () -> {
            if (stage.isIconified() || stage.isFullScreen()) {
                return;
            }
            Bounds old = state.preferences().settings().bounds();
            // A maximized window keeps in mind where it stood before.
            Bounds now = stage.isMaximized() && old != null
                    ? new Bounds(old.x(), old.y(), old.width(), old.height(), true)
                    : new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
            state.preferences().update(settings -> settings.withBounds(now));
        };
        remembering = Subscription.combine(
                stage.xProperty().subscribe(bounds),
                stage.yProperty().subscribe(bounds),
                stage.widthProperty().subscribe(bounds),
                stage.heightProperty().subscribe(bounds),
                stage.maximizedProperty().subscribe(bounds));
    }

    private void unsaved(Path path, IOException cause) {
        Platform.runLater(() -> state.notices().show(Notice.of("app.settings.unsaved", path.toString(), cause)));
    }

    /// Does some things once the window has been painted.
    private Completion afterFirstFrame(List<Part> parts) {
        Completion completion =
                new Completion(parts, state.looking().viewProperty()::get, System::nanoTime, Platform::runLater);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!completion.pulse()) {
                    stop();
                }
            }
        }.start();
        return completion;
    }
}
