package kwonik.app.reading;

import java.util.function.Consumer;
import kwonik.model.Story;

/// What one can begin with while no event is read.
///
/// @param present tells a story to an audience
/// @param newChronicle begins a chronicle
/// @param newSource adds a source to the open one
public record FirstSteps(Consumer<Story> present, Runnable newChronicle, Runnable newSource) {
    /// Steps that lead nowhere.
    public static final FirstSteps NONE = new FirstSteps(_ -> {}, () -> {}, () -> {});
}
