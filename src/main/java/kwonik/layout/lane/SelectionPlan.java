package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kwonik.edtf.When;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import org.jspecify.annotations.Nullable;

/// Marks the selected event: a frame where its label stands, or a label raised to the top of its lane.
record SelectionPlan(Scene scene, PictureBuilder sheet) {
    /// From the top of the letters of a line to its lowest, in multiples of the size of its type.
    private static final double LINE = 1.3;

    /// A label at the top of its lane.
    ///
    /// @param whole its frame
    /// @param left where its words begin
    /// @param title as much of it as has room
    /// @param mark the mark in its row, or null if it stands for one that is in a chip
    /// @param aim what its line leads to
    record Raised(
            Box whole, double left, String title, @Nullable Box mark, Aim aim) {}

    /// What the line from a raised label leads to.
    ///
    /// @param box the mark, or the chip that holds it
    /// @param above the height above it at which a line crosses no words
    record Aim(Box box, double above) {}

    /// How far a frame stands beside what it holds.
    static double aside(Look.Gaps gaps) {
        return gaps.pad() * 0.7;
    }

    /// Where the frame round the selected event stands.
    ///
    /// @param bar whether it ends in a bar, which must not melt into the frame
    Box frame(Box whole, boolean bar) {
        Look.Gaps gaps = scene.look().gaps();
        double below = bar ? gaps.pad() / 4 : 0;
        double x = Math.max(1, whole.x() - aside(gaps));
        double right = Math.min(scene.width() - 1, whole.right() + aside(gaps));
        return new Box(x, whole.y() - 1, right - x, whole.height() + 2 + below);
    }

    /// Draws a frame, below what is drawn after it.
    void draw(Box frame) {
        Look.Colors colors = scene.look().colors();
        double radius = scene.look().gaps().pad();
        sheet.add(new Mark.Band(
                frame.x(),
                frame.y(),
                frame.width(),
                frame.height(),
                radius,
                colors.surfaces().pane(),
                colors.accent().fill()));
    }

