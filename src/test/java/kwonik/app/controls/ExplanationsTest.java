package kwonik.app.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.model.Glossary;
import kwonik.model.Localized;
import kwonik.model.Term;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Terms of a paragraph, explained to who points at them or has the keyboard there.
@ExtendWith(ApplicationExtension.class)
class ExplanationsTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("mss", "MSS", "Support mission", "A police mission."),
            term("pap", "Port-au-Prince", "", "The capital of Haiti.")));

    private WrappedText paragraph;
    private WrappedText plain;
    private Button other;

    private static Term term(String id, String name, String longForm, String definition) {
        return new Term(
                id,
                Term.Kind.TERM,
                new Term.Names(Localized.of(name), Map.of(), Localized.of(longForm)),
                Localized.of(definition),
                null,
                List.of());
    }

    private static WrappedText explained(String text) {
        WrappedText paragraph = new WrappedText("body", text);
        return paragraph.explaining(GLOSSARY.in(text, "en"), WORDS);
    }

    @Start
    void start(Stage stage) {
        paragraph = explained("The MSS landed in Port-au-Prince.");
        plain = explained("No term is in here.");
        other = new Button("other");
        stage.setScene(new Scene(new VBox(other, paragraph, plain), 500, 300));
        stage.show();
    }

    private static List<String> notes() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .filter(Window::isShowing)
                .map(note -> ((Tooltip) note).getText())
                .toList();
    }

    private void point(FxRobot robot, double share) {
        robot.interact(() -> {
            Bounds words = paragraph.localToScene(paragraph.getBoundsInLocal());
            Point2D at = new Point2D(words.getMinX() + share * words.getHeight(), words.getCenterY());
            paragraph.fireEvent(new MouseEvent(
                    MouseEvent.MOUSE_MOVED,
                    at.getX(),
                    at.getY(),
                    0,
                    0,
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null));
        });
    }

    @Test
    void theTermsAreMarkedAndTheTextStaysAsItIs() {
        assertEquals(List.of("MSS", "Port-au-Prince"), paragraph.explained());
        assertEquals("The MSS landed in Port-au-Prince.", paragraph.text());
        Path line = (Path) paragraph.lookup(".term-line");
        assertEquals(4, line.getElements().size(), "a line below each of two terms");
        assertEquals(List.of(), plain.explained());
        assertFalse(plain.isFocusTraversable());
    }

    @Test
    void whoHasTheKeyboardThereIsToldAllOfThem(FxRobot robot) {
        robot.interact(paragraph::requestFocus);
        String all = "MSS – Support mission: A police mission.\nPort-au-Prince: The capital of Haiti.";
        assertEquals(List.of(all), notes());
        assertEquals(all, paragraph.getAccessibleHelp());
        robot.interact(other::requestFocus);
        assertEquals(List.of(), notes());
    }

    @Test
    void whoPointsAtATermIsToldThatOne(FxRobot robot) {
        robot.interact(other::requestFocus);
        boolean told = false;
        for (double share = 0; share < 6 && !told; share += 0.25) {
            point(robot, share);
            told = notes().equals(List.of("MSS – Support mission: A police mission."));
        }
        assertTrue(told, "no place of the paragraph tells of the MSS");
        point(robot, 0);
        assertEquals(List.of(), notes(), "the first word is no term");
    }
}
