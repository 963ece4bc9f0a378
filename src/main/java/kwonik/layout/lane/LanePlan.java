package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import org.jspecify.annotations.Nullable;

/// Lays out one lane: its labelled events in rows, below them the strip of the others, and labels wherever is room.
public final class LanePlan {
    /// Under this many label widths of room a bar is shown as a mark: too short to tell its length.
    static final double SHORTEST_BAR = 2.2;
    private static final double BUCKET = 56;
    private static final double WIDE_BUCKET = 90;
    /// To name one of many events that run in from the left, no more than this many are looked at.
    private static final int MOST_LOOKS = 200;
    /// To count the hits among them, no more hits than this.
    private static final int MOST_HITS = 2000;

    private final Scene scene;
    private final PictureBuilder sheet;
    private final int lane;
    private final LaneIndex events;
    private final LaneBox box;
    private final Look.Gaps gaps;
    private final LabelWords words;
    private int shown;
    private int labelled;
    private int inChips;

    /// Where a lane stands on the sheet.
    ///
    /// @param rows how many rows of labels it has
    /// @param row height of one
    public record LaneBox(double y, double height, int rows, double row) {}

    public LanePlan(Scene scene, PictureBuilder sheet, int lane, LaneBox box) {
        this.scene = scene;
        this.sheet = sheet;
        this.lane = lane;
        this.events = scene.index().lane(lane);
        this.box = box;
        this.gaps = scene.look().gaps();
        this.words = new LabelWords(scene, sheet::width);
    }

    public int shown() {
        return shown;
    }

    public int labelled() {
        return labelled;
    }

    public int inChips() {
        return inChips;
    }

    public int touching() {
        return events.touching(scene.view().start(), scene.view().end());
    }

    /// Draws everything that touches the window.
    ///
    /// @param nameEnd where the name of the lane ends
    public void draw(LaneLabels labels, double nameEnd) {
        int level = sheet.level();
        double bucket = bucketSpan();
        double low = Math.floor(scene.scale().folded(scene.view().start()) / bucket) * bucket;
        double high = Math.ceil(scene.scale().folded(scene.view().end()) / bucket) * bucket;
        List<PlacedLabel> placed = labels.at(scene.scale().secondsPerPixel(), low, high);
        List<LaneMark> marks = new ArrayList<>();
        List<LaneMark> coming = new ArrayList<>();
        for (PlacedLabel p : placed) {
            (touchesWindow(p.position()) ? marks : coming).add(stand(p));
        }
        int inRows = marks.size();
        StripPlan strip = strip(labels, placed, bucket, low, high);
        marks.addAll(strip.marks());
        EventPlan events = new EventPlan(sheet, words, lane, box);
        List<LaneMark> filled = new LabelFill(words, marks, box.rows(), coming).filled();
        SelectionPlan.@Nullable Raised raised = raised(filled, events, strip, nameEnd);
        for (int i = 0; i < filled.size(); i++) {
            // the pills of chips stand on the bars of the strip
            if (!filled.get(i).isChip()) {
                events.draw(filled.get(i), filled);
                count(filled.get(i));
            }
        }
        for (int i = inRows; i < filled.size(); i++) {
            if (filled.get(i).isChip()) {
                LaneMark mark = filled.get(i);
                strip.drawChip(i - inRows, mark, words);
                inChips += mark.members();
            }
        }
        if (raised != null) {
            new SelectionPlan(scene, sheet).raise(raised, level);
        }
    }

    private void count(LaneMark mark) {
        shown++;
        labelled += mark.label() == null ? 0 : 1;
    }

    /// What is raised of the selected event, or null if it has its label or is not in this lane.
    private SelectionPlan.@Nullable Raised raised(
            List<LaneMark> marks, EventPlan plan, StripPlan strip, double nameEnd) {
        if (scene.selected() < 0 || scene.index().laneOf(scene.selected()) != lane) {
            return null;
        }
        for (LaneMark mark : marks) {
            if (!mark.isChip() && mark.event() == scene.selected()) {
                Box drawn = plan.markBox(mark);
                return mark.label() != null
                        ? null
                        : new SelectionPlan(scene, sheet)
                                .raised(box, nameEnd, drawn, new SelectionPlan.Aim(drawn, plan.above(mark)));
            }
        }
        return new SelectionPlan(scene, sheet)
                .raised(box, nameEnd, null, new SelectionPlan.Aim(strip.chipOf(scene.selected()), plan.aboveStrip()));
    }

