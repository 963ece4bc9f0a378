package kwonik.app.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Paragraphs in which letters run to the left wrap inside their margins, at any width.
@ExtendWith(ApplicationExtension.class)
class LineEndsTest {
    private static final String MIXED = "הסכם השלום הראשון 1948 – Oslo נחתם";
    private static final String LATIN_FIRST = "UN Resolution 242 قرار (1967) السلام adopted";

    private Stage stage;

    @Start
    void start(Stage first) {
        Fonts.load();
        stage = first;
    }

    @Test
    void noLineIsWiderThanItsRoomAndNoWordIsLostAtAnyWidth(FxRobot robot) {
        for (String text : new String[] {MIXED, LATIN_FIRST}) {
            robot.interact(() -> wraps(text));
        }
    }

    private void wraps(String text) {
        WrappedText prose = new WrappedText("title", text);
        VBox box = new VBox(prose);
        stage.setScene(new Scene(box, 700, 700));
        box.applyCss();
        double whole = prose.prefWidth(-1);
        double line = prose.prefHeight(whole);
        assertTrue(prose.prefHeight(whole / 2) > line * 1.5);
        for (int width = 120; width < 500; width += 7) {
            prose.resize(width, prose.prefHeight(width));
            prose.layout();
            TextFlow flow = (TextFlow) prose.lookup("TextFlow");
            assertTrue(flow.prefWidth(-1) <= width + 1, width + ": " + flow.prefWidth(-1));
            assertEquals(text, prose.text());
            prose.select(0, text.length());
            assertEquals(text, prose.selected());
        }
        assertEquals(line, prose.prefHeight(whole), 0.01);
    }
}
