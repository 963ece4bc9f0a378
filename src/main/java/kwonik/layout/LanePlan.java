package kwonik.layout;

import java.util.ArrayList;
import java.util.List;
import kwonik.axis.When;
import kwonik.layout.LaneLabels.Placed;
import kwonik.layout.Picture.Box;
import kwonik.layout.Picture.Spot;
import org.jspecify.annotations.Nullable;

/// Lays out one lane: its name, its labelled events in rows, and below them the strip of those without a label.
final class LanePlan {
    /// Under this many label widths of room a bar is shown as a mark: too short to tell its length.
    private static final double SHORTEST_BAR = 2.2;
    /// What a line of text covers of what is behind it, in multiples of its type’s size.
    private static final double LABEL_HEIGHT = 1.45;
    private static final double BUCKET = 56;
    private static final double WIDE_BUCKET = 90;
    /// To name one of many events that run in from the left, no more than this many are looked at.
    private static final int MOST_LOOKS = 200;
    /// To count the hits among them, no more hits than this.
    private static final int MOST_HITS = 2000;

    private final Scene scene;
    private final Sheet sheet;
    private final int lane;
    private final LaneIndex events;
    private final LaneBox box;
    private final Look.Gaps gaps;
    private final int color;
    private final Mark.Shape shape;
    private int shown;
    private int labelled;
    private int inChips;
    private boolean selectedIsLabelled;
    private @Nullable Box selected;

    /// Where a lane stands on the sheet.
    ///
    /// @param rows how many rows of labels it has
    /// @param row height of one
    record LaneBox(double y, double height, int rows, double row) {}

    LanePlan(Scene scene, Sheet sheet, int lane, LaneBox box) {
        this.scene = scene;
        this.sheet = sheet;
        this.lane = lane;
        this.events = scene.index().lane(lane);
        this.box = box;
        this.gaps = scene.look().gaps();
        this.color = scene.look().colors().lane(lane);
        this.shape = Mark.Shape.ofLane(lane);
    }

    int shown() {
        return shown;
    }

    int labelled() {
        return labelled;
    }

    int inChips() {
        return inChips;
    }

    int touching() {
        return events.touching(scene.view().start(), scene.view().end());
    }

    /// Draws everything that touches the window.
    void draw(LaneLabels labels) {
        double bucket = bucketSpan();
        double low = Math.floor(scene.scale().folded(scene.view().start()) / bucket) * bucket;
        double high = Math.ceil(scene.scale().folded(scene.view().end()) / bucket) * bucket;
        List<Placed> placed = labels.at(scene.scale().secondsPerPixel(), low, high);
        drawRows(placed);
        drawStrip(labels, placed, bucket, low, high);
    }

    private boolean touchesWindow(int position) {
        return events.start(position) < scene.view().end()
                && events.end(position) > scene.view().start();
    }

    private double bucketSpan() {
        // nobody reads two hundred numbers: where events are many, chips stand further apart
        double width = events.size() > LaneLabels.MANY ? WIDE_BUCKET : BUCKET;
        double wanted = width * gaps.mark() / 5.5 * scene.scale().secondsPerPixel();
        return Math.pow(2, Math.ceil(Math.log(wanted) / Math.log(2)));
    }

    // ----- Events in rows

    /// A labelled event with its place in this window.
    ///
    /// @param x0 its strict start in pixels
    /// @param x1 its strict end
    /// @param asBar whether it is long enough here to show its length
    /// @param labelX left edge of the label
    private record Standing(Placed placed, int event, double x0, double x1, boolean asBar, double labelX) {
        Standing labelledAt(double x) {
            return new Standing(placed, event, x0, x1, asBar, x);
        }
    }

    private void drawRows(List<Placed> placed) {
        List<Standing> standing = new ArrayList<>();
        for (Placed p : placed) {
            if (touchesWindow(p.position())) {
                standing.add(stand(p));
            }
        }
        for (Standing s : turned(standing)) {
            draw(s);
        }
    }

