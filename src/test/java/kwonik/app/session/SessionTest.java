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

/// A session keeps what was chosen and found while stories are worked on, however large the chronicle.
@ExtendWith(ApplicationExtension.class)
class SessionTest {
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

    private static Session session(int events) {
        ChronicleIndex index = ChronicleIndex.of(chronicle(events));
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Session session = new Session(Settings.FIRST.withLanguage("en"));
            session.show(index, null, List.of());
            return session;
        });
    }

    @Test
    void aFilterThatIsStillAtWorkOutlivesAnEditOfAStory() throws Exception {
        Session session = session(60_000);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            session.filter(EventFilter.NONE.withImportance(2));
            assertTrue(session.replaceStories(TOLD));
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(() -> Objects.requireNonNull(session.chronicle())
                                        .events()
                                        .size()
                                == 30_000)
                        .get());
        assertEquals(TOLD, Objects.requireNonNull(session.chronicle()).stories());
        assertEquals(TOLD, Objects.requireNonNull(session.wholeChronicle()).stories());
    }

    @Test
    void whatWaitsForAFilterIsDoneThoughTheFileChangesMeanwhile() throws Exception {
        Session session = session(60_000);
        ChronicleIndex changed = ChronicleIndex.of(chronicle(60_002));
        AtomicInteger done = new AtomicInteger();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            session.filter(EventFilter.NONE.withImportance(2), done::incrementAndGet);
            session.show(changed, null, List.of());
            assertFalse(session.isSifted());
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> done.get() == 1);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            assertTrue(session.isSifted());
            assertEquals(
                    30_001, Objects.requireNonNull(session.chronicle()).events().size());
        });
    }

    @Test
    void whatWasFoundStaysMarkedWhileAStoryIsEdited() throws Exception {
        Session session = session(30);
        TextFinder finding = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            TextFinder made = new TextFinder(session);
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
            assertTrue(session.replaceStories(TOLD));
            assertSame(before, finding.answerProperty().get().hits());
            finding.close();
        });
    }
}
