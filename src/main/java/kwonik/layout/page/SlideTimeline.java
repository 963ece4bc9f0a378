package kwonik.layout.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.LaneIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.timeline.EraPlan;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans the timeline of a slide: as many lanes as can be read from the last row, that of the event first.
final class SlideTimeline {
    /// How many events before and after the event are in sight.
    private static final int NEIGHBOURS = 2;
    private static final double MARGIN = 0.12;
    private static final double DAY = 86_400;
    private static final double SHORTEST = 3_600;
    /// No more rows of eras than this take room from the lanes.
    private static final int MOST_ERAS = 3;

    private final Look look;
    private final Words words;
    private final TextMeasure measure;
    private final ChronicleIndex index;
    private final Map<List<Integer>, Part> parts = new HashMap<>();

    /// @param look in the size of type that the strip needs
    SlideTimeline(Look look, Words words, TextMeasure measure, ChronicleIndex index) {
        this.look = look;
        this.words = words;
        this.measure = measure;
        this.index = index;
    }

    /// What was planned.
    ///
    /// @param sheet its marks, spots and groups, from the top left corner
    /// @param tally where all events of the chronicle are
    /// @param missing the lanes that have no room, by name
    record Planned(PictureBuilder sheet, Tally tally, List<String> missing) {}

    /// Some lanes of the chronicle.
    ///
    /// @param index of their dated events
    /// @param events the place of each in the whole chronicle
    private record Part(ChronicleIndex index, List<Integer> events) {}

    ChronicleIndex index() {
        return index;
    }

    /// The height of a timeline of so many lanes, each with one row of labels.
    double height(int lanes) {
        Look.Gaps gaps = look.gaps();
        int eras = Math.min(MOST_ERAS, index.eraRows().size());
        return EraPlan.height(look, eras)
                + gaps.heights().axis()
                + gaps.heights().legend()
                + lanes
                        * (gaps.heights().header()
                                + gaps.heights().strip()
                                + gaps.pad() / 2
                                + gaps.heights().row());
    }

    /// Where to look in a step.
    ViewState view(Step step) {
        return view(step, event(step));
    }

    private int event(Step step) {
        return step.event() == null ? -1 : index.chronicle().indexOf(step.event());
    }

    /// The lanes that a step does without at a height, because nothing happens in them or they have no room.
    Set<Integer> without(Step step, double height) {
        int event = event(step);
        Set<Integer> without = IntStream.range(0, index.chronicle().lanes().size())
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
        busy(view(step, event), event).stream().limit(most(height)).forEach(without::remove);
        return without;
    }

    /// The names of all lanes, to keep room for those that will have none.
    String names() {
        return index.chronicle().lanes().stream()
                .map(lane -> lane.name().in(words.tag()))
                .collect(Collectors.joining(", "));
    }

    /// Plans the timeline of a step.
    Planned plan(Step step, Size size) {
        int event = event(step);
        ViewState view = view(step, event);
        List<Integer> busy = busy(view, event);
        List<Integer> lanes = busy.stream().limit(most(size.height())).sorted().toList();
        Part part = parts.computeIfAbsent(lanes, this::part);
        PictureBuilder drawn = new PictureBuilder(measure);
        Tally tally = new TimelineLayout(inColors(lanes), words, measure)
                .plan(part.index, view, size, 1, drawn)
                .tally();
        PictureBuilder sheet = new PictureBuilder(measure);
        drawn.copyTo(sheet, 0, 0);
        sheet.marks().replaceAll(mark -> inShape(mark, lanes));
        sheet.spots().replaceAll(spot -> inWhole(spot, part, lanes));
        sheet.groups().replaceAll(group -> new Group(inWhole(group.spot(), part, lanes), group.from(), group.to()));
        int hidden = index.dated() - part.index.dated() + tally.elsewhere();
        Tally all = new Tally(
                tally.shown(), tally.labelled(), tally.inChips(), tally.outside() + hidden + index.undated(), 0);
        List<String> missing = busy.stream()
                .filter(lane -> !lanes.contains(lane))
                .sorted()
                .map(lane -> index.laneAt(lane).name().in(words.tag()))
                .toList();
        return new Planned(sheet, all, missing);
    }

