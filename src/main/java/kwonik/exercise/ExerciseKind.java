package kwonik.exercise;

import java.util.Optional;
import java.util.stream.Stream;

/// What one does in an exercise.
public enum ExerciseKind {
    /// Puts events in order on a bare axis.
    ORDER("order"),
    /// Tells which kind of text, and which source, a quotation comes from.
    WHO("who"),
    /// Finds what each source answers to a question, or that it does not say.
    GRID("grid"),
    /// Tells how the answers of two sources stand to each other.
    SAME("same"),
    /// Tells how the date of an event is known, and sets it.
    WHEN("when"),
    /// Finds the passage that bears a neutral sentence.
    PROVE("prove");

    private final String code;

    ExerciseKind(String code) {
        this.code = code;
    }

    /// The word for this kind in commands, files and the names of messages.
    public String code() {
        return code;
    }

    public static Optional<ExerciseKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
