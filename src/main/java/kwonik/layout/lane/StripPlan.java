package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.lane.LanePlan.StripItem;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;

/// Lays out the strip at the foot of a lane: single marks for events that labels leave over, chips where several crowd.
final class StripPlan {
    /// Pixels between neighbours.
    private static final double APART = 2;

    private final Scene scene;
    private final PictureBuilder sheet;
    private final int lane;
    private final LaneIndex events;
    private final Look.Gaps gaps;
    private final TextStyle small;
    private final double middle;
    private final double height;
    private final int color;
    private final int strip;
    private final int runningHits;
    private final List<Piece> pieces;

    /// @param items from left to right
    /// @param runningHits how many of the events that run in from the left a search found
    StripPlan(Scene scene, PictureBuilder sheet, int lane, LaneBox box, List<StripItem> items, int runningHits) {
        this.scene = scene;
        this.sheet = sheet;
        this.lane = lane;
        this.events = scene.index().lane(lane);
        this.strip = box.rows();
        this.gaps = scene.look().gaps();
        this.small = scene.look().type().small();
        this.height = gaps.heights().strip();
        this.middle = box.y() + box.height() - height / 2 - 1;
        this.runningHits = runningHits;
        this.color = scene.look().colors().lane(lane);
        this.pieces = merged(parted(items));
    }

    /// One chip or single mark with the room it takes.
    ///
    /// @param x0 left edge
    /// @param x1 right edge
    /// @param members how many events it stands for
    /// @param event the only or the most important of them, as a place in the chronicle
    /// @param parts what it was made from
    private record Piece(double x0, double x1, int members, int event, List<StripItem> parts) {}

    /// What stands in the strip, from left to right, without labels.
    List<LaneMark> marks() {
        return pieces.stream().map(this::mark).toList();
    }

    private LaneMark mark(Piece piece) {
        if (piece.members() > 1 || piece.event() < 0) {
            return new LaneMark(
                    LaneMark.Kind.CHIP,
                    piece.event(),
                    piece.members(),
                    strip,
                    new LaneMark.Stretch(piece.x0(), piece.x1()),
                    new LaneMark.Stretch(piece.x0(), piece.x1()),
                    null);
        }
        When when = LaneIndex.whenOf(scene.index().chronicle().events().get(piece.event()));
        double x0 = scene.scale().x(when.start());
        double x1 = scene.scale().x(when.end());
        boolean asBar = x1 - x0 >= 4 * EventPlan.smallRadius(gaps);
        double[] drawn = asBar ? DateMark.extent(scene, when) : new double[] {piece.x0(), piece.x1()};
        LaneMark.Kind kind = asBar ? LaneMark.Kind.SMALL_BAR : LaneMark.Kind.SMALL_DOT;
        return new LaneMark(
                kind,
                piece.event(),
                1,
                strip,
                new LaneMark.Stretch(x0, x1),
                new LaneMark.Stretch(drawn[0], drawn[1]),
                null);
    }

