package kwonik.layout.poster;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.text.Flow;
import org.jspecify.annotations.Nullable;

/// The room that a finished timeline leaves free, for blocks that belong to events.
///
/// A block stands in the lane of its event: next to the label if it can, else as near as it finds room, with a line
/// that
/// leads to the label and crosses nothing.
final class BlockPlaces {
    /// A block further than this from its label, in multiples of the type’s size, would not be taken for its own.
    private static final double FURTHEST = 22;
    /// Where on a label a line may end.
    private static final double[] ANCHORS = {0, 0.25, 0.5, 0.75, 1};

    private final Scene scene;
    private final PictureBuilder sheet;
    private final List<LaneBox> lanes;
    private final double size;
    private final double gap;
    /// What nothing may stand on.
    private final List<Box> taken = new ArrayList<>();

    /// @param sheet on which the timeline is drawn
    BlockPlaces(Scene scene, PictureBuilder sheet, List<LaneBox> lanes) {
        this.scene = scene;
        this.sheet = sheet;
        this.lanes = lanes;
        this.size = scene.look().type().label().size();
        this.gap = scene.look().gaps().pad();
        sheet.spots().forEach(spot -> taken.add(spot.box()));
        sheet.marks().forEach(this::take);
    }

    /// Texts, hidden gaps and the shapes that name lanes are in the way; grounds, grid and frames are not.
    private void take(Mark mark) {
        switch (mark) {
            case Mark.Words m -> {
                double size = m.style().size();
                taken.add(new Box(m.x(), m.y() - size, sheet.width(m.text(), m.style()), 1.3 * size));
            }
            case Mark.Upright m -> {
                double length = sheet.width(m.text(), m.style());
                taken.add(new Box(
                        m.x() - m.style().size(), m.y() - length, m.style().size() * 1.3, length));
            }
            case Mark.Tear m -> taken.add(new Box(m.x0(), m.top(), m.x1() - m.x0(), m.bottom() - m.top()));
            case Mark.Dot m ->
                taken.add(new Box(m.x() - m.radius(), m.y() - m.radius(), 2 * m.radius(), 2 * m.radius()));
            case Mark.Bar m ->
                taken.add(new Box(
                        m.stretch().paddedX0(),
                        m.y(),
                        m.stretch().paddedX1() - m.stretch().paddedX0(),
                        m.height()));
            case Mark.Chip m ->
                taken.add(new Box(
                        m.box().x(), m.box().y(), m.box().width(), m.box().height()));
            case Mark.Sign m ->
                taken.add(new Box(
                        m.box().x(), m.box().y(), m.box().width(), m.box().height()));
            case Mark.Photo m -> taken.add(m.box());
            case Mark.Line _, Mark.Band _, Mark.Pattern _ -> {}
        }
    }

    /// A place for a block.
    ///
    /// @param away how far it is from the label
    /// @param leader leads to the label, unless the two touch
    record Place(Flow flow, Box box, double away, @Nullable Leader leader) {
        /// The less, the better: near first, then broad rather than a tower.
        double worse() {
            return away + Math.max(0, box.height() - box.width() * 0.5) * 0.5;
        }
    }

    /// What stands so near to a label.
    private List<Box> around(Box label, double across, double down) {
        Box around =
                new Box(label.x() - across, label.y() - down, label.width() + 2 * across, label.height() + 2 * down);
        return taken.stream().filter(around::overlaps).toList();
    }

    /// The nearest place for a block of the event at a spot, or null.
    @Nullable
    Place place(Flow flow, HitArea spot) {
        LaneBox lane = lanes.get(spot.lane());
        double top = lane.y() + gap / 2;
        double bottom = lane.y() + lane.height() - gap / 2;
        double width = flow.width();
        double height = flow.height();
        if (height > bottom - top || width > scene.width()) {
            return null;
        }
        double far = FURTHEST * size;
        double stepX = size;
        double stepY = stepX / 2;
        Box label = spot.box();
        double reach = far + gap;
        List<Box> near = around(label, reach + width, reach + height);
        Place best = null;
        double fromY = Math.max(top, label.y() - far - height);
        double toY = Math.min(bottom - height, label.y() + label.height() + far);
        double fromX = Math.max(0, label.x() - far - width);
        double toX = Math.min(scene.width() - width, label.x() + label.width() + far);
        // the grid starts at the label, so that what stands right below it stands exactly there
        double firstX = label.x() - Math.floor((label.x() - fromX) / stepX) * stepX;
        double firstY = label.y() + label.height() + gap / 2;
        firstY -= Math.floor((firstY - fromY) / stepY) * stepY;
        for (double y = firstY; y <= toY; y += stepY) {
            for (double x = firstX; x <= toX; x += stepX) {
                Box box = new Box(x, y, width, height);
                double away = distance(box, label);
                if (away <= far && (best == null || away < best.away) && isFree(box, label, near)) {
                    Leader leader = away <= gap * 1.5 ? null : leader(box, label, near);
                    best = away <= gap * 1.5 || leader != null ? new Place(flow, box, away, leader) : best;
                }
            }
        }
        return best;
    }

