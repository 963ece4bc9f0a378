package kwonik.app.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.app.open.OpenedChronicle;
import kwonik.app.settings.Settings;
import kwonik.app.shell.Rooms;
import kwonik.app.shell.WindowState;
import kwonik.archive.file.Progress;
import kwonik.image.TestImages;
import kwonik.paint.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of an event on its page.
@ExtendWith(ApplicationExtension.class)
class PicturesOnPageTest {
    @TempDir
    static Path folder;

    private WindowState state;
    private ReadingPane pane;

    private static String picture(String file) {
        return "{\"file\": \"" + file + "\", \"alt\": {\"en\": \"Shows " + file
                + "\"}, \"credit\": \"Marie\", \"license\": \"CC0\"}";
    }

    @Start
    void start(Stage stage) throws IOException {
        Fonts.load();
        Files.write(folder.resolve("wide.jpg"), TestImages.jpeg(TestImages.landscape(1200, 400)));
        Files.write(folder.resolve("tiny.png"), TestImages.png(TestImages.landscape(30, 20)));
        String pictures = String.join(", ", picture("wide.jpg"), picture("tiny.png"), picture("gone.png"));
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"lanes\": [{\"id\": \"l\", \"name\": {\"en\": \"L\"}}], \"events\": "
                        + "[{\"id\": \"e\", \"lane\": \"l\", \"date\": \"1995\", \"title\": {\"en\": \"E\"}, \"pictures\": ["
                        + pictures + "]}]}");
        state = Rooms.state(Settings.FIRST.withLanguage("en"));
        pane = Rooms.reading(state, Rooms.articles(state), () -> {}, () -> {}, () -> {});
        Scene scene = new Scene(pane, 400, 800);
        Rooms.styles(state).dress(scene);
        Rooms.open(state, OpenedChronicle.read(file, Progress.NONE, _ -> {}));
        stage.setScene(scene);
        // a window of a test before may have left its size
        stage.setMinWidth(0);
        stage.setWidth(400);
        stage.setHeight(800);
        stage.show();
        state.looking().select("e");
    }

    private static void until(BooleanSupplier done) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, done::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static ImageView view(Node block) {
        return (ImageView) block.lookup(".image-view");
    }

    private Node block(FxRobot robot, int place) {
        return robot.lookup("#picture-" + place).query();
    }

    @Test
    void aPictureIsNoWiderThanThePageAndASmallOneStaysSmall(FxRobot robot) {
        until(() -> view(block(robot, 0)).getImage() != null
                && view(block(robot, 1)).getImage() != null);
        double width = view(block(robot, 0)).getLayoutBounds().getWidth();
        assertTrue(width > 300 && width < 400, () -> "not " + width);
        assertEquals(30, view(block(robot, 1)).getLayoutBounds().getWidth(), 0.5);
        Button button = (Button) block(robot, 0).lookup(".button");
        assertEquals("Shows wide.jpg", button.getAccessibleText());
        assertTrue(pane.text().contains("Picture: Marie, CC0"), pane.text());
    }

    @Test
    void aMissingFileIsToldInItsPlace(FxRobot robot) {
        until(() -> pane.text().contains("The picture “gone.png” is not there."));
        assertTrue(pane.text().contains("Shows gone.png\n"), pane.text());
    }

    private static List<Stage> large() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> String.valueOf(stage.getTitle()).startsWith("Picture: "))
                .toList();
    }

    @Test
    void enterShowsItLargeArrowsLeadOnAndEscapeCloses(FxRobot robot) {
        until(() -> view(block(robot, 0)).getImage() != null);
        robot.interact(() -> block(robot, 0).lookup(".button").requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> large().size() == 1);
        Node room = large().getFirst().getScene().lookup("#photo-room");
        assertEquals("Shows wide.jpg", room.getAccessibleText());
        until(() -> view(room) != null && view(room).getImage() != null);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertEquals("Shows gone.png", room.getAccessibleText());
        robot.push(KeyCode.LEFT);
        assertEquals("Shows tiny.png", room.getAccessibleText());
        robot.push(KeyCode.ESCAPE);
        until(() -> large().isEmpty());
    }
}
