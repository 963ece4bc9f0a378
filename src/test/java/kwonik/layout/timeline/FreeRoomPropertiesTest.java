package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kwonik.edtf.When;
import kwonik.edtf.calendar.CivilDate;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.lane.LanePlan;
import kwonik.layout.lane.LanePlan.LaneBox;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/// What anybody sees who looks at a picture of a timeline: no label is crossed, and none is missing beside free room.
///
/// Knows nothing of how labels are placed, only what is drawn where, and at which heights a lane has its rows.
@Tag("slow")
public class FreeRoomPropertiesTest {
    /// The same pictures each time: of 40,000 others four broke a law, all while a search was on. Twice the outline of
    /// a
    /// hit came half a pixel too near to a label, twice a bar with room beside it had no name.
    private static final String SEED = "20261128";

    /// Fewer letters of a title than that are not worth having.
    private static final int ENOUGH = 12;

    /// A chronicle, a look, and somewhere to look.
    public record Sight(Chronicle chronicle, ViewState view, Size size, Look look, boolean searched) {
        public Drawn drawn() {
            ChronicleIndex index = ChronicleIndex.of(chronicle);
            TimelineLayout layout = new TimelineLayout(look, Chronicles.ENGLISH, Chronicles.FIXED);
            Hits hits = searched ? Hits.of(index, TextSearch.of(chronicle).find("1")) : Hits.NONE;
            List<LaneBox> lanes = layout.plan(index, view, size, 1, new PictureBuilder(Chronicles.FIXED))
                    .lanes();
            return new Drawn(this, layout.plan(index, view, size, 1, hits), lanes);
        }

        @Override
        public String toString() {
            return chronicle.lanes().size() + " lanes, " + chronicle.events().size() + " events, " + view + ", " + size
                    + ", " + look.name() + (searched ? ", searched" : "");
        }
    }