    private static double distance(Box a, Box b) {
        double dx = Math.max(0, Math.max(a.x() - b.x() - b.width(), b.x() - a.x() - a.width()));
        double dy = Math.max(0, Math.max(a.y() - b.y() - b.height(), b.y() - a.y() - a.height()));
        // what stands above or below is taken for one’s own sooner than what stands aside
        return Math.hypot(dx, dy) + dx * 0.4;
    }

    private boolean isFree(Box box, Box label, List<Box> near) {
        Box wide = new Box(box.x() - gap, box.y() - gap / 2, box.width() + 2 * gap, box.height() + gap);
        Box own = new Box(box.x() - gap, box.y(), box.width() + 2 * gap, box.height());
        for (Box other : near) {
            if (other.overlaps(inside(other, label) ? own : wide)) {
                return false;
            }
        }
        return true;
    }

    // ----- The line that leads from a block to its label

    /// A straight line.
    private record Leader(double x0, double y0, double x1, double y1) {
        double length() {
            return Math.hypot(x1 - x0, y1 - y0);
        }

        /// Whether it has a stretch in a box (Liang and Barsky 1984).
        boolean crosses(Box box) {
            double enter = 0;
            double leave = 1;
            double[] along = {x1 - x0, x0 - x1, y1 - y0, y0 - y1};
            double[] room = {box.x() + box.width() - x0, x0 - box.x(), box.y() + box.height() - y0, y0 - box.y()};
            for (int side = 0; side < along.length; side++) {
                if (along[side] == 0) {
                    if (room[side] <= 0) {
                        return false;
                    }
                } else if (along[side] > 0) {
                    leave = Math.min(leave, room[side] / along[side]);
                } else {
                    enter = Math.max(enter, room[side] / along[side]);
                }
            }
            return enter < leave;
        }

        /// A point on it; `share` is 0 at its start and 1 at its end.
        double x(double share) {
            return x0 + (x1 - x0) * share;
        }

        double y(double share) {
            return y0 + (y1 - y0) * share;
        }
    }

    /// The shortest line from a block to some point of its label that touches nothing else, or null.
    private @Nullable Leader leader(Box box, Box label, List<Box> near) {
        Leader best = null;
        double inset = Math.min(label.width() / 2, label.height() * 0.3);
        for (double share : ANCHORS) {
            double x = label.x() + inset + share * (label.width() - 2 * inset);
            boolean below = box.y() >= label.y() + label.height();
            boolean above = box.y() + box.height() <= label.y();
            double y = label.y() + label.height() * (below ? 1 : above ? 0 : 0.5);
            if (!below && !above) {
                x = box.x() > x ? label.x() + label.width() : label.x();
            }
            Leader line = new Leader(
                    Math.clamp(x, box.x(), box.x() + box.width()),
                    Math.clamp(y, box.y(), box.y() + box.height()),
                    x,
                    y);
            if ((best == null || line.length() < best.length()) && isClear(line, label, near)) {
                best = line;
            }
        }
        return best;
    }

    private static boolean isClear(Leader line, Box label, List<Box> near) {
        for (Box other : near) {
            if (line.crosses(other) && !inside(other, label)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a box is part of a label: its text, its mark, its signs.
    private static boolean inside(Box part, Box label) {
        return label.contains(part.x() + part.width() / 2, part.y() + part.height() / 2);
    }

    /// Draws the line of a place, and keeps others off both.
    void take(Place place) {
        if (place.leader != null) {
            draw(place.leader);
        }
        taken.add(place.box);
    }

    private void draw(Leader line) {
        Look look = scene.look();
        double width = Math.max(1, look.gaps().hair());
        sheet.add(new Mark.Line(
                line.x0(), line.y0(), line.x1(), line.y1(), width, look.colors().soft()));
        double steps = Math.max(2, line.length() / gap);
        for (int i = 0; i <= steps; i++) {
            taken.add(new Box(line.x(i / steps) - width, line.y(i / steps) - width, 2 * width, 2 * width));
        }
    }
}
