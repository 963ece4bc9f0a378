package kwonik.lesson;

import java.util.List;
import kwonik.exercise.Plan;

/// What is to be done with a chronicle in class.
///
/// @param title of the lesson, in the words of its teacher; may be empty
/// @param story the id of the story to tell, or empty
/// @param exercises in the order to do them
/// @param assignment a name by which hand-ins of this lesson know each other, or empty
/// @param leftOut how many further exercises its description has, which are not known here
public record Lesson(String title, String story, List<Plan> exercises, String assignment, int leftOut) {
    /// Nothing is to be done.
    public static final Lesson NONE = new Lesson("", "", List.of(), "");

    /// So many exercises at most.
    public static final int MOST_EXERCISES = 100;

    public Lesson {
        exercises = List.copyOf(exercises);
    }

    /// A lesson of which every exercise is known.
    public Lesson(String title, String story, List<Plan> exercises, String assignment) {
        this(title, story, exercises, assignment, 0);
    }
}