    /// How many lanes have room, one at least.
    private int most(double height) {
        int most = 1;
        while (most < index.chronicle().lanes().size() && height(most + 1) <= height) {
            most++;
        }
        return most;
    }

    /// The lanes in which something happens in a stretch of time: that of the event, then the busiest first.
    private List<Integer> busy(ViewState view, int event) {
        int[] counts = IntStream.range(0, index.chronicle().lanes().size())
                .map(lane -> index.lane(lane).touching(view.start(), view.end()))
                .toArray();
        int own = event < 0 ? -1 : index.laneOf(event);
        List<Integer> busy = IntStream.range(0, counts.length)
                .filter(lane -> lane == own || counts[lane] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer lane) -> lane == own ? Integer.MIN_VALUE : -counts[lane]))
                .toList();
        return busy.isEmpty() && counts.length > 0 ? List.of(0) : busy;
    }

    // ----- Some lanes in the colours and shapes that they have among all

    private Look inColors(List<Integer> lanes) {
        Look.Colors all = look.colors();
        List<Integer> own = lanes.stream().map(all::lane).toList();
        return look.in(all.withLanes(own.isEmpty() ? all.lanes() : own));
    }

    /// A mark in the shape that its lane has among all; where all lanes have one colour, the shape alone tells them.
    private Mark inShape(Mark mark, List<Integer> lanes) {
        if (mark instanceof Mark.Dot dot) {
            int color = dot.stroke() == 0 ? dot.fill() : dot.stroke();
            for (int place = 0; place < lanes.size(); place++) {
                int lane = lanes.get(place);
                if (dot.shape() == Mark.Shape.ofLane(place)
                        && color == look.colors().lane(lane)) {
                    return new Mark.Dot(
                            Mark.Shape.ofLane(lane), dot.x(), dot.y(), dot.radius(), dot.fill(), dot.stroke());
                }
            }
        }
        return mark;
    }

    private Part part(List<Integer> lanes) {
        Chronicle whole = index.chronicle();
        List<Integer> places = IntStream.range(0, whole.events().size())
                .filter(event -> lanes.contains(index.laneOf(event))
                        && whole.events().get(event).when() != null)
                .boxed()
                .toList();
        List<Lane> kept = lanes.stream().map(whole.lanes()::get).toList();
        List<Event> events = places.stream().map(whole.events()::get).collect(Collectors.toList());
        return new Part(
                index.part(new Chronicle(whole.about(), whole.sources(), kept, whole.eras(), events, Map.of())),
                places);
    }

    private static HitArea inWhole(HitArea spot, Part part, List<Integer> lanes) {
        return new HitArea(
                new HitArea.Events(
                        spot.event() < 0 ? spot.event() : part.events.get(spot.event()),
                        lanes.get(spot.lane()),
                        spot.members(),
                        part.events.get(spot.top())),
                new HitArea.Time(spot.from(), spot.to()),
                spot.box(),
                spot.mark(),
                new HitArea.State(spot.labelled(), 0));
    }

    // ----- Where to look

    private ViewState view(Step step, int event) {
        ViewState whole = index.whole();
        StepTime time = new StepTime(index, step.view());
        @Nullable
        When told = event < 0 ? null : index.chronicle().events().get(event).when();
        double from = time.from();
        double to = time.to();
        boolean asked = step.view() != null && !time.isOutside();
        if (!asked && told != null) {
            LaneIndex own = index.lane(index.laneOf(event));
            int place = own.position(event, told.start());
            double first = Math.min(Math.max(from, told.paddedStart()), own.start(Math.max(0, place - NEIGHBOURS)));
            double last = Math.max(
                    Math.min(to, told.paddedEnd()), own.start(Math.min(own.size() - 1, place + NEIGHBOURS)) + DAY);
            double margin = Math.max(DAY, (last - first) * MARGIN);
            from = Math.max(from, first - margin);
            to = Math.min(to, last + margin);
        }
        boolean usable = to - from >= SHORTEST;
        return new ViewState(usable ? from : whole.start(), usable ? to : whole.end(), step.event(), step.gapsHidden());
    }
}
