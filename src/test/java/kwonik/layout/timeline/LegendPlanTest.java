package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Mark.End;
import kwonik.layout.picture.Mark.Fill;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.model.Chronicle;
import kwonik.model.Samples;
import kwonik.model.SourceKind;
import kwonik.model.filter.EventFilter;
import org.junit.jupiter.api.Test;

/// Which marks the legend explains, and where its samples and words stand, in pixels.
class LegendPlanTest {
    private static final Box BOX = new Box(0, 0, 10, 10);
    private static final Mark MOMENT = new Mark.Dot(Mark.Shape.SQUARE, 5, 5, 3, 0xFF000020, 0);
    private static final Mark SPAN = bar(Fill.SOLID, End.SHARP, End.SHARP);

    private static Mark bar(Fill fill, End start, End end) {
        return new Mark.Bar(new Mark.Stretch(0, 0, 9, 9), 0, 8, 0xFF000020, fill, start, end);
    }

    private static Mark sign(Mark.Sign.Kind kind) {
        return new Mark.Sign(kind, BOX, "", RoundSheet.LOOK.type().small(), 0, 0, 0);
    }

    private static ChronicleIndex index(EventFilter filter) {
        Chronicle made =
                Chronicles.chronicle(1, List.of(Chronicles.on("a", "2000", 0, 2), Chronicles.on("b", "2001", 0, 3)));
        return ChronicleIndex.of(
                new Chronicle(
                        made.about(),
                        List.of(Samples.source("s", SourceKind.OPINION), Samples.source("t", SourceKind.OPINION)),
                        made.lanes(),
                        made.eras(),
                        made.events(),
                        Map.of()),
                filter);
    }

    /// A legend below some marks, and how many entries it left out.
    private static final class Legend {
        private final PictureBuilder sheet = RoundSheet.empty();
        private final int below;
        private final int left;

        Legend(ChronicleIndex index, double width, double height, int erasLeftOut, int hits, Mark... marks) {
            for (Mark mark : marks) {
                sheet.add(mark);
            }
            sheet.spot(
                    new HitArea(
                            new HitArea.Events(0, 0, 1, 0),
                            new HitArea.Time(0, 1),
                            BOX,
                            BOX,
                            new HitArea.State(true, hits)),
                    0);
            below = sheet.level();
            left = new LegendPlan(RoundSheet.scene(index, width), sheet).draw(100, height, erasLeftOut);
        }

        Legend(double width, double height, Mark... marks) {
            this(index(EventFilter.NONE), width, height, 0, 0, marks);
        }

        String told() {
            return RoundSheet.told(sheet, below);
        }

        /// Its words, each with its left end and baseline.
        List<String> words() {
            return sheet.marks().stream()
                    .skip(below)
                    .filter(Mark.Words.class::isInstance)
                    .map(mark -> (Mark.Words) mark)
                    .map(words -> Math.round(words.x()) + " " + Math.round(words.y()) + " " + words.text())
                    .toList();
        }
    }

    private static void assertTold(String expected, Mark... marks) {
        Legend legend = new Legend(1000, 40, marks);
        assertEquals(expected, legend.told());
        assertEquals(0, legend.left);
    }

    @Test
    void aSheetWithoutMarksHasNothingToExplain() {
        assertTold("");
    }

    @Test
    void withoutALineNothingIsSaidAndNothingCounted() {
        Legend none = new Legend(index(EventFilter.NONE), 1000, 19, 3, 1, MOMENT);
        assertEquals("", none.told());
        assertEquals(0, none.left);
        assertEquals(List.of("65 123 a moment or a few days"), new Legend(1000, 20, MOMENT).words());
    }

    @Test
    void aDotIsAMoment() {
        assertTold("""
                dot 35 120 8.5 CIRCLE soft none
                words 65 123 10 soft a moment or a few days""", MOMENT);
    }

    @Test
    void aDotOfNoEventIsNotExplained() {
        assertTold("", new Mark.Dot(Mark.Shape.SQUARE, 50, 5, 3, 0xFF000020, 0));
    }

    @Test
    void aRingIsOneOfSeveralDates() {
        assertTold("""
                dot 35 120 7.5 CIRCLE ground soft
                words 65 123 10 soft doubtful, or one of several dates""", new Mark.Dot(Mark.Shape.SQUARE, 5, 5, 3, 0xFF000001, 0xFF000020));
    }

    @Test
    void aPlainBarLasted() {
        assertTold("""
                bar 15 15 55 55 116 8 soft SOLID SHARP SHARP
                words 65 123 10 soft lasted this long""", SPAN);
    }

    @Test
    void aBarWithinWhichSomethingHappened() {
        assertTold("""
                bar 15 15 55 55 116 8 soft WITHIN SHARP SHARP
                words 65 123 10 soft some time within""", bar(Fill.WITHIN, End.SHARP, End.SHARP));
    }