    private Standing stand(Placed p) {
        double x0 = scene.scale().x(events.start(p.position()));
        double x1 = scene.scale().x(events.end(p.position()));
        boolean asBar = x1 - x0 >= SHORTEST_BAR * gaps.mark();
        Standing s = new Standing(p, events.event(p.position()), x0, x1, asBar, 0);
        double x = pinned(labelX(s, p.left()), p.width(), x0, x1, asBar);
        if (asBar) {
            // along its own bar a label steps over a torn gap, if it has the room
            double clear = scene.clear(x, p.width());
            x = clear + p.width() <= x1 ? clear : x;
        }
        return s.labelledAt(x);
    }

    private double labelX(Standing s, boolean left) {
        // the label glides from beside a mark to the start of a bar as the bar grows, instead of jumping
        double length = s.x1 - s.x0;
        double grown = Math.clamp((length - SHORTEST_BAR * gaps.mark()) / (1.5 * gaps.mark()), 0, 1);
        double offset = s.asBar ? labelOffset(gaps) * (1 - grown) : labelOffset(gaps);
        double anchor = s.asBar ? (left ? s.x1 : s.x0) : (s.x0 + s.x1) / 2;
        return left ? anchor - offset - s.placed.width() : anchor + offset;
    }

    /// A label that the edge of the window would cut turns to the other side of its mark, if nobody stands there.
    private List<Standing> turned(List<Standing> standing) {
        List<Standing> result = new ArrayList<>(standing);
        for (int i = 0; i < result.size(); i++) {
            Standing s = result.get(i);
            if (!hasLabel(s)) {
                Standing other = s.labelledAt(labelX(s, !s.placed.left()));
                Box box = new Box(Math.min(other.labelX, s.x0), 0, s.placed.width() + 3 * labelOffset(gaps), 1);
                boolean free = hasLabel(other)
                        && scene.clear(other.labelX, s.placed.width()) == other.labelX
                        && result.stream()
                                .noneMatch(
                                        t -> !t.equals(s) && t.placed.row() == s.placed.row() && box(t).overlaps(box));
                if (free) {
                    result.set(i, other);
                }
            }
        }
        return result;
    }

    /// The room that an event takes in its row, one pixel high.
    private Box box(Standing s) {
        Box mark = new Box(s.x0 - gaps.mark(), 0, s.x1 - s.x0 + 2 * gaps.mark(), 1);
        return hasLabel(s) ? union(mark, new Box(s.labelX, 0, s.placed.width(), 1)) : mark;
    }

    private boolean hasLabel(Standing s) {
        return s.labelX >= 0 && s.labelX + s.placed.width() <= scene.width();
    }

    private void draw(Standing s) {
        int level = sheet.level();
        double y = rowY(s.placed);
        boolean hasLabel = hasLabel(s);
        Box mark = markBox(s.x0, s.x1, y, s.asBar);
        Box whole = hasLabel ? union(mark, new Box(s.labelX, y + 1, s.placed.width(), box.row - 2)) : mark;
        if (scene.hits().has(s.event)) {
            new HitPlan(scene, sheet).outline(level, whole, s.event == scene.selected(), ground());
        }
        if (s.event == scene.selected()) {
            selected = mark;
            selectedIsLabelled = hasLabel;
            new SelectionPlan(scene, sheet).frame(whole);
        }
        drawMark(s.event, s.x0, s.x1, y, s.asBar);
        if (hasLabel) {
            Signs signs = scene.signs(s.event);
            double room = s.placed.width() - signs.room(scene.look(), sheet::width);
            String text = LaneLabelText.fit(scene, s.event, room, sheet);
            double middle = y + box.row / 2 - (s.asBar ? gaps.bar() * 0.6 : 0);
            if (s.event != scene.selected() && scene.clear(s.labelX, s.placed.width()) != s.labelX) {
                // a label that has to cross a tear covers it
                double height = Math.min(
                        box.row - gaps.bar() - 3, scene.labelStyle(s.event).size() * LABEL_HEIGHT);
                sheet.rule(s.labelX - 2, middle - height / 2, s.placed.width() + 4, height, ground());
            }
            sheet.words(
                    s.labelX,
                    middle,
                    text,
                    scene.labelStyle(s.event),
                    scene.look().colors().ink(),
                    kept(s));
            signs.draw(sheet, scene.look(), s.labelX + room, middle);
            labelled++;
        }
        shown++;
        sheet.spot(spotOf(s.event, whole, mark, hasLabel), level);
    }