    private boolean touchesWindow(int position) {
        return events.start(position) < scene.view().end()
                && events.end(position) > scene.view().start();
    }

    private double bucketSpan() {
        // two hundred numbers are not read: where events are many, chips stand further apart
        double width = events.size() > LaneLabels.MANY ? WIDE_BUCKET : BUCKET;
        double wanted = width * gaps.mark() / 5.5 * scene.scale().secondsPerPixel();
        return Math.pow(2, Math.ceil(Math.log(wanted) / Math.log(2)));
    }

    // ----- Events in rows

    /// An event that has its row and its label for good; without the label if the edge of the window would cut it.
    private LaneMark stand(PlacedLabel p) {
        int event = events.event(p.position());
        double x0 = scene.scale().x(events.start(p.position()));
        double x1 = scene.scale().x(events.end(p.position()));
        boolean asBar = x1 - x0 >= SHORTEST_BAR * gaps.mark();
        double x = pinned(labelX(p, x0, x1, asBar), p.width(), x0, x1, asBar);
        if (asBar) {
            // along its own bar a label steps over a hidden gap, if it has the room
            double clear = scene.clear(x, p.width());
            x = clear + p.width() <= x1 ? clear : x;
        }
        double radius = gaps.mark() * EventPlan.HEADLINE;
        double middle = (x0 + x1) / 2;
        double[] drawn = asBar
                ? DateMark.extent(
                        scene,
                        LaneIndex.whenOf(scene.index().chronicle().events().get(event)))
                : new double[] {middle - radius, middle + radius};
        LaneMark mark = new LaneMark(
                asBar ? LaneMark.Kind.BAR : LaneMark.Kind.DOT,
                event,
                1,
                p.row(),
                new LaneMark.Stretch(x0, x1),
                new LaneMark.Stretch(drawn[0], drawn[1]),
                null);
        boolean before = x < Math.max(0, x0) - 1 && LabelFill.isLong(scene, words.style(mark), mark);
        boolean seen = x >= 0 && x + p.width() <= scene.width() && !before;
        boolean cut = LaneLabelText.isCut(p.width() - words.behind(mark), words.style(mark));
        return seen || !touchesWindow(p.position()) ? mark.with(new LaneMark.Label(x, p.width(), p.left(), cut)) : mark;
    }

    private double labelX(PlacedLabel p, double x0, double x1, boolean asBar) {
        // the label glides from beside a mark to the start of a bar as the bar grows, instead of jumping
        double length = x1 - x0;
        double grown = Math.clamp((length - SHORTEST_BAR * gaps.mark()) / (1.5 * gaps.mark()), 0, 1);
        double offset = asBar ? labelOffset(gaps) * (1 - grown) : labelOffset(gaps);
        double anchor = asBar ? (p.left() ? x1 : x0) : (x0 + x1) / 2;
        return p.left() ? anchor - offset - p.width() : anchor + offset;
    }

    public static double labelOffset(Look.Gaps gaps) {
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

    public static Box union(Box a, Box b) {
        double x = Math.min(a.x(), b.x());
        double y = Math.min(a.y(), b.y());
        return new Box(
                x,
                y,
                Math.max(a.x() + a.width(), b.x() + b.width()) - x,
                Math.max(a.y() + a.height(), b.y() + b.height()) - y);
    }

    // ----- The strip of events without a label

    private StripPlan strip(LaneLabels labels, List<PlacedLabel> placed, double bucket, double low, double high) {
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
            List<PlacedLabel> before = placed.subList(0, next);
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
        return new StripPlan(scene, sheet, lane, box, items, runningHits);
    }

    /// How many of those that run in from the left without a label were found, as far as a few thousand looks tell.
    private int hitsRunningIn(int first, List<PlacedLabel> before) {
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
    private StripItem runningIn(int members, int first, List<PlacedLabel> placed) {
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
        boolean hidden = scene.hiddenGaps().stream().anyMatch(gap -> x > gap.x0() && x < gap.x1());
        return hidden ? events.start(begin) : middle;
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
    record StripItem(double x, double low, double high, int members, int from, int to, List<PlacedLabel> placed) {
        /// Whether the event at `position` has a label.
        boolean isLabelled(int position) {
            return isAmong(placed, position);
        }

        private static boolean isAmong(List<PlacedLabel> placed, int position) {
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
}
