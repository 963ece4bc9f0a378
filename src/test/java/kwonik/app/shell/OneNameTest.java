package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import kwonik.app.command.Command;
import kwonik.app.document.DocumentCommands;
import kwonik.app.present.PresentKeys;
import kwonik.app.quote.PassageMaking;
import kwonik.view.KeyNames;
import kwonik.view.Verb;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// A key and a command are called the same wherever a user reads of them: menus, tips, lists of keys, hints, the
/// palette and the README.
class OneNameTest {
    private static final Path FOLDER = Path.of("src/main/resources/kwonik/words");

    /// How keys are called, in any of the three languages or by habit.
    private static final Pattern KEY = Pattern.compile(
            "(?<!\\p{L})(Esc|Escape|Échap|Échappement|Echap|Enter|Return|Entrée|Antre|Shift|Maj|Majuscule|Ctrl|Control"
                    + "|Alt|Cmd|Option|Backspace|Suppr|Retour arrière|Tab|Page Up|Page Down|Page préc\\.|Page suiv\\.|Paj anwo"
                    + "|Paj anba|Home|Espace|Espas|Kòmansman)(?!\\p{L})");

    private static final Pattern REFERENCE = Pattern.compile("\\{[a-z]+\\.[a-zA-Z.-]+}");

    /// What the README says in code that is a key, or several held down together.
    private static final Pattern PRESSED = Pattern.compile(
            "((Ctrl|Alt|Shift|Maj|Cmd|Control)(\\+.+)?|F\\d+|[A-Z←→↑↓?+0-]|Esc\\w*|Enter|Return|Home|End|Page \\w+)");

    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /// A name in the README of something that can be pressed.
    private static final Pattern BUTTON = Pattern.compile("(?:button|field|beside)\\s+\\*([^*]+)\\*");

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private List<Command> commands() {
        return app.window().commands().all();
    }

    private static Words words(String tag) {
        return Words.in(Locale.forLanguageTag(tag));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void noTextOfTheBundlesSpellsAKey() throws IOException {
        List<Path> bundles;
        try (Stream<Path> files = Files.list(FOLDER)) {
            bundles = files.filter(file -> !file.getFileName().toString().startsWith("key"))
                    .toList();
        }
        assertFalse(bundles.isEmpty());
        List<String> spelled = new ArrayList<>();
        for (Path bundle : bundles) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                texts.load(reader);
            }
            for (String key : texts.stringPropertyNames()) {
                String own = REFERENCE.matcher(texts.getProperty(key)).replaceAll("");
                if (KEY.matcher(own).find()) {
                    spelled.add(bundle.getFileName() + ": " + key + "=" + own);
                }
            }
        }
        assertEquals(List.of(), spelled);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Shift+Left, Shift+←",
        "fr, Shift+Left, Maj+←",
        "en, Esc, Esc",
        "fr, Esc, Échap",
        "ht, Esc, Echap",
        "fr, Shortcut+Alt+C, Ctrl+Alt+C",
        "fr, Shortcut+Page Up, Ctrl+Page préc.",
        "en, Shortcut+Shift+Minus, Ctrl+Shift+-",
        "en, F5, F5",
    })
    void aKeyIsCalledAsOnTheKeyboardsOfTheLanguage(String tag, String key, String name) {
        assertEquals(name, KeyNames.of(words(tag), KeyCombination.valueOf(key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ht"})
    void menusPaletteAndListOfKeysNameTheSameKeys(String tag, FxRobot robot) {
        robot.interact(() -> {
            app.state().preferences().update(settings -> settings.withLanguage(tag));
            Words words = app.state().preferences().words();
            assertEquals(tag, words.tag());
            List<MenuItem> items = new ArrayList<>();
            new Menus(app.state().preferences(), app.window().commands())
                    .main()
                    .getItems()
                    .forEach(item -> gather(item, items));
            int keys = 0;
            for (Command command : commands()) {
                for (MenuItem item : items) {
                    KeyCombination key = item.getAccelerator();
                    if (key != null && command.name(words).equals(item.getText())) {
                        assertTrue(command.keys(words).startsWith(key.getDisplayText()), command.key());
                        keys++;
                    }
                }
            }
            assertTrue(keys > 30, () -> "named in the menus: " + items.size());
        });
    }

    private static void gather(MenuItem item, List<MenuItem> to) {
        to.add(item);
        if (item instanceof Menu menu) {
            menu.getItems().forEach(each -> gather(each, to));
        }
    }

    @Test
    void theReadmeNamesKeysThatThereAre() throws IOException {
        Words words = words("en");
        // the steps of a story are moved by keys of their list, and wheel and arrows go with a key that is held
        Set<String> known = new HashSet<>(Set.of("Alt+↑", "Alt+↓", "Ctrl", "Shift", "Shift+N"));
        commands().forEach(command -> command.keys().forEach(key -> known.add(KeyNames.of(words, key))));
        PassageMaking.keys().forEach(each -> known.add(KeyNames.of(words, each.key())));
        PresentKeys.table().forEach(row -> row.codes().forEach(code -> known.add(KeyNames.of(words, code))));
        List<String> named = CODE.matcher(readme())
                .results()
                .map(found -> found.group(1))
                .filter(code -> PRESSED.matcher(code).matches())
                .toList();
        assertTrue(named.size() > 50, named::toString);
        assertEquals(
                List.of(), named.stream().filter(key -> !known.contains(key)).toList());
    }

    @Test
    void theReadmeNamesCommandsByTheirNames() throws IOException {
        Words words = words("en");
        List<String> names =
                commands().stream().map(command -> plain(command.name(words))).toList();
        List<String> buttons = BUTTON.matcher(readme())
                .results()
                .map(found -> found.group(1).replace('\n', ' '))
                .toList();
        assertTrue(buttons.size() > 2, buttons::toString);
        assertEquals(
                List.of(),
                buttons.stream().filter(name -> !names.contains(name)).toList());
    }

    @Test
    void theReadmeGivesUndoRedoAndShowEverythingTheKeysOfTheTable() throws IOException {
        Words words = words("en");
        DocumentCommands stories = app.window().commands().document();
        String undo = KeyNames.of(words, stories.undo.keys().getFirst());
        String redo = KeyNames.of(words, stories.redo.keys().getFirst());
        assertTrue(readme().contains("`" + undo + "` and `" + redo + "` undo and redo each change"));
        Command whole = app.window().commands().timeline().of(Verb.WHOLE);
        String name = whole.name(words).toLowerCase(Locale.ROOT);
        assertTrue(readme().contains("| `" + whole.keys(words) + "` | " + name + " |"), name);
        for (String tag : List.of("en", "fr", "ht")) {
            assertTrue(words(tag).say("app.whole.tip").startsWith(whole.name(words(tag))), tag);
        }
    }

    private static String plain(String name) {
        return name.replace("…", "");
    }
}
