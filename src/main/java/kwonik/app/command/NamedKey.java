package kwonik.app.command;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import kwonik.view.KeyNames;
import kwonik.words.Words;

/// A key as a menu shows it: with its name in the language of the words.
public final class NamedKey extends KeyCombination {
    private final KeyCombination key;
    private final String name;

    public NamedKey(KeyCombination key, Words words) {
        this.key = key;
        this.name = KeyNames.of(words, key);
    }

    @Override
    public boolean match(KeyEvent event) {
        return key.match(event);
    }

    @Override
    public String getName() {
        return key.getName();
    }

    @Override
    public String getDisplayText() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedKey named && named.key.equals(key) && named.name.equals(name);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
