package kwonik.layout.lane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Event;
import org.junit.jupiter.api.Test;

/// One lane in a window: events in rows with their labels, and below them the strip of those that have none.
class LanePlanTest {
    private static final Look.Gaps GAPS = Look.LIGHT.gaps();
    private static final double WIDTH = 1000;

    private static Picture plan(List<Event> events, String from, String to, double height) {
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        return plan(
                index, index.whole().at(When.parse(from).start(), When.parse(to).end()), height);
    }

    private static Picture plan(ChronicleIndex index, ViewState view, double height) {
        return new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, view, new Size(WIDTH, height));
    }

    private static Event titled(String id, String date, int importance, String title) {
        return Chronicles.event(id, When.parse(date), 0, importance, title);
    }

    private static HitArea spot(Picture picture, int event) {
        return picture.spotOf(event).orElseThrow(() -> new AssertionError("event " + event + " of " + picture.spots()));
    }

    private static List<HitArea> chips(Picture picture) {
        return picture.spots().stream().filter(HitArea::isChip).toList();
    }

    private static double labelLeft(Picture picture, String title) {
        return picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Words words && words.text().equals(title))
                .mapToDouble(mark -> ((Mark.Words) mark).x())
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not written"));
    }

    @Test
    void aDayIsADotAndItsLabelBeginsBesideIt() {
        List<Event> events =
                List.of(titled("a", "2000-06-15", 3, "A day"), titled("b", "2001-06-15", 3, "Another day"));
        Picture picture = plan(events, "2000", "2001", 400);
        Box mark = spot(picture, 0).mark();
        assertTrue(picture.marks().stream()
                .anyMatch(dot -> dot instanceof Mark.Dot d
                        && Math.abs(d.x() - mark.x() - mark.width() / 2) < 0.01
                        && d.y() < 350));
        double middle = mark.x() + mark.width() / 2;
        assertEquals(middle + LanePlan.labelOffset(GAPS), labelLeft(picture, "A day"), 0.01);
        assertEquals(1.9 * GAPS.mark(), LanePlan.labelOffset(GAPS));
    }

    @Test
    void aYearIsABarAsLongAsItIsAndItsLabelBeginsWithIt() {
        List<Event> events = List.of(titled("year", "2000", 3, "A year"), titled("end", "2004-12-31", 3, "The end"));
        Picture picture = plan(events, "1999", "2004", 400);
        Box mark = spot(picture, 0).mark();
        double perYear = WIDTH / 6;
        assertEquals(perYear, mark.x(), 1);
        assertEquals(perYear, mark.width(), 1);
        assertEquals(mark.x(), labelLeft(picture, "A year"), 0.01);
    }

    @Test
    void aBarTooShortToTellItsLengthIsADot() {
        // 2.2 marks are 12 pixels
        List<Event> events = List.of(
                titled("short", "2000-01-01/2000-01-20", 3, "Twenty days"),
                titled("long", "2003-01-01/2003-03-31", 3, "Three months"),
                titled("end", "2004-12-31", 3, "The end"));
        Picture picture = plan(events, "2000", "2004", 400);
        assertEquals(
                1,
                picture.marks().stream()
                        .filter(mark -> mark instanceof Mark.Bar bar && bar.y() < 350)
                        .count());
        assertTrue(spot(picture, 1).mark().width() > 2.2 * GAPS.mark());
    }

    @Test
    void theLabelOfALongSpanStaysInViewWhileItsBarDoes() {
        List<Event> events =
                List.of(titled("long", "1990/2010", 3, "Twenty years"), titled("end", "2012-01-01", 3, "The end"));
        Picture inside = plan(events, "2000", "2005", 400);
        assertEquals(GAPS.pad(), labelLeft(inside, "Twenty years"), 0.01);
        assertTrue(spot(inside, 0).labelled());
        Box bar = spot(inside, 0).mark();
        assertTrue(bar.x() <= 0 && bar.right() >= WIDTH, bar.toString());
        // it ends in the window: its label ends with it at the latest
        Picture ending = plan(events, "2010-11", "2012", 400);
        HitArea spot = spot(ending, 0);
        assertTrue(spot.mark().right() < WIDTH / 2, spot.toString());
    }

    @Test
    void whatRunsInFromTheLeftWithoutALabelIsOneBarOrAPillAtTheEdge() {
        List<Event> one = new ArrayList<>(List.of(titled("a", "1900/2010", 1, "Over a century")));
        one.add(titled("end", "2012-01-01", 3, "The end"));
        Picture alone = plan(one, "2000", "2001", 120);
        assertEquals(0, chips(alone).size());
        assertEquals(0, spot(alone, 0).mark().x(), 1);
        List<Event> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(titled(
                    "a" + i, "19%02d/2010".formatted(i), 1 + i % 5, "One of twelve, and told at some length here"));
        }
        many.add(titled("end", "2012-01-01", 3, "The end"));
        Picture crowd = plan(many, "2000", "2001", 140);
        HitArea chip = chips(crowd).getFirst();
        assertTrue(chip.box().x() < 60, chip.toString());
        assertEquals(12, chip.members() + crowd.tally().shown());
    }

    @Test
    void eventsOfADayThatHaveNoRowShareAPillThatCountsThem() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(titled("e" + i, "2000-06-15", 1 + i % 5, "Event number " + i + " of that day"));
        }
        events.add(titled("end", "2000-12-31", 3, "The end"));
        Picture picture = plan(events, "2000", "2000", 240);
        List<HitArea> chips = chips(picture);
        assertEquals(1, chips.size(), chips.toString());
        HitArea chip = chips.getFirst();
        assertEquals(31, chip.members() + picture.tally().shown());
        assertEquals(picture.tally().inChips(), chip.members());
        assertTrue(chip.members() >= 20, chip.toString());
        assertTrue(picture.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Chip pill && pill.text().equals("" + chip.members())));
        // the least important are those that share it
        int shownLeast = picture.spots().stream()
                .filter(spot -> !spot.isChip() && spot.event() < 30)
                .mapToInt(spot -> events.get(spot.event()).importance())
                .min()
                .orElseThrow();
        assertTrue(events.get(chip.top()).importance() <= shownLeast, chip.toString());
    }

    @Test
    void rowsAreWithinTheLaneAndOneBelowTheOther() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            events.add(titled("e" + i, "2000-06-15", 5 - i, "Number " + i));
        }
        events.add(titled("end", "2000-12-31", 3, "The end"));
        Picture picture = plan(events, "2000", "2000", 400);
        double above = 0;
        for (int i = 0; i < 4; i++) {
            HitArea spot = spot(picture, i);
            assertTrue(spot.labelled());
            assertTrue(spot.mark().y() > above, spot.toString());
            assertFalse(i > 0 && spot.box().overlaps(spot(picture, i - 1).box()), spot.toString());
            above = spot.mark().y();
        }
    }

    @Test
    void everyEventOfTheWindowIsCountedOnce() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            events.add(titled(
                    "e" + i,
                    "20%02d-%02d-%02d".formatted(i % 10, 1 + i % 12, 1 + i % 28),
                    1 + i % 5,
                    "Event number " + i));
        }
        events.add(Chronicles.event("undated", null, 0, 3, "At some time"));
        Picture picture = plan(events, "2003", "2005", 200);
        Picture.Tally tally = picture.tally();
        assertEquals(201, tally.all());
        assertEquals(140, tally.outside());
        assertEquals(1, tally.undated());
        assertEquals(60, tally.shown() + tally.inChips());
        assertEquals(
                tally.labelled(),
                picture.spots().stream()
                        .filter(spot -> !spot.isChip() && spot.labelled() && spot.event() < 200)
                        .count());
    }

    @Test
    void aSelectedEventOfAPillIsRaisedWithItsName() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(titled("e" + i, "2000-06-15", 1 + i % 5, "Event number " + i + " of that day"));
        }
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        ViewState view = index.whole();
        Picture before = plan(index, view, 240);
        int hidden = java.util.stream.IntStream.range(0, 30)
                .filter(event -> before.spotOf(event).isEmpty())
                .findFirst()
                .orElseThrow();
        Picture after = plan(index, view.selecting("e" + hidden), 240);
        assertTrue(spot(after, hidden).labelled());
        assertEquals(before.tally(), after.tally());
        labelLeft(after, "Event number " + hidden + " of that day");
    }

    @Test
    void aLabelThatTheEdgeWouldCutStandsElsewhereOrIsCut() {
        List<Event> events = List.of(
                titled("a", "2000-12-25", 3, "A title that is a good deal longer than a week is wide"),
                titled("b", "2002-12-31", 3, "The end"));
        Picture picture = plan(events, "2000", "2000", 400);
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Words words) {
                double right = words.x() + Chronicles.FIXED.width(words.text(), words.style());
                assertTrue(words.x() >= 0 && right <= WIDTH, words.toString());
            }
        }
        assertTrue(spot(picture, 0).labelled());
    }

    @Test
    void theUnionOfTwoBoxesHoldsBoth() {
        assertEquals(new Box(0, 5, 30, 25), LanePlan.union(new Box(10, 5, 20, 10), new Box(0, 20, 5, 10)));
        Box outer = new Box(0, 0, 100, 100);
        assertEquals(outer, LanePlan.union(outer, new Box(10, 10, 10, 10)));
        assertEquals(outer, LanePlan.union(new Box(10, 10, 10, 10), outer));
    }
}
