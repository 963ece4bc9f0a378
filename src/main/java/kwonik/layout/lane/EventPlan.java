package kwonik.layout.lane;

import java.util.List;
import kwonik.edtf.When;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.lane.LaneMark.Label;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import org.jspecify.annotations.Nullable;

/// Draws the events of one lane that stand by themselves, in its rows and in its strip, where they were placed.
final class EventPlan {
    /// What a line of text covers of what is behind it, in multiples of its type’s size.
    private static final double LABEL_HEIGHT = 1.45;
    /// The marks of the strip, as a share of those in rows.
    private static final double SMALL = 0.8;
    private static final double SMALL_BAR = 0.7;
    static final double HEADLINE = 1.2;
    /// Pixels between a sign and its bar.
    private static final double APART = 1.5;

    private final Scene scene;
    private final PictureBuilder sheet;
    private final LabelWords words;
    private final int lane;
    private final LaneBox box;
    private final Look.Gaps gaps;
    private final DateMark dates;

    EventPlan(PictureBuilder sheet, LabelWords words, int lane, LaneBox box) {
        this.scene = words.scene();
        this.sheet = sheet;
        this.words = words;
        this.lane = lane;
        this.box = box;
        this.gaps = scene.look().gaps();
        this.dates = new DateMark(scene, sheet, scene.look().colors().lane(lane), Mark.Shape.ofLane(lane));
    }

    /// How far a small dot reaches to each side.
    static double smallRadius(Look.Gaps gaps) {
        return gaps.mark() * SMALL;
    }

    /// Draws a mark with its label.
    ///
    /// @param all the marks of the lane: no frame is put round another
    void draw(LaneMark mark, List<LaneMark> all) {
        int level = sheet.level();
        Label label = mark.label();
        Box drawn = markBox(mark);
        Box row = new Box(0, top(mark) + 1, 0, height(mark) - 2);
        Box faded = mark.isBar()
                ? new Box(
                        mark.drawn().from(),
                        drawn.y(),
                        mark.drawn().to() - mark.drawn().from(),
                        drawn.height())
                : drawn;
        Box whole = label == null
                ? LanePlan.union(drawn, faded)
                : LanePlan.union(
                        LanePlan.union(drawn, faded), new Box(label.x(), row.y(), label.width(), row.height()));
        boolean hit = scene.hits().has(mark.event());
        boolean selected = mark.event() == scene.selected();
        Box held = selected ? held(mark, whole, all) : whole;
        @Nullable Box ring = selected ? drawFrame(mark, held) : null;
        if (hit) {
            HitPlan plan = new HitPlan(scene, sheet);
            plan.draw(mark.event(), level, clipped(mark, plan.outline(mark.event(), held)), ground(scene, lane));
        }
        drawDate(mark);
        if (label != null) {
            drawLabel(mark, label);
        }
        When when = LaneIndex.whenOf(scene.index().chronicle().events().get(mark.event()));
        HitArea spot = new HitArea(
                new HitArea.Events(mark.event(), lane, 1, mark.event()),
                new HitArea.Time(when.start(), when.end()),
                whole,
                drawn,
                new HitArea.State(label != null, hit ? 1 : 0));
        sheet.spot(ring == null ? spot : spot.in(ring), level);
    }

    /// Draws the frame of the selected event; returns where.
    private Box drawFrame(LaneMark mark, Box held) {
        SelectionPlan plan = new SelectionPlan(scene, sheet);
        Box frame = clipped(mark, plan.frame(held, mark.isBar()));
        if (scene.hits().has(mark.event())) {
            HitPlan hits = new HitPlan(scene, sheet);
            Box outline = clipped(mark, hits.outline(mark.event(), held));
            frame = frame.between(outline.y() + hits.thick(), outline.foot() - hits.thick());
        }
        plan.draw(frame);
        return frame;
    }

    /// In the strip nothing round a mark reaches the axis, or the labels above.
    private Box clipped(LaneMark mark, Box around) {
        double foot = box.y() + box.height();
        return inStrip(mark)
                ? around.between(foot - gaps.heights().strip() - gaps.pad() / 2 - 1, foot - gaps.hair())
                : around;
    }

    /// What a frame goes round: mark and label, or if it would hold others, the label with what of its bar is below
    /// it, or the label alone.
    private Box held(LaneMark mark, Box whole, List<LaneMark> all) {
        Label label = mark.label();
        if (label == null || !holdsOther(mark, whole, all)) {
            return whole;
        }
        Box column = new Box(label.x(), whole.y(), label.width(), whole.height());
        if (!holdsOther(mark, column, all)) {
            return column;
        }
        return mark.isBar() ? column.between(column.y(), barY(mark) - 1) : whole;
    }

    /// Whether another mark of the row would be inside a frame, or a part of it.
    private boolean holdsOther(LaneMark mark, Box held, List<LaneMark> all) {
        double pad = SelectionPlan.aside(gaps);
        return all.stream()
                .anyMatch(other -> other.row() == mark.row()
                        && other.event() != mark.event()
                        && left(other) < held.right() + pad
                        && right(other) > held.x() - pad);
    }

    private static double left(LaneMark mark) {
        Label label = mark.label();
        return label == null ? mark.drawn().from() : Math.min(mark.drawn().from(), label.x());
    }

