package kwonik.app.check;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import kwonik.app.controls.WrappedText;
import kwonik.app.shell.WindowExtension;
import kwonik.archive.ArticleText;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.exchange.check.Outcome;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Event;
import kwonik.model.SourceKind;
import kwonik.proof.ChronicleProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// From a pasted list to events with their proof, in the real window.
class ListCheckingTest {
    private static final String TEXT = """
            date 2025-07-25 By Ann Writer

            The lamp guild was dissolved in 1995. The harbour lost its watch.

            On Thursday, 150 keepers sailed to the northern light for a course of three months.
            """;

    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "mine", "title": {"en": "Mine"},
             "sources": [{"id": "report", "title": "Report", "kind": "news-report", "issued": "2025-07-25", "sha256": "SHA"}],
             "lanes": [{"id": "guild", "name": {"en": "Guild"}}, {"id": "ships", "name": {"en": "Ships"}}],
             "eras": [],
             "events": [{"id": "old", "when": "1980", "lane": "guild", "title": {"en": "The lamp is lit"}}]}
            """;

    private static final String LIST = """
            Here is your timeline:

            - **24 July 2025** – Keepers sail: “150 keepers sailed to the northern light”
            - **1995** – “The lamp guild was disbanded in 1995”
            - **2024** – “The lighthouse was sold to a foreign bank for a song”
            """;

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
        ArticleText text = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8));
        Files.writeString(Files.createDirectory(folder.resolve("sources")).resolve("report.txt"), TEXT);
        return Files.writeString(folder.resolve("mine.json"), CHRONICLE.replace("SHA", text.sha256()));
    });

    private Chronicle chronicle() {
        return Objects.requireNonNull(app.state().document().chronicle());
    }

    private void open(FxRobot robot) {
        app.untilComplete();
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.K);
        until(() -> app.has("#check-list"));
    }

    private void paste(FxRobot robot, String list) {
        app.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(list);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        until(() -> app.find("#check-list", TextArea.class).getText().contains("–"));
    }

    /// Tab, until the keyboard is there.
    private void walkTo(FxRobot robot, String id) {
        for (int i = 0; i < 30; i++) {
            Node focused = robot.lookup(id).query().getScene().getFocusOwner();
            if (focused != null && id.equals("#" + focused.getId())) {
                return;
            }
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        throw new AssertionError("no way to " + id);
    }

    private void check(FxRobot robot) {
        until(() -> app.has("#check-text-report"));
        walkTo(robot, "#check-go");
        robot.type(KeyCode.SPACE);
        until(() -> app.has("#check-outcomes"));
        Node list = app.find("#check-outcomes", ListView.class);
        until(() -> list.equals(list.getScene().getFocusOwner()));
    }

    @Test
    void fromThePastedListToSavedEventsByKeyboardAlone(FxRobot robot) throws IOException {
        open(robot);
        paste(robot, LIST);
        check(robot);
        assertEquals(
                "3 statements: 1 proven, 1 changed, 1 not found in these texts",
                robot.lookup("#check-sum").queryAs(WrappedText.class).getAccessibleText());
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        walkTo(robot, "#check-lane");
        robot.type(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        walkTo(robot, "#check-take");
        assertEquals(
                "Take over as 2 events", app.find("#check-take", Button.class).getText());
        robot.type(KeyCode.SPACE);
        until(() -> chronicle().events().size() == 3);
        robot.type(KeyCode.ESCAPE);
        until(() -> !app.has("#check-outcomes"));
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        Path file = Objects.requireNonNull(app.state().document().file());
        until(() -> !app.state().document().isUnsaved());
        Chronicle saved = ChronicleReader.read(file, Progress.NONE).chronicle();
        Event sailed = saved.events().get(1);
        assertEquals("2025-07-24", String.valueOf(sailed.when()));
        assertEquals("ships", sailed.lane().id());
        assertEquals("Keepers sail", sailed.title().in("en"));
        assertEquals(DateBasis.Kind.INFERRED, sailed.details().basis().kind());
        assertEquals(List.of("to reword"), sailed.details().tags());
        Event dissolved = saved.events().get(2);
        assertEquals("The lamp guild was dissolved in 1995", dissolved.title().in("en"));
        assertEquals("1995", String.valueOf(dissolved.when()));
        assertEquals(DateBasis.Kind.STATED, dissolved.details().basis().kind());
        ArticleText text = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8));
        ChronicleProof proof =
                ChronicleProof.of(saved, Map.of("report", new ChronicleProof.Article(text.text(), text.sha256())));
        assertEquals(2, proof.quotes().size());
        assertFalse(proof.anyWrong());
        app.run(() -> app.state().document().undo());
        assertEquals(1, chronicle().events().size());
    }

    @Test
    void whatIsNotFoundCannotBeTakenOverAndSaysWhy(FxRobot robot) {
        open(robot);
        paste(robot, LIST);
        check(robot);
        robot.type(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(app.find("#check-take", Button.class).isDisabled());
        assertEquals(
                "What is not found in these texts cannot be taken over: there is nothing to prove it by.",
                app.find("#check-state", Label.class).getText());
    }

    @Test
    @SuppressWarnings("unchecked")
    void theListCanBeFilteredAndTheReportCopied(FxRobot robot) {
        open(robot);
        paste(robot, LIST);
        check(robot);
        ComboBox<String> filter = app.find("#check-filter", ComboBox.class);
        app.run(() -> filter.setValue("CHANGED"));
        ListView<Outcome> list = app.find("#check-outcomes", ListView.class);
        assertEquals(1, list.getItems().size());
        assertEquals(
                2,
                list.getItems().getFirst().differences().stream()
                        .filter(run -> !run.text().isBlank() && run.kind() != kwonik.proof.WordRun.Kind.SAME)
                        .count());
        app.press("#check-copy");
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
        assertTrue(copied.startsWith("3 statements: 1 proven"), copied);
        assertTrue(copied.contains("difference: The lamp guild was [-disbanded-]{+dissolved+} in 1995"), copied);
        assertTrue(copied.contains("line 1 is taken for no statement: Here is your timeline:"), copied);
    }

    @Test
    void aTextThatIsNoSourceYetIsAskedForAndComesWithItsEvents(FxRobot robot) throws IOException {
        open(robot);
        Path other = Files.writeString(app.newFolder().resolve("gull_2.txt"), """
                Pier burned

                date 1996-05-04 By Ida Brandt, Daily Gull

                The old pier burned down on 3 May 1996.
                """);
        paste(robot, "- 3 May 1996 – “The old pier burned down”\n");
        app.run(() -> robot.lookup(".check-list").queryAs(ListPane.class).add(other));
        until(() -> app.has("#check-file-0"));
        CheckBox file = app.find("#check-file-0", CheckBox.class);
        assertEquals("gull_2.txt (no source of this chronicle)", file.getText());
        assertFalse(file.isMnemonicParsing(), "every letter of a name is shown");
        check(robot);
        walkTo(robot, "#check-take");
        robot.type(KeyCode.SPACE);
        until(() -> app.has("#source-kind"));
        app.run(() -> kind(robot).setValue(SourceKind.NEWS_REPORT));
        app.press("#source-go");
        until(() -> chronicle().events().size() == 2);
        Event event = chronicle().events().getLast();
        String id = event.details().evidence().excerpts().getFirst().sourceId();
        assertNotNull(chronicle().source(id).orElse(null));
        assertEquals("1996-05-03", String.valueOf(event.when()));
        app.run(() -> app.state().document().undo());
        assertEquals(1, chronicle().sources().size());
        assertEquals(1, chronicle().events().size());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<SourceKind> kind(FxRobot robot) {
        return robot.lookup("#source-kind").queryAs(ComboBox.class);
    }

    @Test
    void withoutAListOrATextItSaysWhatIsMissing(FxRobot robot) {
        open(robot);
        until(() -> app.has("#check-text-report"));
        app.press("#check-go");
        assertEquals(
                "Paste the list first, or open it from a file.",
                app.find("#check-state", Label.class).getText());
        paste(robot, LIST);
        walkTo(robot, "#check-text-report");
        robot.type(KeyCode.SPACE);
        app.press("#check-go");
        assertEquals(
                "Choose at least one text.",
                app.find("#check-state", Label.class).getText());
    }

    @Test
    void whatWasPastedIsThereAgainWhenTheWindowIsOpenedAgain(FxRobot robot) {
        open(robot);
        paste(robot, LIST);
        robot.type(KeyCode.ESCAPE);
        until(() -> !app.has("#check-list"));
        open(robot);
        assertEquals(
                LIST.strip(), app.find("#check-list", TextArea.class).getText().strip());
    }
}
