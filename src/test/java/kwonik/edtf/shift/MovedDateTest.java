package kwonik.edtf.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kwonik.edtf.Moment;
import kwonik.edtf.When;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A date that is moved stays as sharp as it was.
class MovedDateTest {
    private static final List<String> DATES = List.of(
            "1995-04-12",
            "1995-04-12?",
            "1995-04",
            "1995~",
            "1995-22",
            "1995-34",
            "1995-41",
            "199X",
            "19XX~",
            "1995-04-12T16:53",
            "1995-04-12T16:53:10-04:00",
            "1995-04-12T16Z",
            "1994/1998",
            "1994-11-03/1995-02",
            "../1995",
            "1995/..",
            "/1995-04",
            "1995-04-12/",
            "[1995,1997]",
            "{1995-04..1995-07}",
            "[..1995]",
            "-0043");

    @ParameterizedTest
    @CsvSource({
        "1995-04-12, 2004-02-29, 2004-02-29",
        "1995-04-12?, 2004-02-29, 2004-02-29?",
        "1995-04, 2004-02-29, 2004-02",
        "1995~, 2004-02-29, 2004~",
        "2001-24, 2005-01-10, 2004-24",
        "2001-21, 2005-11-10, 2005-23",
        "2001-33, 2005-11-10, 2005-36",
        "2001-40, 2005-11-10, 2005-41",
        "199X, 2013-05-01, 201X",
        "19XX?, 1789-05-01, 17XX?",
        "1995-04-12T16:53, 1995-05-01, 1995-05-01T16:53",
        "1995-04-12T16:53:10-04:00, 1995-05-01T04:00Z, 1995-05-01T16:53:10-04:00",
        "1995-04-12T16:53, 1995-04-12T18:00, 1995-04-12T18:00",
        "1994-02/1994-03, 1994-01, 1994-01/1994-02",
        "1994/1998, 2000, 2000/2004",
        "2004-05-03/2004-05-05, 2004-05-30, 2004-05-30/2004-06-01",
        "1995/.., 2000-07, 2000/..",
        "../1995, 2000-07, ../2000",
        "'[1667,1669..1672]', 1700, '[1700,1702..1705]'",
        "'{2001-02,2001-03}', 2001-01, '{2001-01,2001-02}'",
        "-0043, 1, 0001",
        "Y17000, 1995, 1995",
        "1995, Y-17000, Y-17000",
        "1995-XX-12, 2000, ",
        "198X, -0100, "
    })
    void itBeginsWhereItIsPut(String date, String to, String moved) {
        long second = When.parse(to.length() == 1 ? "0001" : to).start();
        assertEquals(
                Optional.ofNullable(moved),
                MovedDate.of(When.parse(date), second).map(When::edtf));
    }

    @Property(tries = 2000)
    void itStaysAsSharpAndHoldsWhereItIsPut(
            @ForAll @IntRange(max = 21) int which,
            @ForAll @LongRange(min = -20_000_000_000L, max = 8_000_000_000L) long to) {
        When when = When.parse(DATES.get(which));
        When moved = MovedDate.of(when, to).orElseThrow();
        assertEquals(when.precision(), moved.precision());
        assertEquals(when.shape(), moved.shape());
        assertEquals(when.isUncertain(), moved.isUncertain());
        assertEquals(when.isApproximate(), moved.isApproximate());
        assertEquals(when.startIsOpen(), moved.startIsOpen());
        assertEquals(when.endIsOpen(), moved.endIsOpen());
        if (when instanceof Moment && Math.floorMod(to, 3600L) == 0) {
            // a day of the calendar leaves the time of day as it was
            return;
        }
        assertTrue(moved.start() <= to, moved + " begins by " + to);
        assertTrue(to < moved.end(), moved + " holds " + to);
    }
}
