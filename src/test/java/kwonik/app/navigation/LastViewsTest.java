package kwonik.app.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kwonik.app.session.Sample;
import kwonik.app.settings.SavedViews;
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

/// The last view of each chronicle is remembered, and none that is of the whole of it.
class LastViewsTest {
    @BeforeAll
    static void toolkit() {
        FxToolkit.start();
    }

    private final WindowState state =
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
    private final LastViews last = new LastViews(state.preferences(), state.looking());

    @BeforeEach
    void open() {
        onFx(() -> Sample.open(state, Sample.index()));
    }

    private static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    private ViewState whole() {
        return Objects.requireNonNull(state.looking().whole()).whole();
    }

    private SavedViews kept() {
        return state.preferences().settings().whereabouts();
    }

    private static LastView seen(String file, ViewState view, EventFilter filter) {
        return new LastView(file, new ViewLink("sample", view, filter));
    }

    @Test
    void onlyTheLastOfManyViewsIsRemembered() {
        ViewState near = whole().at(whole().start(), whole().start() + whole().span() / 2);
        onFx(() -> {
            last.see(seen("", near.selecting("election"), EventFilter.NONE));
            last.see(seen("", near, EventFilter.NONE));
            last.now();
        });
        assertEquals(List.of(seen("", near, EventFilter.NONE)), kept().views());
    }

    @Test
    void theWholeIsForgottenInsteadOfRemembered() {
        ViewState near = whole().at(whole().start(), whole().start() + whole().span() / 2);
        onFx(() -> {
            last.see(seen("", near, EventFilter.NONE));
            last.now();
            last.see(seen("", whole(), EventFilter.NONE));
            last.now();
        });
        assertEquals(List.of(), kept().views());
    }

    @Test
    void theWholeOfWhatAFilterLeavesIsRemembered() {
        LastView filtered = seen("", whole(), EventFilter.NONE.withImportance(5));
        onFx(() -> {
            last.see(filtered);
            last.now();
        });
        assertEquals(Optional.of(filtered.link()), kept().last("", "sample"));
    }

    @Test
    void theViewOfTheChronicleThatIsLeftIsRememberedAtOnce() {
        ViewState near = whole().at(whole().start(), whole().start() + whole().span() / 2);
        onFx(() -> {
            last.see(seen("a.json", near, EventFilter.NONE));
            last.see(seen("b.json", near, EventFilter.NONE));
        });
        assertEquals(List.of(seen("a.json", near, EventFilter.NONE)), kept().views());
    }
}
