package kwonik.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import kwonik.axis.When;
import kwonik.model.EventFilter;
import kwonik.model.SourceFilter;
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
import org.junit.jupiter.params.provider.ValueSource;

class ViewLinkTest {
    @Property(tries = 1000)
    void whatIsWrittenIsReadBack(
            @ForAll @NotEmpty String chronicle,
            @ForAll @DoubleRange(min = -1e17, max = 1e17) double start,
            @ForAll @DoubleRange(min = 0.01, max = 1e12) double span,
            @ForAll @WithNull @NotEmpty @Nullable String event,
            @ForAll boolean torn,
            @ForAll @Size(max = 3) Set<@NotEmpty String> hidden,
            @ForAll @IntRange(min = 1, max = 5) int importance,
            @ForAll("periods") String period) {
        ViewState view = new ViewState(start, Math.max(start + span, Math.nextUp(start)), event, torn);
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
            filter = filter.with(whole(source), false);
        }
        return filter;
    }

    @Test
    void itCanBeReadByPeople() {
        ViewState view = new ViewState(0, 86_400, "coup-1991", true);
        ViewLink link = new ViewLink("haiti & more", view, SourceFilter.NONE.with("a,b", false));
        assertEquals(
                "kwonik:haiti%20%26%20more?from=0.0&to=86400.0&event=coup-1991&torn=true&without=a%2Cb",
                link.toString());
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
}
