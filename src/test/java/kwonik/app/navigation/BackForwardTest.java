package kwonik.app.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kwonik.app.session.Looking;
import kwonik.app.session.Sample;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.filter.EventFilter;
import kwonik.paint.FxToolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Back and forward through views, with the filter that each had, and without those that were only flown past.
class BackForwardTest {
    @BeforeAll
    static void toolkit() {
        FxToolkit.start();
    }

    private final WindowState state =
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
    private final Looking looking = state.looking();
    private long now;
    private final BackForward trail =
            new BackForward(looking, () -> looking.viewProperty().get(), () -> now);

    @BeforeEach
    void open() {
        onFx(() -> Sample.open(state, Sample.index()));
        onFx(() -> see(view()));
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    private ViewState view() {
        return Objects.requireNonNull(looking.viewProperty().get());
    }

    private void see(ViewState seen) {
        now += TimeUnit.MINUTES.toMillis(1);
        trail.see(new LastView(
                "", new ViewLink("sample", seen, looking.filterProperty().get())));
    }

    private ViewState closer(double share) {
        ViewState whole = Objects.requireNonNull(looking.whole()).whole();
        return whole.at(whole.start(), whole.start() + whole.span() * share);
    }

    private void go(ViewState there) {
        onFx(() -> {
            looking.jump(there);
            see(there);
        });
    }

    @Test
    void theFirstViewHasNothingBeforeOrAfterIt() {
        assertFalse(trail.hasBack() || trail.hasForward());
        ViewState before = view();
        onFx(trail::back);
        assertEquals(before, view());
    }

    @Test
    void backLeadsToTheViewBeforeAndForwardToTheOneAfter() {
        ViewState whole = view();
        go(closer(0.5));
        onFx(trail::back);
        assertEquals(whole, view());
        assertTrue(trail.hasForward());
        onFx(trail::forward);
        assertEquals(closer(0.5), view());
        assertFalse(trail.hasForward());
    }

    @Test
    void aViewThatIsOnlyFlownPastWasNotVisited() {
        onFx(() -> see(closer(0.7)));
        assertFalse(trail.hasBack());
    }

    @Test
    void backBringsBackWhatWasLeftOut() {
        EventFilter headlines = EventFilter.NONE.withImportance(5);
        go(closer(0.5));
        onFx(() -> {
            looking.filter(headlines);
            see(view());
        });
        onFx(trail::back);
        assertEquals(EventFilter.NONE, looking.filterProperty().get());
        onFx(trail::forward);
        assertEquals(headlines, looking.filterProperty().get());
    }

    @Test
    void anotherChronicleHasATrailOfItsOwn() {
        go(closer(0.5));
        assertTrue(trail.hasBack());
        onFx(() -> trail.see(new LastView("other.json", new ViewLink("other", view(), EventFilter.NONE))));
        assertFalse(trail.hasBack());
        assertNotEquals(Objects.requireNonNull(looking.whole()).whole(), view());
    }
}
