package kwonik.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kwonik.app.settings.SavedViews.Bookmark;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.filter.EventFilter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Two windows that write the same whereabouts.
class SavedViewsTest {
    private static ViewLink link(int start) {
        return new ViewLink("a", new ViewState(start, start + 1, null, false), EventFilter.NONE);
    }

    /// What someone does: a bookmark or a view is added, or goes.
    @Provide
    Arbitrary<List<Function<SavedViews, SavedViews>>> deeds() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 6);
        Arbitrary<Function<SavedViews, SavedViews>> deed = numbers.flatMap(number -> Arbitraries.of(
                before -> before.bookmarks().contains(bookmark(number)) ? before : before.with(bookmark(number)),
                before -> before.without(bookmark(number)),
                before -> before.with(view(number)),
                before -> before.without(view(number)),
                SavedViews::withOverviewSwitched));
        return deed.list().ofMaxSize(12);
    }

    private static Bookmark bookmark(int number) {
        return new Bookmark("b" + number, link(number));
    }

    private static LastView view(int number) {
        return new LastView("f" + number / 2, link(number));
    }

    private static SavedViews after(SavedViews before, List<Function<SavedViews, SavedViews>> deeds) {
        SavedViews now = before;
        for (Function<SavedViews, SavedViews> deed : deeds) {
            now = deed.apply(now);
        }
        return now;
    }

    @Property(tries = 1000)
    void whatOneWindowDidAloneHolds(
            @ForAll("deeds") List<Function<SavedViews, SavedViews>> before,
            @ForAll("deeds") List<Function<SavedViews, SavedViews>> deeds) {
        SavedViews both = after(SavedViews.FIRST, before);
        SavedViews one = after(both, deeds);
        assertEquals(one, one.merged(both, both));
        assertEquals(
                new HashSet<>(one.bookmarks()),
                new HashSet<>(both.merged(both, one).bookmarks()));
        assertEquals(
                new HashSet<>(one.views()), new HashSet<>(both.merged(both, one).views()));
    }

    @Property(tries = 1000)
    void aBookmarkIsThereIfOneWindowMadeItAndNoneDeletedIt(
            @ForAll("deeds") List<Function<SavedViews, SavedViews>> before,
            @ForAll("deeds") List<Function<SavedViews, SavedViews>> mine,
            @ForAll("deeds") List<Function<SavedViews, SavedViews>> others) {
        SavedViews both = after(SavedViews.FIRST, before);
        SavedViews one = after(both, mine);
        SavedViews other = after(both, others);
        Set<Bookmark> expected = new HashSet<>(one.bookmarks());
        expected.addAll(other.bookmarks());
        expected.removeIf(bookmark -> both.bookmarks().contains(bookmark)
                && !(one.bookmarks().contains(bookmark) && other.bookmarks().contains(bookmark)));
        List<Bookmark> merged = one.merged(both, other).bookmarks();
        assertEquals(expected, new HashSet<>(merged));
        assertEquals(merged.size(), new HashSet<>(merged).size());
    }
}
