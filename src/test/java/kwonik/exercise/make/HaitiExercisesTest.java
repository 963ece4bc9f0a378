package kwonik.exercise.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.model.DateBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The chronicle that ships gives every kind of exercise at every level.
class HaitiExercisesTest {
    private static final Material HAITI = new Material(ExerciseChronicles.haiti(), Map.of());

    @ParameterizedTest
    @EnumSource
    void everyKindCanBeMadeAtEveryLevel(ExerciseKind kind) {
        Set<Exercise> different = new HashSet<>();
        for (int level = Plan.LEAST_LEVEL; level <= Plan.MOST_LEVEL; level++) {
            for (long seed = 0; seed < 20; seed++) {
                Exercise exercise =
                        assertInstanceOf(Exercise.class, Exercises.make(HAITI, new Plan(kind, level, seed)));
                different.add(exercise);
                for (Question question : exercise.questions()) {
                    assertTrue(question.check(question.key()).standing().isAccepted());
                }
                assertEquals(List.of(), partsOfEachOther(exercise));
            }
        }
        assertTrue(different.size() > 5, () -> "other seeds make others: " + different.size());
    }

    /// Quotations of “Who wrote this?” of which one is a part of another.
    private static List<String> partsOfEachOther(Exercise exercise) {
        List<String> quoted = exercise.questions().stream()
                .filter(AuthorQuestion.class::isInstance)
                .map(question -> ((AuthorQuestion) question).quotation().shown())
                .toList();
        return quoted.stream()
                .filter(one ->
                        quoted.stream().filter(other -> other.contains(one)).count() > 1)
                .toList();
    }

    /// The date of the departure follows from “on Thursday”, so these words are shown.
    @Test
    void aDateIsAskedWithTheWordsThatItFollowsFrom() {
        Set<String> shown = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Exercise exercise =
                    assertInstanceOf(Exercise.class, Exercises.make(HAITI, new Plan(ExerciseKind.WHEN, 3, seed)));
            exercise.questions().stream()
                    .map(question -> (DateQuestion) question)
                    .filter(question -> question.event().details().basis().kind() == DateBasis.Kind.INFERRED)
                    .forEach(question -> shown.add(question.quotation().exact()));
        }
        assertEquals(Set.of("The troops departed Port-au-Prince on Thursday"), shown);
    }
}
