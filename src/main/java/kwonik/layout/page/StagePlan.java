package kwonik.layout.page;

import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.text.TimelineVisibility;

/// One step on the stage.
///
/// @param strip where the timeline stands; without height if there is none
/// @param view where it looks, with its event selected
/// @param shown what it draws
/// @param page what stands below it, as wide as the stage and down to its lower edge
public record StagePlan(Box strip, ViewState view, TimelineVisibility shown, Picture page) {
    /// Whether the step has a timeline.
    public boolean hasStrip() {
        return strip.height() >= 1;
    }
}