    private static double right(LaneMark mark) {
        Label label = mark.label();
        return label == null ? mark.drawn().to() : Math.max(mark.drawn().to(), label.end());
    }

    private void drawDate(LaneMark mark) {
        When when = LaneIndex.whenOf(scene.index().chronicle().events().get(mark.event()));
        boolean headline = scene.index().chronicle().events().get(mark.event()).importance() == 5;
        double grown = mark.isSmall() || !headline ? 1 : HEADLINE;
        if (mark.isBar()) {
            dates.bar(when, barY(mark), barHeight(mark) * (grown == 1 ? 1 : 1.25));
        } else {
            dates.dot(
                    when,
                    (mark.drawn().from() + mark.drawn().to()) / 2,
                    top(mark) + height(mark) / 2,
                    radius(mark) * grown);
        }
    }

    private void drawLabel(LaneMark mark, Label label) {
        String text = words.text(mark, label);
        TextStyle style = words.style(mark);
        double middle = middle(mark);
        if (mark.event() != scene.selected()) {
            double high = Math.min(height(mark) - gaps.bar() - 3, style.size() * LABEL_HEIGHT);
            underlayAcrossGaps(scene, sheet, lane, label, middle, high);
        }
        sheet.words(label.x(), middle, text, style, scene.look().colors().ink(), kept(mark, label));
        if (words.hasSigns(mark)) {
            Signs signs = scene.signs(mark.event());
            double behind = signs.room(scene.look(), sheet::width);
            // a sign must not stand on the bar below it
            double half = mark.isBar() ? barY(mark) - APART - middle : height(mark) / 2 - APART;
            signs.draw(sheet, scene.look(), label.end() - behind, new Signs.Line(middle, half));
        }
    }

    /// Fills the ground behind a label that has to cross a hidden gap, so that it can be read.
    static void underlayAcrossGaps(
            Scene scene, PictureBuilder sheet, int lane, Label label, double middle, double high) {
        if (scene.clear(label.x(), label.width()) != label.x()) {
            sheet.rule(label.x() - 2, middle - high / 2, label.width() + 4, high, ground(scene, lane));
        }
    }

    /// A label keeps the end that is at its mark; over a bar, the end that is nearer to one of the bar.
    private Mark.Kept kept(LaneMark mark, Label label) {
        double toEnd = Math.abs(label.end() - Math.min(mark.drawn().to(), scene.width()));
        boolean atTheEnd = mark.isBar()
                && toEnd < Math.abs(label.x() - Math.max(mark.drawn().from(), 0));
        return label.end() <= mark.drawn().from() || atTheEnd ? Mark.Kept.RIGHT : Mark.Kept.LEFT;
    }

    private static int ground(Scene scene, int lane) {
        Look.Colors colors = scene.look().colors();
        return lane % 2 == 1 ? colors.surfaces().stripe() : colors.surfaces().ground();
    }

    // ----- Heights

    private boolean inStrip(LaneMark mark) {
        return mark.row() >= box.rows();
    }

    private double top(LaneMark mark) {
        if (!inStrip(mark)) {
            return box.y() + gaps.heights().header() + mark.row() * box.row();
        }
        // the frame of the selected event has room between it and the axis
        double lift = mark.event() == scene.selected() ? Math.max(1, gaps.pad() / 2 - 1.5) : 0;
        return box.y() + box.height() - gaps.heights().strip() - 1 - lift;
    }

    /// The height above a mark at which a line can run to it without crossing words.
    double above(LaneMark mark) {
        return inStrip(mark) ? aboveStrip() : top(mark);
    }

    /// The height above the chips at which a line can run without crossing words.
    double aboveStrip() {
        return box.y() + box.height() - gaps.heights().strip() - 1 - gaps.pad() / 4;
    }

    private double height(LaneMark mark) {
        return inStrip(mark) ? gaps.heights().strip() : box.row();
    }

    /// The middle of the letters: a bar stands below them.
    private double middle(LaneMark mark) {
        double lifted = mark.isBar() ? gaps.bar() * (mark.isSmall() ? 0.5 : 0.6) : 0;
        return top(mark) + height(mark) / 2 - lifted;
    }

    private double radius(LaneMark mark) {
        return mark.isSmall() ? smallRadius(gaps) : gaps.mark();
    }

    private double barHeight(LaneMark mark) {
        return gaps.bar() * (mark.isSmall() ? SMALL_BAR : 1);
    }

    private double barY(LaneMark mark) {
        double foot = top(mark) + height(mark);
        return inStrip(mark) ? foot - barHeight(mark) : Math.rint(foot - gaps.bar() - 1);
    }

    /// The room of the mark alone.
    Box markBox(LaneMark mark) {
        if (mark.isBar()) {
            double from = Math.max(mark.certain().from(), 0);
            double to = Math.min(mark.certain().to(), scene.width());
            return new Box(from, barY(mark), Math.max(1, to - from), barHeight(mark));
        }
        double r = radius(mark);
        return new Box(
                (mark.drawn().from() + mark.drawn().to()) / 2 - r, top(mark) + height(mark) / 2 - r, 2 * r, 2 * r);
    }
}
