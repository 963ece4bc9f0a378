package kwonik.app.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.filter.EventFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailTest {
    private static ViewLink view(double start, double end) {
        return link(new ViewState(start, end, null, false), 1);
    }

    private static ViewLink link(ViewState view, int importance) {
        return new ViewLink("a", view, EventFilter.NONE.withImportance(importance));
    }

    /// A trail by commands: `0-100@5` goes to a view at a millisecond, `0-100=a@5` selects, `!` tears, `#` leaves out
    /// what is less important than 3; `<` and `>`.
    private static Trail walked(String commands) {
        Trail trail = Trail.EMPTY;
        for (String command : commands.split(" ", -1)) {
            trail = switch (command) {
                case "<" -> trail.back();
                case ">" -> trail.forward();
                default -> {
                    String[] parts = command.split("@", -1);
                    boolean gapsHidden = parts[0].endsWith("!");
                    int importance = parts[0].contains("#") ? 3 : 1;
                    String[] view = parts[0].replaceAll("[!#]", "").split("=", -1);
                    String[] edges = view[0].split("-", -1);
                    yield trail.went(
                            link(
                                    new ViewState(
                                            Double.parseDouble(edges[0]),
                                            Double.parseDouble(edges[1]),
                                            view.length > 1 ? view[1] : null,
                                            gapsHidden),
                                    importance),
                            Long.parseLong(parts[1]));
                }
            };
        }
        return trail;
    }

    @ParameterizedTest
    @CsvSource({
        // what one does, how many views there are, where one is
        "0-100@0, 1, 0",
        "0-100@0 0-100@5000, 1, 0",
        "0-100@0 10-90@100, 2, 1",
        "0-100@0 10-90@5000 12-92@5500 14-94@6400, 2, 1",
        "0-100@0 10-90@5000 12-92@6000, 3, 2",
        "0-100@0 10-90@5000 200-290@5100, 3, 2",
        "0-100@0 10-90@5000 10-20@5100, 3, 2",
        "0-100@0 10-90@5000 10-90=a@5100, 3, 2",
        "0-100@0 10-90@5000 10-90!@5100, 3, 2",
        "0-100@0 10-90@5000 10-90#@5100, 3, 2",
        "0-100@0 10-90#@5000 12-92#@5100 <, 2, 0",
        "0-100@0 10-90@5000 0-100@5300, 1, 0",
        "0-100@0 10-90@5000 <, 2, 0",
        "0-100@0 10-90@5000 < <, 2, 0",
        "0-100@0 10-90@5000 < >, 2, 1",
        "0-100@0 10-90@5000 < > >, 2, 1",
        "0-100@0 10-90@5000 < 5-95@5100, 2, 1",
        "0-100@0 10-90@5000 50-60@9000 < < 5-95@9900, 2, 1",
        "0-100@0 10-90@5000 < 0-100@5200, 2, 0",
        "0-100@0 10-90@5000 50-60@9000 < 12-92@9100, 3, 2"
    })
    void aTrailIsAsLongAs(String commands, int views, int cursor) {
        Trail trail = walked(commands);
        assertEquals(views, trail.views().size());
        assertEquals(cursor, trail.cursor());
        assertEquals(cursor > 0, trail.hasBack());
        assertEquals(cursor < views - 1, trail.hasForward());
    }

    @Test
    void backLeadsToTheVeryViewAndForwardAgain() {
        Trail trail = walked("0-100@0 10-90=a@5000 50-60=b@9000");
        assertEquals(
                link(new ViewState(10, 90, "a", false), 1), trail.back().here().orElseThrow());
        assertEquals(trail.here(), trail.back().back().forward().forward().here());
    }

    @Test
    void aPlaceThatHasChangedCutsOffNothing() {
        Trail trail = walked("0-100@0 10-90@5000 50-60@9000 <").with(view(20, 80));
        assertEquals(view(20, 80), trail.here().orElseThrow());
        assertEquals(view(50, 60), trail.forward().here().orElseThrow());
        assertEquals(view(0, 100), trail.back().here().orElseThrow());
    }

    @Test
    void twoHundredViewsAreKept() {
        Trail trail = Trail.EMPTY;
        for (int i = 0; i < 500; i++) {
            trail = trail.went(view(i, i + 1), i * 2_000L);
        }
        assertEquals(Trail.MOST, trail.views().size());
        assertEquals(view(499, 500), trail.here().orElseThrow());
        assertEquals(view(300, 301), trail.views().getFirst());
    }

    @Test
    void anEmptyTrailLeadsNowhere() {
        assertFalse(Trail.EMPTY.hasBack() || Trail.EMPTY.hasForward());
        assertTrue(Trail.EMPTY.back().here().isEmpty());
    }
}
