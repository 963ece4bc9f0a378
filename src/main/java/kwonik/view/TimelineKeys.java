package kwonik.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kwonik.words.Words;

/// The one table from keys and gestures to verbs; the window’s table of commands takes these rows over.
public final class TimelineKeys {
    private static final List<Binding> TABLE = List.of(
            new Binding(
                    Verb.ZOOM_IN,
                    "view.keys.zoom-in",
                    List.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS),
                    With.NOTHING),
            new Binding(Verb.ZOOM_OUT, "view.keys.zoom-out", List.of(KeyCode.MINUS, KeyCode.SUBTRACT), With.NOTHING),
            new Binding(Verb.WHOLE, "view.keys.whole", List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0), With.NOTHING),
            new Binding(Verb.TEAR, "view.keys.tear", List.of(KeyCode.G), With.NOTHING),
            new Binding(Verb.CLOSER, "view.keys.closer", List.of(KeyCode.F), With.NOTHING),
            new Binding(Verb.PREVIOUS, "view.keys.previous", List.of(KeyCode.LEFT), With.NOTHING),
            new Binding(Verb.NEXT, "view.keys.next", List.of(KeyCode.RIGHT), With.NOTHING),
            new Binding(Verb.LANE_UP, "view.keys.lane-up", List.of(KeyCode.UP), With.NOTHING),
            new Binding(Verb.LANE_DOWN, "view.keys.lane-down", List.of(KeyCode.DOWN), With.NOTHING),
            new Binding(Verb.FIRST, "view.keys.first", List.of(KeyCode.HOME), With.NOTHING),
            new Binding(Verb.LAST, "view.keys.last", List.of(KeyCode.END), With.NOTHING),
            new Binding(Verb.PAN_LEFT, "view.keys.pan-left", List.of(KeyCode.LEFT, KeyCode.PAGE_UP), With.SHIFT),
            new Binding(Verb.PAN_RIGHT, "view.keys.pan-right", List.of(KeyCode.RIGHT, KeyCode.PAGE_DOWN), With.SHIFT),
            new Binding(Verb.LANES_UP, "view.keys.lanes-up", List.of(KeyCode.PAGE_UP), With.SHORTCUT),
            new Binding(Verb.LANES_DOWN, "view.keys.lanes-down", List.of(KeyCode.PAGE_DOWN), With.SHORTCUT),
            new Binding(Verb.OPEN, "view.keys.open", List.of(KeyCode.ENTER), With.NOTHING),
            new Binding(Verb.BACK, "view.keys.back", List.of(KeyCode.ESCAPE), With.NOTHING));

    private TimelineKeys() {}

    /// The key that has to be held down with a key.
    public enum With {
        NOTHING,
        /// Shift, with arrow keys alone.
        SHIFT,
        /// Control, or Command on a Mac.
        SHORTCUT
    }

    /// One row of the table.
    ///
    /// @param verb what happens
    /// @param keysKey bundle key of the words that name the keys and gestures
    /// @param codes any of these keys
    /// @param with what has to be held down with them
    public record Binding(Verb verb, String keysKey, List<KeyCode> codes, With with) {
        /// The keys and gestures in words, e.g. "+ or wheel up".
        public String keys(Words words) {
            return words.say(
                    keysKey,
                    combinations().stream()
                            .map(each -> KeyNames.of(words, each))
                            .toArray());
        }

        /// Its keys, each as one combination.
        public List<KeyCombination> combinations() {
            return codes.stream().map(this::combination).toList();
        }

        private KeyCombination combination(KeyCode code) {
            if (with == With.SHORTCUT) {
                return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
            }
            return with == With.SHIFT && code.isArrowKey()
                    ? new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN)
                    : new KeyCodeCombination(code);
        }

        private boolean matches(KeyEvent event) {
            if (!codes.contains(event.getCode())
                    || event.isAltDown()
                    || event.isShortcutDown() != (with == With.SHORTCUT)) {
                return false;
            }
            boolean arrow = event.getCode().isArrowKey();
            return !arrow || event.isShiftDown() == (with == With.SHIFT);
        }
    }

    /// All rows, in the order to print them.
    public static List<Binding> table() {
        return TABLE;
    }

    /// What a key asks for.
    static Optional<Verb> verb(KeyEvent event) {
        // layouts differ in where + and - are, so the character that was typed counts before the place of the key;
        // with Control the same keys are others' business, such as larger text
        String typed = event.isShortcutDown() && !event.isAltDown() ? "" : event.getText();
        return switch (typed) {
            case "+" -> Optional.of(Verb.ZOOM_IN);
            case "-" -> Optional.of(Verb.ZOOM_OUT);
            case null, default ->
                TABLE.stream()
                        .filter(row -> row.matches(event))
                        .map(Binding::verb)
                        .findFirst();
        };
    }
}
