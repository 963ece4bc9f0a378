package kwonik.exercise;

/// Which exercise is wanted; the same plan makes the same exercise of the same chronicle.
///
/// @param level 1 (the headlines, few questions) to 3 (any event, many questions)
/// @param seed chooses among all that there are
public record Plan(ExerciseKind kind, int level, long seed) {
    public static final int LEAST_LEVEL = 1;
    public static final int MOST_LEVEL = 3;

    public Plan {
        if (level < LEAST_LEVEL || level > MOST_LEVEL) {
            throw new IllegalArgumentException("a level is 1 to 3, not " + level);
        }
    }
}
