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
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.Size;
import kwonik.layout.search.Hits;
import kwonik.layout.search.TextSearch;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.junit.jupiter.api.Test;

class LabelFillTest {
    private static final Size SIZE = new Size(1000, 400);

    private static Picture plan(List<Event> events, String from, String to, Hits hits) {
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        ViewState view =
                index.whole().at(When.parse(from).start(), When.parse(to).end());
        return layout().plan(index, view, SIZE, 1, hits);
    }

    private static TimelineLayout layout() {
        return new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
    }

    private static Event titled(String id, String date, int importance, String title) {
        return Chronicles.event(id, When.parse(date), 0, importance, title);
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void tenTitlesOfTwoHundredLettersAreAllNamedAndTakeTheRoomThereIs() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            events.add(titled("e" + i, 2000 + i + "-06-15", 3, ("Number " + i + " is told at length ").repeat(9)));
        }
        Picture picture = plan(events, "1999", "2010", Hits.NONE);
        assertEquals(10, picture.tally().labelled());
        double widest = picture.spots().stream()
                .mapToDouble(spot -> spot.box().width())
                .max()
                .orElse(0);
        assertTrue(widest > 600, "the first is " + widest + " wide");
    }

    @Test
    void aBarWhoseLabelTheEdgeWouldCutHasItOverItsOtherEnd() {
        List<Event> events = List.of(
                titled("bar", "2000-01-01/2000-09-30", 3, "A mission of nine months in the country"),
                titled("end", "2020-01-01", 3, "The end"));
        Picture picture = plan(events, "2000-06", "2004-12", Hits.NONE);
        HitArea bar = picture.spotOf(0).orElseThrow();
        assertTrue(bar.labelled());
        assertTrue(bar.box().x() >= 0, bar.toString());
    }

    @Test
    void whereTheWindowEndsATitleIsCutAtItsEdge() {
        List<Event> events = List.of(
                titled("a", "2000-01-01", 3, "At the left edge of the window, and long"),
                titled("b", "2000-06-20", 3, "At the right edge of the window, and long"));
        Picture picture = plan(events, "1999-12-25", "2000-06-30", Hits.NONE);
        assertEquals(2, picture.tally().labelled());
        Picture narrow = layout().plan(
                        ChronicleIndex.of(Chronicles.chronicle(1, events.subList(0, 1))),
                        ChronicleIndex.of(Chronicles.chronicle(1, events.subList(0, 1)))
                                .whole(),
                        new Size(300, 200));
        assertEquals(1, narrow.tally().labelled());
        assertTrue(
                texts(narrow).stream().anyMatch(text -> text.endsWith("…")),
                texts(narrow).toString());
    }

    @Test
    void aHitTakesTheRoomOfALabelThatIsNone() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(titled("e" + i, "2000-%02d-01".formatted(1 + i), 3, "Told in a few words " + i));
        }
        Chronicle chronicle = Chronicles.chronicle(1, events);
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        Size low = new Size(1000, 150);
        Picture before = layout().plan(index, index.whole(), low);
        HitArea nameless = before.spots().stream()
                .filter(spot -> !spot.isChip() && !spot.labelled())
                .findFirst()
                .orElseThrow();
        Hits hits = Hits.of(index, TextSearch.of(chronicle).find("words " + nameless.event()));
        Picture after = layout().plan(index, index.whole(), low, 1, hits);
        assertTrue(after.spotOf(nameless.event()).orElseThrow().labelled());
    }

    @Test
    void aGroupOfTwoIsNamedByItsMoreImportantEventOnTheSideThatIsFree() {
        List<Event> events = List.of(
                titled("a", "2020-12-20", 4, "The one that matters"),
                titled("b", "2020-12-20", 2, "The other"),
                titled("c", "2020-12-21", 5, "A headline that takes the only row there is for all"),
                titled("d", "2000-01-01", 5, "Long ago"));
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        Picture picture = layout().plan(index, index.whole(), new Size(900, 140));
        HitArea chip =
                picture.spots().stream().filter(HitArea::isChip).findFirst().orElseThrow();
        assertTrue(chip.box().x() < chip.box().x() + chip.box().width() - 100, chip.toString());
        assertTrue(
                texts(picture).contains("The one that matters and one more"),
                texts(picture).toString());
    }

    @Test
    void aDoubtfulBarKeepsLabelsOutOfItsFadingEnds() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            events.add(titled("bar" + i, 1990 + 3 * i + "~", 3, "About a year"));
            events.add(titled("day" + i, 1991 + 3 * i + "-03-01", 3, "A day"));
        }
        Picture picture = plan(events, "1988", "2028", Hits.NONE);
        for (Mark mark : picture.marks()) {
            if (mark instanceof Mark.Bar bar && bar.y() < 300) {
                Box room = new Box(
                        bar.stretch().paddedX0(),
                        bar.y(),
                        bar.stretch().paddedX1() - bar.stretch().paddedX0(),
                        bar.height());
                for (HitArea spot : picture.spots()) {
                    boolean own = spot.mark().x() == bar.stretch().x0();
                    assertFalse(!own && spot.labelled() && spot.box().overlaps(room), spot + " " + bar);
                }
            }
        }
    }

    @Test
    void theFrameOfASelectedBarLeavesGroundBelowIt() {
        List<Event> events = List.of(titled("bar", "2000", 3, "A year"), titled("end", "2009-01-01", 3, "The end"));
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        Picture picture = layout().plan(index, index.whole().selecting("bar"), SIZE);
        HitArea bar = picture.spotOf(0).orElseThrow();
        Mark.Band frame = picture.marks().stream()
                .filter(mark -> mark instanceof Mark.Band band
                        && band.stroke() == Look.LIGHT.colors().accent().fill()
                        && band.fill() == Look.LIGHT.colors().surfaces().pane())
                .map(Mark.Band.class::cast)
                .findFirst()
                .orElseThrow();
        double below = frame.y() + frame.height() - bar.mark().y() - bar.mark().height();
        assertTrue(below >= 2.5, "only " + below + " pixels below the bar");
    }

    @Test
    void theNameOfALongBarBeginsWhereTheBarIsSeenToBegin() {
        String title = "A mission with a name that is far longer than the bar below it, and told in full";
        List<Event> events = List.of(
                titled("row", "2009-01-01", 5, "A headline that takes the only row there is for all of these"),
                titled("bar", "2008-01-01/2013-01-01", 4, title),
                titled("after", "2013-03-01", 3, "Next"),
                titled("old", "2000-01-01", 3, "Long ago"),
                titled("end", "2020-01-01", 3, "The end"));
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        Picture picture = layout().plan(index, index.whole(), new Size(900, 140));
        HitArea bar = picture.spotOf(1).orElseThrow();
        assertTrue(bar.labelled());
        assertEquals(bar.mark().x(), bar.box().x(), 1, bar.toString());
    }

    @Test
    void aGroupOfFourIsNamedInPartWhereItsNameHasNoRoomAsAWhole() {
        String title = "The one that matters is told with so many words that no window holds all of them at once";
        List<Event> events = new ArrayList<>(List.of(
                titled("start", "2000-01-01", 1, "Start"),
                titled("top", "2010-06-01", 4, title),
                titled("end", "2014-01-01", 1, "End")));
        for (int i = 0; i < 3; i++) {
            events.add(titled("more" + i, "2010-06-01", 1, "One more " + i));
        }
        events.add(titled("row", "2010-06-01", 5, "A headline that takes the only row there is for all"));
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        Picture picture = layout().plan(index, index.whole(), new Size(700, 140));
        assertTrue(
                texts(picture).stream().anyMatch(text -> text.matches("The one that matters.*… and 3 more")),
                texts(picture).toString());
    }

    @Test
    void whereGapsAreHiddenANameCrossesOneIfThereIsNoOtherRoom() {
        List<Event> events = new ArrayList<>(List.of(
                titled("row", "1950-06-01", 5, "A headline that takes the only row there is"),
                titled("alone", "1950-06-01", 3, "Told between two gaps")));
        for (int year = 1920; year < 2000; year += 10) {
            if (year != 1950) {
                events.add(titled("e" + year, year + "-06-01", 1, "Far"));
            }
        }
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        Picture picture = layout().plan(index, index.whole().hidingGaps(), new Size(1000, 140));
        HitArea alone = picture.spotOf(1).orElseThrow();
        assertTrue(alone.labelled(), alone + " of " + texts(picture));
        assertTrue(
                picture.marks().stream()
                        .anyMatch(mark -> mark instanceof Mark.Tear tear
                                && tear.x0() < alone.box().x() + alone.box().width()
                                && alone.box().x() < tear.x1()),
                alone.toString());
    }

    @Test
    void theLaneOfTheMostImportantEventHasARowFirst() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            events.add(Chronicles.event("e" + i, When.parse(2000 + i + "-01-01"), 0, 3, "Number " + i));
        }
        events.add(Chronicles.event("top", When.parse("2004-01-01"), 1, 5, "The headline"));
        Look.Gaps gaps = Look.LIGHT.gaps();
        double high = gaps.heights().axis()
                + gaps.heights().legend()
                + 2 * LaneRooms.least(Look.LIGHT)
                + gaps.heights().row()
                + 1;
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(2, events));
        List<LanePlan.LaneBox> lanes = layout().plan(
                        index, index.whole(), new Size(900, high), 1, new PictureBuilder(Chronicles.FIXED))
                .lanes();
        assertEquals(0, lanes.get(0).rows());
        assertEquals(1, lanes.get(1).rows());
    }

    @Test
    void aLesserEventDoesNotTakeTheRowFromAMoreImportantOneThatMayCrossAGap() {
        List<Event> events = new ArrayList<>();
        for (int year = 1930; year < 2000; year += 10) {
            events.add(titled("e" + year, year + "-06-01", 1, "Far"));
        }
        events.add(titled("top", "2000-06-01", 5, "A headline that is as long as the window is wide"));
        events.add(titled("less", "2000-07-01", 4, "A lesser event after it"));
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, events));
        for (int width = 300; width < 800; width += 10) {
            Picture picture = layout().plan(index, index.whole().hidingGaps(), new Size(width, 140));
            double top = picture.spotOf(7).map(spot -> spot.mark().y()).orElse(1000.0);
            double less = picture.spotOf(8).map(spot -> spot.mark().y()).orElse(1000.0);
            assertTrue(top <= less, "in a window of " + width);
        }
    }
}
