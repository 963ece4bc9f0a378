package kwonik.app.shell;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import kwonik.app.settings.Settings;
import kwonik.archive.ChronicleReader;
import kwonik.archive.Reading;
import kwonik.archive.file.Progress;
import kwonik.cli.Ran;
import kwonik.document.Document;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// From three articles to a chronicle that proves itself, by keyboard; only the file dialogs of the system are answered
/// by the test.
class OwnChronicleJourneyTest {
    private static final List<String> ARTICLES = List.of("""
            The guild and the light

            The lamp guild was dissolved in 1995. The harbour lost its watch.

            In November 2017 the guild was restored by the council.

            On Thursday, 150 keepers sailed to the northern light for a course of three months.
            """, """
            Ships without a watch

            The first ferry ran in May 2004 with forty people on board.

            A storm broke the northern pier on 12 January 2010.

            The new ferry came in on 25 June 2024, a year late.

            About 900 ships were counted in 2012, the harbour office says.
            """, """
            Who keeps the keepers?

            The council voted for a new watch in October 2023.

            The school of the keepers opened in March 2019.

            No more than 700 ships were counted in 2012, the pilots say.

            The pier was open again in 2016.
            """);

    @RegisterExtension
    final WindowExtension app =
            WindowExtension.onFrozen(WindowExtension.SETTINGS.withBounds(new Settings.Bounds(0, 0, 1366, 768, false)));

    private Document open() {
        return Objects.requireNonNull(app.state().document().get());
    }

    private Chronicle chronicle() {
        return open().chronicle();
    }

