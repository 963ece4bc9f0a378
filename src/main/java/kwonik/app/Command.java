package kwonik.app;

import javafx.scene.input.KeyCombination;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Something that the window can do, with its name and its keys; menu, accelerators and the list of keys all take it
/// from here.
///
/// @param key of its name
/// @param keys that run it, or null
/// @param run what it does
record Command(String key, @Nullable KeyCombination keys, Runnable run) {
    static Command of(String key, String keys, Runnable run) {
        return new Command(key, keys.isEmpty() ? null : KeyCombination.valueOf(keys), run);
    }

    String name(Words words) {
        return words.say(key);
    }
}
