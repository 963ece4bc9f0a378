package kwonik.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import kwonik.axis.Gap;
import kwonik.axis.TimeScale;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.text.TimelineVisibility;
import org.junit.jupiter.api.Test;

/// Where the ticks of the axis and their labels stand, in pixels.
class AxisPlanTest {
    private static Scene scene(TimeScale scale, TimelineVisibility shown) {
        ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(1, List.of(Chronicles.on("a", "2000", 0, 3))));
        return RoundSheet.scene(index, scale, RoundSheet.LOOK, shown);
    }

    private static TimeScale scale(String from, String to, double width) {
        return TimeScale.linear(When.parse(from).start(), When.parse(to).start(), width);
    }

    private static Gap gap(int from, int to) {
        return new Gap((long) RoundSheet.START + from * 86_400L, (long) RoundSheet.START + to * 86_400L);
    }

    private static String drawn(Scene scene) {
        PictureBuilder sheet = RoundSheet.empty();
        new AxisPlan(scene, sheet).draw(100);
        return RoundSheet.told(sheet);
    }

    /// Lines and years of the upper row, where between two hidden gaps an island of some days stands alone.
    private static String island(int days) {
        TimeScale scale = TimeScale.withGaps(
                RoundSheet.START,
                RoundSheet.START + 2520 * 86_400.0,
                600,
                List.of(gap(300, 1300), gap(1300 + days, 2300 + days)),
                40);
        return drawn(scene(scale, TimelineVisibility.ALL))
                .lines()
                .filter(line -> line.endsWith("20 0 soft none") || line.contains("BOLD"))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void ticksHaveTheirLabelsInTheMiddleAndTheYearsStandBelow() {
        assertEquals("""
                band 0 100 400 2 0 soft none
                band 0 100 2 10 0 soft none
                band 101 100 2 10 0 soft none
                words 85.68 126 11 soft MIDDLE Jan
                band 200 100 2 10 0 soft none
                words 185.27 126 11 soft MIDDLE Jul
                band 301 100 2 10 0 soft none
                words 285.96 126 11 soft MIDDLE Jan
                band 400 100 2 10 0 soft none
                words 12.5 149 SANS_BOLD 11 ink 1999
                band 101 135 2 20 0 soft none
                words 113.18 149 SANS_BOLD 11 ink 2000
                band 301 135 2 20 0 soft none
                words 313.46 149 SANS_BOLD 11 ink 2001""", drawn(scene(scale("1999-07-01", "2001-07-01", 400), TimelineVisibility.ALL)));
    }

    @Test
    void whereDatesAreHiddenTicksHaveNoLabelsAndSpansAreQuestionMarks() {
        assertEquals("""
                band 0 100 400 2 0 soft none
                band 0 100 2 10 0 soft none
                band 101 100 2 10 0 soft none
                band 200 100 2 10 0 soft none
                band 301 100 2 10 0 soft none
                band 400 100 2 10 0 soft none
                words 12.5 149 SANS_BOLD 11 ink ?
                band 101 135 2 20 0 soft none
                words 113.18 149 SANS_BOLD 11 ink ?
                band 301 135 2 20 0 soft none
                words 313.46 149 SANS_BOLD 11 ink ?""", drawn(scene(scale("1999-07-01", "2001-07-01", 400), TimelineVisibility.ALL.togglingDates())));
    }

    @Test
    void aSpanThatBeginsAtTheEdgeHasNoLineAndATickWithoutRoomNoLabel() {
        assertEquals("""
                band 0 100 400 2 0 soft none
                band 0 100 2 10 0 soft none
                band 50 100 2 10 0 soft none
                band 100 100 2 10 0 soft none
                words 75 126 11 soft MIDDLE 12:00
                band 150 100 2 10 0 soft none
                band 200 100 2 10 0 soft none
                words 175 126 11 soft MIDDLE 00:00
                band 250 100 2 10 0 soft none
                band 300 100 2 10 0 soft none
                words 275 126 11 soft MIDDLE 12:00
                band 350 100 2 10 0 soft none
                band 400 100 2 10 0 soft none
                words 12.5 149 SANS_BOLD 11 ink 1 January 2000
                band 200 135 2 20 0 soft none
                words 212.5 149 SANS_BOLD 11 ink 2 January 2000""", drawn(scene(scale("2000-01-01", "2000-01-03", 400), TimelineVisibility.ALL)));
    }

    @Test
    void faintLinesGoThroughTheLanesAtEachTick() {
        PictureBuilder sheet = RoundSheet.empty();
        new AxisPlan(scene(scale("1798-07-01", "1804-01-01", 480), TimelineVisibility.ALL), sheet).drawGrid(30, 100);
        assertEquals("""
                band 44 30 2 70 0 faint none
                band 131 30 2 70 0 faint none
                band 218 30 2 70 0 faint none
                band 306 30 2 70 0 faint none
                band 393 30 2 70 0 faint none
                band 480 30 2 70 0 faint none""", RoundSheet.told(sheet));
    }

    @Test
    void theYearOfANarrowIslandReachesOverTheLineBesideItWhichIsLeftOut() {
        assertEquals("""
                words 12.5 149 SANS_BOLD 11 ink 2000
                words 325 149 SANS_BOLD 11 ink 2003
                band 390 135 2 20 0 soft none
                words 402.5 149 SANS_BOLD 11 ink 2006""", island(10));
        assertEquals("""
                words 12.5 149 SANS_BOLD 11 ink 2000
                words 342 149 SANS_BOLD 11 ink 2003
                band 424 135 2 20 0 soft none
                words 436.5 149 SANS_BOLD 11 ink 2006""", island(44));
        assertEquals("""
                words 12.5 149 SANS_BOLD 11 ink 2000
                band 340 135 2 20 0 soft none
                words 343 149 SANS_BOLD 11 ink 2003
                band 426 135 2 20 0 soft none
                words 438.5 149 SANS_BOLD 11 ink 2006""", island(46));
    }
}
