package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.EraRows;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.poster.PosterLayout;
import kwonik.model.Chronicle;
import kwonik.model.Era;
import kwonik.model.Event;
import kwonik.model.Localized;
import org.junit.jupiter.api.Test;

class TimelineLayoutTest {
    private static final Size SIZE = new Size(1000, 500);

    private static Picture plan(Chronicle chronicle) {
        ChronicleIndex index = ChronicleIndex.of(chronicle);
        return layout().plan(index, index.whole(), SIZE);
    }

    private static TimelineLayout layout() {
        return new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED);
    }

    private static Chronicle of(Event... events) {
        return Chronicles.chronicle(2, List.of(events));
    }

    private static List<Mark.Bar> bars(Picture picture) {
        // the last bars are samples of the legend
        return picture.marks().stream()
                .filter(Mark.Bar.class::isInstance)
                .map(Mark.Bar.class::cast)
                .filter(bar ->
                        bar.y() < SIZE.height() - Look.LIGHT.gaps().heights().legend())
                .toList();
    }

    @Test
    void aDayInAYearIsADot() {
        Picture picture = plan(of(Chronicles.on("a", "2024-02-01", 0, 3), Chronicles.on("b", "2024-12-01", 0, 3)));
        assertEquals(0, bars(picture).size());
        assertEquals(2, picture.tally().labelled());
    }

    @Test
    void aYearIsABarAYearWideAndHollow() {
        Picture picture = plan(of(Chronicles.on("a", "2000", 0, 3), Chronicles.on("b", "2004-12-31", 0, 3)));
        Mark.Bar bar = bars(picture).getFirst();
        ChronicleIndex index =
                ChronicleIndex.of(of(Chronicles.on("a", "2000", 0, 3), Chronicles.on("b", "2004-12-31", 0, 3)));
        double year = 366 * 86_400 / (index.whole().span() / SIZE.width());
        assertEquals(year, bar.stretch().x1() - bar.stretch().x0(), 0.01);
        assertEquals(Mark.Fill.WITHIN, bar.fill());
    }

    @Test
    void aSpanIsASolidBar() {
        Picture picture = plan(of(Chronicles.on("a", "2000-01-01/2003-06-30", 0, 3)));
        assertEquals(Mark.Fill.SOLID, bars(picture).getFirst().fill());
        assertEquals(Mark.End.SHARP, bars(picture).getFirst().startEnd());
    }

    @Test
    void aDoubtfulDateReachesBeyondItsStrictBounds() {
        Picture picture = plan(of(Chronicles.on("a", "2000~", 0, 3), Chronicles.on("b", "2009", 1, 3)));
        Mark.Bar bar = bars(picture).getFirst();
        assertEquals(Mark.End.DOUBTFUL, bar.startEnd());
        assertTrue(bar.stretch().paddedX0() < bar.stretch().x0()
                && bar.stretch().x1() < bar.stretch().paddedX1());
    }

    @Test
    void anOpenEndIsTold() {
        Picture picture = plan(of(Chronicles.on("a", "2000/..", 0, 3), Chronicles.on("b", "2009", 1, 3)));
        assertEquals(Mark.End.OPEN, bars(picture).getFirst().endEnd());
    }

    @Test
    void theMoreImportantOfTwoHasTheLabel() {
        List<Event> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            crowd.add(Chronicles.on("e" + i, "2024-03-05", 0, i == 37 ? 5 : 2));
        }
        crowd.add(Chronicles.on("far", "2020", 1, 3));
        Picture picture = plan(Chronicles.chronicle(2, crowd));
        assertTrue(picture.spotOf(37).orElseThrow().labelled());
        assertTrue(picture.tally().inChips() > 40);
    }

    @Test
    void aChipTellsHowManyAndWhichMattersMost() {
        List<Event> crowd = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            crowd.add(Chronicles.on("e" + i, "2024-03-05", 0, 2));
        }
        crowd.add(Chronicles.on("far", "2020", 1, 3));
        Picture picture = plan(Chronicles.chronicle(2, crowd));
        HitArea chip =
                picture.spots().stream().filter(HitArea::isChip).findFirst().orElseThrow();
        assertEquals(chip.members(), picture.tally().inChips());
        assertTrue(chip.top() >= 0);
        assertTrue(picture.marks().stream()
                .anyMatch(mark -> mark instanceof Mark.Chip c && c.text().equals(Integer.toString(chip.members()))));
    }

    @Test
    void undatedEventsStandOnAShelfBelowTheAxis() {
        Event undated = new Event(
                "u", null, Chronicles.on("x", "2000", 0, 3).lane(), 3, Localized.of("No date"), Event.Details.NONE);
        Picture picture = plan(of(Chronicles.on("a", "2000", 0, 3), undated));
        assertEquals(1, picture.tally().undated());
        HitArea shelved = picture.spotOf(1).orElseThrow();
        assertTrue(shelved.labelled());
        assertTrue(shelved.box().y()
                > SIZE.height()
                        - Look.LIGHT.gaps().heights().axis()
                        - Look.LIGHT.gaps().heights().legend());
    }

    @Test
    void anEmptyChronicleIsAPictureToo() {
        Picture picture = plan(Chronicles.chronicle(3, List.of()));
        assertEquals(0, picture.tally().all());
        assertFalse(picture.marks().isEmpty());
    }

    @Test
    void aLongSpanKeepsItsLabelInView() {
        ChronicleIndex index =
                ChronicleIndex.of(of(Chronicles.on("long", "1900/2000", 0, 3), Chronicles.on("b", "2009", 1, 3)));
        When middle = When.parse("1950-06");
        ViewState view = index.whole().at(middle.start(), middle.end());
        HitArea spot = layout().plan(index, view, SIZE).spotOf(0).orElseThrow();
        assertTrue(spot.labelled());
        assertTrue(spot.box().x() >= 0 && spot.box().x() < SIZE.width());
    }

    @Test
    void erasThatOverlapStandInRowsOfTheirOwn() {
        Era first = new Era("a", Localized.of("A"), When.parse("1990/2000"), List.of());
        Era nested = new Era("b", Localized.of("B"), When.parse("1992/1994"), List.of());
        Era after = new Era("c", Localized.of("C"), When.parse("2001/2005"), List.of());
        List<List<Integer>> rows = EraRows.packed(List.of(after, nested, first));
        assertEquals(List.of(List.of(2, 0), List.of(1)), rows);
    }

    @Test
    void theLegendExplainsOnlyWhatIsThere() {
        Picture dots = plan(of(Chronicles.on("a", "2024-02-01", 0, 3), Chronicles.on("b", "2024-12-01", 0, 3)));
        Picture years = plan(of(Chronicles.on("a", "2000", 0, 3), Chronicles.on("b", "2004", 0, 3)));
        String within = Chronicles.ENGLISH.say("layout.legend.within");
        assertFalse(texts(dots).contains(within));
        assertTrue(texts(years).contains(within));
        // the shape before the name of a lane is no moment
        String moment = Chronicles.ENGLISH.say("layout.legend.moment");
        assertTrue(texts(dots).contains(moment));
        assertFalse(texts(years).contains(moment));
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }

    @Test
    void aPosterHasExactlyTheSizeThatWasAskedForAndNamesItsTitle() {
        ChronicleIndex index = ChronicleIndex.of(of(Chronicles.on("a", "2000", 0, 5)));
        Picture poster = new PosterLayout(Look.DARK, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole(), new Size(3840, 2160));
        assertEquals(new Size(3840, 2160), poster.size());
        assertTrue(texts(poster).contains("A test"));
        assertTrue(texts(poster).contains("Title of a"));
    }

    @Test
    void aPosterSaysHowManyEventsItLeavesOut() {
        ChronicleIndex index =
                ChronicleIndex.of(of(Chronicles.on("a", "2000", 0, 5), Chronicles.on("b", "2010", 0, 5)));
        When range = When.parse("2000");
        Picture poster = new PosterLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                .plan(index, index.whole().at(range.start(), range.end()), new Size(1920, 1080));
        assertEquals(1, poster.tally().outside());
        assertTrue(texts(poster).contains(Chronicles.ENGLISH.say("layout.poster.outside", 1)));
    }
}
