package kwonik.app.exercise.kept;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kwonik.exercise.Sitting;
import kwonik.exercise.Sitting.Score;

/// The two figures of an exercise, before and after the evidence was looked at, and whether there is something to both.
public record Figures(Score before, Score after, Course course) {
    /// Whether evidence was looked at, and something answered before.
    public enum Course {
        BOTH,
        NO_EVIDENCE,
        NOTHING_BEFORE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Course> of(String code) {
            return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
        }
    }

    /// How it came in a sitting.
    public static Figures of(Sitting sitting) {
        boolean looked = sitting.courses().stream().anyMatch(course -> course.seen() > 0);
        boolean answered = sitting.courses().stream().anyMatch(course -> course.before() != null);
        Course course = !looked ? Course.NO_EVIDENCE : answered ? Course.BOTH : Course.NOTHING_BEFORE;
        return new Figures(sitting.before(), sitting.after(), course);
    }
}
