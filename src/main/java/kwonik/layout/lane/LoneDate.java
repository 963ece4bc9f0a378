package kwonik.layout.lane;

import kwonik.edtf.When;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.PictureBuilder;

/// A date without an event, drawn as it would stand in a row of its lane.
///
/// @param lane by its place in the chronicle: it gives colour and shape
public record LoneDate(Scene scene, PictureBuilder sheet, int lane) {
    /// Draws the mark of a date around a height.
    public void draw(When when, double middle) {
        Look look = scene.look();
        DateMark mark = new DateMark(scene, sheet, look.colors().lane(lane), Mark.Shape.ofLane(lane));
        double x0 = scene.scale().x(when.start());
        double x1 = scene.scale().x(when.end());
        if (x1 - x0 >= LanePlan.SHORTEST_BAR * look.gaps().mark()) {
            mark.bar(
                    when, Math.rint(middle - look.gaps().bar() / 2), look.gaps().bar());
        } else {
            mark.dot(when, (x0 + x1) / 2, middle, look.gaps().mark());
        }
    }
}
