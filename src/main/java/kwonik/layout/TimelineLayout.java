package kwonik.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kwonik.axis.Gap;
import kwonik.axis.TimeScale;
import kwonik.layout.LanePlan.LaneBox;
import kwonik.layout.Picture.Spot;
import kwonik.layout.Picture.Tally;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans the picture of a timeline: what was asked in, an immutable picture out.
///
/// The plan depends on its arguments alone. Labelled tiles are remembered between calls, which makes the next plan
/// quicker and never different; for that reason an instance serves one thread at a time.
public final class TimelineLayout {
    private final Look look;
    private final Words words;
    private final TextMeasure measure;
    private final Shown shown;
    private @Nullable Remembered remembered;
    private @Nullable Window window;

    /// A layout in one look and language.
    public TimelineLayout(Look look, Words words, TextMeasure measure) {
        this(look, words, measure, Shown.ALL);
    }

    /// The same for a part of what there is to see.
    public TimelineLayout(Look look, Words words, TextMeasure measure, Shown shown) {
        this.look = look;
        this.words = words;
        this.measure = measure;
        this.shown = shown;
    }

    /// The labellings of all lanes, and what they depend on.
    private record Remembered(
            ChronicleIndex index, List<Integer> rows, double widest, List<Gap> gaps, List<LaneLabels> lanes) {}

    /// What was planned last, in folded seconds and those per pixel.
    private record Window(double scale, double low, double high) {}

    /// Plans the window `view` of a chronicle at a size in pixels.
    public Picture plan(ChronicleIndex index, ViewState view, Size size) {
        return plan(index, view, size, 1);
    }

    /// The same while gaps are being torn: of each gap only `share` (0 to 1) is cut out.
    public Picture plan(ChronicleIndex index, ViewState view, Size size, double share) {
        return plan(index, view, size, share, Hits.NONE);
    }

    /// The same with what a search found marked.
    public Picture plan(ChronicleIndex index, ViewState view, Size size, double share, Hits hits) {
        Sheet sheet = new Sheet(measure);
        Tally tally = plan(index, view, size, share, hits, sheet).tally();
        List<Spot> spots = sheet.spots();
        // events without a date come last: NaN is greater than any number
        spots.sort(Comparator.comparingDouble((Spot spot) -> spot.from() / 2 + spot.to() / 2)
                .thenComparingInt(Spot::lane)
                .thenComparingInt(Spot::event));
        return new Picture(size, look.colors().ground(), sheet.marks(), spots, sheet.groups(), tally);
    }

    /// Places some labels that the next steps from the last plan are likely to need, so that no step has to wait
    /// for all of them; returns whether there are more. What is planned next is the same with or without this.
    ///
    /// @param tiles how many stretches of a lane to work on, some tenths of a millisecond each
    public boolean ahead(int tiles) {
        Remembered known = remembered;
        Window seen = window;
        if (known == null || seen == null) {
            return false;
        }
        int left = tiles;
        for (LaneLabels lane : known.lanes) {
            left = lane.ahead(seen.scale, seen.low, seen.high, left);
        }
        return left == 0;
    }

    /// What a plan on a sheet was made of.
    ///
    /// @param over by how many pixels the lanes reach below their room, because there is less than they need
    record Planned(Scene scene, List<LaneBox> lanes, Tally tally, double over) {}

    /// Plans onto a sheet, from its top left corner.
    Planned plan(ChronicleIndex index, ViewState view, Size size, double share, Sheet sheet) {
        return plan(index, view, size, share, Hits.NONE, sheet);
    }

