package kwonik.document;

import java.util.List;
import java.util.function.UnaryOperator;
import kwonik.model.Chronicle;

/// A change of a chronicle: its name in words, and what it makes of any chronicle.
///
/// @param name key of the message that says what it does
/// @param change gives the very chronicle back where there is nothing to change
public record Edit(String name, UnaryOperator<Chronicle> change) {
    /// Several edits as one step, done in their order; all of them or none.
    public static Edit all(String name, Edit... edits) {
        List<Edit> parts = List.of(edits);
        return new Edit(name, chronicle -> {
            Chronicle now = chronicle;
            for (Edit edit : parts) {
                now = edit.change().apply(now);
            }
            return now;
        });
    }
}
