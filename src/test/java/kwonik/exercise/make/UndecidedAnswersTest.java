package kwonik.exercise.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.exercise.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which exercises on the chronicle that ships the sources may leave something open.
class UndecidedAnswersTest {
    private static final Material HAITI = new Material(ExerciseChronicles.haiti(), Map.of());

    private static Stream<Question> questions(ExerciseKind kind) {
        return LongStream.range(0, 12)
                .boxed()
                .flatMap(seed ->
                        assertInstanceOf(Exercise.class, Exercises.make(HAITI, new Plan(kind, 2, seed)))
                                .questions()
                                .stream());
    }

    @ParameterizedTest(name = "{0}: {1}, because {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER | true  | bounds overlap",
                "WHO   | false | a quotation has one source, of one kind, and the reason for that kind names its words",
                "GRID  | false | the curator has read every source on the question: it answers, or it is silent",
                "SAME  | true  | another reading is kept with its reason",
                "WHEN  | true  | a date may be sharper than the source allows",
                "PROVE | true  | words may answer a question about the event without being said to bear it",
            })
    void whereTheSourcesMayLeaveSomethingOpen(ExerciseKind kind, boolean open, String because) {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        questions(kind)
                .forEach(question -> UndecidedAnswer.tried(question)
                        .forEach(answer ->
                                standings.addAll(question.check(answer).parts())));
        assertEquals(open, standings.contains(Standing.UNDECIDED), because);
    }
}
