package kwonik.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Somebody on the way through an exercise: what was answered before and after looking at the evidence.
///
/// @param courses one for each question, in their order
public record Sitting(Exercise exercise, List<Course> courses) {
    public Sitting {
        courses = List.copyOf(courses);
        if (courses.size() != exercise.questions().size()) {
            throw new IllegalArgumentException("each question has its course");
        }
    }

    /// Nothing is answered yet.
    public static Sitting begin(Exercise exercise) {
        return new Sitting(exercise, Collections.nCopies(exercise.questions().size(), Course.NONE));
    }

    /// What became of a question so far.
    ///
    /// @param before the first answer, if none of the evidence had been looked at
    /// @param last the answer that counts now
    /// @param seen how many of its hints were looked at
    public record Course(@Nullable Answer before, @Nullable Answer last, int seen) {
        static final Course NONE = new Course(null, null, 0);
    }

    /// How many parts of the answers are accepted.
    ///
    /// @param of how many parts there are
    public record Score(int accepted, int of) {}

    /// With an answer to a question; the first one counts as given before the evidence, unless a hint was seen.
    public Sitting answered(int question, Answer answer) {
        exercise.questions().get(question).check(answer);
        Course course = courses.get(question);
        boolean first = course.last == null && course.seen == 0;
        return with(question, new Course(first ? answer : course.before, answer, course.seen));
    }

    /// With the next hint of a question looked at.
    public Sitting looked(int question) {
        Course course = courses.get(question);
        int all = exercise.questions().get(question).hints().size();
        return with(question, new Course(course.before, course.last, Math.min(all, course.seen + 1)));
    }

    private Sitting with(int question, Course course) {
        List<Course> next = new ArrayList<>(courses);
        next.set(question, course);
        return new Sitting(exercise, next);
    }

    /// How the last answer to a question stands, null where there is none.
    public @Nullable Feedback feedback(int question) {
        Answer last = courses.get(question).last;
        return last == null ? null : exercise.questions().get(question).check(last);
    }

    /// What stood before the evidence was looked at.
    public Score before() {
        return score(Course::before);
    }

    /// What stands now.
    public Score after() {
        return score(Course::last);
    }

    private Score score(Function<Course, @Nullable Answer> given) {
        int accepted = 0;
        int of = 0;
        for (int i = 0; i < courses.size(); i++) {
            Question question = exercise.questions().get(i);
            Answer answer = given.apply(courses.get(i));
            of += question.parts();
            accepted += answer == null ? 0 : question.check(answer).accepted();
        }
        return new Score(accepted, of);
    }

    /// Whether every question has an answer that is accepted.
    public boolean isDone() {
        for (int i = 0; i < courses.size(); i++) {
            Feedback feedback = feedback(i);
            if (feedback == null || !feedback.standing().isAccepted()) {
                return false;
            }
        }
        return true;
    }
}
