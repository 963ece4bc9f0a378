package kwonik.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Sample;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.filter.Comparison;
import kwonik.model.filter.SourceFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CompareViewTest {
    private final FxRobot robot = new FxRobot();
    private final List<Excerpt> opened = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            WindowState state = Rooms.state(Settings.FIRST.withLanguage("en"));
            Sample.open(state, Sample.index());
            Chronicle chronicle = Sample.index().chronicle();
            Event event = chronicle.event("departure").orElseThrow();
            Comparison comparison = Comparison.of(chronicle, event, SourceFilter.NONE);
            CompareView view =
                    new CompareView(state.preferences(), event, comparison, opened::add, () -> steps.add("back"));
            Scene scene = new Scene(view, 960, 640);
            Rooms.styles(state).dress(scene);
            stage.setScene(scene);
            stage.show();
            view.applyCss();
            view.layout();
            view.focusFirst();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private CompareCell focused() {
        return robot.lookup(".compare-cell").queryAll().stream()
                .filter(Node::isFocused)
                .map(CompareCell.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everySourceHasACellForEveryQuestionAndOneThatIsSilentSaysSo() {
        // two claims and the passages, three sources
        assertEquals(9, robot.lookup(".compare-cell").queryAll().size());
        assertEquals(3, robot.lookup(".compare-cell.silent").queryAll().size());
        assertEquals(
                "news summary, How many left? does not say",
                robot.lookup(".compare-cell.silent").query().getAccessibleText());
    }

    @Test
    void theKeyboardAloneReachesEveryCell() {
        Set<Node> reached = new LinkedHashSet<>();
        robot.type(KeyCode.HOME);
        for (int row = 0; row < 3; row++) {
            reached.add(focused());
            robot.type(KeyCode.RIGHT, 2);
            reached.add(focused());
            robot.type(KeyCode.LEFT);
            reached.add(focused());
            robot.type(KeyCode.LEFT);
            robot.type(KeyCode.DOWN);
        }
        assertEquals(9, reached.size());
        robot.type(KeyCode.END);
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertTrue(focused().getStyleClass().contains("opinion"));
    }

    @Test
    void theFootSaysWhereTheWordsStandAndEnterGoesThere() {
        Label foot = robot.lookup("#compare-foot").queryAs(Label.class);
        assertTrue(foot.getText().contains("[150 soldiers]"), foot.getText());
        robot.type(KeyCode.ENTER);
        assertEquals("150 soldiers", opened.getFirst().exact());
        robot.type(KeyCode.RIGHT);
        assertTrue(foot.getText().endsWith("): nothing about this."), foot.getText());
        robot.type(KeyCode.ENTER);
        assertEquals(1, opened.size());
        robot.clickOn("#compare-back");
        assertEquals(List.of("back"), steps);
    }

    @Test
    void figuresStandOutAndTheQuotationIsWhole() {
        CompareCell first = focused();
        assertFalse(first.lookupAll(".figure").isEmpty());
        assertEquals("“150 soldiers”", ((WrappedText) first.getChildren().getFirst()).text());
    }
}
