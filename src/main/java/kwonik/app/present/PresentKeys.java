package kwonik.app.present;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kwonik.app.present.PresentKey.Digit;
import kwonik.app.present.PresentKey.Plain;
import kwonik.view.KeyNames;
import kwonik.words.Words;

/// The one table from keys to what they ask of a presentation; the list of keys shows the same table.
public final class PresentKeys {
    private static final List<Row> TABLE = List.of(
            new Row(Plain.NEXT, "next", "", KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE),
            new Row(Plain.BACK, "back", "", KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP),
            new Row(Plain.ERASE, "", "", KeyCode.BACK_SPACE),
            new Row(Plain.FIRST, "first", "", KeyCode.HOME),
            new Row(Plain.LAST, "last", "", KeyCode.END),
            new Row(Plain.ENTER, "jump", "", KeyCode.ENTER),
            new Row(Plain.BLACK, "black", ".", KeyCode.B, KeyCode.PERIOD, KeyCode.DECIMAL),
            new Row(Plain.WHITE, "white", ",", KeyCode.W, KeyCode.COMMA),
            new Row(Plain.TITLES, "titles", "", KeyCode.T),
            new Row(Plain.DATES, "dates", "", KeyCode.D),
            new Row(Plain.TERMS, "terms", "", KeyCode.G),
            new Row(Plain.POINT, "point", "", KeyCode.S),
            new Row(Plain.AUTO, "auto", "", KeyCode.A),
            new Row(Plain.PAUSE, "pause", "", KeyCode.P, KeyCode.PAUSE),
            new Row(Plain.SLOWER, "rest", "+", KeyCode.PLUS, KeyCode.ADD),
            new Row(Plain.FASTER, "", "-", KeyCode.MINUS, KeyCode.SUBTRACT),
            new Row(Plain.PRESENTER, "presenter", "", KeyCode.N),
            Row.shifted(Plain.PRESENTER_ANYWAY, "", KeyCode.N),
            Row.shifted(Plain.NOTE_UP, "note", KeyCode.UP),
            Row.shifted(Plain.NOTE_DOWN, "", KeyCode.DOWN),
            new Row(Plain.RESTART, "restart", "", KeyCode.R),
            new Row(Plain.HELP, "help", "?", KeyCode.F1),
            new Row(Plain.LEAVE, "leave", "", KeyCode.ESCAPE));

    private PresentKeys() {}

    /// One row of the table.
    ///
    /// @param what happens
    /// @param name in the keys of the words; empty if another row tells of it
    /// @param character that says the same on every layout, or empty
    /// @param shift whether with Shift only; else Shift means nothing
    /// @param codes any of these keys
    public record Row(Plain what, String name, String character, boolean shift, List<KeyCode> codes) {
        Row(Plain what, String name, String character, KeyCode... codes) {
            this(what, name, character, false, List.of(codes));
        }

        /// The keys in words.
        String keys(Words words) {
            return words.say(
                    "present.key." + name,
                    codes.stream().map(code -> KeyNames.of(words, code)).toArray());
        }

        static Row shifted(Plain what, String name, KeyCode code) {
            return new Row(what, name, "", true, List.of(code));
        }
    }

    /// The rows to print, in their order.
    public static List<Row> table() {
        return TABLE.stream().filter(row -> !row.name().isEmpty()).toList();
    }

    /// What a pressed key asks for. Layouts differ in where signs and digits are, so the character that was typed
    /// counts before the place of the key.
    static Optional<PresentKey> pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return Optional.empty();
        }
        KeyCode code = event.getCode();
        for (Row row : TABLE) {
            if (row.shift() && event.isShiftDown() && row.codes().contains(code)) {
                return Optional.of(row.what());
            }
        }
        String text = event.getText();
        String character = text == null ? "" : text;
        if (character.length() == 1 && Character.isDigit(character.charAt(0))) {
            return Optional.of(new Digit(Character.digit(character.charAt(0), 10)));
        }
        for (Row row : TABLE) {
            if (!row.character().isEmpty() && row.character().equals(character)) {
                return Optional.of(row.what());
            }
        }
        if (code.isDigitKey() && !event.isShiftDown()) {
            String name = code.getName();
            return Optional.of(new Digit(Character.digit(name.charAt(name.length() - 1), 10)));
        }
        return TABLE.stream()
                .filter(row -> !row.shift() && row.codes().contains(code))
                .<PresentKey>map(Row::what)
                .findFirst()
                .or(() -> code.isModifierKey() ? Optional.empty() : Optional.of(Plain.OTHER));
    }

    /// What letting a key go asks for.
    static Optional<PresentKey> released(KeyEvent event) {
        return event.getCode() == KeyCode.S ? Optional.of(Plain.POINT_END) : Optional.empty();
    }
}
