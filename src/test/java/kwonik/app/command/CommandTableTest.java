package kwonik.app.command;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kwonik.app.copy.LossyCopy;
import kwonik.app.notes.OpenNotes;
import kwonik.app.open.Frozen;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.session.Sample;
import kwonik.app.shell.CommandTable;
import kwonik.app.shell.Menus;
import kwonik.app.shell.WindowExtension;
import kwonik.document.StoryEdits;
import kwonik.exchange.common.Report;
import kwonik.layout.index.ViewState;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The one table of commands: its keys, its names, and the ways to every command without a mouse.
public class CommandTableTest {
    /// What people expect of a key anywhere on Windows, macOS or GNOME, as the beginning of the last part of a
    /// command’s
    /// id.
    private static final Map<String, String> HABITS = Map.ofEntries(
            Map.entry("Shortcut+C", "copy"),
            Map.entry("Shortcut+V", "paste"),
            Map.entry("Shift+Insert", "paste"),
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
            Map.entry("Shortcut+F4", "close"),
            Map.entry("Shortcut+Q", "quit"),
            Map.entry("Alt+F4", "quit"),
            Map.entry("Shortcut+R", "reload"),
            Map.entry("Shortcut+Tab", "tab"),
            Map.entry("Shortcut+Shift+Tab", "tab"),
            Map.entry("Alt+Tab", "tab"),
            Map.entry("Alt+Esc", "tab"),
            Map.entry("Alt+Space", "menu"),
            Map.entry("F10", "menu"),
            Map.entry("Shift+F10", "menu"),
            Map.entry("F1", "keys"),
            Map.entry("F11", "fullScreen"),
            Map.entry("F3", "next"),
            Map.entry("Shift+F3", "previous"),
            Map.entry("Alt+Left", "back"),
            Map.entry("Alt+Right", "forward"),
            Map.entry("Shortcut+Alt+H", "hide"),
            Map.entry("Shortcut+Comma", "settings"),
            Map.entry("Shortcut+Shift+Q", "logOut"),
            Map.entry("Shortcut+Space", "input"),
            Map.entry("Shortcut+Alt+Esc", "endPrograms"),
            Map.entry("Shortcut+Shift+Esc", "endPrograms"),
            Map.entry("Shortcut+Esc", "start"),
            Map.entry("Shortcut+Alt+Delete", "lock"),
            Map.entry("Shortcut+Alt+T", "terminal"),
            Map.entry("Alt+F2", "run"),
            Map.entry("Alt+F1", "overview"),
            Map.entry("Alt+Enter", "properties"),
            Map.entry("Shortcut+Alt+Up", "workspace"),
            Map.entry("Shortcut+Alt+Down", "workspace"),
            Map.entry("Shortcut+Alt+Left", "workspace"),
            Map.entry("Shortcut+Alt+Right", "workspace"),
            Map.entry("Shortcut+Shift+3", "screenshot"),
            Map.entry("Shortcut+Shift+4", "screenshot"),
            Map.entry("Shortcut+Shift+5", "screenshot"));

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, CommandTableTest::withAProblem);

    private final List<String> ran = new ArrayList<>();

    /// The invented chronicle with a field that nobody knows.
    private static Path withAProblem(Path folder) throws IOException {
        try (InputStream in = Frozen.stream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Path file = folder.resolve("chronicle.json");
            Files.writeString(folder.resolve("chronicle (conflicted copy 2026-11-28).json"), text);
            return Files.writeString(file, text.replaceFirst("\\{", "{\"surprise\": 1,"));
        }
    }

    private CommandTable commands() {
        return app.window().commands();
    }

    private ViewState view() {
        return Objects.requireNonNull(app.state().looking().viewProperty().get());
    }

    private void look(FxRobot robot, ViewState there) {
        robot.interact(() -> app.state().looking().viewProperty().set(there));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A window in which everything is possible: an event is selected, a view bookmarked, there is a way back and
    /// forward, an edit to undo and one to redo, a conflict, a conflicted copy, a copy that left something
    /// out, a table that was opened, and a problem to read of.
    /// The commands are then only written down: one of them ends the program.
    private List<Command> writeDown(FxRobot robot) {
        app.untilComplete();
        until(() -> app.window().notes().get() != null);
        ViewState whole = view();
        look(robot, whole.at(whole.start() + whole.span() * 0.6, whole.end()).selecting("keepers-sail-2025"));
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        until(() -> robot.lookup("#bookmark").query().isVisible());
        robot.push(KeyCode.ENTER);
        look(robot, view().selecting("ferry-arrival-2024"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            app.state()
                    .document()
                    .set(Sample.contradicted(
                            Objects.requireNonNull(app.state().document().get())));
            app.state().document().edit(StoryEdits.add(new Story("a", Localized.of("A"), List.of())));
            app.state().document().edit(StoryEdits.add(new Story("b", Localized.of("B"), List.of())));
            app.state().document().undo();
            commands()
                    .importing()
                    .opened(new OpenedChronicle.Foreign(
                            Path.of("table.csv"), new Report("table.format", "table.csv", 1, List.of())));
            commands().copies().written(LossyCopy.report());
            OpenNotes notes = app.window().notes();
            notes.keep(note("a"));
            notes.keep(note("b"));
            notes.undo();
            Command palette = commands().findCommand;
            commands().runnerProperty().set(command -> {
                ran.add(command.key());
                if (command.key().equals(palette.key())) {
                    command.run().run();
                }
            });
        });
        List<Command> all = commands().all();
        assertEquals(
                List.of(),
                all.stream()
                        .filter(command -> !command.when().getAsBoolean())
                        .map(Command::key)
                        .toList());
        return all;
    }

    private static Note note(String text) {
        return Note.of(Motivation.COMMENTING, NoteBody.of(text), new NoteTarget.OfEvent("a"), Instant.EPOCH);
    }

    /// Types as a keyboard does: the characters go to whatever has the focus in the window of a node.
    public static void type(FxRobot robot, String where, String text) {
        robot.interact(() -> text.chars().mapToObj(Character::toString).forEach(character -> {
            Node focused = robot.lookup(where).query().getScene().getFocusOwner();
            Event.fireEvent(
                    focused,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
        }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(Node on, String text, KeyCode code, boolean shift) {
        press(on, text, code, shift, false);
    }

    private static void press(Node on, String text, KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, shift, control, false, false));
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_RELEASED, text, text, code, shift, control, false, false));
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
        Map<String, String> habits = HABITS.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> KeyCombination.valueOf(entry.getKey()).getName(), Map.Entry::getValue));
        for (Command command : commands().all()) {
            for (KeyCombination key : command.keys()) {
                String habit = habits.get(key.getName());
                String last = command.key().substring(command.key().lastIndexOf('.') + 1);
                assertTrue(habit == null || last.startsWith(habit), key.getName() + " is no key for " + command.key());
            }
        }
    }

    /// But for the one that begins a note wherever one reads.
    @Test
    void lettersAloneAreForTheTimelineOnly() {
        for (Command command : commands().all()) {
            for (KeyCombination key : command.keys()) {
                boolean letter = key instanceof KeyCodeCombination code
                        && Command.types(key)
                        && code.getCode().isLetterKey();
                boolean note = command.key().equals("mynotes.note");
                assertFalse(letter && command.inTimeline() == null && !note, command.key());
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
        String palette = commands().findCommand.key();
        List<String> expected = new ArrayList<>();
        for (Command command : writeDown(robot)) {
            expected.add(palette);
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
            until(() -> robot.lookup("#palette-field").tryQuery().isPresent());
            if (command.key().equals(palette)) {
                // its own key has just opened it
                robot.push(KeyCode.ESCAPE);
            } else {
                expected.add(command.key());
                type(robot, "#palette-field", command.name(Sample.ENGLISH));
                robot.push(KeyCode.ENTER);
            }
            until(() -> robot.lookup("#palette-field").tryQuery().isEmpty());
        }
        assertEquals(expected, ran);
        assertEquals(commands().all().stream().map(Command::key).collect(Collectors.toSet()), Set.copyOf(ran));
    }

    @Test
    void everyKeyOfTheWindowRunsItsCommand(FxRobot robot) {
        List<String> expected = new ArrayList<>();
        Node timeline = robot.lookup("#timeline").query();
        for (Command command : writeDown(robot)) {
            for (KeyCombination key : command.inTimeline() == null ? command.keys() : List.<KeyCombination>of()) {
                switch (key) {
                    case TypedKey typed -> robot.interact(() -> press(timeline, typed.getName(), KeyCode.SLASH, true));
                    case KeyCodeCombination code -> robot.push(code);
                    default -> throw new AssertionError(key.getName());
                }
                WaitForAsyncUtils.waitForFxEvents();
                expected.add(command.key());
                if (command.key().equals(commands().findCommand.key())) {
                    robot.push(KeyCode.ESCAPE);
                    until(() -> robot.lookup("#palette-field").tryQuery().isEmpty());
                }
            }
        }
        assertEquals(expected, ran);
    }

    @Test
    void everyKeyOfTheTimelineDoesWhatItsRowSays(FxRobot robot) {
        app.untilComplete();
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        ViewState from = between(robot, timeline);
        for (Command command : commands().timeline().all()) {
            Verb verb = Objects.requireNonNull(command.inTimeline()).verb();
            look(robot, from);
            robot.interact(() -> timeline.run(verb));
            WaitForAsyncUtils.waitForFxEvents();
            ViewState wanted = view();
            assertFalse(command.keys().isEmpty());
            for (KeyCombination key : command.keys()) {
                KeyCodeCombination code = (KeyCodeCombination) key;
                look(robot, from);
                robot.interact(() -> {
                    timeline.requestFocus();
                    press(timeline, "", code.getCode(), isDown(code.getShift()), isDown(code.getShortcut()));
                });
                WaitForAsyncUtils.waitForFxEvents();
                assertEquals(wanted, view(), key.getName());
                boolean open = !timeline.isFocusWithin();
                assertEquals(verb == Verb.OPEN, open, key.getName());
                // lanes that all have room do not scroll: LaneScrollTest has more of them
                boolean scrolls = verb == Verb.LANES_UP || verb == Verb.LANES_DOWN;
                assertTrue(open || scrolls || !from.equals(wanted), key.getName());
            }
        }
    }

    private static boolean isDown(KeyCombination.ModifierValue key) {
        return key == KeyCombination.ModifierValue.DOWN;
    }

    /// A view from which every way leads somewhere.
    private ViewState between(FxRobot robot, TimelineView timeline) {
        ViewState whole = view();
        ViewState middle = whole.at(whole.start() + whole.span() * 0.3, whole.end() - whole.span() * 0.3);
        for (kwonik.model.Event event :
                Objects.requireNonNull(app.state().looking().shownChronicle()).events()) {
            boolean everywhere = true;
            for (Verb verb : List.of(Verb.LANE_UP, Verb.LANE_DOWN, Verb.NEXT, Verb.PREVIOUS)) {
                look(robot, middle.selecting(event.id()));
                ViewState before = view();
                robot.interact(() -> timeline.run(verb));
                everywhere &= !Objects.equals(before.selected(), view().selected());
            }
            if (everywhere) {
                return middle.selecting(event.id());
            }
        }
        throw new AssertionError("no event has neighbours all around it");
    }

    @Test
    void aCommandThatIsNotPossibleIsNeitherRunNorOffered(FxRobot robot) {
        robot.interact(() -> app.state().looking().select(null));
        Command closer = commands().timeline().of(Verb.CLOSER);
        assertFalse(closer.when().getAsBoolean());
        commands().runnerProperty().set(command -> ran.add(command.key()));
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
    void thePaletteLiesInTheWindowOverWhatIsThereAndGivesTheKeyboardBack(FxRobot robot) {
        app.untilComplete();
        Node timeline = robot.lookup("#timeline").query();
        robot.interact(timeline::requestFocus);
        int windows = robot.listWindows().size();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        until(() -> robot.lookup("#palette-field").tryQuery().isPresent());
        assertEquals(windows, robot.listWindows().size());
        Node field = robot.lookup("#palette-field").query();
        assertEquals(app.stage().getScene(), field.getScene());
        assertEquals(field, app.stage().getScene().getFocusOwner());
        assertEquals("Find a command", robot.lookup("#palette").query().getAccessibleText());
        assertTrue(app.stage()
                .getScene()
                .getRoot()
                .getLayoutBounds()
                .contains(robot.lookup("#palette").query().getBoundsInParent()));
        // neither does Tab lead below it, nor do the keys of the window work there
        robot.push(KeyCode.TAB);
        assertEquals(field, app.stage().getScene().getFocusOwner());
        commands().runnerProperty().set(command -> ran.add(command.key()));
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        assertEquals(List.of(), ran);
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#palette").tryQuery().isEmpty());
        assertEquals(timeline, app.stage().getScene().getFocusOwner());
        robot.push(KeyCode.SHORTCUT, KeyCode.E);
        assertEquals(List.of("app.export"), ran);
    }

    @Test
    void thePaletteGoesByItsKeyByAClickBesideItAndWhenTheKeyboardGoesElsewhere(FxRobot robot) {
        app.untilComplete();
        Runnable open = () -> {
            robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
            until(() -> robot.lookup("#palette").tryQuery().isPresent());
        };
        open.run();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
        until(() -> robot.lookup("#palette").tryQuery().isEmpty());
        open.run();
        robot.clickOn(app.stage().getX() + 12, app.stage().getY() + app.stage().getHeight() - 60);
        until(() -> robot.lookup("#palette").tryQuery().isEmpty());
        open.run();
        Node timeline = robot.lookup("#timeline").query();
        robot.interact(timeline::requestFocus);
        until(() -> robot.lookup("#palette").tryQuery().isEmpty());
        assertEquals(timeline, app.stage().getScene().getFocusOwner());
    }

    @Test
    void menusOfManyCommandsAreDividedAndEachLineStandsBetweenTwo(FxRobot robot) {
        app.untilComplete();
        Set<String> keys = commands().all().stream()
                .flatMap(command -> java.util.stream.Stream.of(command.key(), String.valueOf(command.among())))
                .collect(Collectors.toSet());
        assertTrue(keys.containsAll(Menus.BEGINNERS), Menus.BEGINNERS.toString());
        robot.interact(() -> {
            for (MenuItem each :
                    new Menus(app.state().preferences(), commands()).main().getItems()) {
                List<MenuItem> items = ((Menu) each).getItems();
                int together = 0;
                for (MenuItem item : items) {
                    boolean line = item instanceof SeparatorMenuItem;
                    assertFalse(line && together == 0, each.getText());
                    together = line ? 0 : together + 1;
                    assertTrue(together <= 7, each.getText() + ": " + item.getText());
                }
                assertTrue(together > 0, each.getText());
            }
        });
    }

    @Test
    void theSheetOfKeysOpensOnce(FxRobot robot) {
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotNull(robot.lookup("#key-sheet").query());
        robot.interact(() -> commands().run(commands().keys));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, robot.lookup("#key-sheet").queryAll().size());
        assertEquals(2, app.stage().getScene() == null ? 0 : robot.listWindows().size());
    }
}
