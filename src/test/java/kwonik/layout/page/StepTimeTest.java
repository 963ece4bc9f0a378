package kwonik.layout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.Chronicles;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A step looks at the time it asks for, as far as the chronicle has any; a page has room by its size.
class StepTimeTest {
    private static final ChronicleIndex INDEX = ChronicleIndex.of(
            Chronicles.chronicle(1, List.of(Chronicles.on("a", "1990", 0, 3), Chronicles.on("b", "1999", 0, 3))));
    private static final double FROM = INDEX.whole().start();
    private static final double TO = INDEX.whole().end();

    private static StepTime asked(String edtf) {
        return new StepTime(INDEX, When.parse(edtf));
    }

    @Test
    void withoutATimeTheWholeChronicleIsShown() {
        StepTime none = new StepTime(INDEX, null);
        assertFalse(none.isOutside());
        assertEquals(FROM, none.from());
        assertEquals(TO, none.to());
        assertEquals("", none.full(Chronicles.ENGLISH));
        assertEquals("", none.note(Chronicles.ENGLISH));
    }

    @Test
    void aTimeWithinTheChronicleIsShownAlone() {
        StepTime two = asked("1992/1995");
        assertFalse(two.isOutside());
        assertEquals(When.parse("1992").start(), two.from());
        assertEquals(When.parse("1995").end(), two.to());
        assertEquals("1992–1995", two.brief(Chronicles.ENGLISH));
        assertEquals("", two.note(Chronicles.ENGLISH));
    }

    @Test
    void aTimeThatReachesBeyondIsCutWhereTheChronicleEnds() {
        StepTime wide = asked("1900/1995");
        assertEquals(FROM, wide.from());
        assertEquals(When.parse("1995").end(), wide.to());
        assertEquals(TO, asked("1995/2100").to());
        assertEquals(FROM, asked("../1995").from());
        assertEquals(TO, asked("1995/..").to());
        assertEquals(FROM, asked("/1995").from());
        assertEquals(TO, asked("1995/").to());
    }

    @ParameterizedTest
    @CsvSource({"1980", "2010", "1989", "2000", "../1989", "2000/..", "1900/1989-12-31"})
    void aTimeWithNothingInItIsNamedAndTheWholeIsShown(String edtf) {
        StepTime outside = asked(edtf);
        assertTrue(outside.isOutside());
        assertEquals(FROM, outside.from());
        assertEquals(TO, outside.to());
        assertEquals("1990–1999", outside.brief(Chronicles.ENGLISH));
        assertTrue(outside.note(Chronicles.ENGLISH).startsWith("Nothing of this chronicle is from "));
    }

    @ParameterizedTest
    @CsvSource({"1990", "1999-12-31", "1989/1990", "1999/2000", "../1990", "1999/.."})
    void aTimeThatTouchesTheChronicleIsNotOutside(String edtf) {
        assertFalse(asked(edtf).isOutside());
    }

    @Test
    void daysAreNamedWithTheirWeekdayWhereThereIsRoom() {
        assertEquals("Friday 28 April 1995", asked("1995-04-28").full(Chronicles.ENGLISH));
        assertEquals("28 April 1995", asked("1995-04-28").brief(Chronicles.ENGLISH));
    }

    @Test
    void aChronicleWithoutDatesHasNoTimeToName() {
        ChronicleIndex timeless =
                ChronicleIndex.of(Chronicles.chronicle(1, List.of(Chronicles.event("a", null, 0, 3, "At some time"))));
        StepTime step = new StepTime(timeless, When.parse("1995"));
        assertFalse(step.isOutside());
        assertEquals("", step.brief(Chronicles.ENGLISH));
        assertEquals("", step.note(Chronicles.ENGLISH));
    }

    // ----- Pages

    @Test
    void typeGrowsWithThePageAndIsNeverTooSmall() {
        PageScale small = PageScale.reading(Look.LIGHT, new Size(400, 300));
        PageScale natural = PageScale.reading(Look.LIGHT, new Size(1600, 900));
        PageScale large = PageScale.reading(Look.LIGHT, new Size(3200, 1800));
        assertEquals(small.least(), natural.least());
        assertEquals(2 * natural.least(), large.least(), 1e-9);
        assertTrue(natural.most() > natural.least());
        assertTrue(small.most() >= small.least());
        assertEquals(
                natural.least(),
                PageScale.reading(Look.LIGHT, new Size(9000, 900)).least());
    }

    @Test
    void typeIsAsHighAsItIsAskedToBe() {
        double small = Look.LIGHT.type().small().size();
        assertEquals(
                2, PageScale.atLeast(Look.LIGHT, new Size(800, 600), 2 * small).least(), 1e-9);
    }

    @Test
    void aPageHasAMarginOnEverySide() {
        PageScale page = PageScale.reading(Look.LIGHT, new Size(1600, 900));
        assertEquals(41, page.margin());
        assertEquals(new Size(1600 - 82, 900 - 82), page.inner());
        assertEquals(
                new Size(1, 1), PageScale.reading(Look.LIGHT, new Size(1, 1)).inner());
    }
}
