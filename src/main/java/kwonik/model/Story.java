package kwonik.model;

import java.util.List;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// A walk through a chronicle, told in steps.
///
/// @param id unique in its chronicle
/// @param title in our own neutral words
/// @param steps in the order to tell them
public record Story(String id, Localized title, List<Step> steps) {
    public Story {
        steps = List.copyOf(steps);
    }

    /// This story without the steps at an event.
    public Story without(String eventId) {
        return new Story(
                id,
                title,
                steps.stream().filter(step -> !eventId.equals(step.event())).toList());
    }

    /// One step: where to look, and at which event.
    ///
    /// @param event id of the event it tells of; null for a look at a stretch of time
    /// @param view the stretch of time on the screen; null for one that suits the event
    /// @param compare whether the sources of the event stand side by side
    /// @param gapsHidden whether stretches in which nothing happens are cut out
    /// @param note for the one who presents, never for the class; may be empty
    public record Step(
            @Nullable String event, @Nullable When view, boolean compare, boolean gapsHidden, Localized note) {
        public Step {
            if (event == null && view == null) {
                throw new IllegalArgumentException("a step shows an event, a stretch of time, or both");
            }
        }
    }
}