    @Provide
    public Arbitrary<Sight> sights() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            Chronicle chronicle = chronicle(random);
            Size size = new Size(640 + random.nextInt(1500), 360 + random.nextInt(1200));
            double larger = random.nextInt(3) == 0 ? 1 + random.nextDouble() : 1;
            Look look =
                    Look.FOR_FILES.get(random.nextInt(Look.FOR_FILES.size())).scaled(larger);
            ViewState view = window(ChronicleIndex.of(chronicle), random);
            if (random.nextInt(3) == 0 && !chronicle.events().isEmpty()) {
                List<Event> events = chronicle.events();
                view = view.selecting(events.get(random.nextInt(events.size())).id());
            }
            return new Sight(chronicle, view, size, look, random.nextInt(4) == 0);
        });
    }

    private static ViewState window(ChronicleIndex index, Random random) {
        ViewState whole = index.whole();
        double span = whole.span() * Math.pow(10, -3 * random.nextDouble() * random.nextInt(2));
        double start = whole.start() + random.nextDouble() * (whole.span() - span);
        ViewState view = new Viewport(index, 28).clamped(whole.at(start, start + span));
        return random.nextInt(3) == 0 ? view.hidingGaps() : view;
    }

    private static Chronicle chronicle(Random random) {
        int lanes = random.nextInt(3) == 0 ? 1 + random.nextInt(100) : 1 + random.nextInt(6);
        int events = random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(50);
        int days = random.nextBoolean() ? 400 : 20_000;
        int letters = random.nextInt(4) == 0 ? 200 : 30;
        int burst = random.nextInt(days);
        List<Event> made = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            int day = random.nextInt(3) == 0 ? burst + random.nextInt(20) : random.nextInt(days);
            made.add(Chronicles.event(
                    "e" + i,
                    When.parse(date(random, day, days)),
                    random.nextInt(lanes),
                    1 + random.nextInt(5),
                    "Event %d told in words".formatted(i).repeat(10).substring(0, 4 + random.nextInt(letters))));
        }
        return Chronicles.chronicle(lanes, made);
    }

    private static String date(Random random, int day, int days) {
        CivilDate date = CivilDate.ofEpochDay(day);
        String month = "%04d-%02d".formatted(date.year(), date.month());
        String full = month + "-%02d".formatted(date.day());
        CivilDate later = CivilDate.ofEpochDay(day + 1 + random.nextInt(1 + days / 4));
        return switch (random.nextInt(10)) {
            case 0 -> "%04d".formatted(date.year());
            case 1 -> "%04d~".formatted(date.year());
            case 2 -> month + "?";
            case 3 -> full + "/%04d-%02d-%02d".formatted(later.year(), later.month(), later.day());
            case 4 -> full + "/..";
            default -> full;
        };
    }

    @Property(tries = 1000, seed = SEED)
    void noLabelIsCrossedByABarOrAnotherLabel(@ForAll("sights") Sight sight) {
        Drawn drawn = sight.drawn();
        List<Mark> marks = drawn.picture.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Words words) {
                Box letters = letters(words);
                for (int j = 0; j < marks.size(); j++) {
                    Box other = j == i ? null : crossing(marks.get(j), j > i);
                    assertFalse(other != null && other.overlaps(letters), words + " is crossed by " + marks.get(j));
                }
            }
        }
    }

    @Property(tries = 1000, seed = SEED)
    void nothingOfALaneIsDrawnOverAxisOrLegend(@ForAll("sights") Sight sight) {
        Drawn drawn = sight.drawn();
        Look.Gaps gaps = sight.look.gaps();
        for (HitArea spot : drawn.picture.spots()) {
            double foot = spot.box().y() + spot.box().height();
            assertTrue(
                    foot
                            <= sight.size.height()
                                    - gaps.heights().axis()
                                    - gaps.heights().legend()
                                    + 1,
                    spot.toString());
        }
    }

    @Property(tries = 1000, seed = SEED)
    void everyEventIsDrawnOrCounted(@ForAll("sights") Sight sight) {
        Picture picture = sight.drawn().picture;
        assertEquals(sight.chronicle.events().size(), picture.tally().all());
        Set<Integer> single = new HashSet<>();
        int members = 0;
        for (HitArea spot : picture.spots()) {
            assertTrue(spot.isChip() || single.add(spot.event()), "drawn twice: " + spot);
            members += spot.isChip() ? spot.members() : 0;
        }
        // the selected one may stand beside the chip that counts it
        int raised = single.size() - picture.tally().shown();
        assertTrue(raised == 0 || (raised == 1 && sight.view.selected() != null), raised + " too many");
        assertEquals(picture.tally().inChips(), members);
    }

    @Property(tries = 1000, seed = SEED)
    void noMarkIsNamelessBesideFreeRoom(@ForAll("sights") Sight sight) {
        Drawn drawn = sight.drawn();
        for (HitArea spot : drawn.picture.spots()) {
            if (!spot.isChip() && !spot.labelled()) {
                drawn.assertNoRoom(spot);
            }
        }
    }

    @Property(tries = 1000, seed = SEED)
    void noGroupIsNamelessBesideFreeRoom(@ForAll("sights") Sight sight) {
        Drawn drawn = sight.drawn();
        for (HitArea spot : drawn.picture.spots()) {
            if (spot.isChip() && spot.top() >= 0) {
                drawn.assertNamedOrNoRoom(spot);
            }
        }
    }

    private static Box letters(Mark.Words words) {
        double size = words.style().size();
        double width = Chronicles.FIXED.width(words.text(), words.style());
        return new Box(words.x(), words.y() - 0.7 * size, width, 0.7 * size);
    }

    /// The room of a mark that must not cross words, or null if it may.
    private static @Nullable Box crossing(Mark mark, boolean above) {
        return switch (mark) {
            case Mark.Words words -> letters(words);
            case Mark.Bar bar ->
                new Box(
                        bar.stretch().paddedX0(),
                        bar.y(),
                        bar.stretch().paddedX1() - bar.stretch().paddedX0(),
                        bar.height());
            case Mark.Chip chip ->
                new Box(
                        chip.box().x(),
                        chip.box().y(),
                        chip.box().width(),
                        chip.box().height());
            case Mark.Sign sign ->
                new Box(
                        sign.box().x(),
                        sign.box().y(),
                        sign.box().width(),
                        sign.box().height());
            case Mark.Dot dot ->
                new Box(
                        dot.x() - dot.radius() + 1,
                        dot.y() - dot.radius() + 1,
                        dot.radius() * 2 - 2,
                        dot.radius() * 2 - 2);
            // what is painted later and filled hides what is below it
            case Mark.Band band
            when above && band.fill() != 0 -> new Box(band.x(), band.y(), band.width(), band.height());
            default -> null;
        };
    }

    /// A picture with the heights of its lanes.
    public record Drawn(Sight sight, Picture picture, List<LaneBox> lanes) {
        void assertNoRoom(HitArea spot) {
            LaneBox lane = lanes.get(spot.lane());
            Look.Gaps gaps = sight.look.gaps();
            double strip = lane.y() + lane.height() - gaps.heights().strip() - 2;
            boolean small = spot.mark().y() + spot.mark().height() / 2 > strip;
            TextStyle style = small
                    ? sight.look.type().small()
                    : sight.chronicle.events().get(spot.event()).importance() == 5
                            ? sight.look.type().headline()
                            : sight.look.type().label();
            String title = sight.chronicle.events().get(spot.event()).title().in("en");
            String few = title.length() > ENOUGH ? title.substring(0, ENOUGH) + "…" : title;
            double width = Chronicles.FIXED.width(few, style);
            List<Box> others = others(spot);
            boolean bar = spot.mark().height() < 0.7 * spot.mark().width() || isBar(spot);
            double height = Math.max(style.size(), spot.mark().height());
            double top = bar
                    ? spot.mark().y() + spot.mark().height() - height - gaps.bar()
                    : spot.mark().y() + spot.mark().height() / 2 - height / 2;
            assertNoRoom(spot, bar, new Box(0, top, width, height), others, List.of());
            for (int row = 0; small && row < lane.rows(); row++) {
                double y = lane.y() + gaps.heights().header() + row * lane.row() + 1;
                Box drawn = extent(spot);
                Box moved = new Box(drawn.x(), y, drawn.width(), lane.row() - 2);
                assertNoRoom(spot, bar, new Box(0, y, width, lane.row() - 2), others, List.of(moved));
            }
        }

        void assertNamedOrNoRoom(HitArea chip) {
            if (own(chip).stream().anyMatch(Mark.Words.class::isInstance)) {
                return;
            }
            TextStyle style = sight.look.type().small();
            String title = sight.chronicle.events().get(chip.top()).title().in("en");
            String few = title.length() > 1.5 * ENOUGH ? title.substring(0, 3 * ENOUGH / 2) + "…" : title;
            String said = Chronicles.ENGLISH.say("layout.chip.title", few, chip.members() - 1);
            Box mark = chip.mark();
            assertNoRoom(
                    chip,
                    false,
                    new Box(0, mark.y(), Chronicles.FIXED.width(said, style), mark.height()),
                    others(chip),
                    List.of());
        }

        private void assertNoRoom(HitArea spot, boolean bar, Box label, List<Box> others, List<Box> moved) {
            double clear = 2 * sight.look.gaps().pad();
            if (moved.stream().anyMatch(box -> touches(wider(box, clear), others))) {
                return;
            }
            Box mark = spot.mark();
            List<Double> tried = new ArrayList<>();
            if (bar) {
                for (double x = Math.max(mark.x(), clear); x < mark.x() + mark.width(); x += 7) {
                    tried.add(x);
                }
                tried.add(mark.x() + mark.width() - label.width());
            } else {
                tried.add(mark.x() + mark.width() + clear);
                tried.add(mark.x() - clear - label.width());
            }
            for (double x : tried) {
                Box box = wider(new Box(x, label.y(), label.width(), label.height()), clear);
                boolean free = box.x() >= 0 && box.x() + box.width() <= sight.size.width() && !touches(box, others);
                assertFalse(free, () -> "there is room for " + spot + " in " + box);
            }
        }

        private static Box wider(Box box, double by) {
            return new Box(box.x() - by, box.y(), box.width() + 2 * by, box.height());
        }

        private static boolean touches(Box box, List<Box> others) {
            return others.stream().anyMatch(box::overlaps);
        }

        private boolean isBar(HitArea spot) {
            return own(spot).stream().anyMatch(Mark.Bar.class::isInstance);
        }

        private Box extent(HitArea spot) {
            Box all = spot.mark();
            for (Mark mark : own(spot)) {
                if (mark instanceof Mark.Bar bar) {
                    all = LanePlan.union(
                            all,
                            new Box(
                                    bar.stretch().paddedX0(),
                                    bar.y(),
                                    bar.stretch().paddedX1() - bar.stretch().paddedX0(),
                                    1));
                }
            }
            return all;
        }

        private List<Mark> own(HitArea spot) {
            List<Mark> own = new ArrayList<>();
            for (Group group : picture.groups()) {
                if (group.spot().event() == spot.event() && group.spot().mark().equals(spot.mark())) {
                    own.addAll(picture.marks().subList(group.from(), group.to()));
                }
            }
            return own;
        }

        private List<Box> others(HitArea spot) {
            List<Mark> own = own(spot);
            List<Box> others = new ArrayList<>();
            for (Mark mark : picture.marks()) {
                if (!own.contains(mark)) {
                    Box box = crossing(mark, false);
                    if (box != null) {
                        others.add(box);
                    } else if (mark instanceof Mark.Band band && band.radius() > 0) {
                        others.add(new Box(band.x(), band.y(), band.width(), band.height()));
                    }
                }
            }
            return others;
        }
    }
}
