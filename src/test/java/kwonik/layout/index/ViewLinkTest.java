package kwonik.layout.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kwonik.edtf.When;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.model.filter.EventFilter;
import kwonik.model.filter.SourceFilter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewLinkTest {
    /// More than a picture of this size and two events ever has.
    private static final int MOST_MARKS = 2_000;

    @Property(tries = 1000)
    void whatIsWrittenIsReadBack(
            @ForAll @NotEmpty String chronicle,
            @ForAll @DoubleRange(min = -1e17, max = 1e17) double start,
            @ForAll @DoubleRange(min = 0.01, max = 1e12) double span,
            @ForAll @WithNull @NotEmpty @Nullable String event,
            @ForAll boolean gapsHidden,
            @ForAll @Size(max = 3) Set<@NotEmpty String> hidden,
            @ForAll @IntRange(min = 1, max = 5) int importance,
            @ForAll("periods") String period) {
        ViewState view = new ViewState(start, Math.max(start + span, Math.nextUp(start)), event, gapsHidden);
        ViewLink link = new ViewLink(
                whole(chronicle),
                view.selecting(event == null ? null : whole(event)),
                new EventFilter(
                        filter(hidden).hidden(),
                        importance,
                        filter(hidden),
                        filter(hidden).hidden(),
                        period.isEmpty() ? null : When.parse(period)));
        assertEquals(Optional.of(link), ViewLink.parse("  " + link + "\n"));
    }

    @Provide
    Arbitrary<String> periods() {
        return Arbitraries.of("", "1990/1995", "2017~", "../2004-02", "[1990,1995]", "-0499");
    }

    /// UTF-8 has no way to write half a pair of surrogates.
    private static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "?");
    }

    private static SourceFilter filter(Set<String> hidden) {
        SourceFilter filter = SourceFilter.NONE;
        for (String source : hidden) {
            filter = filter.hiding(whole(source));
        }
        return filter;
    }

    @Test
    void itCanBeReadByPeople() {
        ViewState view = new ViewState(0, 86_400, "coup-1991", true);
        ViewLink link = new ViewLink("haiti & more", view, SourceFilter.NONE.hiding("a,b"));
        assertEquals(
                "kwonik:haiti%20%26%20more?from=0.0&to=86400.0&event=coup-1991&torn=true&without=a%2Cb",
                link.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            event=a                     | ~~
            event=a&tags=&torn=true     | ~~
            event=nope                  | event “nope”
            without-lanes=nope,lane0    | lane “nope”
            without=gazette             | source “gazette”
            tags=nope                   | tag “nope”
            zoom=3                      | field “zoom”
            event=n%0Ao&x=1&y=2&z=3&w=4 | event “n o”, field “w”, field “x”, field “y” and 1 more
            """)
    void whatALinkNamesThatIsNotThereIsSaid(String fields, String expected) {
        ViewLink link = ViewLink.parse("kwonik:odd?from=0&to=1e9&" + fields).orElseThrow();
        ViewLink known = link.within(
                Chronicles.chronicle(1, List.of(Chronicles.on("a", "1990", 0, 3))), tag -> tag.equals("vote"));
        assertEquals(expected, new LinkWords(Chronicles.ENGLISH).unknown(link, known));
        assertEquals(known, ViewLink.parse(known.toString()).orElseThrow());
        assertEquals("", new LinkWords(Chronicles.ENGLISH).unknown(known, known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kwonik:",
                "kwonik:haiti",
                "kwonik:?from=1&to=2",
                "kwonik:haiti?from=2&to=1",
                "kwonik:haiti?from=NaN&to=1",
                "kwonik:haiti?from=0&to=Infinity",
                "kwonik:haiti?from=x&to=1",
                "kwonik:haiti?to=1",
                "kwonik:haiti?from=0&to=1&importance=6",
                "kwonik:haiti?from=0&to=1&period=never",
                "kwonik:%zz?from=0&to=1",
                "https://example.org/?from=0&to=1"
            })
    void whatIsNoLinkIsNone(String text) {
        assertTrue(ViewLink.parse(text).isEmpty(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            https://example.org/?from=0&to=1      | links to a view begin with kwonik:
            kwonik:?from=0&to=1                   | the name of its chronicle is missing behind kwonik:
            kwonik:haiti                          | its field from is missing.
            kwonik:haiti?from=0                   | its field to is missing.
            kwonik:haiti?from&to=1                | its field from is missing.
            kwonik:haiti?from=x%20y&to=1          | its field from is “x y”, which is no number; it counts the seconds since 1970.
            kwonik:haiti?from=0&to=NaN            | its field to is “NaN”, which is no number; it counts the seconds since 1970.
            kwonik:haiti?from=0&to=1e9f           | its field to is “1e9f”, which is no number; it counts the seconds since 1970.
            kwonik:haiti?from=0x1p3&to=9          | its field from is “0x1p3”, which is no number; it counts the seconds since 1970.
            kwonik:haiti?from=1d&to=9             | its field from is “1d”, which is no number; it counts the seconds since 1970.
            kwonik:haiti?from=0&from=1&to=9       | it has the field from twice; which of them holds is not known.
            kwonik:haiti?from=0&to=1&tags=a&tags= | it has the field tags twice; which of them holds is not known.
            kwonik:haiti?from=2&to=2              | its field from is “2”, its field to is “2”; from has to be less than to.
            kwonik:haiti?from=0&to=1&importance=9 | its field importance is “9”; importance is a whole number from 1 to 5.
            kwonik:haiti?from=0&to=1&importance=  | its field importance is “”; importance is a whole number from 1 to 5.
            kwonik:haiti?from=0&to=1&torn=maybe   | its field torn is “maybe”; it is true or false.
            kwonik:haiti?from=0&to=1&event=%zz    | behind event stands “%zz”, where % does not begin a character such as %20.
            kwonik:haiti?from=0&to=1&tags=a,%     | behind tags stands “%”, where % does not begin a character such as %20.
            kwonik:%zz?from=0&to=1                | behind kwonik: stands “%zz”, where % does not begin a character such as %20.
            """)
    void aLinkSaysWhichOfItsFieldsIsMissingOrCannotBe(String text, String expected) {
        LinkException refusal = assertThrows(LinkException.class, () -> ViewLink.read(text));
        assertEquals(expected, refusal.in(Chronicles.ENGLISH));
    }

    @Test
    void aPeriodThatIsNoDateIsNamedWithItsReason() {
        LinkException refusal =
                assertThrows(LinkException.class, () -> ViewLink.read("kwonik:haiti?from=0&to=1&period=1990-13"));
        assertEquals(
                "its field period is “1990-13”, which is no EDTF date: There is no month 13; months are 01 to 12,"
                        + " parts of a year 21 to 41.",
                refusal.in(Chronicles.ENGLISH));
    }

    @Test
    void aLongValueThatCannotBeIsCut() {
        LinkException refusal =
                assertThrows(LinkException.class, () -> ViewLink.read("kwonik:haiti?to=1&from=" + "x".repeat(5000)));
        assertTrue(refusal.in(Chronicles.ENGLISH).contains("“" + "x".repeat(40) + "…”"));
    }

    @Property(tries = 1000)
    void anyLinkReadsBackAndItsViewCanBeDrawn(
            @ForAll("instants") double from, @ForAll("instants") double to, @ForAll("lists") String tags) {
        String text = "kwonik:odd?from=" + from + "&to=" + to + "&tags=" + tags + "&without-lanes=" + tags;
        Optional<ViewLink> link = ViewLink.parse(text);
        assertEquals(from < to && Double.isFinite(from) && Double.isFinite(to), link.isPresent());
        link.ifPresent(read -> {
            assertEquals(link, ViewLink.parse(read.toString()));
            ViewState view = read.view();
            assertTrue(-ViewState.FARTHEST <= view.start() && view.end() <= ViewState.FARTHEST, view.toString());
            assertTrue(view.span() >= ViewState.SHORTEST, view.toString());
            ChronicleIndex index = ChronicleIndex.of(Chronicles.chronicle(
                    2, List.of(Chronicles.on("a", "1990", 0, 3), Chronicles.on("b", "2020-05", 1, 5))));
            Picture picture = new TimelineLayout(Look.LIGHT, Chronicles.ENGLISH, Chronicles.FIXED)
                    .plan(index, view, new kwonik.layout.picture.Size(640, 360));
            assertTrue(
                    picture.marks().size() < MOST_MARKS,
                    () -> "marks: " + picture.marks().size());
        });
    }

    @Provide
    Arbitrary<Double> instants() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        0.0,
                        -0.0,
                        1e-320,
                        Double.MIN_VALUE,
                        1.79e308,
                        -1.79e308,
                        Double.MAX_VALUE,
                        4.9e17,
                        5.1e17,
                        -5.1e17,
                        1e10,
                        Math.nextUp(1e10),
                        Math.nextUp(5e17),
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.NEGATIVE_INFINITY),
                Arbitraries.doubles());
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of("", ",", ",,,", "a", "a,,b", ",a,", "%2C", "%2C,%2C", "a,a", "%20");
    }

    @Test
    void nothingStandsBetweenTwoCommas() {
        ViewLink link =
                ViewLink.parse("kwonik:haiti?from=0&to=10&tags=,,,&without=,").orElseThrow();
        assertEquals(EventFilter.NONE, link.filter());
    }

    @Test
    void aTextThatIsFarTooLongIsNoLink() {
        String text = "kwonik:haiti?from=0&to=1&event=" + "x".repeat(ViewLink.LONGEST);
        assertTrue(ViewLink.parse(text).isEmpty());
        LinkException refusal = assertThrows(LinkException.class, () -> ViewLink.read(text));
        assertEquals("it has more than 65536 characters.", refusal.in(Chronicles.ENGLISH));
    }
}
