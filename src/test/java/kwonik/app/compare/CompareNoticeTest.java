package kwonik.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Localized;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CompareNoticeTest {
    private final FxRobot robot = new FxRobot();
    private final WindowState state =
            WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
    private final CompareNotice notice = new CompareNotice(state.preferences(), state.looking(), state.notices());

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private String said() {
        return Objects.requireNonNull(state.notices().shownProperty().get())
                .say(state.preferences().words());
    }

    private void saySelected(ChronicleIndex index, String id) {
        robot.interact(() -> {
            Sample.open(state, index);
            state.looking().select(id);
            notice.show(state.looking().selectedProperty().getValue());
        });
    }

    @Test
    void anEventThatNoSourceIsQuotedForIsNamed() {
        saySelected(Sample.index(), "election");
        assertEquals("No source is quoted for “An election”, so there is nothing to compare.", said());
    }

    @Test
    void aChronicleWithOneSourceHasNoneToCompareItWith() {
        Chronicle all = Sample.index().chronicle();
        Event.Details details = new Event.Details(
                Localized.NONE,
                Localized.NONE,
                new DateBasis(DateBasis.Kind.UNKNOWN, Localized.NONE, ""),
                Map.of(),
                List.of(),
                List.of(),
                new Event.Evidence(
                        List.of(Sample.excerpt(Sample.REPORT, Excerpt.Role.DIRECT, Sample.QUOTE)),
                        List.of(),
                        List.of()));
        Event event = new Event("one", null, all.lanes().getFirst(), 1, Localized.of("One"), details);
        saySelected(
                ChronicleIndex.of(new Chronicle(
                        all.about(), List.of(Sample.REPORT), all.lanes(), List.of(), List.of(event), Map.of())),
                "one");
        assertEquals("This chronicle has only one source, so there is none to compare it with.", said());
    }

    @Test
    void onlyWithoutASelectionItSaysThatNothingIsSelected() {
        robot.interact(() -> notice.show(null));
        assertEquals("No event is selected whose sources could be compared.", said());
    }

    @Test
    void itIsTakenBackWhenAnotherEventIsSelected() {
        saySelected(Sample.index(), "election");
        robot.interact(() -> state.looking().select("departure"));
        assertNull(state.notices().shownProperty().get());
    }

    @Test
    void anotherMessageThatCameMeanwhileStays() {
        saySelected(Sample.index(), "election");
        Notice other = Notice.of("app.compare.nothing");
        robot.interact(() -> state.notices().show(other));
        robot.interact(() -> state.looking().select("departure"));
        assertEquals(other, state.notices().shownProperty().get());
    }
}