    private Planned plan(ChronicleIndex index, ViewState view, Size size, double share, Hits hits, Sheet sheet) {
        TimeScale scale = new Moves(index, look.gaps().tear()).scale(view, size.width(), share);
        Scene scene = Scene.of(index, view, scale, look, words, shown, hits);
        EraPlan eras = new EraPlan(scene, sheet);
        AxisPlan axis = new AxisPlan(scene, sheet);
        Look.Gaps gaps = look.gaps();
        double top = eras.height();
        ShelfPlan shelf = new ShelfPlan(scene, sheet);
        double bottom = size.height() - (shown.legend() ? gaps.legend() : 0) - shelf.height() - gaps.axis();
        List<LaneBox> boxes = lanes(index, top, bottom);
        for (int lane = 1; lane < boxes.size(); lane += 2) {
            sheet.rule(
                    0,
                    boxes.get(lane).y(),
                    size.width(),
                    boxes.get(lane).height(),
                    look.colors().stripe());
        }
        for (int lane = 1; look.patterned() && lane < boxes.size(); lane++) {
            sheet.rule(
                    0,
                    boxes.get(lane).y(),
                    size.width(),
                    gaps.hair(),
                    look.colors().hair());
        }
        axis.drawGrid(top, bottom);
        TearPlan tears = new TearPlan(scene, sheet);
        tears.draw(0, bottom);
        eras.draw(0);
        Tally tally = drawLanes(scene, sheet, boxes);
        tears.drawLengths(top, bottom);
        axis.draw(bottom);
        shelf.draw(bottom + gaps.axis());
        if (shown.legend()) {
            new LegendPlan(scene, sheet).draw(gaps.pad() * 1.5, size.height() - gaps.legend() / 2);
        }
        double over = boxes.isEmpty()
                ? 0
                : Math.max(0, boxes.getLast().y() + boxes.getLast().height() - bottom);
        return new Planned(scene, boxes, tally, over);
    }

    private Tally drawLanes(Scene scene, Sheet sheet, List<LaneBox> boxes) {
        List<LaneLabels> labels = labels(scene, boxes);
        TimeScale scale = scene.scale();
        window = new Window(
                scale.secondsPerPixel(),
                scale.folded(scene.view().start()),
                scale.folded(scene.view().end()));
        int shown = 0;
        int labelled = 0;
        int inChips = 0;
        int touching = 0;
        for (int lane = 0; lane < boxes.size(); lane++) {
            if (!isDrawn(scene.index(), lane)) {
                continue;
            }
            LanePlan plan = new LanePlan(scene, sheet, lane, boxes.get(lane));
            int level = sheet.level();
            plan.draw(labels.get(lane));
            double nameEnd = drawName(scene, sheet, lane, boxes.get(lane));
            if (scene.selected() >= 0 && scene.index().laneOf(scene.selected()) == lane && !plan.selectedIsLabelled()) {
                new SelectionPlan(scene, sheet).raise(boxes.get(lane), nameEnd, plan.selected(), level);
            }
            shown += plan.shown();
            labelled += plan.labelled();
            inChips += plan.inChips();
            touching += plan.touching();
        }
        int undated = scene.index().undated();
        return new Tally(shown, labelled, inChips, scene.index().dated() - touching, undated);
    }

    // ----- Lanes

    /// A lane that the filter leaves out would be an empty row.
    private boolean isDrawn(ChronicleIndex index, int lane) {
        return shown.lane(lane)
                && !index.filter().lanes().contains(index.laneAt(lane).id());
    }

    private List<LaneBox> lanes(ChronicleIndex index, double top, double bottom) {
        int all = index.chronicle().lanes().size();
        int count = (int)
                IntStream.range(0, all).filter(lane -> isDrawn(index, lane)).count();
        Look.Gaps gaps = look.gaps();
        double fixed = gaps.header() + gaps.strip() + gaps.pad() / 2;
        int rows = (int) Math.max(count, Math.floor((bottom - top - count * fixed) / gaps.row()));
        int[] shares = shares(index, rows);
        int used = java.util.Arrays.stream(shares).sum();
        double spare = bottom - top - count * fixed - used * gaps.row();
        // room that is left makes the rows airier, up to a third; what is still left goes to the lanes alike
        double row = gaps.row() + Math.clamp(spare / Math.max(1, used), -gaps.row() / 2, gaps.row() / 3);
        double air = Math.max(0, bottom - top - count * fixed - used * row) / Math.max(1, count);
        List<LaneBox> boxes = new ArrayList<>();
        double y = top;
        for (int lane = 0; lane < all; lane++) {
            double height = isDrawn(index, lane) ? fixed + shares[lane] * row + air : 0;
            boxes.add(new LaneBox(y, height, shares[lane], row));
            y += height;
        }
        return boxes;
    }

