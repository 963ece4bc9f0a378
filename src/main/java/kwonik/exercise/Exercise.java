package kwonik.exercise;

import java.util.List;

/// Questions of one kind.
///
/// @param plan what made it
/// @param questions at least one, in the order to ask them
public record Exercise(Plan plan, List<? extends Question> questions) implements Made {
    public Exercise {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("an exercise asks something");
        }
    }
}
