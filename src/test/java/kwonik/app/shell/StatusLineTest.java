package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import kwonik.app.navigation.ViewSummary;
import kwonik.app.open.ReadingTask;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Picture;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The line at the bottom tells of the picture that is on the screen, and of no earlier one.
class StatusLineTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    /// The letters that are drawn, which may be older than the text of the control.
    private static String drawn(FxRobot robot) {
        for (Node node : robot.lookup("#status-line .text").queryAll()) {
            if (node instanceof Text text && node.getParent().getId() == null) {
                return text.getText();
            }
        }
        return "";
    }

    private String expected(TimelineView timeline) {
        Picture picture = Objects.requireNonNull(timeline.pictureProperty().get());
        return new ViewSummary(app.state().preferences().words())
                .say(
                        Objects.requireNonNull(
                                app.state().looking().viewProperty().get()),
                        picture.tally(),
                        app.state().looking().shownProperty().get());
    }

    @Test
    void itTellsOfALongReadingThoughSomeoneMovesAllTheTime(FxRobot robot) {
        AtomicReference<FreshWindow> shown = new AtomicReference<>();
        AnimationTimer mover = new AnimationTimer() {
            @Override
            public void handle(long now) {
                ViewState there = shown.get().view();
                shown.get().window().state().looking().jump(there.at(there.start() + 1, there.end() + 1));
            }
        };
        robot.interact(() -> {
            FreshWindow fresh = FreshWindow.show(app, new ReadingTask(null));
            shown.set(fresh);
            // nearer, so that there is something to move to
            double part = fresh.view().span() / 4;
            fresh.window()
                    .state()
                    .looking()
                    .jump(fresh.view()
                            .at(fresh.view().start() + part, fresh.view().end() - part));
            mover.start();
        });
        until(() -> shown.get().has("#cancel-task"));
        robot.interact(() -> {
            mover.stop();
            assertTrue(shown.get().stage().getIcons().isEmpty(), "what can wait, waits");
            shown.get().close();
        });
    }

    @Test
    void afterAComparisonItStillFollowsThePicture(FxRobot robot) {
        app.untilComplete();
        TimelineView timeline = robot.lookup("#timeline").queryAs(TimelineView.class);
        int event =
                Objects.requireNonNull(app.state().looking().shownChronicle()).indexOf("keepers-sail-2025");
        robot.interact(() -> timeline.select(event));
        robot.interact(() -> app.window().commands().run(app.window().commands().compare));
        until(() -> robot.lookup("#compare").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#compare").tryQuery().isEmpty());
        StatusBar line = robot.lookup("#status-line").queryAs(StatusBar.class);
        Parent root = timeline.getScene().getRoot();
        for (Verb verb : new Verb[] {Verb.TEAR, Verb.TEAR, Verb.CLOSER, Verb.CLOSER, Verb.WHOLE}) {
            // what asks for a layout while one is made is not heard by those who have had theirs
            robot.interact(() -> {
                timeline.run(verb);
                root.layout();
                boolean waits = line.isNeedsLayout() && !root.isNeedsLayout();
                assertFalse(waits, "the line waits for a layout that nobody will make, after " + verb);
            });
            robot.interact(root::layout);
            assertEquals(expected(timeline), drawn(robot), "after " + verb);
        }
    }
}
