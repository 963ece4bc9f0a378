package kwonik.app.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kwonik.app.session.Sample;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is folded says that it goes on, and what is whole does not, at any width.
@ExtendWith(ApplicationExtension.class)
class CollapsedTextTest {
    private static final String LATIN = "inferred: the article says “on Thursday”, and the Thursday before the day on "
            + "which it was written is the day of the departure; the summary gives the month only.";
    private static final String TO_THE_LEFT = "הסכם השלום הראשון 1948 נחתם באוסלו ביום חמישי, כך כתוב במאמר, "
            + "והתקציר מזכיר את החודש בלבד; היום עצמו אינו ידוע משום מקור אחר.";

    private Stage stage;

    @Start
    void start(Stage first) {
        Fonts.load();
        stage = first;
    }

    @ParameterizedTest
    @ValueSource(strings = {LATIN, TO_THE_LEFT, "One line.\n\n" + LATIN})
    void dotsStandWhereWordsAreCutOffAndAButtonWhereMoreThanTwoLinesWouldBe(String text, FxRobot robot) {
        robot.interact(() -> {
            WrappedText prose = new WrappedText("fine", text);
            WrappedText whole = new WrappedText("fine", text);
            WrappedText line = new WrappedText("fine", "line");
            CollapsedText folded = new CollapsedText(prose, "app.fold.basis", Sample.ENGLISH, new HashSet<>());
            VBox page = new VBox(folded, whole, line);
            stage.setScene(new Scene(page, 700, 700));
            Rooms.styles(Rooms.state(Settings.FIRST)).dress(stage.getScene());
            page.applyCss();
            for (int width = 160; width < 900; width += 9) {
                page.resize(width, 700);
                page.layout();
                page.layout();
                boolean longer = whole.prefHeight(width) > 2.6 * line.prefHeight(-1);
                Button more = (Button) folded.lookup(".more");
                assertEquals(longer, more.isVisible(), "button at " + width);
                Node dots = prose.lookup(".dots");
                assertNotNull(dots);
                assertEquals(longer, dots.isVisible(), "dots at " + width);
                assertEquals(
                        longer ? 2 : whole.prefHeight(width) / line.prefHeight(-1),
                        prose.getHeight() / line.prefHeight(-1),
                        0.2);
                if (longer) {
                    Bounds at = dots.getBoundsInParent();
                    assertTrue(at.getMinX() >= -1 && at.getMaxX() <= prose.getWidth() + 1, at + " at " + width);
                    assertTrue(at.getMaxY() <= prose.getHeight() + 2, at + " at " + width);
                    assertTrue(at.getMinY() >= line.prefHeight(-1) - 2, at + " at " + width);
                }
            }
            page.resize(240, 700);
            page.layout();
            ((Button) folded.lookup(".more")).fire();
            page.layout();
            assertFalse(prose.lookup(".dots").isVisible());
            assertEquals(prose.prefHeight(prose.getWidth()), prose.getHeight(), 1);
        });
    }
}