    /// A label keeps the end that is at its mark; over a bar, the end that is nearer to one of the bar.
    private Mark.Kept kept(Standing s) {
        double right = s.labelX + s.placed.width();
        boolean atTheEnd =
                s.asBar && Math.abs(right - Math.min(s.x1, scene.width())) < Math.abs(s.labelX - Math.max(s.x0, 0));
        return right <= s.x0 || atTheEnd ? Mark.Kept.RIGHT : Mark.Kept.LEFT;
    }

    private int ground() {
        Look.Colors colors = scene.look().colors();
        return lane % 2 == 1 ? colors.stripe() : colors.ground();
    }

    private double rowY(Placed p) {
        return box.y + gaps.header() + p.row() * box.row;
    }

    static double labelOffset(Look.Gaps gaps) {
        return 1.9 * gaps.mark();
    }

    /// A label of a long span stays in view as long as its bar does.
    private double pinned(double x, double width, double x0, double x1, boolean asBar) {
        if (!asBar) {
            return x;
        }
        double edge = gaps.pad();
        if (x < edge) {
            return Math.min(edge, Math.max(x, x1 - width));
        }
        double right = scene.width() - edge;
        return x + width > right ? Math.max(right - width, Math.min(x, x0)) : x;
    }

    private Box markBox(double x0, double x1, double y, boolean asBar) {
        double r = gaps.mark();
        if (!asBar) {
            return new Box((x0 + x1) / 2 - r, y + box.row / 2 - r, 2 * r, 2 * r);
        }
        double from = Math.max(x0, 0);
        double to = Math.min(x1, scene.width());
        return new Box(from, barY(y), Math.max(1, to - from), gaps.bar());
    }

    private double barY(double rowY) {
        return Math.rint(rowY + box.row - gaps.bar() - 1);
    }

    private void drawMark(int event, double x0, double x1, double y, boolean asBar) {
        When when = LaneIndex.whenOf(scene.index().chronicle().events().get(event));
        boolean headline = scene.index().chronicle().events().get(event).importance() == 5;
        if (asBar) {
            new DateMark(scene, sheet, color, shape).bar(when, barY(y), gaps.bar() * (headline ? 1.25 : 1));
        } else {
            double radius = gaps.mark() * (headline ? 1.2 : 1);
            new DateMark(scene, sheet, color, shape).dot(when, (x0 + x1) / 2, y + box.row / 2, radius);
        }
    }

    private Spot spotOf(int event, Box whole, Box mark, boolean hasLabel) {
        When when = LaneIndex.whenOf(scene.index().chronicle().events().get(event));
        return new Spot(
                event,
                lane,
                1,
                event,
                when.start(),
                when.end(),
                whole,
                mark,
                hasLabel,
                scene.hits().has(event) ? 1 : 0);
    }

    static Box union(Box a, Box b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Box(
                x,
                y,
                Math.max(a.x() + a.width(), b.x() + b.width()) - x,
                Math.max(a.y() + a.height(), b.y() + b.height()) - y);
    }

    // ----- The strip of events without a label