    private void type(KeyCode... codes) {
        for (KeyCode code : codes) {
            app.robot().type(code);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String text) {
        app.robot().targetWindow(focused().getScene().getWindow()).write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where the keyboard is: in the last window, though the headless platform leaves it in the others, too.
    private static Node focused() {
        return Window.getWindows().stream()
                .filter(window -> window.isFocused() && window.getScene() != null)
                .map(window -> window.getScene().getFocusOwner())
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    /// Waits for a sheet, and goes there: a system does that by itself, the headless platform does not.
    private void inSheet(String id) {
        until(() -> app.has(id));
        app.run(() -> app.find(id, Node.class).getScene().getWindow().requestFocus());
    }

    /// Walks with the key that everybody knows.
    private void tabTo(String id) {
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 80 && !isAt(id); i++) {
            met.add(String.valueOf(focused().getId()));
            type(KeyCode.TAB);
        }
        assertTrue(isAt(id), () -> "walked over " + met);
    }

    /// On the timeline the keyboard is at an event, if one is in sight.
    private static boolean isAt(String id) {
        String here = String.valueOf(focused().getId());
        return here.equals(id) || (id.equals("timeline") && here.startsWith("event-"));
    }

    private void fill(String id, String text) {
        tabTo(id);
        app.robot().push(KeyCode.SHORTCUT, KeyCode.A);
        write(text);
    }

    private Source addSource(Path text, String publisher) {
        int before = chronicle().sources().size();
        app.run(() -> app.window().commands().sources().add(text));
        inSheet("#source-title");
        tabTo("source-kind");
        type(KeyCode.DOWN);
        fill("source-publisher", publisher);
        fill("source-issued", "2025-07-25");
        type(KeyCode.ENTER);
        until(() -> chronicle().sources().size() == before + 1 && app.has("#article-text"));
        return chronicle().sources().getLast();
    }

    /// Makes an event of the sentence with the next date.
    private void event(String title) {
        int before = chronicle().events().size();
        type(KeyCode.TAB, KeyCode.S, KeyCode.E);
        write(title);
        type(KeyCode.ENTER);
        until(() -> chronicle().events().size() == before + 1);
    }

    /// Asks a question that the sentence with the next date answers.
    private void claim(String question) {
        int before = claims();
        type(KeyCode.TAB, KeyCode.S, KeyCode.C, KeyCode.ENTER, KeyCode.TAB);
        write(question);
        type(KeyCode.ENTER);
        until(() -> claims() == before + 1);
    }

    /// Answers a question that is there with the sentence of the next date.
    private void answer() {
        int before = chronicle().excerpts().size();
        type(KeyCode.TAB, KeyCode.S, KeyCode.C, KeyCode.ENTER, KeyCode.TAB, KeyCode.ENTER);
        until(() -> chronicle().excerpts().size() == before + 1);
    }

    private int claims() {
        return chronicle().events().stream()
                .mapToInt(event -> event.details().evidence().claims().size())
                .sum();
    }

    private void story() {
        type(KeyCode.ESCAPE);
        app.robot().push(KeyCode.SHORTCUT, KeyCode.J);
        tabTo("stories-new");
        type(KeyCode.SPACE);
        for (int i = 0; i < 2; i++) {
            tabTo("timeline");
            type(KeyCode.RIGHT);
            tabTo("step-add");
            type(KeyCode.SPACE);
        }
        fill("stories-title", "What became of the light");
        app.robot().push(KeyCode.SHORTCUT, KeyCode.J);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, chronicle().stories().getFirst().steps().size());
        assertEquals(
                "What became of the light",
                chronicle().stories().getFirst().title().in("en"));
    }

    @Test
    void threeArticlesBecomeAProvenChronicleThatIsSavedExportedUndoneAndRedone() throws IOException {
        app.untilComplete();
        app.robot().push(KeyCode.SHORTCUT, KeyCode.N);
        inSheet("#new-chronicle-title");
        write("Port Lumen");
        type(KeyCode.ENTER);
        until(() -> app.state().document().isBegun());
        Chronicle empty = chronicle();
        Path folder = app.newFolder();
        List<String> given = new ArrayList<>(List.of("verify"));
        List<String> papers = List.of("Lumen Post", "Harbour News", "The Pier");
        for (int i = 0; i < ARTICLES.size(); i++) {
            Path text = Files.writeString(folder.resolve("article-" + i + ".txt"), ARTICLES.get(i));
            given.addAll(List.of("--article", addSource(text, papers.get(i)).id() + "=" + text));
            switch (i) {
                case 0 ->
                    List.of("Guild dissolved", "Guild restored", "Keepers sail").forEach(this::event);
                case 1 -> {
                    List.of("Ferry runs", "Storm breaks the pier", "New ferry").forEach(this::event);
                    claim("How many ships?");
                }
                default -> {
                    List.of("Vote on a watch", "School opens").forEach(this::event);
                    answer();
                    claim("When was the pier open again?");
                }
            }
        }
        assertEquals(8, chronicle().events().size());
        assertEquals(2, claims());
        story();
        Chronicle made = chronicle();

        Path own = folder.resolve("own.json");
        app.targets().add(own);
        app.robot().push(KeyCode.SHORTCUT, KeyCode.S);
        until(() -> own.equals(app.state().document().file())
                && !app.state().document().isUnsaved());
        app.robot().push(KeyCode.SHORTCUT, KeyCode.R);
        until(() -> app.window().opening().currentProperty().get() == null);
        Reading read = ChronicleReader.read(own, Progress.NONE);
        assertEquals(List.of(), read.problems());
        assertTrue(read.chronicle().contentEquals(made));
        given.add("--input=" + own);
        Ran verify = Ran.of(given.toArray(String[]::new));
        assertEquals(0, verify.code(), () -> verify.out() + verify.err());
        assertTrue(verify.out().endsWith("11 quotations: 11 proven\n"), verify::out);

        poster(folder.resolve("poster.png"));
        undoAll(empty, made);
    }

    private void poster(Path file) throws IOException {
        app.robot().push(KeyCode.SHORTCUT, KeyCode.E);
        inSheet("#export-save");
        until(() -> !app.find("#export-save", Node.class).isDisabled());
        app.targets().add(file);
        tabTo("export-save");
        type(KeyCode.SPACE);
        until(() -> Files.exists(file));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertNotNull(picture);
        assertTrue(picture.getWidth() > 1000, "width " + picture.getWidth());
    }

    private void undoAll(Chronicle empty, Chronicle made) {
        int steps = open().history().before().size();
        assertTrue(steps >= 3 + 8 + 3 + 4, steps + " steps");
        for (int i = 0; i < steps; i++) {
            app.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertFalse(open().history().canUndo());
        assertTrue(chronicle().contentEquals(empty));
        for (int i = 0; i < steps; i++) {
            app.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertTrue(chronicle().contentEquals(made));
    }
}
