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
            new Binding(Verb.ZOOM_IN, "view.keys.zoom-in", List.of(KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS), false),
            new Binding(Verb.ZOOM_OUT, "view.keys.zoom-out", List.of(KeyCode.MINUS, KeyCode.SUBTRACT), false),
            new Binding(Verb.WHOLE, "view.keys.whole", List.of(KeyCode.DIGIT0, KeyCode.NUMPAD0), false),
            new Binding(Verb.TEAR, "view.keys.tear", List.of(KeyCode.G), false),
            new Binding(Verb.CLOSER, "view.keys.closer", List.of(KeyCode.F), false),
            new Binding(Verb.PREVIOUS, "view.keys.previous", List.of(KeyCode.LEFT), false),
            new Binding(Verb.NEXT, "view.keys.next", List.of(KeyCode.RIGHT), false),
            new Binding(Verb.LANE_UP, "view.keys.lane-up", List.of(KeyCode.UP), false),
            new Binding(Verb.LANE_DOWN, "view.keys.lane-down", List.of(KeyCode.DOWN), false),
            new Binding(Verb.FIRST, "view.keys.first", List.of(KeyCode.HOME), false),
            new Binding(Verb.LAST, "view.keys.last", List.of(KeyCode.END), false),
            new Binding(Verb.PAN_LEFT, "view.keys.pan-left", List.of(KeyCode.LEFT, KeyCode.PAGE_UP), true),
            new Binding(Verb.PAN_RIGHT, "view.keys.pan-right", List.of(KeyCode.RIGHT, KeyCode.PAGE_DOWN), true),
            new Binding(Verb.OPEN, "view.keys.open", List.of(KeyCode.ENTER), false),
            new Binding(Verb.BACK, "view.keys.back", List.of(KeyCode.ESCAPE), false));

    private TimelineKeys() {}

    /// One row of the table.
    ///
    /// @param verb what happens
    /// @param keysKey bundle key of the words that name the keys and gestures
    /// @param codes any of these keys
    /// @param shift whether the Shift key goes with the arrow keys
    public record Binding(Verb verb, String keysKey, List<KeyCode> codes, boolean shift) {
        /// The keys and gestures in words, e.g. "+ or wheel up".
        public String keys(Words words) {
            return words.say(keysKey);
        }

        /// Its keys, each as one combination.
        public List<KeyCombination> combinations() {
            return codes.stream().map(this::combination).toList();
        }

        private KeyCombination combination(KeyCode code) {
            return shift && code.isArrowKey()
                    ? new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN)
                    : new KeyCodeCombination(code);
        }

        private boolean matches(KeyEvent event) {
            if (!codes.contains(event.getCode()) || event.isAltDown() || event.isShortcutDown()) {
                return false;
            }
            boolean arrow = event.getCode().isArrowKey();
            return !arrow || event.isShiftDown() == shift;
        }
    }

    /// All rows, in the order to print them.
    public static List<Binding> table() {
        return TABLE;
    }

    /// What a key asks for.
    static Optional<Verb> verb(KeyEvent event) {
        // layouts differ in where + and - are, so the character that was typed counts before the place of the key
        return switch (event.getText()) {
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
