package kwonik.app.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import kwonik.app.controls.WrappedText;
import kwonik.edtf.When;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Story.Step;
import kwonik.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A step can be read in any script, however wide the list of steps is.
@ExtendWith(ApplicationExtension.class)
class StepCellTest {
    private static final String MIXED = "אירוע חשוב של coup-1991";

    private static Chronicle chronicle() {
        Lane lane = new Lane("lane", Localized.of("Lane"));
        return new Chronicle(
                new Chronicle.About("c", Localized.of("C"), Localized.NONE, "", ""),
                List.of(),
                List.of(lane),
                List.of(),
                List.of(new Event("e", When.parse("1991"), lane, 3, Localized.of(MIXED), Event.Details.NONE)),
                Map.of());
    }

    @Test
    void lettersThatRunToTheLeftAreLaidOutAtEveryWidth() {
        StepWords words = new StepWords(chronicle(), Words.in(Locale.ENGLISH));
        Step step = new Step("e", When.parse("1990/1992"), false, false, Localized.of("A note"));
        List<Double> heights = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ListView<Step> list = new ListView<>();
            list.setCellFactory(_ -> new StepCell(_ -> words, (_, _) -> {}));
            list.getItems().add(step);
            StackPane root = new StackPane(list);
            Scene scene = new Scene(root, 300, 400);
            List<Double> found = new ArrayList<>();
            for (int width = 120; width <= 420; width += 3) {
                list.setPrefWidth(width);
                root.resize(width, scene.getHeight());
                root.applyCss();
                root.layout();
                list.layout();
                list.lookupAll(".prose").stream()
                        .map(WrappedText.class::cast)
                        .filter(text -> text.text().equals(MIXED))
                        .forEach(text -> found.add(text.getHeight()));
            }
            return found;
        });
        assertEquals(101, heights.size());
        assertTrue(heights.getFirst() > heights.getLast(), "it wraps where it is narrow: " + heights);
    }
}
