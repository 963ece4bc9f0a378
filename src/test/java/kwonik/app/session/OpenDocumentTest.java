package kwonik.app.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.util.Subscription;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.document.Chronicles;
import kwonik.document.Document;
import kwonik.document.Edit;
import kwonik.document.StoryEdits;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.model.filter.EventFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What is open and where the window looks in it go together: through edits, undo, filters and files read again.
@ExtendWith(ApplicationExtension.class)
class OpenDocumentTest {
    private static final Edit NEW = StoryEdits.add(new Story("new", Localized.of("New"), List.of()));

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // before each test
    private WindowState state;

    private static WindowState make() {
        return onFx(() -> Rooms.state(Settings.FIRST.withLanguage("en").withMotionSwitched()));
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static void run(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    @BeforeEach
    void open() {
        state = make();
        run(() -> Sample.open(state, Sample.index(), folder.resolve("sample.json")));
    }

    private List<String> stories() {
        return Sample.stories(state).stream().map(Story::id).toList();
    }

    private List<String> shownStories() {
        return Objects.requireNonNull(state.looking().shownChronicle()).stories().stream()
                .map(Story::id)
                .toList();
    }

    private static Edit retitled(String title) {
        return new Edit("document.edit.story.title", chronicle -> Chronicles.renamed(chronicle, title));
    }

    // ----- Edits

    @Test
    void anEditOfStoriesKeepsAllThatIsKnownOfTheEvents() {
        ChronicleIndex before =
                Objects.requireNonNull(state.looking().shownProperty().get());
        run(() -> assertTrue(state.document().edit(NEW)));
        ChronicleIndex after =
                Objects.requireNonNull(state.looking().shownProperty().get());
        assertNotSame(before, after);
        assertTrue(after.sharesEventsWith(before));
        assertEquals(List.of("new"), shownStories());
        assertEquals(List.of("new"), stories());
    }

    @Test
    void anEditOfAnEventIsSeenAndUndone() {
        run(() -> {
            state.looking().select("departure");
            assertTrue(state.document().edit(retitled("Other")));
        });
        assertEquals("Other", onFx(() -> selected().title().in("en")));
        run(() -> state.document().undo());
        assertEquals("150 soldiers leave", onFx(() -> selected().title().in("en")));
        run(() -> state.document().redo());
        assertEquals("Other", onFx(() -> selected().title().in("en")));
        run(() -> state.document().revert());
        assertFalse(state.document().isUnsaved());
    }

    private Event selected() {
        return Objects.requireNonNull(state.looking().selectedProperty().getValue());
    }

    @Test
    void anEditOfAnEventKeepsTheFilter() {
        EventFilter filter = EventFilter.NONE.withImportance(4);
        run(() -> {
            state.looking().filter(filter);
            state.document().edit(retitled("Other"));
        });
        Chronicle shown = Objects.requireNonNull(state.looking().shownChronicle());
        assertEquals(
                List.of("departure"), shown.events().stream().map(Event::id).toList());
        assertEquals("Other", shown.events().getFirst().title().in("en"));
        assertTrue(state.looking().isFiltered());
    }

    @Test
    void withNothingOpenNothingIsEdited() {
        WindowState empty = make();
        run(() -> assertFalse(empty.document().edit(NEW)));
        assertNull(empty.document().chronicle());
        assertEquals(List.of(), empty.document().problems());
        assertFalse(empty.document().isUnsaved());
    }

    @Test
    void whileAnotherChronicleIsComingInNothingIsEdited() {
        run(() -> {
            state.looking().preview(Sample.index());
            assertFalse(state.document().edit(NEW));
            state.looking().endPreview();
            assertTrue(state.document().edit(NEW));
        });
    }

    @Test
    void textThatIsStillTypedBecomesAnEditBeforeUndo() {
        List<String> done = new ArrayList<>();
        Subscription typing = onFx(() -> state.document().withDraft(() -> {
            if (done.isEmpty()) {
                done.add("typed");
                state.document().edit(NEW);
            }
        }));
        run(() -> state.document().undo());
        assertEquals(List.of("typed"), done);
        assertEquals(List.of(), stories());
        run(() -> state.document().redo());
        assertEquals(List.of("new"), stories());
        typing.unsubscribe();
        done.clear();
        run(() -> state.document().commitDrafts());
        assertEquals(List.of(), done);
    }

    // ----- The file read again

    @Test
    void theFileReadAgainKeepsViewFilterAndUnsavedEdits() {
        ViewState view = onFx(() -> {
            state.looking().filter(EventFilter.NONE.withImportance(3));
            state.looking().select("departure");
            state.document().edit(NEW);
            return Objects.requireNonNull(state.looking().viewProperty().get());
        });
        run(() -> Sample.open(state, Sample.index(), folder.resolve("sample.json")));
        assertEquals(view, state.looking().viewProperty().get());
        assertEquals(
                EventFilter.NONE.withImportance(3),
                state.looking().filterProperty().get());
        assertEquals(List.of("new"), stories());
        assertEquals(List.of("new"), shownStories());
        assertTrue(state.document().isUnsaved());
        assertFalse(Sample.conflict(state));
    }

    @Test
    void textThatIsStillTypedOutlivesTheFileReadAgain() {
        onFx(() -> state.document().withDraft(() -> {
            if (stories().isEmpty()) {
                state.document().edit(NEW);
            }
        }));
        run(() -> Sample.open(state, Sample.index(), folder.resolve("sample.json")));
        assertEquals(List.of("new"), stories());
        assertTrue(state.document().isUnsaved());
    }

    @Test
    void anotherFileTakesViewFilterAndEditsAway() {
        run(() -> {
            state.looking().filter(EventFilter.NONE.withImportance(3));
            state.document().edit(NEW);
            Sample.open(state, Sample.index(), folder.resolve("other.json"));
        });
        assertTrue(state.looking().filterProperty().get().isNone());
        assertEquals(List.of(), stories());
        assertFalse(state.document().isUnsaved());
        assertEquals(folder.resolve("other.json"), state.document().file());
    }

    @Test
    void listenersNeverSeeAnEventSelectedThatIsNotThere() {
        List<String> wrong = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        run(() -> {
            state.looking().select("departure");
            state.looking().viewProperty().subscribe(view -> {
                Chronicle shown = state.looking().shownChronicle();
                String id = view == null ? null : view.selected();
                if (shown != null && id != null) {
                    (shown.indexOf(id) < 0 ? wrong : seen).add(id);
                }
            });
            state.looking().filter(EventFilter.NONE.hidingLane("army"));
        });
        assertEquals(List.of(), wrong);
        assertTrue(seen.contains("departure"));
        assertNull(state.looking().selectedProperty().getValue());
        assertEquals(
                List.of(),
                Objects.requireNonNull(state.looking().shownChronicle()).events());
    }

    // ----- Going somewhere

    @Test
    void anEventThatIsNotShownIsNotSelected() {
        run(() -> {
            state.looking().select("departure");
            state.looking().select("nowhere");
        });
        assertEquals("departure", onFx(() -> selected().id()));
        run(() -> state.looking().select(null));
        assertNull(state.looking().selectedProperty().getValue());
    }

    @Test
    void selectingBringsAnEventIntoSight() {
        run(() -> {
            ViewState early = new ViewState(0, 1_000_000, null, false);
            state.looking().jump(early);
            state.looking().select("departure");
        });
        ViewState view = Objects.requireNonNull(state.looking().viewProperty().get());
        double start = Objects.requireNonNull(onFx(() -> selected().when())).start();
        assertTrue(view.start() <= start && start <= view.end());
    }

    @Test
    void aFlightIsTakenOnByTheTimelineOrElseDoneAtOnce() {
        ViewState there = new ViewState(0, 1_000_000, null, false);
        run(() -> state.looking().fly(there));
        assertEquals(there, state.looking().viewProperty().get());
        List<ViewState> taken = new ArrayList<>();
        ViewState elsewhere = new ViewState(5_000_000, 6_000_000, null, false);
        run(() -> {
            state.looking().destinationProperty().subscribe(goal -> {
                if (goal != null) {
                    taken.add(goal);
                    state.looking().takeDestination();
                }
            });
            state.looking().fly(elsewhere);
            state.looking().fly(elsewhere);
        });
        assertEquals(List.of(elsewhere, elsewhere), taken);
        assertNotEquals(elsewhere, state.looking().viewProperty().get());
    }

    // ----- What is known of the file

    @Test
    void theOpenFileIsKnownByAnyNameThatLeadsToIt() {
        assertTrue(state.document().isOpen(folder.resolve("x/../sample.json")));
        assertFalse(state.document().isOpen(folder.resolve("other.json")));
    }

    @Test
    void aDocumentThatIsSetIsTheOneThatIsOpen() {
        Document open = Objects.requireNonNull(state.document().get());
        run(() -> state.document().set(open.withProblems(List.of())));
        assertSame(
                open.history(), Objects.requireNonNull(state.document().get()).history());
    }
}
