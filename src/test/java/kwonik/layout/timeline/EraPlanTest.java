package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kwonik.axis.Gap;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.index.EraRows;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.text.TimelineVisibility;
import kwonik.model.Era;
import kwonik.model.Localized;
import org.junit.jupiter.api.Test;

/// Where the bands of eras and their names stand, in pixels.
class EraPlanTest {
    private static Era era(String name, int from, int to) {
        return new Era(name, Localized.of(name), RoundSheet.days(from, to), List.of());
    }

    private static ChronicleIndex index(Era... eras) {
        return ChronicleIndex.of(Chronicles.chronicle(
                1, List.of(eras), List.of(Chronicles.on("a", "1999", 0, 3), Chronicles.on("b", "2003", 0, 3))));
    }

    private static Scene scene(Era... eras) {
        return RoundSheet.scene(index(eras), 600);
    }

    private static String drawn(Scene scene, int shown) {
        PictureBuilder sheet = RoundSheet.empty();
        new EraPlan(scene, sheet).draw(100, shown);
        return RoundSheet.told(sheet);
    }

    private static Scene torn(Era... eras) {
        TimeScale scale = TimeScale.withGaps(
                RoundSheet.START, RoundSheet.START + 1560 * 86_400.0, 600, List.of(gap(300, 1300)), 40);
        return RoundSheet.scene(index(eras), scale, RoundSheet.LOOK, TimelineVisibility.ALL);
    }

    private static Gap gap(int from, int to) {
        return new Gap((long) RoundSheet.START + from * 86_400L, (long) RoundSheet.START + to * 86_400L);
    }

