package kwonik.view;

import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import kwonik.words.Words;

/// Names keys as the words of a language do, the same in menus, tips, the palette and every list of keys.
public final class KeyNames {
    /// Macs write signs in place of names.
    private static final boolean SIGNS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    /// All others are called by what is printed on them in any language.
    private static final Map<KeyCode, String> NAMED = Map.ofEntries(
            Map.entry(KeyCode.ESCAPE, "key.escape"),
            Map.entry(KeyCode.ENTER, "key.enter"),
            Map.entry(KeyCode.SPACE, "key.space"),
            Map.entry(KeyCode.PAGE_UP, "key.page-up"),
            Map.entry(KeyCode.PAGE_DOWN, "key.page-down"),
            Map.entry(KeyCode.HOME, "key.home"),
            Map.entry(KeyCode.END, "key.end"),
            Map.entry(KeyCode.BACK_SPACE, "key.back-space"),
            Map.entry(KeyCode.PAUSE, "key.pause"),
            Map.entry(KeyCode.PLUS, "key.plus"),
            Map.entry(KeyCode.ADD, "key.plus"),
            Map.entry(KeyCode.MINUS, "key.minus"),
            Map.entry(KeyCode.SUBTRACT, "key.minus"));

    private KeyNames() {}

    /// The name of a key, with what is held down with it.
    public static String of(Words words, KeyCombination key) {
        if (SIGNS || !(key instanceof KeyCodeCombination code)) {
            return key.getDisplayText();
        }
        StringBuilder name = new StringBuilder();
        if (isDown(key.getShortcut()) || isDown(key.getControl())) {
            name.append(words.say("key.ctrl")).append('+');
        }
        if (isDown(key.getAlt())) {
            name.append(words.say("key.alt")).append('+');
        }
        if (isDown(key.getShift())) {
            name.append(words.say("key.shift")).append('+');
        }
        return name.append(of(words, code.getCode())).toString();
    }

    /// The name of a key alone.
    public static String of(Words words, KeyCode code) {
        String key = NAMED.get(code);
        return key == null ? new KeyCodeCombination(code).getDisplayText() : words.say(key);
    }

    private static boolean isDown(ModifierValue modifier) {
        return modifier == ModifierValue.DOWN;
    }
}
