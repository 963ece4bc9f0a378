package kwonik.app.exercise;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kwonik.app.exercise.ask.QuestionNames;
import kwonik.app.exercise.kept.Figures;
import kwonik.app.exercise.kept.KeptResult;
import kwonik.app.exercise.kept.ResultsFile;
import kwonik.app.settings.Settings;
import kwonik.app.shell.WindowExtension;
import kwonik.exercise.Answer;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting.Score;
import kwonik.model.Chronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a key makes an exercise show is in sight, on a small screen and in large letters.
class ShownInSightTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(
            WindowExtension.SETTINGS.withBounds(new Settings.Bounds(0, 0, 1024, 768, false)),
            folder -> Files.copy(Path.of("assets/haiti/chronicle.json"), folder.resolve("chronicle.json")));

    private RunningPane begin(ExerciseKind kind, int percent) {
        app.untilComplete();
        app.run(() -> app.state().preferences().update(settings -> settings.withTextSize(percent)));
        app.robot().push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        String id = "#exercise-start-" + kind.code();
        until(() -> app.has(id) && !app.find(id, Button.class).isDisabled());
        app.run(() -> app.find(id, Button.class).requestFocus());
        type(KeyCode.ENTER, 1);
        until(() -> app.has("#exercise-running"));
        return app.find("#exercise-running", RunningPane.class);
    }

    private void type(KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            app.robot().push(code);
        }
        app.run(() -> {});
    }

    private void turn(RunningPane pane, KeyCode code, double end) {
        for (int i = 0; i < 150 && Math.abs(scroll(pane).getVvalue() - end) > 1e-6; i++) {
            type(code, 1);
        }
    }

    private static ScrollPane scroll(RunningPane pane) {
        return (ScrollPane) pane.getCenter();
    }

    private static boolean isSeen(RunningPane pane, Node node) {
        Node view = scroll(pane).lookup(".viewport");
        Bounds window = view.localToScene(view.getLayoutBounds());
        Bounds at = node.localToScene(node.getLayoutBounds());
        boolean whole = at.getMinY() >= window.getMinY() - 1 && at.getMaxY() <= window.getMaxY() + 1;
        // what is higher than the page shows its beginning, and the next page is a key away
        boolean higher = at.getHeight() > window.getHeight() - 20
                && at.getMinY() >= window.getMinY() - 1
                && at.getMinY() < window.getMaxY() - 10;
        return whole || higher;
    }

    @ParameterizedTest
    @CsvSource({"GRID, 100", "GRID, 200", "PROVE, 100", "SAME, 200", "WHO, 200"})
    void evidenceIsSeenAsSoonAsItIsLookedAtAndThePageTurnsByKeys(ExerciseKind kind, int percent) {
        RunningPane pane = begin(kind, percent);
        app.robot().push(KeyCode.ALT, KeyCode.H);
        app.run(() -> {});
        Node evidence = app.find(".exercise-evidence", Node.class);
        assertTrue(evidence.isVisible());
        Node name = evidence.lookup(".section");
        assertTrue(
                isSeen(pane, name), () -> "seen of the page is " + scroll(pane).getVvalue());
        turn(pane, KeyCode.PAGE_UP, 0);
        assertEquals(0, scroll(pane).getVvalue());
        turn(pane, KeyCode.PAGE_DOWN, 1);
        assertEquals(1, scroll(pane).getVvalue(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"GRID, 100", "GRID, 200", "PROVE, 100"})
    void theLineThatIsMarkedStaysInSightWhenItIsCheckedAndDownGoesBeyondTheLast(ExerciseKind kind, int percent) {
        RunningPane pane = begin(kind, percent);
        Node line = line();
        for (int i = 0; i < 80; i++) {
            type(KeyCode.DOWN, 1);
            line = line();
            if (line.localToScene(line.getLayoutBounds()).getMaxY()
                    > scroll(pane).localToScene(scroll(pane).getLayoutBounds()).getMaxY() - 30) {
                break;
            }
        }
        type(KeyCode.S, 1);
        type(KeyCode.ENTER, 1);
        assertTrue(pane.view().given() instanceof Answer.Marked);
        assertTrue(app.find("#exercise-feedback", Node.class).isVisible());
        Node marked = line;
        assertTrue(isSeen(pane, marked), () -> marked + " is not seen");
        turn(pane, KeyCode.DOWN, 1);
        assertEquals(1, scroll(pane).getVvalue(), 1e-6, "the end of the page");
    }

    @Test
    void howWordsAreMarkedIsSaidAboveTheText() {
        RunningPane pane = begin(ExerciseKind.GRID, 100);
        String keys = app.state().preferences().words().say("exercise.window.mark.keys");
        assertTrue(pane.lookupAll(".fine").stream()
                .anyMatch(each -> keys.equals(each.getAccessibleText()) && isSeen(pane, each)));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRID", "SAME"})
    void aQuestionAboutAnEventNamesTheEvent(ExerciseKind kind) {
        RunningPane pane = begin(kind, 100);
        String event = new QuestionNames(app.state().preferences().words())
                .event(pane.sitting().exercise().questions().getFirst())
                .orElseThrow();
        assertTrue(pane.lookupAll(".exercise-event").stream()
                .anyMatch(each -> event.equals(each.getAccessibleText()) && isSeen(pane, each)));
    }

    @Test
    void howeverManyResultsThereAreTheButtonBelowThemIsWhole() throws IOException {
        app.untilComplete();
        Chronicle open = java.util.Objects.requireNonNull(app.state().document().chronicle());
        Figures figures = new Figures(new Score(1, 4), new Score(3, 4), Figures.Course.BOTH);
        List<KeptResult> results = IntStream.range(0, 20)
                .mapToObj(i ->
                        new KeptResult(new Plan(ExerciseKind.SAME, 1, i), Instant.EPOCH.plusSeconds(i), figures, null))
                .toList();
        new ResultsFile(app.settingsFile().folder().resolve("exercises"))
                .keep(open.about().id(), results);
        app.robot().push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.E);
        until(() -> app.find("#exercise-results", Node.class)
                        .lookupAll(".exercise-result")
                        .size()
                == 20);
        app.run(() -> {});
        Button all = app.find("#exercise-throw-all", Button.class);
        Node list = app.find("#exercise-results", Node.class);
        assertEquals(all.prefHeight(-1), all.getHeight(), 1);
        double end = list.localToScene(list.getLayoutBounds()).getMaxY();
        assertTrue(all.localToScene(all.getLayoutBounds()).getMaxY() <= end);
    }

    private Node line() {
        return java.util.Objects.requireNonNull(app.stage().getScene().getFocusOwner());
    }
}
