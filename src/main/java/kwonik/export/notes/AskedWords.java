package kwonik.export.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.Question;
import kwonik.exercise.make.Exercises;
import kwonik.exercise.make.Material;
import kwonik.notes.NoteTarget.AskedQuestion;
import kwonik.words.Words;

/// Says what a question of an exercise asks: the same exercise is made again of the chronicle as it is now.
///
/// Not for several threads at once.
public final class AskedWords {
    private final Material material;
    private final Map<AskedQuestion, List<? extends Question>> made = new HashMap<>();

    /// @param material that exercises are made of
    public AskedWords(Material material) {
        this.material = material;
    }

    /// What is asked; empty where the chronicle gives no such question any more.
    public String of(AskedQuestion asked, Words words) {
        AskedQuestion whole = new AskedQuestion(asked.kind(), asked.level(), asked.seed(), 0);
        List<? extends Question> questions = made.computeIfAbsent(whole, this::questions);
        int place = asked.number() - 1;
        return place >= 0 && place < questions.size()
                ? questions.get(place).asked().in(words)
                : "";
    }

    private List<? extends Question> questions(AskedQuestion asked) {
        boolean planned = asked.level() >= Plan.LEAST_LEVEL && asked.level() <= Plan.MOST_LEVEL;
        return ExerciseKind.of(asked.kind())
                .filter(_ -> planned)
                .map(kind -> Exercises.make(material, new Plan(kind, asked.level(), asked.seed())))
                .filter(Exercise.class::isInstance)
                .map(Exercise.class::cast)
                .<List<? extends Question>>map(Exercise::questions)
                .orElse(List.of());
    }
}
