package kwonik.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kwonik.layout.LanePlan.LaneBox;
import kwonik.layout.Picture.Box;
import kwonik.layout.Picture.Spot;
import org.jspecify.annotations.Nullable;

/// Marks the selected event: a frame where its label stands, or a label raised to the top of its lane.
record SelectionPlan(Scene scene, Sheet sheet) {
    /// From the top of the letters of a line to its lowest, in multiples of the size of its type.
    private static final double LINE = 1.3;

    /// The frame of the selected event, below what is drawn after it.
    void frame(Box whole) {
        double pad = scene.look().gaps().pad() * 0.7;
        Look.Colors colors = scene.look().colors();
        double x = Math.max(1, whole.x() - pad);
        double right = Math.min(scene.width() - 1, whole.x() + whole.width() + pad);
        sheet.add(new Mark.Band(
                x,
                whole.y() - 1,
                right - x,
                whole.height() + 2,
                scene.look().gaps().pad(),
                colors.pane(),
                colors.accent()));
    }

    /// The selected event always has its label: if no row had room for it, beside the lane's name.
    void raise(LaneBox box, double nameEnd, @Nullable Box drawn, int level) {
        var when = scene.index().chronicle().events().get(scene.selected()).when();
        if (when == null
                || when.end() <= scene.view().start()
                || when.start() >= scene.view().end()) {
            return;
        }
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        Look.Colors colors = look.colors();
        int lane = scene.index().laneOf(scene.selected());
        double middle = (scene.scale().x(when.start()) + scene.scale().x(when.end())) / 2;
        double x = Math.clamp(middle, gaps.mark() + 1, scene.width() - gaps.mark() - 1);
        TextStyle style = look.type().headline();
        boolean hit = scene.hits().has(scene.selected());
        double out = hit ? new HitPlan(scene, sheet).out() : 0;
        double least = nameEnd + gaps.pad() * 2 + out;
        String title = sheet.fit(scene.title(scene.selected()), style, scene.width() - least - gaps.pad() * 5);
        double width = sheet.width(title, style);
        // in a chip, the mark itself stands in the label
        double sign = drawn == null ? 2 * gaps.mark() + gaps.pad() : 0;
        double left =
                Math.clamp(x - width / 2, least + sign, Math.max(least + sign, scene.width() - width - gaps.pad() * 2));
        double height = gaps.header();
        double foot = drawn == null ? box.y() + box.height() - gaps.strip() : drawn.y() + drawn.height() / 2;
        Box label = new Box(left - gaps.pad() - sign, box.y() + 1 + out, width + 2 * gaps.pad() + sign, height);
        drawStem(level, Math.rint(x), box.y() + height, foot);
        if (hit) {
            new HitPlan(scene, sheet).outline(sheet.level(), label, true, colors.pane());
        }
        sheet.add(
                new Mark.Band(label.x(), label.y(), label.width(), height, gaps.pad(), colors.pane(), colors.accent()));
        double line = label.y() + height / 2;
        Box mark = drawn;
        if (mark == null) {
            double signX = left - gaps.pad() - gaps.mark();
            sheet.add(new Mark.Dot(Mark.Shape.ofLane(lane), signX, line, gaps.mark(), colors.lane(lane), 0));
            mark = new Box(signX - gaps.mark(), line - gaps.mark(), 2 * gaps.mark(), 2 * gaps.mark());
        }
        sheet.words(left, line, title, style, colors.ink());
        Optional<Spot> before = sheet.spots().stream()
                .filter(spot -> spot.event() == scene.selected())
                .findFirst();
        before.ifPresent(sheet.spots()::remove);
        sheet.spots()
                .add(new Spot(
                        scene.selected(),
                        lane,
                        1,
                        scene.selected(),
                        when.start(),
                        when.end(),
                        label,
                        mark,
                        true,
                        hit ? 1 : 0));
    }

    /// A line from the label of the selected event down to its mark, interrupted where it would cross other words.
    private void drawStem(int level, double x, double top, double foot) {
        double thick = scene.look().gaps().hair() * 1.5;
        List<Box> crossed = sheet.marks().subList(level, sheet.level()).stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> around((Mark.Words) mark))
                .filter(box -> box.x() < x + thick && box.x() + box.width() > x)
                .sorted(Comparator.comparingDouble(Box::y))
                .toList();
        double y = top;
        for (Box box : crossed) {
            drawLine(level, x, y, Math.min(box.y(), foot));
            y = Math.max(y, box.y() + box.height());
        }
        drawLine(level, x, y, foot);
    }

    private Box around(Mark.Words words) {
        double size = words.style().size();
        return new Box(words.x(), words.y() - size, sheet.width(words.text(), words.style()), size * LINE);
    }

    private void drawLine(int level, double x, double top, double foot) {
        if (foot > top) {
            Look look = scene.look();
            sheet.addBelow(
                    level,
                    new Mark.Band(
                            x,
                            top,
                            look.gaps().hair() * 1.5,
                            foot - top,
                            0,
                            look.colors().accent(),
                            0));
        }
    }
}
