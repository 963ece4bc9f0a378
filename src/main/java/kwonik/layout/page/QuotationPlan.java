package kwonik.layout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.Flow;
import kwonik.layout.text.Lines;
import kwonik.layout.text.SourceWords;
import kwonik.layout.text.VoiceText;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import org.jspecify.annotations.Nullable;

/// Prints the passages that events rest on beside them, in the room that a finished timeline leaves free.
///
/// The most important events choose first. A passage stands in the lane of its event: next to the label if it can, else
/// as near as it finds room, with a line that leads to the label and crosses nothing. What finds no room is counted.
final class QuotationPlan {
    /// Widths to try, in multiples of the type’s size, the most readable first.
    private static final double[] WIDTHS = {24, 30, 38, 19, 48, 62, 15};
    /// A passage further than this from its label, in multiples of the type’s size, would not be taken for its own.
    private static final double FURTHEST = 22;
    /// Where so many passages of an event found no room, the rest is not tried.
    private static final int MOST_MISSES = 8;
    /// Where on a label a line may end.
    private static final double[] ANCHORS = {0, 0.25, 0.5, 0.75, 1};

    private final Scene scene;
    private final PictureBuilder sheet;
    private final List<LaneBox> lanes;
    private final Look look;
    private final double gap;
    /// What nothing may be printed on.
    private final List<Box> taken = new ArrayList<>();
    private final List<Excerpt> printed = new ArrayList<>();

    QuotationPlan(Scene scene, PictureBuilder sheet, List<LaneBox> lanes) {
        this.scene = scene;
        this.sheet = sheet;
        this.lanes = lanes;
        this.look = scene.look();
        this.gap = look.gaps().pad();
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

    /// Prints what has room.
    ///
    /// @return how many passages of the events in sight have none
    int draw() {
        List<Turn> turns = sheet.spots().stream()
                .filter(spot -> !spot.isChip())
                .sorted(Comparator.comparingInt((HitArea spot) -> -event(spot).importance())
                        .thenComparingDouble(HitArea::from)
                        .thenComparingInt(HitArea::event))
                .map(spot -> new Turn(spot, excerpts(spot)))
                .collect(Collectors.toCollection(ArrayList::new));
        int all = turns.stream().mapToInt(turn -> turn.passages.size()).sum();
        // one passage for each event before a second for any
        while (!turns.isEmpty()) {
            turns.removeIf(Turn::isOver);
            for (Turn turn : turns) {
                if (!print(turn.passages.get(turn.next++), turn.spot)) {
                    turn.misses++;
                }
            }
        }
        return all - printed.size();
    }

    /// An event whose passages are printed one by one.
    private static final class Turn {
        private final HitArea spot;
        private final List<Excerpt> passages;
        private int next;
        private int misses;

        Turn(HitArea spot, List<Excerpt> passages) {
            this.spot = spot;
            this.passages = passages;
        }

        boolean isOver() {
            return next == passages.size() || misses == MOST_MISSES;
        }
    }

    private Event event(HitArea spot) {
        return scene.index().chronicle().events().get(spot.event());
    }

    private List<Excerpt> excerpts(HitArea spot) {
        if (spot.lane() >= lanes.size()) {
            return List.of();
        }
        return event(spot).details().evidence().excerpts().stream()
                .filter(excerpt -> excerpt.role() == Excerpt.Role.DIRECT)
                .toList();
    }

    private boolean print(Excerpt excerpt, HitArea spot) {
        Source source = scene.index().chronicle().source(excerpt.sourceId()).orElseThrow();
        Place best = null;
        for (double width : WIDTHS) {
            Flow flow = block(excerpt, source, width * quote().size());
            Place place = place(flow, spot);
            if (place != null && (best == null || place.worse() < best.worse())) {
                best = place;
            }
        }
        if (best == null) {
            return false;
        }
        int level = sheet.level();
        if (best.leader != null) {
            draw(best.leader);
        }
        sheet.rule(best.box.x(), best.box.y(), best.box.width(), best.box.height(), ground(spot.lane()));
        best.flow.draw(sheet, best.box.x(), best.box.y());
        sheet.spot(
                new HitArea(
                        new HitArea.Events(spot.event(), spot.lane(), 1, spot.event()),
                        new HitArea.Time(spot.from(), spot.to()),
                        best.box,
                        spot.mark(),
                        HitArea.State.BARE),
                level);
        taken.add(best.box);
        printed.add(excerpt);
        return true;
    }

    /// The passages that have room.
    List<Excerpt> printed() {
        return printed;
    }

    /// The words of a passage behind a rule, and below, in one piece, who wrote them and what sort of text it is.
    private Flow block(Excerpt excerpt, Source source, double width) {
        VoiceText voice = new VoiceText(scene.words(), sheet::width);
        double indent = gap * 1.6;
        TextStyle quote = quote();
        SourceWords naming = new SourceWords(scene.words());
        String by = scene.words().say("layout.quotation.by", naming.byline(source), naming.kind(source));
        Lines lines = new Lines(sheet::width);
        double widest = 0;
        Flow inner = new Flow(sheet::width, width - indent);
        String text = voice.quoted(excerpt);
        widest = Math.max(widest, widest(lines.of(text, quote, inner.width()), quote));
        inner.text(text, quote, look.colors().ink());
        widest = Math.max(
                widest,
                widest(
                        lines.of(by, look.type().small(), inner.width()),
                        look.type().small()));
        inner.text(by, look.type().small(), look.colors().soft());
        Flow flow = new Flow(sheet::width, indent + widest);
        int rule = source.kind() == SourceKind.OPINION
                ? look.colors().ink()
                : look.colors().hair();
        flow.sheet().rule(gap * 0.4, 0, Math.max(1, gap * 0.4), inner.height(), rule);
        return flow.add(inner, indent);
    }

    private TextStyle quote() {
        return new TextStyle(TextStyle.Face.SERIF, look.type().label().size());
    }

    private double widest(List<String> lines, TextStyle style) {
        return lines.stream()
                .mapToDouble(line -> sheet.width(line, style))
                .max()
                .orElse(0);
    }

    /// A place for a block.
    ///
    /// @param away how far it is from the label
    /// @param leader leads to the label, unless the two touch
    private record Place(
            Flow flow, Box box, double away, @Nullable Leader leader) {
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

    private @Nullable Place place(Flow flow, HitArea spot) {
        LaneBox lane = lanes.get(spot.lane());
        double top = lane.y() + gap / 2;
        double bottom = lane.y() + lane.height() - gap / 2;
        double width = flow.width();
        double height = flow.height();
        if (height > bottom - top || width > scene.width()) {
            return null;
        }
        double far = FURTHEST * quote().size();
        double stepX = quote().size();
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

    private void draw(Leader line) {
        double width = Math.max(1, look.gaps().hair());
        sheet.add(new Mark.Line(
                line.x0(), line.y0(), line.x1(), line.y1(), width, look.colors().soft()));
        double steps = Math.max(2, line.length() / gap);
        for (int i = 0; i <= steps; i++) {
            taken.add(new Box(line.x(i / steps) - width, line.y(i / steps) - width, 2 * width, 2 * width));
        }
    }

    private int ground(int lane) {
        Look.Colors colors = look.colors();
        return lane % 2 == 1 ? colors.surfaces().stripe() : colors.surfaces().ground();
    }
}
