package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kwonik.edtf.When;
import org.junit.jupiter.api.Test;

class ViewStateTest {
    private static final ViewState WHOLE = new ViewState(0, 2e9, null, false);

    @Test
    void aClosedRangeHasAMarginOnBothSides() {
        When range = When.parse("2000/2009");
        ViewState view = WHOLE.narrowedTo(range);
        assertEquals(0.02, (range.start() - view.start()) / (double) (range.end() - range.start()), 1e-9);
        assertEquals(0.02, (view.end() - range.end()) / (double) (range.end() - range.start()), 1e-9);
    }

    @Test
    void anOpenEndReachesAsFarAsTheChronicle() {
        assertEquals(2e9, WHOLE.narrowedTo(When.parse("2000/..")).end());
        assertEquals(0, WHOLE.narrowedTo(When.parse("../2000")).start());
        assertTrue(WHOLE.narrowedTo(When.parse("2050/..")).span() > 0);
    }
}
