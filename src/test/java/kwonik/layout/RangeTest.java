package kwonik.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kwonik.axis.When;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static final ChronicleIndex INDEX = ChronicleIndex.of(
            Chronicles.chronicle(1, List.of(Chronicles.on("a", "1990", 0, 3), Chronicles.on("b", "2030", 0, 3))));

    @Test
    void aClosedRangeHasAMarginOnBothSides() {
        When range = When.parse("2000/2009");
        ViewState view = INDEX.within(range);
        assertEquals(0.02, (range.start() - view.start()) / (double) (range.end() - range.start()), 1e-9);
        assertEquals(0.02, (view.end() - range.end()) / (double) (range.end() - range.start()), 1e-9);
    }

    @Test
    void anOpenEndReachesAsFarAsTheChronicle() {
        assertEquals(INDEX.whole().end(), INDEX.within(When.parse("2000/..")).end());
        assertEquals(INDEX.whole().start(), INDEX.within(When.parse("../2000")).start());
        assertTrue(INDEX.within(When.parse("2050/..")).span() > 0);
    }
}
