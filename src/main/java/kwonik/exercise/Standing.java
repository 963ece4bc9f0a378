package kwonik.exercise;

import kwonik.words.Words;

/// How an answer, or a part of one, stands against the sources.
public enum Standing {
    STANDS("exercise.stands"),
    NOT_YET("exercise.notyet"),
    /// The sources allow it, and they allow something else, too.
    UNDECIDED("exercise.undecided");

    private final String key;

    Standing(String key) {
        this.key = key;
    }

    /// Whether nothing in the sources speaks against it.
    public boolean isAccepted() {
        return this != NOT_YET;
    }

    /// In the words of the language: "stands", "not yet", "the sources do not decide".
    public String in(Words words) {
        return words.say(key);
    }

    static Standing of(boolean stands) {
        return stands ? STANDS : NOT_YET;
    }
}