    /// The items as pieces, each where its events are, or so far aside that it does not touch the next bucket's.
    ///
    /// Two events on either side of the edge of a bucket must not become one chip: further out they may have stood
    /// apart.
    private List<Piece> parted(List<StripItem> items) {
        List<Piece> pieces = new ArrayList<>();
        for (StripItem item : items) {
            pieces.add(piece(List.of(item), item.members()));
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = 1; i < pieces.size(); i++) {
                if (touch(pieces.get(i - 1), pieces.get(i))) {
                    boolean left = moveInside(pieces, i - 1);
                    boolean right = moveInside(pieces, i);
                    moved = moved || left || right;
                }
            }
        }
        return pieces;
    }

    /// Only at the edges of the window, where chips are pinned, do pieces still touch: then they become one.
    private List<Piece> merged(List<Piece> parted) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece next : parted) {
            Piece piece = next;
            while (!pieces.isEmpty() && touch(pieces.getLast(), piece)) {
                Piece before = pieces.removeLast();
                List<StripItem> both = new ArrayList<>(before.parts());
                both.addAll(piece.parts());
                piece = piece(both, before.members() + piece.members());
            }
            pieces.add(piece);
        }
        return pieces;
    }

    private static boolean touch(Piece left, Piece right) {
        return left.x1() + APART > right.x0();
    }

    /// Moves a piece into its bucket if it sticks out and fits; whether it did.
    private boolean moveInside(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        StripItem item = piece.parts().getFirst();
        double low = Math.max(1, item.low() + APART);
        double high = Math.min(scene.width() - 1, item.high()) - (piece.x1() - piece.x0());
        if (low > high || (piece.x0() >= low && piece.x0() <= high)) {
            return false;
        }
        double x0 = Math.clamp(piece.x0(), low, high);
        pieces.set(at, new Piece(x0, x0 + piece.x1() - piece.x0(), piece.members(), piece.event(), piece.parts()));
        return true;
    }

    private Piece piece(List<StripItem> parts, int members) {
        int top = top(parts);
        if (members == 1 && top >= 0) {
            double x0 = scene.scale().x(events.start(top));
            double x1 = scene.scale().x(events.end(top));
            double r = EventPlan.smallRadius(gaps);
            double at = x1 - x0 < 4 * r ? Math.clamp((x0 + x1) / 2, r, scene.width() - r) : Math.max(r, x0 + r);
            return new Piece(at - r, at + r, 1, events.event(top), parts);
        }
        double half = chipWidth(members, parts) / 2;
        double sum = 0;
        for (StripItem part : parts) {
            sum += Math.max(0, part.x());
        }
        double at = Math.clamp(sum / parts.size(), half + 1, Math.max(half + 1, scene.width() - half - 1));
        return new Piece(at - half, at + half, members, top < 0 ? -1 : events.event(top), parts);
    }

    private static String count(int members, List<StripItem> parts) {
        return parts.getFirst().x() == Double.NEGATIVE_INFINITY ? "‹ " + members : Integer.toString(members);
    }

    private double chipWidth(int members, List<StripItem> parts) {
        return sheet.width(count(members, parts), small) + 2.2 * gaps.pad();
    }

    /// The position of the most important event without a label among the parts, or -1 if none can be named.
    private int top(List<StripItem> parts) {
        int[] found = {-1};
        for (StripItem part : parts) {
            events.byImportance(part.from(), part.to(), position -> {
                if (part.isLabelled(position)) {
                    return true;
                }
                if (found[0] < 0 || events.rank(position) > events.rank(found[0])) {
                    found[0] = position;
                }
                return false;
            });
        }
        return found[0];
    }

    /// How many of the events of a chip were found.
    private int hits(Piece piece) {
        int hits = 0;
        for (StripItem part : piece.parts()) {
            if (part.x() == Double.NEGATIVE_INFINITY) {
                hits += runningHits;
            } else {
                hits += scene.hits().count(lane, part.from(), part.to());
                for (PlacedLabel labelled : part.placed()) {
                    hits -= scene.hits().has(events.event(labelled.position())) ? 1 : 0;
                }
            }
        }
        return hits;
    }

    private Box pill(Piece piece) {
        return new Box(piece.x0(), middle - height / 2 + 1.5, piece.x1() - piece.x0(), height - 3);
    }

    /// The chip that stands for an event; where a filter has left it out, the place where it would be.
    Box chipOf(int event) {
        When when = scene.index().chronicle().events().get(event).when();
        double start = when == null ? Double.NaN : when.start();
        for (Piece piece : pieces) {
            for (StripItem part : piece.parts()) {
                boolean coming = part.x() == Double.NEGATIVE_INFINITY;
                if (coming ? start < scene.view().start() : holds(part, event, start)) {
                    return pill(piece);
                }
            }
        }
        return new Box(0, middle, scene.width(), 0);
    }

    private boolean holds(StripItem part, int event, double start) {
        int position = events.startedBefore(start);
        while (position < part.to() && events.start(position) == start && events.event(position) != event) {
            position++;
        }
        return part.from() <= position && position < part.to() && events.event(position) == event;
    }

    /// From the first to the last start of the events of a chip.
    private HitArea.Time time(Piece piece) {
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (StripItem part : piece.parts()) {
            boolean counted = part.from() < part.to();
            double begin = scene.view().start();
            from = Math.min(from, counted ? events.start(part.from()) : begin);
            to = Math.max(to, counted ? events.start(part.to() - 1) : begin);
        }
        return new HitArea.Time(from, to);
    }

    /// Draws the chip at a place among the marks, with its words where they have room.
    void drawChip(int place, LaneMark mark, LabelWords words) {
        Piece piece = pieces.get(place);
        int level = sheet.level();
        Look.Colors colors = scene.look().colors();
        int hits = hits(piece);
        double thick = new HitPlan(scene, sheet).thick();
        // an outline has room above what is below the lane
        double line = hits == 0 ? middle : middle - Math.max(0, thick - 1.5);
        Box pill = pill(piece).moved(0, line - middle);
        double y = pill.y();
        double h = pill.height();
        sheet.add(new Mark.Chip(
                new Box(piece.x0(), y, piece.x1() - piece.x0(), h),
                count(piece.members(), piece.parts()),
                small,
                colors.surfaces().pane(),
                color,
                colors.ink()));
        Box box = pill;
        if (hits > 0) {
            new HitPlan(scene, sheet).pill(level, box);
        }
        LaneMark.Label label = mark.label();
        if (label != null) {
            EventPlan.underlayAcrossGaps(scene, sheet, lane, label, middle, h);
            Mark.Kept kept = label.x() < piece.x0() ? Mark.Kept.RIGHT : Mark.Kept.LEFT;
            double aside = hits == 0 ? 0 : thick;
            double x = kept == Mark.Kept.RIGHT ? label.x() - aside : label.x() + aside;
            sheet.words(x, line, words.text(mark, label), small, colors.soft(), kept);
            box = LanePlan.union(box, new Box(label.x(), y, label.width(), h));
        }
        sheet.spot(
                new HitArea(
                        new HitArea.Events(-1, lane, piece.members(), piece.event()),
                        time(piece),
                        box,
                        box,
                        new HitArea.State(false, hits)),
                level);
    }
}
