package kwonik.exercise;

/// What comes of the wish for an exercise: the exercise, or that the chronicle does not hold enough for it.
public sealed interface Made permits Exercise, Made.TooLittle {
    Plan plan();

    /// The chronicle does not hold enough.
    ///
    /// @param why what is missing
    record TooLittle(Plan plan, Message why) implements Made {}
}
