package kwonik.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.axis.When;
import kwonik.layout.Picture.Group;
import kwonik.layout.Picture.Spot;
import kwonik.layout.Picture.Tally;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Plans the timeline of a slide: as many lanes as can be read from the last row, that of the event first.
final class Strip {
    /// How many events before and after the event are in sight.
    private static final int NEIGHBOURS = 2;
    private static final double MARGIN = 0.12;
    private static final double DAY = 86_400;

    private final Look look;
    private final Words words;
    private final TextMeasure measure;
    private final ChronicleIndex index;
    private final Map<List<Integer>, Part> parts = new HashMap<>();

    /// @param look in the size of type that the strip needs
    Strip(Look look, Words words, TextMeasure measure, ChronicleIndex index) {
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
    record Planned(Sheet sheet, Tally tally, List<String> missing) {}

    /// Some lanes of the chronicle.
    ///
    /// @param index of their dated events
    /// @param events the place of each in the whole chronicle
    private record Part(ChronicleIndex index, List<Integer> events) {}

    /// The height of a timeline of so many lanes, each with one row of labels.
    double height(int lanes) {
        Look.Gaps gaps = look.gaps();
        int eras = EraPlan.packed(index.chronicle().eras()).size();
        return (eras == 0 ? 0 : eras * gaps.era() + gaps.pad())
                + gaps.axis()
                + gaps.legend()
                + lanes * (gaps.header() + gaps.strip() + gaps.pad() / 2 + gaps.row());
    }

    /// The names of all lanes, to keep room for those that will have none.
    String names() {
        return index.chronicle().lanes().stream()
                .map(lane -> lane.name().in(words.tag()))
                .collect(Collectors.joining(", "));
    }

    /// Plans the timeline of a step.
    Planned plan(Step step, Size size) {
        int event = step.event() == null ? -1 : index.chronicle().indexOf(step.event());
        List<Integer> lanes = lanes(event, size.height());
        Part part = parts.computeIfAbsent(lanes, this::part);
        ViewState view = view(part, step, event);
        Sheet drawn = new Sheet(measure);
        Tally tally = new TimelineLayout(look, words, measure)
                .plan(part.index, view, size, 1, drawn)
                .tally();
        Sheet sheet = new Sheet(measure);
        drawn.copyTo(sheet, 0, 0);
        sheet.spots().replaceAll(spot -> inWhole(spot, part, lanes));
        sheet.groups().replaceAll(group -> new Group(inWhole(group.spot(), part, lanes), group.from(), group.to()));
        int hidden = index.dated() - part.index.dated();
        Tally all =
                new Tally(tally.shown(), tally.labelled(), tally.inChips(), tally.outside() + hidden, index.undated());
        List<String> missing = IntStream.range(0, index.chronicle().lanes().size())
                .filter(lane -> !lanes.contains(lane))
                .mapToObj(lane -> index.laneAt(lane).name().in(words.tag()))
                .toList();
        return new Planned(sheet, all, missing);
    }

    /// The lanes that have room: that of the event, then the first ones; in their order.
    private List<Integer> lanes(int event, double height) {
        int all = index.chronicle().lanes().size();
        int most = 1;
        while (most < all && height(most + 1) <= height) {
            most++;
        }
        List<Integer> wanted = new ArrayList<>();
        if (event >= 0) {
            wanted.add(index.laneOf(event));
        }
        for (int lane = 0; lane < all && wanted.size() < most; lane++) {
            if (!wanted.contains(lane)) {
                wanted.add(lane);
            }
        }
        return wanted.stream().sorted().toList();
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

    private static Spot inWhole(Spot spot, Part part, List<Integer> lanes) {
        return new Spot(
                spot.event() < 0 ? spot.event() : part.events.get(spot.event()),
                lanes.get(spot.lane()),
                spot.members(),
                part.events.get(spot.top()),
                spot.from(),
                spot.to(),
                spot.box(),
                spot.mark(),
                spot.labelled());
    }

    // ----- Where to look

    private ViewState view(Part part, Step step, int event) {
        ViewState whole = part.index.whole();
        When when = step.view();
        @Nullable
        When told = event < 0 ? null : index.chronicle().events().get(event).when();
        double from = whole.start();
        double to = whole.end();
        if (when != null) {
            from = Math.max(index.whole().start(), when.start());
            to = Math.min(index.whole().end(), when.end());
        } else if (told != null) {
            double first = Math.max(whole.start(), told.paddedStart());
            double last = Math.min(whole.end(), told.paddedEnd());
            int place = part.events.indexOf(event);
            first = Math.min(first, start(part, place, -NEIGHBOURS));
            last = Math.max(last, start(part, place, NEIGHBOURS) + DAY);
            double margin = Math.max(DAY, (last - first) * MARGIN);
            from = Math.max(whole.start(), first - margin);
            to = Math.min(whole.end(), last + margin);
        }
        boolean usable = to - from >= DAY / 24;
        return new ViewState(usable ? from : whole.start(), usable ? to : whole.end(), step.event(), step.torn());
    }

    private static double start(Part part, int event, int steps) {
        int neighbour = part.index.stepInTime(event, steps);
        When when = part.index.chronicle().events().get(neighbour).when();
        return when == null ? part.index.whole().start() : when.start();
    }
}
