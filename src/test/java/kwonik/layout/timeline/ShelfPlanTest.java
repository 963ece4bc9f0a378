package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.model.Event;
import org.junit.jupiter.api.Test;

/// Where events without a date stand on the shelf, in pixels.
class ShelfPlanTest {
    private static final String[] FOUR = {"Aaaa", "Bbbb", "Cccc", "Dddd"};
    private static final String LONG = "A title of thirty characters!!";

    private static ChronicleIndex beside(String... titles) {
        List<Event> events = new ArrayList<>(List.of(Chronicles.on("dated", "2000", 0, 3)));
        events.addAll(undated(titles));
        return ChronicleIndex.of(Chronicles.chronicle(2, events));
    }

    private static ChronicleIndex alone(String... titles) {
        return ChronicleIndex.of(Chronicles.chronicle(2, undated(titles)));
    }

    private static List<Event> undated(String... titles) {
        List<Event> events = new ArrayList<>();
        for (String title : titles) {
            events.add(Chronicles.event(title, null, events.size() % 2, 3, title));
        }
        return events;
    }

    private static String drawn(Scene scene, double y, double height) {
        PictureBuilder sheet = RoundSheet.empty();
        new ShelfPlan(scene, sheet).draw(y, height);
        return RoundSheet.told(sheet);
    }

    /// The titles and the count of the rest, each with its left end.
    private static List<String> texts(Scene scene, double height) {
        PictureBuilder sheet = RoundSheet.empty();
        new ShelfPlan(scene, sheet).draw(0, height);
        List<String> texts = new ArrayList<>();
        for (Mark mark : sheet.marks().subList(2, sheet.level())) {
            if (mark instanceof Mark.Words words) {
                texts.add(Math.round(words.x()) + " " + Math.round(words.y()) + " " + words.text());
            } else if (mark instanceof Mark.Chip chip) {
                texts.add(
                        Math.round(chip.box().x()) + " " + Math.round(chip.box().y()) + " " + chip.text());
            }
        }
        return texts;
    }

    private static List<String> texts(ChronicleIndex index, double width, double height) {
        return texts(RoundSheet.scene(index, width), height);
    }

    private static Hits found(ChronicleIndex index, String text) {
        return Hits.of(index, TextSearch.of(index.chronicle()).find(text));
    }

    private static int lines(ChronicleIndex index, double width, int most) {
        return new ShelfPlan(RoundSheet.scene(index, width), RoundSheet.empty()).lines(most);
    }

    @Test
    void nothingIsDrawnWithoutEventsOrWithoutHeight() {
        assertEquals("", drawn(RoundSheet.scene(beside(), 600), 100, 40));
        assertEquals("", drawn(RoundSheet.scene(beside("One"), 600), 100, 0));
        assertEquals("", drawn(RoundSheet.scene(beside("One"), 600), 100, -1));
    }

    @Test
    void besideLanesEventsFollowTheNameOfTheShelfInTheShapesOfTheirLanes() {
        assertEquals("""
                band 0 138 600 2 0 hair none
                words 15 127 20 soft No date
                dot 113 120 8 SQUARE lane0 none
                words 130 123 10 ink One
                dot 198 120 8 DIAMOND lane1 none
                words 215 123 10 ink Two""", drawn(RoundSheet.scene(beside("One", "Two"), 600), 100, 40));
    }

    /// At some width an event ends just at the edge: then it goes to the next line.
    @Test
    void aWiderShelfNeverDrawsLess() {
        int before = 0;
        for (int width = 300; width <= 500; width++) {
            long drawn = texts(beside(FOUR), width, 80).stream()
                    .filter(text -> !text.contains("+"))
                    .count();
            assertTrue(drawn >= before, "at " + width + ": " + drawn);
            before = (int) drawn;
        }
        assertEquals(4, before);
    }

    @Test
    void whatHasNoRoomIsCountedBehindTheLastEvent() {
        assertEquals("""
                band 0 38 434 2 0 hair none
                words 15 27 20 soft No date
                dot 113 20 8 SQUARE lane0 none
                words 130 23 10 ink Aaaa
                dot 208 20 8 DIAMOND lane1 none
                words 225 23 10 ink Bbbb
                chip 290 10 40 20 10 pane soft ink +2""", drawn(RoundSheet.scene(beside(FOUR), 434), 0, 40));
        assertEquals(List.of("130 23 Aaaa", "225 23 Bbbb", "320 23 Cccc", "385 10 +1"), texts(beside(FOUR), 435, 40));
    }

