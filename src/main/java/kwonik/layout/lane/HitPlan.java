package kwonik.layout.lane;

import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;

/// Marks what a search found: a thick outline around mark and label with a flag at its corner, told without colour.
public record HitPlan(Scene scene, PictureBuilder sheet) {
    /// The outline in multiples of a hairline.
    private static final double THICK = 2.2;
    /// The height of an outline around a line of text, in multiples of its size.
    private static final double TEXT = 1.4;

    /// How far the flag stands out above the outline, in multiples of its height.
    private static final double LIFT = 0.4;

    /// Where the outline of an event stands; the frame of the selection comes inside it.
    ///
    /// @param box mark and label
    public Box outline(int event, Box box) {
        Look.Gaps gaps = scene.look().gaps();
        double out = event == scene.selected() ? out() : 0;
        double pad = gaps.pad() * 0.7 + out;
        double left = Math.max(0, box.x() - pad);
        double right = Math.min(scene.width(), box.x() + box.width() + pad);
        // in a low window rows are lower than their text, and an outline must not cross it
        double height = Math.max(box.height(), scene.look().type().headline().size() * TEXT) + 2 * out;
        double top = box.y() + box.height() / 2 - height / 2;
        return new Box(left, top, right - left, height);
    }

    /// Draws the outline of an event below all that was drawn since `level`.
    ///
    /// @param ground what is inside the outline
    public void draw(int event, int level, Box outline, int ground) {
        boolean selected = event == scene.selected();
        frame(
                level,
                outline,
                scene.look().gaps().pad() + (selected ? out() : 0),
                // around a frame the outline already reaches up to what is above
                selected ? 0 : LIFT,
                selected ? scene.look().colors().surfaces().pane() : ground);
    }

    /// Draws the outline of a frame below it.
    void around(int level, Box framed) {
        double out = thick();
        Box around = new Box(framed.x() - out, framed.y() - out, framed.width() + 2 * out, framed.height() + 2 * out);
        frame(
                level,
                around,
                scene.look().gaps().pad() + out,
                0,
                scene.look().colors().surfaces().pane());
    }

    /// Draws the outline of a chip below the chip.
    public void pill(int level, Box chip) {
        double out = thick();
        Box around = new Box(chip.x() - out, chip.y() - out, chip.width() + 2 * out, chip.height() + 2 * out);
        frame(
                level,
                around,
                around.height() / 2,
                LIFT,
                scene.look().colors().surfaces().pane());
    }

    /// How far the outline stands out around the frame of a selection, in pixels.
    double out() {
        return thick() + 1;
    }

    /// How thick it is, in pixels.
    double thick() {
        return THICK * Math.max(1, scene.look().gaps().hair());
    }

    private void frame(int level, Box box, double radius, double lift, int ground) {
        Look.Gaps gaps = scene.look().gaps();
        int ink = scene.look().colors().ink();
        double t = thick();
        double flag = gaps.mark() * 0.85;
        sheet.addBelow(
                level,
                new Mark.Band(
                        box.x(),
                        box.y() - flag * lift,
                        flag * 1.8,
                        flag,
                        0,
                        scene.look().colors().accent().fill(),
                        ink));
        sheet.addBelow(
                level,
                new Mark.Band(
                        box.x() + t,
                        box.y() + t,
                        box.width() - 2 * t,
                        box.height() - 2 * t,
                        Math.max(0, radius - t),
                        ground,
                        0));
        sheet.addBelow(level, new Mark.Band(box.x(), box.y(), box.width(), box.height(), radius, ink, 0));
    }
}
