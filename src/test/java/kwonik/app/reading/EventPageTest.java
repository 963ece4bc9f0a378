package kwonik.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Browser;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.search.TextSearch;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.Localized;
import kwonik.model.Reference;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class EventPageTest {
    private static final String LONG = "The article says “on Thursday”, and was published on a Friday. ".repeat(8);
    private static final String WEB = "https://example.org/a";
    private static final String FILE = "file:///etc/passwd";

    private final List<String> opened = new ArrayList<>();
    private WindowState state;
    private boolean noBrowser;

    @Start
    void start(Stage stage) {
        Fonts.load();
        Browser browser = new Browser(address -> {
            if (noBrowser) {
                throw new UnsupportedOperationException();
            }
            opened.add(address);
        });
        state = Rooms.state(Settings.FIRST.withLanguage("en").withTheme(ThemeChoice.LIGHT), browser);
        ReadingPane pane = Rooms.reading(state, Rooms.articles(state));
        Scene scene = new Scene(pane, 437, 640);
        Rooms.styles(state).dress(scene);
        Sample.open(state, index());
        state.looking().select("departure");
        stage.setScene(scene);
        stage.show();
    }

    /// The sample with much to say about its date and its dispute, and with an address that is no web page.
    private static ChronicleIndex index() {
        Chronicle sample = Sample.index().chronicle();
        Event event = sample.event("departure").orElseThrow();
        Event.Details details = event.details();
        Event.Details wordy = new Event.Details(
                details.summary(),
                Localized.of(LONG),
                new DateBasis(DateBasis.Kind.INFERRED, Localized.of(LONG), WEB),
                Map.of(),
                List.of(),
                List.of(new Reference("One", "", null, WEB, "", ""), new Reference("Other", "", null, FILE, "", "")),
                new Event.Evidence(
                        details.evidence().excerpts(),
                        details.evidence().differs(),
                        details.evidence().claims()));
        Event told = new Event("departure", event.when(), event.lane(), 5, event.title(), wordy);
        return ChronicleIndex.of(new Chronicle(
                sample.about(),
                sample.sources(),
                sample.lanes(),
                List.of(),
                List.of(told, sample.event("election").orElseThrow()),
                Map.of()));
    }

    private static List<WrappedText> addresses(FxRobot robot) {
        return List.copyOf(robot.lookup(".address").queryAllAs(WrappedText.class));
    }

    private static Button more(FxRobot robot) {
        return robot.lookup(".folded > .more")
                .queryAllAs(Button.class)
                .iterator()
                .next();
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                1,
                1,
                1,
                1,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static WrappedText basis(FxRobot robot) {
        return robot.lookup("#event-basis").queryAs(WrappedText.class);
    }

    @Test
    void theFirstQuotationAndItsProofAreSeenWithoutScrolling(FxRobot robot) {
        Node proof = robot.lookup("#excerpt-0 .proof-state").query();
        double bottom = proof.localToScene(proof.getBoundsInLocal()).getMaxY();
        assertTrue(bottom <= 640, "it ends at " + bottom);
    }

    @Test
    void howADateIsKnownTakesTwoLinesUntilSomeoneWantsMore(FxRobot robot) {
        double before = basis(robot).getHeight();
        assertTrue(before < 50, "two lines are " + before + " high");
        assertEquals("More: how the date is known", more(robot).getAccessibleText());
        robot.interact(() -> more(robot).requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(basis(robot).getHeight() > 2 * before);
        assertEquals("less", more(robot).getText());
        robot.interact(() -> state.preferences().update(settings -> settings.withLanguage("fr")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("réduire", more(robot).getText());
        robot.interact(() -> state.looking().select("election"));
        robot.interact(() -> state.looking().select("departure"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, basis(robot).getHeight(), 1);
    }

    @Test
    void aWebAddressIsOpenedByEnterOrAClickAndOnlyThen(FxRobot robot) {
        WrappedText link = addresses(robot).getFirst();
        assertEquals(AccessibleRole.HYPERLINK, link.getAccessibleRole());
        assertNotNull(link.getAccessibleHelp());
        assertEquals(List.of(), opened);
        robot.interact(link::requestFocus);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(WEB), opened);
        robot.interact(() -> link.fireEvent(click()));
        assertEquals(List.of(WEB, WEB), opened);
    }

    @Test
    void whatIsNoWebAddressStaysText(FxRobot robot) {
        WrappedText file = addresses(robot).get(1);
        assertEquals(FILE, file.text());
        assertFalse(file.isFocusTraversable());
        robot.interact(() -> file.fireEvent(click()));
        assertEquals(List.of(), opened);
    }

    @Test
    void withoutABrowserOneLineSaysSo(FxRobot robot) {
        noBrowser = true;
        robot.interact(addresses(robot).getFirst()::requestFocus);
        robot.push(KeyCode.ENTER);
        Notice notice = state.notices().shownProperty().get();
        assertNotNull(notice);
        assertTrue(notice.say(Sample.ENGLISH).startsWith("No web browser was found for " + WEB));
    }

    @Test
    void whatIsLookedForIsMarkedInEveryTextOfThePageAndUnmarkedAgain(FxRobot robot) {
        ReadingPane pane = (ReadingPane) robot.lookup("#reading-pane").query();
        TextSearch search = TextSearch.of(index().chronicle());
        robot.interact(() -> pane.mark(search.find("sóldiers thursday")));
        List<String> marked = robot.lookup(".prose").queryAllAs(WrappedText.class).stream()
                .flatMap(prose -> prose.marked().stream())
                .distinct()
                .toList();
        assertEquals(List.of("soldiers", "Thursday"), marked);
        Path line = robot.lookup("#event-title .found-line").query();
        assertFalse(line.getElements().isEmpty());
        robot.interact(() -> state.preferences().update(settings -> settings.withLanguage("fr")));
        assertEquals(List.of("soldats"), marks(robot, pane, search, "SOLDATS"));
        robot.interact(() -> pane.mark(null));
        assertEquals(
                0,
                robot.lookup(".prose").queryAllAs(WrappedText.class).stream()
                        .mapToInt(prose -> prose.marked().size())
                        .sum());
    }

    private static List<String> marks(FxRobot robot, ReadingPane pane, TextSearch search, String words) {
        robot.interact(() -> pane.mark(search.find(words)));
        return robot.lookup("#event-title").queryAs(WrappedText.class).marked();
    }
}