    @Test
    void theLastEventNeedsNoRoomForACount() {
        ChronicleIndex three = beside("Aaaa", "Bbbb", "Cccc");
        assertEquals(List.of("130 23 Aaaa", "225 23 Bbbb", "320 23 Cccc"), texts(three, 375, 40));
        assertEquals(List.of("130 23 Aaaa", "225 23 Bbbb", "290 10 +1"), texts(three, 374, 40));
    }

    @Test
    void aSecondLineBeginsBelowTheFirstEvent() {
        List<String> wrapped = List.of("130 23 Aaaa", "225 23 Bbbb", "130 63 Cccc", "225 63 Dddd");
        assertEquals(wrapped, texts(beside(FOUR), 364, 80));
        assertEquals(wrapped, texts(beside(FOUR), 364, 119));
        assertEquals(List.of("130 23 Aaaa", "225 23 Bbbb", "290 10 +2"), texts(beside(FOUR), 364, 79));
    }

    @Test
    void asManyLinesAreAskedForAsEventsTakeUpToTheMost() {
        assertEquals(0, lines(beside(), 400, 3));
        assertEquals(1, lines(beside("Aaaa", "Bbbb"), 400, 3));
        assertEquals(2, lines(beside(FOUR), 364, 3));
        assertEquals(2, lines(beside(FOUR), 364, 2));
        assertEquals(1, lines(beside(FOUR), 364, 1));
        assertEquals(3, lines(beside("A", "B", "C", "D", "E", "F", "G", "H", "I"), 300, 3));
    }

    @Test
    void aLongTitleIsCutUnlessTooLittleOfItIsLeft() {
        assertEquals(List.of("130 23 A title of t…"), texts(beside(LONG), 275, 40));
        assertEquals(List.of("105 10 +1"), texts(beside(LONG), 274, 40));
    }

    @Test
    void aCountThatHasNoRoomIsLeftOut() {
        assertEquals(List.of("105 10 +1"), texts(beside(LONG), 145, 40));
        assertEquals(List.of(), texts(beside(LONG), 144, 40));
    }

    @Test
    void whereNothingHasADateEventsStandInColumnsBelowTheName() {
        assertEquals("""
                band 0 218 404 2 0 hair none
                words 15 127 20 soft No date
                dot 23 160 8 SQUARE lane0 none
                words 40 164 12 ink Aaaa
                dot 23 200 8 DIAMOND lane1 none
                words 40 204 12 ink Bbbb
                dot 215 160 8 SQUARE lane0 none
                words 232 164 12 ink Cccc
                dot 215 200 8 DIAMOND lane1 none
                words 232 204 12 ink A title of th…""", drawn(RoundSheet.scene(alone("Aaaa", "Bbbb", "Cccc", LONG), 404), 100, 120));
    }

    @Test
    void aColumnTooNarrowToBeReadIsLeftOutAndTheRestCountedBesideTheName() {
        assertEquals(List.of("40 64 Aaaa", "232 64 Bbbb", "105 10 +2"), texts(alone(FOUR), 404, 80));
        assertEquals(List.of("40 64 Aaaa", "105 10 +3"), texts(alone(FOUR), 403, 80));
        assertEquals(List.of("40 64 Aaaa"), texts(alone(FOUR), 130, 80), "one column there is, however narrow");
        assertEquals(List.of("40 64 Aaaa", "40 104 Bbbb", "40 144 Cccc", "40 184 Dddd"), texts(alone(FOUR), 600, 200));
        assertEquals(List.of("40 64 Aaaa", "40 104 Bbbb", "330 64 Cccc", "330 104 Dddd"), texts(alone(FOUR), 600, 120));
    }

    @Test
    void onOneLineEventsFollowEachOtherAlsoWhereNothingHasADate() {
        assertEquals(List.of("130 24 Aaaa", "225 24 Bbbb", "290 10 +2"), texts(alone(FOUR), 400, 79));
    }

