package kwonik.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Sample;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.cite.Style;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CiteSheetTest {
    private final FxRobot robot = new FxRobot();
    private WindowState state;
    private CiteSheet sheet;

    @BeforeEach
    void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        state = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Rooms.state(Settings.FIRST.withLanguage("en")));
        sheet = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            stage.setScene(new Scene(new Pane(), 400, 300));
            stage.show();
            return new CiteSheet(stage, state.preferences(), state.document(), state.notices());
        });
        Chronicle chronicle = Sample.index().chronicle();
        Event event = chronicle.event("departure").orElseThrow();
        robot.interact(() -> sheet.show(
                chronicle, event, event.details().evidence().excerpts().get(1)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aCitationIsNotSavedOntoTheOpenChronicle(@TempDir Path folder) throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), "theirs");
        Path link = Files.createSymbolicLink(folder.resolve("cited.txt"), own);
        robot.interact(() -> {
            Sample.open(state, Sample.index(), own);
            sheet.save(link);
        });
        assertEquals("theirs", Files.readString(own));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(
                "cited.txt is the open chronicle itself and was not replaced. Choose another name.",
                Objects.requireNonNull(state.notices().shownProperty().get()).say(Sample.ENGLISH));
        robot.interact(() -> sheet.save(folder.resolve("other.txt")));
        assertTrue(Files.readString(folder.resolve("other.txt")).contains("Part of a larger plan"));
    }

    private String preview() {
        VBox preview = robot.lookup("#cite-preview").queryAs(VBox.class);
        return ((WrappedText) preview.getChildren().getFirst()).text();
    }

    @Test
    void theExcerptAskedForComesFirstAndEverythingElseCanBeChosen() {
        assertTrue(preview().contains("Part of a larger plan"), this::preview);
        ComboBox<?> what = robot.lookup("#cite-what").queryComboBox();
        // three excerpts, the event, three sources, the chronicle
        assertEquals(8, what.getItems().size());
        robot.interact(() -> what.getSelectionModel().select(4));
        assertTrue(preview().startsWith("Rios, M. (2025, July 25). "), this::preview);
    }

    @Test
    void anotherStyleIsShownAtOnce() {
        ComboBox<Style> style = robot.lookup("#cite-style").queryComboBox();
        assertEquals(List.of(Style.values()), style.getItems());
        robot.interact(() -> style.setValue(Style.RIS));
        assertTrue(preview().startsWith("TY  - "), this::preview);
        robot.interact(() -> style.setValue(Style.MLA));
        assertTrue(preview().contains("“Title of summary.”"), this::preview);
    }

    @Test
    void copyIsTheMainButtonAndEnterPressesIt() {
        Button copy = robot.lookup("#cite-copy").queryButton();
        assertTrue(copy.isDefaultButton());
        assertFalse(copy.getStyleClass().contains("quiet"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Copied", copy.getText());
        assertEquals(
                preview(),
                WaitForAsyncUtils.waitForAsyncFx(
                        2000, () -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void theIconOfTheMainButtonHasTheColourOfItsWords() {
        Button copy = robot.lookup("#cite-copy").queryButton();
        Shape strokes = robot.from(copy).lookup(".strokes").queryAs(Shape.class);
        assertEquals(copy.getTextFill(), strokes.getStroke());
    }
}
