package kwonik.layout.paper;

import java.util.List;
import kwonik.exercise.Exercise;
import kwonik.model.Excerpt;

/// What stands on the sheet of an exercise, and on its key.
interface ExercisePaper {
    /// What is to be done.
    List<PaperSection> sheet();

    /// How it is solved.
    List<PaperSection> key();

    /// Whose words stand there.
    List<Excerpt> quoted();

    /// The ways to set an exercise, the one to be preferred first; one that takes fewer pages is preferred to it.
    static List<ExercisePaper> of(Exercise exercise) {
        return switch (exercise.plan().kind()) {
            case ORDER -> OrderPaper.all(exercise);
            case WHO -> List.of(AuthorPaper.of(exercise));
            case GRID -> List.of(GridPaper.of(exercise));
            case SAME -> List.of(RelationPaper.of(exercise));
            case WHEN -> List.of(DatePaper.of(exercise));
            case PROVE -> PassagePaper.all(exercise);
        };
    }

    /// The questions of an exercise, all of one kind.
    static <T> List<T> questions(Exercise exercise, Class<T> kind) {
        return exercise.questions().stream().map(kind::cast).toList();
    }

    /// The letter of the part at a place, from 0: A to Z, then AA.
    static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letter(place / 26 - 1) + last;
    }
}
