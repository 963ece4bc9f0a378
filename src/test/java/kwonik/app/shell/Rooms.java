package kwonik.app.shell;

import java.util.List;
import javafx.stage.Stage;
import kwonik.app.article.Articles;
import kwonik.app.controls.Styles;
import kwonik.app.document.DocumentCommands;
import kwonik.app.export.ExportDialog;
import kwonik.app.export.ExportFile;
import kwonik.app.export.Posters;
import kwonik.app.export.QuickExport;
import kwonik.app.open.Asking;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.reading.FirstSteps;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.Browser;
import kwonik.app.settings.Settings;
import kwonik.app.task.Tasks;
import kwonik.image.ImageFolder;

/// Rooms of the window by themselves, made for a test with the state of a window that is not there.
public final class Rooms {
    private Rooms() {}

    /// In English and light, with nothing open.
    public static WindowState state(Settings settings) {
        return state(settings, Browser.NONE);
    }

    public static WindowState state(Settings settings, Browser browser) {
        return WindowState.of(settings, Tasks.start(), browser);
    }

    public static Articles articles(WindowState state) {
        return new Articles(state.preferences(), state.document(), state.looking(), state.notices(), state.tasks());
    }

    /// An opener that asks nobody before it opens another file.
    public static ChronicleOpener opener(WindowState state) {
        return new ChronicleOpener(
                state.preferences(),
                state.document(),
                state.looking(),
                state.notices(),
                state.tasks(),
                Runnable::run,
                Asking.NOTHING);
    }

    public static ReadingPane reading(WindowState state, Articles articles) {
        return reading(state, articles, () -> {}, FirstSteps.NONE);
    }

    /// A page whose buttons for the events before and after only run what they are given.
    public static ReadingPane reading(
            WindowState state, Articles articles, Runnable previous, Runnable next, Runnable compare) {
        return new ReadingPane(
                state.preferences(),
                state.document(),
                state.looking(),
                state.notices(),
                state.browser(),
                articles,
                state.photos(),
                new ReadingPane.Ways(previous, next, compare, () -> {}, FirstSteps.NONE));
    }

    public static ReadingPane reading(WindowState state, Articles articles, Runnable compare, FirstSteps steps) {
        return new ReadingPane(
                state.preferences(),
                state.document(),
                state.looking(),
                state.notices(),
                state.browser(),
                articles,
                state.photos(),
                new ReadingPane.Ways(() -> {}, () -> {}, compare, () -> {}, steps));
    }

    public static DocumentCommands document(Stage stage, WindowState state, ExportFile files) {
        return new DocumentCommands(
                stage, state.preferences(), state.document(), state.notices(), state.tasks(), files.ask());
    }

    public static CommandTable commands(Stage stage, WindowState state, ChronicleOpener opener, ExportFile files) {
        DocumentCommands document = document(stage, state, files);
        return new CommandTable(
                stage,
                state,
                new Shell(stage, state, document, kwonik.app.exercise.kept.AnswerKeeper.NONE),
                document,
                opener,
                files);
    }

    public static ExportDialog exportDialog(Stage stage, WindowState state, ExportFile files) {
        return new ExportDialog(
                stage,
                state.preferences(),
                state.document(),
                state.looking(),
                state.tasks(),
                state.photos(),
                files,
                _ -> List.of("a note of mine"));
    }

    public static QuickExport quickExport(Stage stage, WindowState state, ExportFile files, Runnable dialog) {
        return new QuickExport(
                stage,
                state.preferences(),
                state.document(),
                state.looking(),
                state.notices(),
                state.tasks(),
                files,
                dialog);
    }

    public static Posters posters(WindowState state) {
        return Posters.of(state.preferences(), state.looking(), ImageFolder.NONE)
                .orElseThrow();
    }

    public static Styles styles(WindowState state) {
        return new Styles(state.preferences());
    }

    /// Puts what was read on the screen.
    public static void open(WindowState state, OpenedChronicle opened) {
        state.looking().open(opened.document(), opened.index());
    }
}