    /// Shares rows among the lanes that are shown by the square root of their events, at least one each, never more
    /// than events.
    private int[] shares(ChronicleIndex index, int rows) {
        int lanes = index.chronicle().lanes().size();
        int[] shares = new int[lanes];
        int left = rows;
        for (int lane = 0; lane < lanes; lane++) {
            shares[lane] = isDrawn(index, lane) ? 1 : 0;
            left -= shares[lane];
        }
        for (; left > 0; left--) {
            int neediest = -1;
            double need = 0;
            for (int lane = 0; lane < lanes; lane++) {
                int size = index.lane(lane).size();
                double wants = shares[lane] > 0 && shares[lane] < size ? Math.sqrt(size) / shares[lane] : 0;
                if (wants > need) {
                    need = wants;
                    neediest = lane;
                }
            }
            if (neediest < 0) {
                break;
            }
            shares[neediest]++;
        }
        return shares;
    }

    private List<LaneLabels> labels(Scene scene, List<LaneBox> boxes) {
        List<Integer> rows = boxes.stream().map(LaneBox::rows).toList();
        double wallStart = scene.scale().folded(scene.index().whole().start());
        double wallEnd = scene.scale().folded(scene.index().whole().end());
        // without tears the labelling does not depend on the width, and is kept when a window is resized
        double widest = scene.scale().gaps().isEmpty()
                ? 1
                : new Moves(scene.index(), look.gaps().tear())
                        .scale(scene.index().whole().torn(true), scene.width())
                        .secondsPerPixel();
        Remembered known = remembered;
        if (known != null
                && known.index.sharesEventsWith(scene.index())
                && known.rows.equals(rows)
                && known.widest == widest
                && known.gaps.equals(scene.scale().gaps())) {
            return known.lanes;
        }
        List<LaneLabels> lanes = new ArrayList<>();
        Look.Gaps gaps = look.gaps();
        double[] tears = scene.scale().gaps().stream()
                .mapToDouble(gap -> scene.scale().folded(gap.start()))
                .toArray();
        double reach = (LaneLabelText.WIDEST + 10) * look.type().headline().size();
        for (int lane = 0; lane < rows.size(); lane++) {
            LaneIndex events = scene.index().lane(lane);
            lanes.add(new LaneLabels(
                    events,
                    scene.scale()::folded,
                    position -> LaneLabelText.width(scene, events.event(position), measure),
                    new LaneLabels.Metrics(
                            rows.get(lane),
                            reach,
                            gaps.mark() * 1.3,
                            LanePlan.labelOffset(gaps),
                            gaps.pad() * 1.6,
                            widest),
                    wallStart,
                    wallEnd,
                    tears));
        }
        remembered = new Remembered(scene.index(), rows, widest, scene.scale().gaps(), List.copyOf(lanes));
        return lanes;
    }

    /// The lane's shape and name at its top left; returns where they end.
    private double drawName(Scene scene, Sheet sheet, int lane, LaneBox box) {
        Look.Gaps gaps = look.gaps();
        int color = look.colors().lane(lane);
        double middle = box.y() + gaps.header() / 2 + 1;
        double x = gaps.pad() * 1.5 + gaps.mark();
        double textX = x + gaps.mark() + gaps.pad();
        String name = scene.index().laneAt(lane).name().in(words.tag());
        double end = textX + sheet.width(name, look.type().lane());
        if (scene.clear(0, end) != 0) {
            int ground = lane % 2 == 1 ? look.colors().stripe() : look.colors().ground();
            sheet.rule(0, box.y() + 1, end + 2, gaps.header() - 1, ground);
        }
        sheet.add(new Mark.Dot(Mark.Shape.ofLane(lane), x, middle, gaps.mark(), color, 0));
        return textX + sheet.words(textX, middle, name, look.type().lane(), color);
    }
}
