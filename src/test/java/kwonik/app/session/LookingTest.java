package kwonik.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kwonik.app.search.TextFinder;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.search.Hits;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.filter.EventFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// View, filter and finds outlive edits and changes of the file, however large the chronicle.
@ExtendWith(ApplicationExtension.class)
class LookingTest {
    private static final List<Story> TOLD = List.of(new Story("new", Localized.of("New"), List.of()));

    private static Chronicle chronicle(int events) {
        Lane lane = new Lane("lane", Localized.of("Lane"));
        List<Event> made = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            made.add(new Event(
                    "e" + i, When.parse("1990"), lane, 1 + i % 2, Localized.of("Event " + i), Event.Details.NONE));
        }
        var about = new Chronicle.About("large", Localized.of("Large"), Localized.NONE, "", "");
        return new Chronicle(about, List.of(), List.of(lane), List.of(), made, Map.of());
    }

    private static WindowState state(int events) {
        ChronicleIndex index = ChronicleIndex.of(chronicle(events));
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            WindowState state = Rooms.state(Settings.FIRST.withLanguage("en"));
            Sample.open(state, index);
            return state;
        });
    }

    @Test
    void aFilterThatIsStillAtWorkOutlivesAnEditOfAStory() throws Exception {
        WindowState state = state(60_000);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            state.looking().filter(EventFilter.NONE.withImportance(2));
            assertTrue(Sample.tell(state, TOLD));
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(
                                () -> Objects.requireNonNull(state.looking().shownChronicle())
                                                .events()
                                                .size()
                                        == 30_000)
                        .get());
        assertEquals(
                TOLD, Objects.requireNonNull(state.looking().shownChronicle()).stories());
        assertEquals(TOLD, Objects.requireNonNull(state.document().chronicle()).stories());
    }

    @Test
    void whatWaitsForAFilterIsDoneThoughTheFileChangesMeanwhile() throws Exception {
        WindowState state = state(60_000);
        ChronicleIndex changed = ChronicleIndex.of(chronicle(60_002));
        AtomicInteger done = new AtomicInteger();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            state.looking().filter(EventFilter.NONE.withImportance(2), done::incrementAndGet);
            Sample.open(state, changed);
            assertFalse(state.looking().isFiltered());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.get() == 1);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            assertTrue(state.looking().isFiltered());
            assertEquals(
                    30_001,
                    Objects.requireNonNull(state.looking().shownChronicle())
                            .events()
                            .size());
        });
    }

    @Test
    void whatWasFoundStaysMarkedWhileAStoryIsEdited() throws Exception {
        WindowState state = state(30);
        TextFinder finding = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            TextFinder made = new TextFinder(state.looking(), state.tasks());
            made.wordsProperty().set("event");
            made.open();
            return made;
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(
                                () -> finding.answerProperty().get().hits().size() == 30)
                        .get());
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Hits before = finding.answerProperty().get().hits();
            assertTrue(Sample.tell(state, TOLD));
            assertSame(before, finding.answerProperty().get().hits());
            finding.close();
        });
    }
}
