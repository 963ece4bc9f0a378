package kwonik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import kwonik.paint.Fonts;
import kwonik.view.Verb;
import kwonik.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The one table of commands: its keys, its names, and the ways to every command without a mouse.
@ExtendWith(ApplicationExtension.class)
class CommandTableTest {
    /// What people expect of a key anywhere, as the beginning of the last part of a command’s id.
    private static final Map<String, String> HABITS = Map.ofEntries(
            Map.entry("Shortcut+C", "copy"),
            Map.entry("Shortcut+V", "paste"),
            Map.entry("Shortcut+X", "cut"),
            Map.entry("Shortcut+A", "selectAll"),
            Map.entry("Shortcut+Z", "undo"),
            Map.entry("Shortcut+Shift+Z", "redo"),
            Map.entry("Shortcut+Y", "redo"),
            Map.entry("Shortcut+S", "save"),
            Map.entry("Shortcut+Shift+S", "saveAs"),
            Map.entry("Shortcut+Shift+N", "new"),
            Map.entry("Shortcut+B", "bold"),
            Map.entry("Shortcut+I", "italic"),
            Map.entry("Shortcut+U", "underline"),
            Map.entry("Shortcut+H", "hide"),
            Map.entry("Shortcut+M", "minimize"),
            Map.entry("Shortcut+P", "print"),
            Map.entry("Shortcut+N", "new"),
            Map.entry("Shortcut+O", "open"),
            Map.entry("Shortcut+F", "find"),
            Map.entry("Shortcut+W", "close"),
            Map.entry("Shortcut+Q", "quit"),
            Map.entry("Shortcut+Tab", "tab"),
            Map.entry("Shortcut+Shift+Tab", "tab"),
            Map.entry("Alt+F4", "quit"),
            Map.entry("Alt+Space", "menu"),
            Map.entry("Alt+Tab", "tab"),
            Map.entry("F1", "keys"),
            Map.entry("F10", "menu"));

    @TempDir
    private static Path folder;

    private Stage stage;
    private MainWindow window;
    private final List<String> ran = new ArrayList<>();

    @Start
    void start(Stage first) throws IOException {
        Fonts.load();
        SettingsFile file =
                new SettingsFile(Files.createTempDirectory(folder, "settings").resolve("settings.json"));
        file.write(Settings.FIRST
                .withBounds(new Settings.Bounds(0, 0, 1000, 700, false))
                .withLanguage("en")
                .withTheme(ThemeChoice.LIGHT)
                .withReducedMotion(true));
        stage = first;
        window = new MainWindow(first, file);
        ReadingTask reading = new ReadingTask(null);
        reading.run();
        window.show(reading);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    private Commands commands() {
        return window.commands();
    }

    private List<Command> possible() {
        return commands().all().stream()
                .filter(command -> command.when().getAsBoolean())
                .toList();
    }

    /// Instead of doing what they do - some ask for files, one ends the program - the commands are only written down.
    private void writeDown(FxRobot robot) {
        robot.interact(() -> {
            window.session().select("soldiers-to-mexico-2025");
            Command palette = commands().findCommand;
            commands().setRunner(command -> {
                if (command.key().equals(palette.key())) {
                    command.run().run();
                } else {
                    ran.add(command.key());
                }
            });
        });
    }

    @Test
    void noKeyIsGivenTwice() {
        Map<String, String> owners = new HashMap<>();
        for (Command command : commands().all()) {
            for (KeyCombination key : command.keys()) {
                String other = owners.put(key.getName(), command.key());
                assertTrue(other == null, key.getName() + ": " + other + " and " + command.key());
            }
        }
    }

    @Test
    void noKeyGoesAgainstWhatPeopleAreUsedTo() {
        for (Command command : commands().all()) {
            for (KeyCombination key : command.keys()) {
                String habit = HABITS.get(key.getName());
                String last = command.key().substring(command.key().lastIndexOf('.') + 1);
                assertTrue(habit == null || last.startsWith(habit), key.getName() + " is no key for " + command.key());
            }
        }
    }

    @Test
    void lettersAloneAreForTheTimelineOnly() {
        for (Command command : commands().all()) {
            for (KeyCombination key : command.keys()) {
                boolean letter = key instanceof KeyCodeCombination code
                        && Command.types(key)
                        && code.getCode().isLetterKey();
                assertFalse(letter && command.inTimeline() == null, command.key());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void everyCommandHasANameOfItsOwn(String tag) {
        Words words = Words.in(Locale.forLanguageTag(tag));
        Set<String> names = new HashSet<>();
        for (Command command : commands().all()) {
            String name = command.name(words);
            assertFalse(name.isBlank(), command.key());
            assertTrue(names.add(name), name + " names two commands");
        }
    }

    @Test
    void everyCommandIsReachedThroughThePaletteByKeyboardAlone(FxRobot robot) {
        writeDown(robot);
        List<String> expected = new ArrayList<>();
        for (Command command : possible()) {
            if (!command.key().equals(commands().findCommand.key())) {
                robot.push(new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
                WaitForAsyncUtils.waitForFxEvents();
                TextField field = robot.lookup("#palette-field").queryAs(TextField.class);
                robot.interact(() -> field.setText(command.name(Sample.ENGLISH)));
                robot.push(KeyCode.ENTER);
                WaitForAsyncUtils.waitForFxEvents();
                expected.add(command.key());
            }
        }
        assertEquals(expected, ran);
    }

    @Test
    void everyKeyOfTheWindowRunsItsCommand(FxRobot robot) {
        writeDown(robot);
        List<String> expected = new ArrayList<>();
        for (Command command : possible()) {
            for (KeyCombination key : command.keys()) {
                if (command.inTimeline() == null
                        && key instanceof KeyCodeCombination code
                        && !command.key().equals(commands().findCommand.key())) {
                    robot.push(code);
                    WaitForAsyncUtils.waitForFxEvents();
                    expected.add(command.key());
                }
            }
        }
        assertEquals(expected, ran);
    }

    @Test
    void aCommandThatIsNotPossibleIsNeitherRunNorOffered(FxRobot robot) {
        robot.interact(() -> window.session().select(null));
        Command closer = commands().timeline().of(Verb.CLOSER);
        assertFalse(closer.when().getAsBoolean());
        commands().setRunner(command -> ran.add(command.key()));
        robot.interact(() -> commands().run(closer));
        assertEquals(List.of(), ran);
        robot.interact(() -> commands().findCommand.run().run());
        ListView<Command> list = robot.lookup("#palette-list").queryListView();
        assertFalse(list.getItems().stream().anyMatch(command -> command.key().equals(closer.key())));
        assertFalse(list.getItems().isEmpty());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#palette-list").tryQuery().isEmpty());
    }

    @Test
    void theSheetOfKeysOpensOnce(FxRobot robot) {
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotNull(robot.lookup("#key-sheet").query());
        robot.interact(() -> commands().run(commands().keys));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, robot.lookup("#key-sheet").queryAll().size());
        assertEquals(2, stage.getScene() == null ? 0 : robot.listWindows().size());
    }
}
