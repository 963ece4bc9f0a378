package kwonik.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kwonik.axis.When;
import kwonik.layout.LanePlan.LaneBox;
import kwonik.layout.Picture.Box;
import kwonik.layout.Picture.Spot;
import org.jspecify.annotations.Nullable;

/// Marks the selected event: a frame where its label stands, or a label raised to the top of its lane.
record SelectionPlan(Scene scene, Sheet sheet) {
    /// From the top of the letters of a line to its lowest, in multiples of the size of its type.
    private static final double LINE = 1.3;

    /// A label at the top of its lane.
    ///
    /// @param whole its frame
    /// @param left where its words begin
    /// @param title as much of it as has room
    /// @param mark the mark in its row, or null if it stands for one that is in a chip
    record Raised(
            Box whole, double left, String title, @Nullable Box mark) {}

    /// The frame of the selected event, below what is drawn after it.
    ///
    /// @param bar whether it ends in a bar, which must not melt into the frame
    void frame(Box whole, boolean bar) {
        double below = bar ? scene.look().gaps().pad() / 4 : 0;
        double pad = scene.look().gaps().pad() * 0.7;
        Look.Colors colors = scene.look().colors();
        double x = Math.max(1, whole.x() - pad);
        double right = Math.min(scene.width() - 1, whole.x() + whole.width() + pad);
        sheet.add(new Mark.Band(
                x,
                whole.y() - 1,
                right - x,
                whole.height() + 2 + below,
                scene.look().gaps().pad(),
                colors.pane(),
                colors.accent()));
    }

    /// The selected event always has its label: if no row had room for it, beside the lane's name. Null if the event
    /// is not in the window.
    @Nullable
    Raised raised(LaneBox box, double nameEnd, @Nullable Box mark) {
        When when = scene.index().chronicle().events().get(scene.selected()).when();
        if (when == null
                || when.end() <= scene.view().start()
                || when.start() >= scene.view().end()) {
            return null;
        }
        Look.Gaps gaps = scene.look().gaps();
        TextStyle style = scene.look().type().headline();
        double out = isHit() ? new HitPlan(scene, sheet).out() : 0;
        double least = nameEnd + gaps.pad() * 2 + out;
        String title = sheet.fit(scene.title(scene.selected()), style, scene.width() - least - gaps.pad() * 5);
        double width = sheet.width(title, style);
        // in a chip, the mark itself stands in the label
        double sign = mark == null ? 2 * gaps.mark() + gaps.pad() : 0;
        double last = Math.max(least + sign, scene.width() - width - gaps.pad() * 2);
        double left = Math.clamp(x(when) - width / 2, least + sign, last);
        // with its outline it stays above the letters of the first row
        double top = isHit() ? box.y() + 0.5 + out : box.y() + 1;
        double height = isHit() ? gaps.header() + 1.5 - 2 * out : gaps.header();
        Box whole = new Box(left - gaps.pad() - sign, top, width + 2 * gaps.pad() + sign, height);
        return new Raised(whole, left, title, mark);
    }

    private boolean isHit() {
        return scene.hits().has(scene.selected());
    }

    /// The middle of a date, in the window.
    private double x(When when) {
        double middle = (scene.scale().x(when.start()) + scene.scale().x(when.end())) / 2;
        double mark = scene.look().gaps().mark();
        return Math.clamp(middle, mark + 1, scene.width() - mark - 1);
    }

    /// Draws a raised label over all that was drawn since `level`.
    void raise(Raised raised, LaneBox box, int level) {
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        Look.Colors colors = look.colors();
        When when = LaneIndex.whenOf(scene.index().chronicle().events().get(scene.selected()));
        int lane = scene.index().laneOf(scene.selected());
        Box label = raised.whole();
        Box mark = raised.mark();
        double foot = mark == null ? box.y() + box.height() - gaps.strip() : mark.y() + mark.height() / 2;
        drawStem(level, Math.rint(x(when)), label.y() + label.height(), foot);
        if (isHit()) {
            new HitPlan(scene, sheet).around(sheet.level(), label);
        }
        sheet.add(new Mark.Band(
                label.x(), label.y(), label.width(), label.height(), gaps.pad(), colors.pane(), colors.accent()));
        double line = label.y() + label.height() / 2;
        if (mark == null) {
            double signX = raised.left() - gaps.pad() - gaps.mark();
            sheet.add(new Mark.Dot(Mark.Shape.ofLane(lane), signX, line, gaps.mark(), colors.lane(lane), 0));
            mark = new Box(signX - gaps.mark(), line - gaps.mark(), 2 * gaps.mark(), 2 * gaps.mark());
        }
        sheet.words(raised.left(), line, raised.title(), look.type().headline(), colors.ink());
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
                        isHit() ? 1 : 0));
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