    /// The selected event always has its label: if no row had room for it, beside the lane's name. Null if the event
    /// is not in the window.
    @Nullable
    Raised raised(LaneBox box, double nameEnd, @Nullable Box mark, Aim aim) {
        When when = scene.index().chronicle().events().get(scene.selected()).when();
        if (when == null
                || when.end() <= scene.view().start()
                || when.start() >= scene.view().end()) {
            return null;
        }
        Look.Gaps gaps = scene.look().gaps();
        TextStyle style = scene.look().type().headline();
        double out = isHit() ? new HitPlan(scene, sheet).thick() : 0;
        double least = nameEnd + gaps.pad() * 2.5 + out;
        String title = sheet.fit(scene.title(scene.selected()), style, scene.width() - least - gaps.pad() * 5);
        double width = sheet.width(title, style);
        // in a chip, the mark itself stands in the label
        double sign = mark == null ? 2 * gaps.mark() + gaps.pad() : 0;
        double last = Math.max(least + sign, scene.width() - width - gaps.pad() * 2);
        double left = Math.clamp(x(when) - width / 2, least + sign, last);
        // with its outline it stays above the letters of the first row, and their accents
        double top = box.y() + (isHit() ? out : 0.5);
        double height = box.y() + gaps.heights().header() - 0.5 - out - top;
        Box whole = new Box(left - gaps.pad() - sign, top, width + 2 * gaps.pad() + sign, height);
        return new Raised(whole, left, title, mark, aim);
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
    void raise(Raised raised, int level) {
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        Look.Colors colors = look.colors();
        When when = LaneIndex.whenOf(scene.index().chronicle().events().get(scene.selected()));
        int lane = scene.index().laneOf(scene.selected());
        Box label = raised.whole();
        Box mark = raised.mark();
        drawStem(level, label, raised.aim(), x(when));
        if (isHit()) {
            new HitPlan(scene, sheet).around(sheet.level(), label);
        }
        draw(label);
        double line = label.y() + label.height() / 2;
        if (mark == null) {
            double signX = raised.left() - gaps.pad() - gaps.mark();
            sheet.add(new Mark.Dot(Mark.Shape.ofLane(lane), signX, line, gaps.mark(), colors.lane(lane), 0));
            mark = new Box(signX - gaps.mark(), line - gaps.mark(), 2 * gaps.mark(), 2 * gaps.mark());
        }
        sheet.words(raised.left(), line, raised.title(), look.type().headline(), colors.ink());
        Optional<HitArea> before = sheet.spots().stream()
                .filter(spot -> spot.event() == scene.selected())
                .findFirst();
        before.ifPresent(sheet.spots()::remove);
        sheet.spots()
                .add(new HitArea(
                        new HitArea.Events(scene.selected(), lane, 1, scene.selected()),
                        new HitArea.Time(when.start(), when.end()),
                        label,
                        mark,
                        new HitArea.State(true, isHit() ? 1 : 0),
                        label));
    }

    /// A line from the label of the selected event down to its mark.
    ///
    /// It goes down where the fewest words and marks are in the way, and is interrupted at those; above the mark it
    /// turns.
    private void drawStem(int level, Box label, Aim aim, double date) {
        double thick = scene.look().gaps().hair() * 1.5;
        Box box = aim.box();
        double side = Math.min(box.width(), box.height()) / 2;
        double to = Math.rint(Math.clamp(date, box.x() + side, Math.max(box.x() + side, box.right() - side)));
        double bend = Math.max(label.foot(), aim.above());
        List<Box> crossed = sheet.marks().subList(level, sheet.level()).stream()
                .flatMap(mark -> taken(mark).stream())
                .filter(taken -> taken.y() < bend && taken.foot() > label.foot())
                .sorted(Comparator.comparingDouble(Box::y))
                .toList();
        double x = Math.rint(down(label, to, crossed));
        double y = label.foot();
        for (Box taken : crossed) {
            if (crosses(taken, x)) {
                drawRule(level, x, y, thick, Math.min(taken.y(), bend) - y);
                y = Math.max(y, taken.foot());
            }
        }
        drawRule(level, x, y, thick, bend - y);
        drawRule(level, Math.min(x, to), bend, Math.abs(x - to) + thick, thick);
        drawRule(level, to, bend, thick, box.y() + box.height() / 2 - bend);
    }

    /// Where below a label the fewest of `crossed` are in the way, as near to `to` as can be.
    private double down(Box label, double to, List<Box> crossed) {
        double pad = scene.look().gaps().pad();
        double from = label.x() + pad;
        double until = Math.max(from, label.right() - pad);
        List<Double> tried = new ArrayList<>(List.of(Math.clamp(to, from, until)));
        for (Box taken : crossed) {
            tried.add(Math.clamp(taken.x() - pad, from, until));
            tried.add(Math.clamp(taken.right() + pad / 2, from, until));
        }
        return tried.stream()
                .min(Comparator.<Double>comparingLong(x -> crossed.stream()
                                .filter(taken -> crosses(taken, x))
                                .count())
                        .thenComparingDouble(x -> Math.abs(x - to)))
                .orElse(from);
    }

    private boolean crosses(Box taken, double x) {
        double apart = scene.look().gaps().hair() * 2;
        return taken.x() < x + apart && taken.right() > x - apart;
    }

    /// What a mark takes that no line should cross.
    private Optional<Box> taken(Mark mark) {
        return switch (mark) {
            case Mark.Words words -> Optional.of(around(words));
            case Mark.Sign sign ->
                Optional.of(new Box(
                        sign.box().x(),
                        sign.box().y(),
                        sign.box().width(),
                        sign.box().height()));
            case Mark.Bar bar ->
                Optional.of(new Box(
                        bar.stretch().paddedX0(),
                        bar.y(),
                        bar.stretch().paddedX1() - bar.stretch().paddedX0(),
                        bar.height()));
            case Mark.Dot dot -> {
                double r = dot.radius();
                yield Optional.of(new Box(dot.x() - r, dot.y() - r, 2 * r, 2 * r));
            }
            default -> Optional.empty();
        };
    }

    private Box around(Mark.Words words) {
        double size = words.style().size();
        return new Box(words.x(), words.y() - size, sheet.width(words.text(), words.style()), size * LINE);
    }

    private void drawRule(int level, double x, double y, double width, double height) {
        if (width > 0 && height > 0) {
            int color = scene.look().colors().accent().fill();
            sheet.addBelow(level, new Mark.Band(x, y, width, height, 0, color, 0));
        }
    }
}