    /// The names that are written, each with its left end.
    private static List<String> names(Scene scene) {
        PictureBuilder sheet = RoundSheet.empty();
        new EraPlan(scene, sheet).draw(0, 1);
        return sheet.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> (Mark.Words) mark)
                .map(words -> Math.round(words.x()) + " " + words.text())
                .toList();
    }

    private static List<String> names(Era... eras) {
        return names(scene(eras));
    }

    @Test
    void erasThatOverlapStandInRowsInTheirColoursWithNamesInside() {
        Scene scene = scene(era("First", 0, 300), era("Second", 200, 400));
        assertEquals("""
                band 0 105 300 34 6 era0 soft
                words 10 125 10 ink First
                band 200 145 200 34 6 era1 soft
                words 210 165 10 ink Second""", drawn(scene, 2));
        assertEquals("""
                band 0 105 300 34 6 era0 soft
                words 10 125 10 ink First""", drawn(scene, 1));
        assertEquals("", drawn(scene, 0));
    }

    @Test
    void rowsThatAreNotDrawnLeaveTheirErasOut() {
        EraPlan plan = new EraPlan(
                scene(era("A", 0, 300), era("B", 100, 200), era("C", 210, 290), era("D", 120, 140)),
                RoundSheet.empty());
        assertEquals(3, plan.rows());
        assertEquals(
                List.of(4, 3, 1, 0), Stream.of(0, 1, 2, 3).map(plan::leftOut).toList());
        assertEquals(0, new EraPlan(scene(), RoundSheet.empty()).rows());
    }

    @Test
    void rowsTakeTheirHeightAndASmallDistanceAndNoRowTakesNone() {
        assertEquals(0, EraPlan.height(RoundSheet.LOOK, 0));
        assertEquals(50, EraPlan.height(RoundSheet.LOOK, 1));
        assertEquals(90, EraPlan.height(RoundSheet.LOOK, 2));
    }

    @Test
    void aNameThatHasNoRoomInsideStandsBehindItsBand() {
        assertEquals(List.of("110 Inside"), names(era("Inside", 100, 180)));
        assertEquals(List.of("189 Inside"), names(era("Inside", 100, 179)));
    }

    @Test
    void aNameBehindItsBandKeepsFromTheEdgeOrStandsBeforeIt() {
        assertEquals(List.of("530 Inside"), names(era("Inside", 500, 520)));
        assertEquals(List.of("431 Inside"), names(era("Inside", 501, 521)));
    }

    @Test
    void aNameBeforeItsBandKeepsFromTheBandBeforeOrIsNotWritten() {
        assertEquals(List.of("10 A", "490 Inside"), names(era("A", 0, 480), era("Inside", 560, 590)));
        assertEquals(List.of("10 A"), names(era("A", 0, 481), era("Inside", 560, 590)));
    }

    @Test
    void aNameLeavesToTheNextTheOnlyRoomItHas() {
        Era second = era("Second", 560, 600);
        assertEquals(List.of("430 First", "490 Second"), names(era("First", 400, 420), second));
        assertEquals(List.of("341 First", "490 Second"), names(era("First", 401, 421), second));
        assertEquals(List.of("10 Zero", "431 First"), names(era("Zero", 0, 330), era("First", 391, 421), second));
    }

    @Test
    void nothingIsLeftToANextThatHasRoomInside() {
        Era next = era("Sec", 500, 600);
        assertEquals(List.of("440 First", "510 Sec"), names(era("First", 400, 430), next));
        assertEquals(List.of("340 First", "510 Sec"), names(era("First", 400, 431), next));
    }

    @Test
    void aBandIsCutAtTheEdgesAndNotDrawnBeyondThem() {
        assertEquals("""
                band 0 105 90 34 6 era0 soft
                words 10 125 10 ink Early
                band 500 105 100 34 6 era1 soft
                words 510 125 10 ink Late""", drawn(scene(era("Early", -100, 90), era("Late", 500, 700)), 1));
        assertEquals("", drawn(scene(era("Early", -100, 0), era("Late", 600, 700)), 1));
    }

    @Test
    void theShortestBandIsTwoPixelsWide() {
        assertEquals("""
                band 310 105 2 34 6 era0 soft
                words 321 125 10 ink Day""", drawn(scene(era("Day", 310, 311)), 1));
        assertEquals(List.of("323 Days"), names(era("Days", 310, 313)));
    }

    @Test
    void onPaperPatternsStandForTintsAndANameInsideHasAGround() {
        Look paper = RoundSheet.look(true);
        Scene scene = RoundSheet.scene(
                index(era("First", 0, 300), era("Second", 310, 311)),
                RoundSheet.scale(600),
                paper,
                TimelineVisibility.ALL);
        assertEquals("""
                band 0 105 300 34 6 era0 soft
                pattern RISING 0 105 300 34 10 2 hair
                band 5 107 60 30 0 ground none
                words 10 125 10 ink First
                band 310 105 2 34 6 era1 soft
                pattern DOTTED 310 105 2 34 10 2 hair
                words 321 125 10 ink Second""", drawn(scene, 1));
    }

    @Test
    void aNameThatTellsAHiddenDateIsAQuestionMark() {
        ChronicleIndex index = index(era("Since 1804", 0, 300));
        TimelineVisibility undated = TimelineVisibility.ALL.togglingDates();
        assertEquals(List.of("10 ?"), names(RoundSheet.scene(index, RoundSheet.scale(600), RoundSheet.LOOK, undated)));
        assertEquals(List.of("10 Since 1804"), names(RoundSheet.scene(index, 600)));
    }

    @Test
    void aNameInsideKeepsFromAHiddenGapWhereTheBandIsLongEnough() {
        assertEquals(List.of("210 Inside"), names(torn(era("Inside", 200, 1400))));
        assertEquals(List.of("345 Inside"), names(torn(era("Inside", 260, 1375))));
        assertEquals(List.of("270 Inside"), names(torn(era("Inside", 260, 1374))));
    }

    @Test
    void aNameBesideItsBandKeepsFromAHiddenGapOrHasAGround() {
        assertEquals(List.of("150 Inside"), names(torn(era("Inside", 220, 240))));
        assertEquals("""
                band 0 105 150 34 6 era0 soft
                words 10 125 10 ink Zero
                band 220 105 20 34 6 era1 soft
                band 245 107 70 30 0 ground none
                words 250 125 10 ink Inside""", drawn(torn(era("Zero", 0, 150), era("Inside", 220, 240)), 1));
    }

    @Test
    void itIsKnownWhereNamesStand() {
        EraPlan plan = new EraPlan(scene(era("First", 0, 300), era("Second", 200, 400)), RoundSheet.empty());
        plan.draw(100, 2);
        assertEquals(List.of(new Box(10, 105, 50, 34), new Box(210, 145, 60, 34)), plan.names());
    }

    /// The edges of the bands, from left to right.
    private static List<String> edges(Scene scene) {
        PictureBuilder sheet = RoundSheet.empty();
        new EraPlan(scene, sheet).draw(0, 1);
        return sheet.marks().stream()
                .filter(Mark.Band.class::isInstance)
                .map(mark -> (Mark.Band) mark)
                .map(band -> Math.round(band.x()) + "-" + Math.round(band.x() + band.width()))
                .toList();
    }

    @Test
    void anEraThatGoesOnReachesToTheEdge() {
        Scene scene = scene(new Era("on", Localized.of("On"), When.parse("2000/.."), List.of()));
        String whole = edges(scene).getFirst();
        assertEquals("600", whole.substring(whole.indexOf('-') + 1));
        Scene before = scene(new Era("back", Localized.of("Back"), When.parse("../2000"), List.of()));
        assertTrue(edges(before).getFirst().startsWith("0-"));
    }

    @Test
    void anEraThatGoesOnLeavesItsRowToNoOther() {
        Era on = new Era("on", Localized.of("On"), When.parse("2000/.."), List.of());
        Era later = new Era("later", Localized.of("Later"), When.parse("2001/2002"), List.of());
        assertEquals(List.of(List.of(0), List.of(1)), EraRows.packed(List.of(on, later)));
    }
}