    @Test
    void theSelectedEventIsFramedOnThePageOnWhichItStands() {
        assertEquals("""
                band 0 118 300 2 0 hair none
                words 15 27 20 soft No date
                dot 23 60 8 SQUARE lane0 none
                words 40 64 12 ink Cccc
                band 10 85 80 30 5 pane accent
                dot 23 100 8 DIAMOND lane1 none
                words 40 104 12 ink Dddd
                chip 105 10 40 20 12 pane soft ink +2""", drawn(RoundSheet.scene(alone(FOUR), 300, "Dddd", Hits.NONE), 0, 120));
        assertEquals(
                List.of("40 64 Aaaa", "40 104 Bbbb", "105 10 +2"),
                texts(RoundSheet.scene(alone(FOUR), 300, "Bbbb", Hits.NONE), 120));
    }

    @Test
    void aLongShelfIsNotLeafedThroughToASelectedEventFarDown() {
        String[] titles =
                IntStream.range(1000, 2003).mapToObj(Integer::toString).toArray(String[]::new);
        ChronicleIndex index = alone(titles);
        assertEquals(
                List.of("130 24 1999", "225 24 2000", "320 24 2001", "385 10 +1000"),
                texts(RoundSheet.scene(index, 470, "2000", Hits.NONE), 40));
        assertEquals(
                List.of("130 24 2001", "225 24 2002", "290 10 +1001"),
                texts(RoundSheet.scene(index, 470, "2001", Hits.NONE), 40));
    }

    @Test
    void anEventThatASearchFoundIsOutlined() {
        ChronicleIndex index = beside("Aaaa", "Bbbb");
        assertEquals("""
                band 0 38 400 2 0 hair none
                words 15 27 20 soft No date
                dot 113 20 8 SQUARE lane0 none
                words 130 23 10 ink Aaaa
                band 193 6 84 28 10 ink none
                band 197.4 10.4 75.2 19.2 5.6 ground none
                band 193 2.6 15.3 8.5 0 accent ink
                dot 208 20 8 DIAMOND lane1 none
                words 225 23 10 ink Bbbb""", drawn(RoundSheet.scene(index, 400, null, found(index, "Bbbb")), 0, 40));
    }

    @Test
    void theCountIsOutlinedIfASearchFoundOneOfTheRest() {
        ChronicleIndex index = beside(FOUR);
        String drawn = drawn(RoundSheet.scene(index, 400, null, found(index, "Dddd")), 0, 40);
        assertEquals("""
                band 285.6 5.6 48.8 28.8 14.4 ink none
                band 290 10 40 20 10 pane none
                band 285.6 2.2 15.3 8.5 0 accent ink
                chip 290 10 40 20 10 pane soft ink +2""", drawn.lines().skip(6).collect(Collectors.joining("\n")));
        String seen = drawn(RoundSheet.scene(index, 400, null, found(index, "Bbbb")), 0, 40);
        assertEquals("""
                words 225 23 10 ink Bbbb
                chip 290 10 40 20 10 pane soft ink +2""", seen.lines().skip(8).collect(Collectors.joining("\n")));
    }

    @Test
    void eachEventIsASpotOfItsMarksAndKnowsWhetherItWasFound() {
        ChronicleIndex index = beside("Aaaa", "Bbbb");
        PictureBuilder sheet = RoundSheet.empty();
        new ShelfPlan(RoundSheet.scene(index, 400, null, found(index, "Bbbb")), sheet).draw(0, 40);
        assertEquals(
                List.of(
                        spot(1, 0, new Box(105, 5, 70, 30), new Box(105, 12, 16, 16), 0),
                        spot(2, 1, new Box(200, 5, 70, 30), new Box(200, 12, 16, 16), 1)),
                sheet.spots());
        assertEquals(2, sheet.groups().getFirst().from());
        assertEquals(4, sheet.groups().getFirst().to());
        assertEquals(4, sheet.groups().getLast().from());
        assertEquals(9, sheet.groups().getLast().to());
    }

    private static HitArea spot(int event, int lane, Box box, Box mark, int hits) {
        return new HitArea(
                new HitArea.Events(event, lane, 1, event),
                new HitArea.Time(Double.NaN, Double.NaN),
                box,
                mark,
                new HitArea.State(true, hits));
    }

    @Test
    void aLineIsAsHighAsTheNameOfALaneAndASmallDistance() {
        assertEquals(40, ShelfPlan.line(RoundSheet.LOOK));
        assertEquals(25, ShelfPlan.line(Look.LIGHT));
    }
}
