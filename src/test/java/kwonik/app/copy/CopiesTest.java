package kwonik.app.copy;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import kwonik.app.open.Frozen;
import kwonik.app.session.Notice;
import kwonik.app.session.Sample;
import kwonik.app.shell.WindowExtension;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.export.copy.CopyFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Saving copies: what is asked, what is written, and what is told of it.
class CopiesTest {
    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, CopiesTest::frozen);

    private static Path frozen(Path folder) throws IOException {
        try (InputStream in = Frozen.stream()) {
            return Files.write(folder.resolve("chronicle.json"), in.readAllBytes());
        }
    }

    private String said() {
        Notice notice = app.state().notices().shownProperty().get();
        return notice == null ? "" : notice.say(Sample.ENGLISH);
    }

    private void open(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.S);
        until(() -> app.has("#copy-choose"));
    }

    @Test
    void aCopyIsWrittenByKeyboardAloneAndTheOpenFileStaysTheOpenOne(FxRobot robot) throws IOException {
        Path target = app.newFolder().resolve("for-my-class");
        app.targets().add(target);
        Path before = Objects.requireNonNull(app.state().document().file());
        open(robot);
        robot.push(KeyCode.ENTER);
        until(() -> !said().isEmpty());
        Path written = target.resolveSibling("for-my-class.json");
        assertEquals(
                Frozen.read().index().chronicle().events().size(),
                ChronicleReader.read(written, Progress.NONE)
                        .chronicle()
                        .events()
                        .size());
        assertEquals(before, app.state().document().file());
        assertTrue(said().startsWith("for-my-class.json was written: "), said());
        assertFalse(app.has("#copy-choose"));
    }

    @Test
    void theOpenFileItselfIsNeverWrittenOver(FxRobot robot) throws IOException {
        Path own = Objects.requireNonNull(app.state().document().file());
        byte[] before = Files.readAllBytes(own);
        app.targets().add(own);
        open(robot);
        app.press("#copy-choose");
        assertEquals(
                "chronicle.json is the open chronicle itself and was not replaced. Choose another name.",
                app.find("#copy-message", Label.class).getText());
        assertArrayEquals(before, Files.readAllBytes(own));
    }

    @Test
    void whatCannotBeWrittenIsSaidInTheSheetAndNothingIsLeftBehind(FxRobot robot) throws IOException {
        Path folder = Files.createDirectory(app.newFolder().resolve("taken.json"));
        app.targets().add(folder);
        open(robot);
        app.press("#copy-choose");
        Label message = app.find("#copy-message", Label.class);
        until(() -> message.getText().startsWith("taken.json could not be written"));
        assertFalse(app.find("#copy-choose", Button.class).isDisabled());
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void everyFormatIsOfferedWithWhatItIsGoodFor(FxRobot robot) {
        open(robot);
        for (CopyFormat format : CopyFormat.values()) {
            RadioButton button = app.find("#copy-" + format.code(), RadioButton.class);
            String about = Sample.ENGLISH.say(format.key() + ".about");
            assertEquals(button.getText() + ". " + about, button.getAccessibleText());
            app.run(() -> button.setSelected(true));
            assertEquals(
                    format.hasLanguage(),
                    robot.lookup("#copy-language").query().getParent().isVisible());
        }
    }

    @Test
    void whatACopyLeftOutIsOneButtonAwayAndCanBeCopied(FxRobot robot) {
        app.untilComplete();
        app.run(() -> app.window().commands().copies().written(LossyCopy.report()));
        assertEquals(
                "copy.csv was written: 47 events. Left out: 2 things that this format does not hold.",
                said().replaceAll("[\u2066-\u2069]", ""));
        robot.clickOn("What the last copy left out");
        until(() -> app.has("#copy-report"));
        Window sheet = robot.lookup("#copy-report").query().getScene().getWindow();
        assertNotEquals(app.stage(), sheet);
        robot.clickOn("Copy all");
        WaitForAsyncUtils.waitForFxEvents();
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.contains("2 things that did not fit:"), copied);
    }
}
