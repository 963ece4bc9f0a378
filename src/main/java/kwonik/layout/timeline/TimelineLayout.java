package kwonik.layout.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kwonik.axis.Gap;
import kwonik.axis.Ticks.Tick;
import kwonik.axis.TimeScale;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.lane.Frame;
import kwonik.layout.lane.LaneLabelText;
import kwonik.layout.lane.LaneLabels;
import kwonik.layout.lane.LanePlan;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.lane.LaneRooms;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Away;
import kwonik.layout.picture.Picture.Band;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Grid;
import kwonik.layout.picture.Picture.Sight;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.search.Hits;
import kwonik.layout.text.TimelineVisibility;
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
    private final TimelineVisibility shown;
    private @Nullable Remembered remembered;
    private @Nullable Window window;

    /// A layout in one look and language.
    public TimelineLayout(Look look, Words words, TextMeasure measure) {
        this(look, words, measure, TimelineVisibility.ALL);
    }

    /// A layout that hides titles or dates of a timeline.
    public TimelineLayout(Look look, Words words, TextMeasure measure, TimelineVisibility shown) {
        this.look = look;
        this.words = words;
        this.measure = measure;
        this.shown = shown;
    }

    /// The labellings of all lanes, and what they depend on.
    private record Remembered(
            ChronicleIndex index, List<Integer> rows, double widest, List<Gap> gaps, Map<Integer, LaneLabels> lanes) {}

    /// What was planned last, in folded seconds and those per pixel.
    private record Window(double scale, double low, double high) {}

    /// Plans the window `view` of a chronicle at a size in pixels.
    public Picture plan(ChronicleIndex index, ViewState view, Size size) {
        return plan(index, view, size, 1);
    }

    /// Plans a frame of the animation in which gaps are hidden: of each gap only `share` (0 to 1) is cut out.
    public Picture plan(ChronicleIndex index, ViewState view, Size size, double share) {
        return plan(index, view, size, share, Hits.NONE);
    }

    /// Plans a frame with the events marked that a search found.
    public Picture plan(ChronicleIndex index, ViewState view, Size size, double share, Hits hits) {
        return plan(index, view, size, new Frame(share, hits, Frame.PICTURE));
    }

    /// Plans a frame with all that a window adds: what moves, what was found, which lanes are in sight.
    public Picture plan(ChronicleIndex index, ViewState view, Size size, Frame frame) {
        PictureBuilder sheet = new PictureBuilder(measure);
        Planned planned = plan(index, view, size, frame, 1, sheet);
        List<HitArea> spots = sheet.spots();
        // events without a date come last: NaN is greater than any number
        spots.sort(Comparator.comparingDouble((HitArea spot) -> spot.from() / 2 + spot.to() / 2)
                .thenComparingInt(HitArea::lane)
                .thenComparingInt(HitArea::event));
        return new Picture(
                size,
                look.colors().surfaces().ground(),
                sheet.marks(),
                spots,
                sheet.groups(),
                planned.tally(),
                planned.sight(look));
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
        for (LaneLabels lane : known.lanes.values()) {
            left = lane.ahead(seen.scale, seen.low, seen.high, left);
        }
        return left == 0;
    }

    /// What a plan on a sheet was made of.
    ///
    /// @param unexplained how many kinds of marks the legend has no room to explain
    /// @param away what points at a selected event out of sight
    /// @param ticks the lines of time through the lanes
    public record Planned(
            Scene scene,
            LaneRooms rooms,
            Heights heights,
            Tally tally,
            int unexplained,
            @Nullable Away away,
            List<Tick> ticks) {
        public List<LaneBox> lanes() {
            return rooms.boxes();
        }

        /// Whether lanes have no room, or none for any label.
        public boolean crowded() {
            return rooms.leftOut() > 0 || rooms.hasBareLanes(scene.index());
        }

        Sight sight(Look look) {
            List<Integer> lanes = rooms.leftOut() == 0 ? List.of() : rooms.lanes();
            return new Sight(
                    lanes,
                    rooms.first(),
                    rooms.leftOut() == 0 ? 0 : rooms.sight().size(),
                    heights.top(),
                    heights.bottom(),
                    away,
                    new Grid(
                            rooms.sight().stream()
                                    .map(lane -> new Band(
                                            lane,
                                            rooms.boxes().get(lane).y(),
                                            rooms.boxes().get(lane).height()))
                                    .toList(),
                            ticks));
        }
    }

    /// Plans onto a sheet, from its top left corner.
    public Planned plan(ChronicleIndex index, ViewState view, Size size, double share, PictureBuilder sheet) {
        return plan(index, view, size, new Frame(share, Hits.NONE, Frame.PICTURE), 1, sheet);
    }

    /// Plans onto a sheet with room for several lines of legend.
    public Planned plan(
            ChronicleIndex index, ViewState view, Size size, Frame frame, int legendLines, PictureBuilder sheet) {
        TimeScale scale = new Viewport(index, look.gaps().hiddenGap()).scale(view, size.width(), frame.share());
        Scene scene = Scene.of(index, view, scale, look, words, shown, frame.hits());
        EraPlan eras = new EraPlan(scene, sheet);
        ShelfPlan shelf = new ShelfPlan(scene, sheet);
        Heights heights = Heights.of(scene, size.height(), eras.rows(), shelf, shown.legend() ? legendLines : 0);
        double top = heights.top();
        double bottom = heights.bottom();
        LaneRooms rooms = LaneRooms.of(scene, frame.firstLane(), top, bottom);
        drawGrounds(rooms, sheet, size.width());
        @Nullable AxisPlan axis = heights.axis() > 0 ? new AxisPlan(scene, sheet) : null;
        if (axis != null) {
            axis.drawGrid(top, bottom);
        }
        HiddenGapPlan hiddenGaps = new HiddenGapPlan(scene, sheet);
        hiddenGaps.draw(0, bottom);
        eras.draw(0, heights.eras());
        double[] nameEnds = new double[index.lanes().size()];
        Tally tally = drawLanes(scene, sheet, rooms, nameEnds);
        @Nullable Away away = new AwayPlan(scene, sheet).draw(rooms, nameEnds);
        hiddenGaps.drawLengths(top, bottom, names(rooms, nameEnds, eras));
        drawNothing(scene, sheet, (top + bottom) / 2);
        if (axis != null) {
            axis.draw(bottom);
        }
        shelf.draw(bottom + heights.axis(), heights.shelf());
        int unexplained = new LegendPlan(scene, sheet)
                .draw(size.height() - heights.legend(), heights.legend(), eras.leftOut(heights.eras()));
        List<Tick> ticks = axis == null ? List.of() : axis.lines();
        return new Planned(scene, rooms, heights, tally, unexplained, away, ticks);
    }

    /// Where the names of lanes and eras stand.
    private List<Box> names(LaneRooms rooms, double[] nameEnds, EraPlan eras) {
        List<Box> names = new ArrayList<>(eras.names());
        for (int lane : rooms.sight()) {
            names.add(new Box(
                    0,
                    rooms.boxes().get(lane).y(),
                    nameEnds[lane],
                    look.gaps().heights().header()));
        }
        return names;
    }

    private void drawGrounds(LaneRooms rooms, PictureBuilder sheet, double width) {
        double hair = look.gaps().hair();
        for (int lane : rooms.sight()) {
            LaneBox box = rooms.boxes().get(lane);
            if (lane % 2 == 1) {
                sheet.rule(
                        0,
                        box.y(),
                        width,
                        box.height(),
                        look.colors().surfaces().stripe());
            }
            if (look.patterned() && lane != rooms.sight().getFirst()) {
                sheet.rule(0, box.y(), width, hair, look.colors().hair());
            }
        }
    }

    /// Where no event is left to be seen, that is said.
    private void drawNothing(Scene scene, PictureBuilder sheet, double middle) {
        ChronicleIndex index = scene.index();
        if (index.dated() + index.undated() == 0) {
            TextStyle style = look.type().headline();
            String text = words.say(index.filtered() == null ? "layout.nothing" : "layout.nothing.left");
            String fitting =
                    sheet.fit(text, style, scene.width() - 2 * look.gaps().pad());
            double x = (scene.width() - sheet.width(fitting, style)) / 2;
            sheet.words(x, middle, fitting, style, look.colors().soft());
        }
    }

    private Tally drawLanes(Scene scene, PictureBuilder sheet, LaneRooms rooms, double[] nameEnds) {
        List<LaneBox> boxes = rooms.boxes();
        Map<Integer, LaneLabels> labels = labels(scene, rooms);
        TimeScale scale = scene.scale();
        window = new Window(
                scale.secondsPerPixel(),
                scale.folded(scene.view().start()),
                scale.folded(scene.view().end()));
        int shown = 0;
        int labelled = 0;
        int inChips = 0;
        int touching = 0;
        int elsewhere = 0;
        for (int lane : rooms.lanes()) {
            elsewhere += scene.index()
                    .lane(lane)
                    .touching(scene.view().start(), scene.view().end());
        }
        for (int lane : rooms.sight()) {
            LanePlan plan = new LanePlan(scene, sheet, lane, boxes.get(lane));
            nameEnds[lane] = drawName(scene, sheet, lane, boxes.get(lane));
            plan.draw(Objects.requireNonNull(labels.get(lane)), nameEnds[lane]);
            shown += plan.shown();
            labelled += plan.labelled();
            inChips += plan.inChips();
            touching += plan.touching();
        }
        int outside = scene.index().dated() - elsewhere;
        int undated = scene.index().undated();
        return new Tally(shown, labelled, inChips, outside, undated, elsewhere - touching, rooms.leftOut());
    }

    /// The labellings of the lanes that are in sight; of the others, those that are known.
    private Map<Integer, LaneLabels> labels(Scene scene, LaneRooms rooms) {
        List<Integer> rows = rooms.boxes().stream().map(LaneBox::rows).toList();
        // without gaps the labelling does not depend on the width, and is kept when a window is resized
        double widest = scene.scale().gaps().isEmpty()
                ? 1
                : new Viewport(scene.index(), look.gaps().hiddenGap())
                        .scale(scene.index().whole().hidingGaps(), scene.width())
                        .secondsPerPixel();
        Remembered known = known(scene, rows, widest);
        remembered = known;
        for (int lane : rooms.sight()) {
            known.lanes.computeIfAbsent(lane, place -> labels(scene, place, rows.get(place), widest));
        }
        return known.lanes;
    }

    /// The labellings that are known and hold; after an edit, of the lanes that it does not concern.
    private Remembered known(Scene scene, List<Integer> rows, double widest) {
        Remembered known = remembered;
        ChronicleIndex index = scene.index();
        Map<Integer, LaneLabels> kept = new TreeMap<>();
        if (known != null
                && known.widest == widest
                && known.gaps.equals(scene.scale().gaps())
                && known.index.whole().equals(index.whole())) {
            if (known.rows.equals(rows) && known.index.sharesEventsWith(index)) {
                return known;
            }
            known.lanes.forEach((lane, labels) -> {
                if (known.index.sharesLaneWith(index, lane)
                        && known.rows.get(lane).equals(rows.get(lane))) {
                    LaneIndex events = index.lane(lane);
                    labels.follow(events, new LaneLabelText(scene, events, measure));
                    kept.put(lane, labels);
                }
            });
        }
        return new Remembered(index, rows, widest, scene.scale().gaps(), kept);
    }

    private LaneLabels labels(Scene scene, int lane, int rows, double widest) {
        Look.Gaps gaps = look.gaps();
        double[] hiddenGaps = scene.scale().gaps().stream()
                .mapToDouble(gap -> scene.scale().folded(gap.start()))
                .toArray();
        double reach = (LaneLabelText.WIDEST + 10) * look.type().headline().size();
        LaneIndex events = scene.index().lane(lane);
        return new LaneLabels(
                events,
                scene.scale()::folded,
                new LaneLabelText(scene, events, measure),
                new LaneLabels.Metrics(
                        rows, reach, gaps.mark() * 1.3, LanePlan.labelOffset(gaps), gaps.pad() * 1.6, widest),
                scene.scale().folded(scene.index().whole().start()),
                scene.scale().folded(scene.index().whole().end()),
                hiddenGaps);
    }

    /// The lane's shape and name at its top left; returns where they end.
    private double drawName(Scene scene, PictureBuilder sheet, int lane, LaneBox box) {
        Look.Gaps gaps = look.gaps();
        int color = look.colors().lane(lane);
        double middle = box.y() + gaps.heights().header() / 2 + 1;
        double x = gaps.pad() * 1.5 + gaps.mark();
        double textX = x + gaps.mark() + gaps.pad();
        String name = sheet.fit(
                scene.index().laneAt(lane).name().in(words.tag()), look.type().lane(), scene.width() - textX);
        double end = textX + sheet.width(name, look.type().lane());
        if (scene.clear(0, end) != 0) {
            int ground = lane % 2 == 1
                    ? look.colors().surfaces().stripe()
                    : look.colors().surfaces().ground();
            sheet.rule(0, box.y() + 1, end + 2, gaps.heights().header() - 1, ground);
        }
        sheet.add(new Mark.Dot(Mark.Shape.ofLane(lane), x, middle, gaps.mark(), color, 0));
        return textX + sheet.words(textX, middle, name, look.type().lane(), color);
    }
}