    private void drawStrip(LaneLabels labels, List<Placed> placed, double bucket, double low, double high) {
        List<StripItem> items = new ArrayList<>();
        double from = scene.view().start();
        double to = scene.view().end();
        int first = events.startedBefore(from);
        int last = events.startedBefore(to);
        int runningPlaced = 0;
        int next = 0;
        while (next < placed.size() && placed.get(next).position() < first) {
            runningPlaced += events.end(placed.get(next).position()) > from ? 1 : 0;
            next++;
        }
        int runningHits = 0;
        int running = events.runningAt(from) - runningPlaced;
        if (running > 0) {
            List<Placed> before = placed.subList(0, next);
            items.add(runningIn(running, first, before));
            runningHits = hitsRunningIn(first, before);
        }
        int begin = first;
        for (double edge = low + bucket; begin < last; edge += bucket) {
            int end = edge >= high ? last : Math.min(last, labels.firstAt(edge));
            int until = next;
            while (until < placed.size() && placed.get(until).position() < end) {
                until++;
            }
            int left = end - begin - (until - next);
            if (left > 0) {
                double middle = scene.scale().x(unfoldedMiddle(begin, end));
                items.add(new StripItem(
                        middle, pixel(edge - bucket), pixel(edge), left, begin, end, placed.subList(next, until)));
            }
            next = until;
            begin = Math.max(begin, end);
        }
        new StripPlan(scene, sheet, lane, box, events, runningHits).draw(items, this);
    }

    /// How many of those that run in from the left without a label were found, as far as a few thousand looks tell.
    private int hitsRunningIn(int first, List<Placed> before) {
        int[] found = {0};
        int[] looks = {MOST_HITS};
        scene.hits().before(lane, first, position -> {
            if (events.end(position) > scene.view().start() && !StripItem.isAmong(before, position)) {
                found[0]++;
            }
            return --looks[0] > 0;
        });
        return found[0];
    }

    /// What began before the window and still runs in it: a bar if it is one, else a chip at the left edge.
    private StripItem runningIn(int members, int first, List<Placed> placed) {
        int[] only = {-1};
        int[] looks = {MOST_LOOKS};
        events.running(scene.view().start(), first, position -> {
            boolean free = !StripItem.isAmong(placed, position);
            if (free && (only[0] < 0 || events.rank(position) > events.rank(only[0]))) {
                only[0] = position;
            }
            return --looks[0] > 0 && (!free || members > 1);
        });
        int at = only[0];
        return members == 1 && at >= 0
                ? new StripItem(0, 0, scene.width(), 1, at, at + 1, List.of())
                : new StripItem(
                        Double.NEGATIVE_INFINITY,
                        0,
                        scene.width(),
                        members,
                        Math.max(0, at),
                        Math.max(0, at + 1),
                        List.of());
    }

    private double pixel(double folded) {
        return scene.scale().x(scene.scale().unfolded(folded));
    }

    /// The middle between the first and the last start of a range of positions, in seconds.
    private double unfoldedMiddle(int begin, int end) {
        double middle = events.start(begin) / 2.0 + events.start(end - 1) / 2.0;
        double x = scene.scale().x(middle);
        boolean torn = scene.tears().stream().anyMatch(tear -> x > tear.x0() && x < tear.x1());
        return torn ? events.start(begin) : middle;
    }

    /// Events that share a place in the strip.
    ///
    /// @param x where they are drawn; negative infinity for those that run in from the left
    /// @param low left edge of their bucket
    /// @param high right edge of their bucket
    /// @param members how many have no label
    /// @param from first position in the lane's index
    /// @param to one past the last
    /// @param placed those of the range that have a label, in ascending order of position
    record StripItem(double x, double low, double high, int members, int from, int to, List<Placed> placed) {
        /// Whether the event at `position` has a label.
        boolean isLabelled(int position) {
            return isAmong(placed, position);
        }

        private static boolean isAmong(List<Placed> placed, int position) {
            int low = 0;
            int high = placed.size() - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int at = placed.get(middle).position();
                if (at == position) {
                    return true;
                }
                if (at < position) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return false;
        }
    }

    /// Whether the selected event stands in this lane, in the window, with its label drawn.
    boolean selectedIsLabelled() {
        return selectedIsLabelled;
    }

    /// The mark of the selected event, if it is drawn by itself in this lane.
    @Nullable
    Box selected() {
        return selected;
    }

    void countSelected(Box mark, boolean hasLabel) {
        selected = mark;
        selectedIsLabelled = hasLabel;
    }

    void countSingle() {
        shown++;
    }

    void countChip(int members) {
        inChips += members;
    }

    void countLabel() {
        labelled++;
    }
}
