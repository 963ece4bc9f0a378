package kwonik.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kwonik.app.open.ReadingTask;
import kwonik.app.session.Browser;
import kwonik.app.settings.SettingsFile;
import kwonik.app.task.Tasks;
import kwonik.notes.Note;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesFile;
import kwonik.paint.Fonts;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A program that a test kills: somebody types a note in the real window, letter by letter without a rest, and never
/// leaves the editor.
///
/// On standard output it says `found N` once N notes of earlier runs are shown, and `kept N L` when the file has N
/// notes, the last of L letters.
public final class KilledNotes {
    /// What is typed, again and again.
    static final String LETTERS = "abcdefghij";

    private final FxRobot robot = new FxRobot();
    private final Path chronicle;
    private final MainWindow window;

    private KilledNotes(Path folder, Stage stage) {
        chronicle = folder.resolve("chronicle.json");
        SettingsFile settings = new SettingsFile(folder.resolve("settings").resolve("settings.json"));
        window = new MainWindow(stage, settings, Tasks.start(), Browser.NONE);
        ReadingTask reading = new ReadingTask(chronicle);
        reading.run();
        window.show(reading);
    }

    /// Types until it is killed.
    ///
    /// @param args the folder, and the id of the event that the note is on
    public static void main(String[] args) throws IOException, TimeoutException {
        Fonts.load();
        Path folder = Path.of(args[0]);
        new SettingsFile(folder.resolve("settings").resolve("settings.json")).write(WindowExtension.SETTINGS);
        Stage stage = FxToolkit.registerPrimaryStage();
        KilledNotes[] shown = new KilledNotes[1];
        new FxRobot().interact(() -> shown[0] = new KilledNotes(folder, stage));
        shown[0].type(args[1]);
    }

    private void type(String event) throws IOException {
        WindowExtension.until(() -> robot.lookup("#status-line").tryQuery().isPresent() && notes() != null);
        say("found " + Objects.requireNonNull(notes()).notes().size());
        robot.interact(() -> {
            window.state().looking().select(event);
            robot.lookup("#timeline").queryAs(Node.class).requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.N);
        WindowExtension.until(() -> robot.lookup("#note-editor").tryQuery().isPresent());
        for (int letters = 1; ; letters++) {
            robot.write(LETTERS.charAt((letters - 1) % LETTERS.length()));
            List<Note> kept =
                    NotesFile.beside(chronicle).read("killed").notebook().notes();
            if (!kept.isEmpty()) {
                say("kept %d %d"
                        .formatted(kept.size(), kept.getLast().body().text().length()));
            }
        }
    }

    private @Nullable Notebook notes() {
        return window.notes().get();
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
