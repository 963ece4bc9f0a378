package kwonik.layout.lane;

import kwonik.edtf.When;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;

/// The events of a lane as a labelling asks for them.
public record LaneLabelText(Scene scene, LaneIndex lane, TextMeasure measure) implements LaneLabels.Events {
    /// Labels placed for good are never wider than this many times the height of their type; a longer title takes
    /// what is free in a window, and ends in an ellipsis where that is too little.
    public static final double WIDEST = 32;

    @Override
    public double width(int position) {
        int event = lane.event(position);
        TextStyle style = scene.labelStyle(event);
        return Math.min(measure.width(scene.title(event), style), WIDEST * style.size())
                + scene.signs(event).room(scene.look(), measure);
    }

    @Override
    public When when(int position) {
        return LaneIndex.whenOf(scene.index().chronicle().events().get(lane.event(position)));
    }

    /// Whether a title may have been too long for the room, without signs, that it has for good.
    static boolean isCut(double room, TextStyle style) {
        return room >= (WIDEST - 0.5) * style.size();
    }
}
