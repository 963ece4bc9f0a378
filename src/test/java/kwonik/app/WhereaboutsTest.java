package kwonik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kwonik.app.Whereabouts.Bookmark;
import kwonik.app.Whereabouts.LastView;
import kwonik.layout.ViewLink;
import kwonik.layout.ViewState;
import kwonik.model.EventFilter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Two windows that write the same whereabouts.
class WhereaboutsTest {
    private static ViewLink link(int start) {
        return new ViewLink("a", new ViewState(start, start + 1, null, false), EventFilter.NONE);
    }

    /// What someone does: a bookmark or a view is added, or goes.
    @Provide
    Arbitrary<List<Function<Whereabouts, Whereabouts>>> deeds() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 6);
        Arbitrary<Function<Whereabouts, Whereabouts>> deed = numbers.flatMap(number -> Arbitraries.of(
                before -> before.bookmarks().contains(bookmark(number)) ? before : before.with(bookmark(number)),
                before -> before.without(bookmark(number)),
                before -> before.with(view(number)),
                before -> before.without(view(number)),
                before -> before.withOverview(number % 2 == 0)));
        return deed.list().ofMaxSize(12);
    }

    private static Bookmark bookmark(int number) {
        return new Bookmark("b" + number, link(number));
    }

    private static LastView view(int number) {
        return new LastView("f" + number / 2, link(number));
    }

    private static Whereabouts after(Whereabouts before, List<Function<Whereabouts, Whereabouts>> deeds) {
        Whereabouts now = before;
        for (Function<Whereabouts, Whereabouts> deed : deeds) {
            now = deed.apply(now);
        }
        return now;
    }

    @Property(tries = 1000)
    void whatOneWindowDidAloneHolds(
            @ForAll("deeds") List<Function<Whereabouts, Whereabouts>> before,
            @ForAll("deeds") List<Function<Whereabouts, Whereabouts>> deeds) {
        Whereabouts both = after(Whereabouts.FIRST, before);
        Whereabouts one = after(both, deeds);
        assertEquals(one, one.merged(both, both));
        assertEquals(
                new HashSet<>(one.bookmarks()),
                new HashSet<>(both.merged(both, one).bookmarks()));
        assertEquals(
                new HashSet<>(one.views()), new HashSet<>(both.merged(both, one).views()));
    }

    @Property(tries = 1000)
    void aBookmarkIsThereIfOneWindowMadeItAndNoneDeletedIt(
            @ForAll("deeds") List<Function<Whereabouts, Whereabouts>> before,
            @ForAll("deeds") List<Function<Whereabouts, Whereabouts>> mine,
            @ForAll("deeds") List<Function<Whereabouts, Whereabouts>> others) {
        Whereabouts both = after(Whereabouts.FIRST, before);
        Whereabouts one = after(both, mine);
        Whereabouts other = after(both, others);
        Set<Bookmark> expected = new HashSet<>(one.bookmarks());
        expected.addAll(other.bookmarks());
        expected.removeIf(bookmark -> both.bookmarks().contains(bookmark)
                && !(one.bookmarks().contains(bookmark) && other.bookmarks().contains(bookmark)));
        List<Bookmark> merged = one.merged(both, other).bookmarks();
        assertEquals(expected, new HashSet<>(merged));
        assertEquals(merged.size(), new HashSet<>(merged).size());
    }
}
