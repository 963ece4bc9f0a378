package kwonik.exercise.make;

import java.util.List;
import java.util.stream.Stream;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Made;
import kwonik.exercise.Message;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;

/// Makes the six kinds of exercise.
public final class Exercises {
    private Exercises() {}

    /// The exercise of a plan, the same for the same plan and chronicle; or what the chronicle lacks for it.
    public static Made make(Material material, Plan plan) {
        Choice choice = new Choice(plan);
        List<? extends Question> questions = switch (plan.kind()) {
            case ORDER -> OrderMaker.make(material, choice);
            case WHO -> AuthorMaker.make(material, choice);
            case GRID -> GridMaker.make(material, choice);
            case SAME -> RelationMaker.make(material, choice);
            case WHEN -> DateMaker.make(material, choice);
            case PROVE -> PassageMaker.make(material, choice);
        };
        return questions.isEmpty() ? new Made.TooLittle(plan, lacking(plan.kind())) : new Exercise(plan, questions);
    }

    /// The kinds that can be made at all.
    public static List<ExerciseKind> possible(Material material) {
        return Stream.of(ExerciseKind.values())
                .filter(kind -> make(material, new Plan(kind, Plan.LEAST_LEVEL, 1)) instanceof Exercise)
                .toList();
    }

    /// What a chronicle needs for a kind of exercise.
    public static Message lacking(ExerciseKind kind) {
        return Message.of("exercise." + kind.code() + ".little");
    }
}