    @Test
    void aBarWithOneDoubtfulEndIsExplainedWithTwo() {
        String expected = """
                bar 15 15 55 55 116 8 soft WITHIN SHARP SHARP
                words 65 123 10 soft some time within
                bar 255 269 281 295 116 8 soft SOLID DOUBTFUL DOUBTFUL
                words 305 123 10 soft doubtful date""";
        assertTold(expected, bar(Fill.WITHIN, End.DOUBTFUL, End.SHARP));
        assertTold(expected, bar(Fill.WITHIN, End.SHARP, End.DOUBTFUL));
    }

    @Test
    void aBarThatGoesOnIsOpenAtItsEnd() {
        String expected = """
                bar 15 15 55 55 116 8 soft WITHIN SHARP SHARP
                words 65 123 10 soft some time within
                bar 255 255 281 295 116 8 soft SOLID SHARP OPEN
                words 305 123 10 soft goes on""";
        assertTold(expected, bar(Fill.WITHIN, End.OPEN, End.SHARP));
        assertTold(expected, bar(Fill.WITHIN, End.SHARP, End.OPEN));
    }

    @Test
    void aTearIsAStretchLeftOut() {
        assertTold("""
                tear 21 49 104 136 5 ground soft
                words 65 123 10 soft a stretch without events, left out""", new Mark.Tear(1, 2, 3, 4, 5, 0, 0));
    }

    @Test
    void aChipStandsForEventsTogether() {
        assertTold("""
                chip 15 112.08 40 15.84 10 pane soft ink 3
                words 65 123 10 soft events grouped here""", new Mark.Chip(BOX, "7", RoundSheet.LOOK.type().small(), 0, 0, 0));
    }

    @Test
    void eachSignIsExplainedByItself() {
        assertTold("""
                sign 15 113.5 40 13 10 soft pane hair ≠
                words 65 123 10 soft figures or dates differ""", sign(Mark.Sign.Kind.DIFFER));
        assertTold("""
                sign 15 113.5 40 13 10 soft pane hair 1/2
                words 65 123 10 soft one source only""", sign(Mark.Sign.Kind.ALONE));
    }

    @Test
    void whatASearchFoundIsToldByItsOutlineAtTheEnd() {
        Legend legend = new Legend(index(EventFilter.NONE), 1000, 40, 0, 1, SPAN);
        assertEquals("""
                bar 15 15 55 55 116 8 soft SOLID SHARP SHARP
                words 65 123 10 soft lasted this long
                band 254.6 110.1 40.8 19.8 9.9 ink none
                band 259 114.5 32 11 5.5 pane none
                band 254.6 106.7 15.3 8.5 0 accent ink
                words 305 123 10 soft found""", legend.told());
    }

    @Test
    void whereItIsTooNarrowTheMarksThatNeedAWordLeastGoFirst() {
        assertEquals(
                List.of("65 123 a moment or a few days", "365 123 lasted this long"),
                new Legend(525, 40, MOMENT, SPAN).words());
        Legend narrow = new Legend(524, 40, MOMENT, SPAN);
        assertEquals(List.of("65 123 lasted this long", "255 123 and 1 more"), narrow.words());
        assertEquals(1, narrow.left);
    }

    @Test
    void theWordsForTheRestNeedRoomAsWell() {
        assertEquals(
                List.of("65 123 lasted this long", "255 123 and 1 more"), new Legend(355, 40, MOMENT, SPAN).words());
        Legend narrow = new Legend(354, 40, MOMENT, SPAN);
        assertEquals(List.of("15 123 and 2 more"), narrow.words());
        assertEquals(2, narrow.left);
        assertEquals(List.of("15 123 and…"), new Legend(60, 40, MOMENT, SPAN).words());
    }

    @Test
    void aFullLineIsFollowedByAnother() {
        Legend two = new Legend(354, 80, MOMENT, SPAN);
        assertEquals("""
                dot 35 120 8.5 CIRCLE soft none
                words 65 123 10 soft a moment or a few days
                bar 15 15 55 55 156 8 soft SOLID SHARP SHARP
                words 65 163 10 soft lasted this long""", two.told());
        assertEquals(0, two.left);
    }

    @Test
    void aFilterIsSaidFirst() {
        Legend legend = new Legend(index(EventFilter.NONE.withImportance(3)), 1000, 40, 0, 0, SPAN);
        assertEquals("""
                words 15 127 20 accent 1 of 2 events shown · importance 3 and above
                bar 485 485 525 525 116 8 soft SOLID SHARP SHARP
                words 535 123 10 soft lasted this long""", legend.told());
        assertEquals(
                List.of("15 127 1 of 2 ev…", "15 163 and 1 more"),
                new Legend(index(EventFilter.NONE.withImportance(3)), 130, 80, 0, 0, SPAN).words());
    }

    @Test
    void erasThatHaveNoRoomAreCountedBeforeTheMarks() {
        Legend legend = new Legend(index(EventFilter.NONE), 1000, 40, 2, 0, SPAN);
        assertEquals("""
                words 15 123 10 ink 2 eras have no room
                bar 235 235 275 275 116 8 soft SOLID SHARP SHARP
                words 285 123 10 soft lasted this long""", legend.told());
        assertEquals(List.of("15 123 2 eras…"), new Legend(index(EventFilter.NONE), 90, 40, 2, 0).words());
    }
}
