package kwonik.export.poster;

import java.util.List;
import kwonik.layout.index.ViewState;
import kwonik.model.Story;

/// What a picture shows of a chronicle.
public sealed interface PosterSubject {
    /// A stretch of time, drawn as a timeline.
    record Time(ViewState view) implements PosterSubject {}

    /// One event with its excerpts.
    ///
    /// @param event its place in the chronicle
    /// @param notes of a reader on it; none unless they are asked for
    record Card(int event, List<String> notes) implements PosterSubject {
        public Card {
            notes = List.copyOf(notes);
        }

        /// Without notes.
        public Card(int event) {
            this(event, List.of());
        }
    }

    /// One event with its sources side by side.
    ///
    /// @param event its place in the chronicle
    record Grid(int event) implements PosterSubject {}

    /// A story, a picture for each step.
    record Slides(Story story) implements PosterSubject {}
}
