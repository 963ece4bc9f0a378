package kwonik.export;

import kwonik.layout.ViewState;
import kwonik.model.Story;

/// What a picture shows of a chronicle.
public sealed interface What {
    /// A stretch of time, drawn as a timeline.
    record Time(ViewState view) implements What {}

    /// One event with its excerpts.
    ///
    /// @param event its place in the chronicle
    record Card(int event) implements What {}

    /// One event with its sources side by side.
    ///
    /// @param event its place in the chronicle
    record Grid(int event) implements What {}

    /// A story, a picture for each step.
    record Slides(Story story) implements What {}
}
