package kwonik.layout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.text.Flow;
import kwonik.layout.text.FootText;
import kwonik.layout.text.TimelineVisibility;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import kwonik.model.filter.Comparison;
import kwonik.words.Words;

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
