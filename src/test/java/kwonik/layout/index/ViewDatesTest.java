package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.Story.Step;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewDatesTest {
    private static final double DAY = 86_400;

    private static ViewState view(double start, double end) {
        return new ViewState(start, end, null, false);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 864000, 1970-01-01/1970-01-10",
        "0, 864001, 1970-01-01/1970-01-11",
        "-0.5, 864000, 1969-12-31/1970-01-10",
        "0, 259201, 1970-01-01/1970-01-04",
        "0, 3600, 1970-01-01T00:00:00Z/1970-01-01T00:59:59Z",
        "86399.5, 86401, 1970-01-01T23:59:59Z/1970-01-02T00:00:00Z",
        // what is shorter than a view can be, and what is longer than time
        "5.2, 5.4, 1970-01-01T00:00:04Z/1970-01-01T00:00:06Z",
        "-62198755200, -62167219200, -0001-01-01/-0001-12-31",
        "-5e11, 0, Y-13875/1969",
        "-1e30, 1e30, Y-15844367284/Y15844371223"
    })
    void aViewIsWrittenAsDays(double start, double end, String edtf) {
        assertEquals(edtf, ViewDates.of(view(start, end)).edtf());
    }

    @Property
    void whatIsReadBackCoversTheSameDays(
            @ForAll @DoubleRange(min = -3e11, max = 2e11) double start,
            @ForAll @DoubleRange(min = 0.01, max = 1e11) double span) {
        ViewState view = view(start, start + span);
        When when = When.parse(ViewDates.of(view).edtf());
        double unit = when.edtf().contains("Y") ? 366 * DAY : when.edtf().contains("T") ? 1 : DAY;
        assertTrue(when.start() <= view.start() && view.start() < when.start() + unit, when.edtf());
        assertTrue(when.end() >= view.end() && view.end() > when.end() - unit - 1e-3, when.edtf());
    }

    @Test
    void aStepLooksWhereItSays() {
        ChronicleIndex index = ChronicleIndex.of(Chronicles.random(new Random(1)));
        Step step = new Step(null, When.parse("1990/1996"), false, true, Localized.NONE);
        ViewState view = ViewDates.of(index, step, 20);
        assertEquals(
                new ViewState(When.parse("1990").start(), When.parse("1996").end(), null, true), view);
        ViewState open = ViewDates.of(index, new Step(null, When.parse("../1996"), false, false, Localized.NONE), 20);
        assertTrue(open.start() <= index.whole().start());
    }

    @Test
    void anIndexWithOtherStoriesSharesItsEvents() {
        ChronicleIndex index = ChronicleIndex.of(Chronicles.random(new Random(1)));
        Story story = new Story(
                "a",
                Localized.of(Map.of("en", "A")),
                List.of(new Step(null, When.parse("1990"), false, false, Localized.NONE)));
        ChronicleIndex told = index.withStories(List.of(story));
        assertEquals(List.of(story), told.chronicle().stories());
        assertTrue(told.sharesEventsWith(index));
        assertTrue(told.lane(0).equals(index.lane(0)));
        assertTrue(!ChronicleIndex.of(index.chronicle()).sharesEventsWith(index));
        Chronicle chronicle = told.chronicle();
        assertEquals(index.chronicle().events(), chronicle.events());
    }
}
