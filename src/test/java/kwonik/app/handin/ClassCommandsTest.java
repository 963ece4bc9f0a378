package kwonik.app.handin;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import kwonik.app.controls.WrappedText;
import kwonik.app.shell.DropTarget;
import kwonik.app.shell.WindowExtension;
import kwonik.archive.file.Progress;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.read.TableFile;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.NoteTarget.AnswerPhase;
import kwonik.notes.NoteTarget.AnswerState;
import kwonik.notes.NoteTarget.AskedQuestion;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesWriter;
import kwonik.notes.handin.ClassRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a class has handed in, dropped on the window and laid side by side.
class ClassCommandsTest {
    private static final String EVENT = "soldiers-to-mexico-2025";

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, ClassCommandsTest::haiti);

    private static Path haiti(Path folder) throws IOException {
        return Files.copy(Path.of("assets/haiti/chronicle.json"), folder.resolve("chronicle.json"));
    }

    private Chronicle chronicle() {
        return Objects.requireNonNull(app.state().document().chronicle());
    }

    private static Note note(Motivation motivation, String text, NoteTarget target) {
        long second = target instanceof NoteTarget.OfAnswer given && given.phase() == AnswerPhase.AFTER ? 60 : 0;
        return Note.of(motivation, NoteBody.of(text), target, Instant.ofEpochSecond(1_790_000_000L + second));
    }

    private static NoteTarget answer(AnswerState state, AnswerPhase phase) {
        return new NoteTarget.OfAnswer(new AskedQuestion("order", 1, 7, 1), "1990, 1995", state, phase);
    }

    private Path file(Path folder, String name, List<Note> notes) throws IOException {
        Notebook notebook =
                Notebook.of(chronicle().about().id()).withNickname(name).withNotes(notes);
        return Files.write(
                folder.resolve(name.toLowerCase(Locale.ROOT) + ".kwonik-notes"), NotesWriter.bytes(notebook));
    }

    /// Two students of whom the second answers no question, and a broken file.
    private List<Path> twoAndABrokenOne() throws IOException {
        Path folder = app.newFolder();
        NoteTarget excerpt = NoteTarget.OfExcerpt.of(
                EVENT,
                chronicle()
                        .event(EVENT)
                        .orElseThrow()
                        .details()
                        .evidence()
                        .quoted()
                        .getFirst());
        return List.of(
                file(
                        folder,
                        "Mirlande",
                        List.of(
                                note(Motivation.COMMENTING, "=SUM(A1)", new NoteTarget.OfEvent(EVENT)),
                                note(Motivation.HIGHLIGHTING, "", excerpt),
                                note(Motivation.ASSESSING, "", answer(AnswerState.NOT_YET, AnswerPhase.BEFORE)),
                                note(Motivation.ASSESSING, "", answer(AnswerState.STANDS, AnswerPhase.AFTER)))),
                file(folder, "Jean", List.of(note(Motivation.QUESTIONING, "Why then?", excerpt))),
                Files.writeString(folder.resolve("broken.kwonik-notes"), "PK nothing of the kind"));
    }

    private void drop(List<Path> files) {
        app.untilComplete();
        List<File> dropped = files.stream().map(Path::toFile).toList();
        app.run(() -> new DropTarget(app.window().commands(), app.window().opening()).drop(dropped));
        until(() -> app.has("#handin-notes"));
    }

    @SuppressWarnings("unchecked")
    private TableView<ClassRow> table(String id) {
        return app.find(id, TableView.class);
    }

    private List<String> cells(FxRobot robot, String id) {
        List<String> cells = new ArrayList<>();
        for (Node cell : robot.from(table(id)).lookup(".table-cell").queryAll()) {
            if (cell instanceof TableCell<?, ?> each && !each.isEmpty()) {
                cells.add(each.getText());
            }
        }
        return cells;
    }

    @Test
    void aClassIsSideBySideWithBlanksAndAnswers(FxRobot robot) throws IOException {
        drop(twoAndABrokenOne());
        assertEquals(
                "2 hand-ins, 5 notes", app.find("#handin-read", Label.class).getText());
        assertEquals(
                List.of("Mirlande", "Jean"),
                table("#handin-notes").getColumns().stream()
                        .map(column -> ((Label) column.getGraphic()).getText())
                        .toList());
        List<String> cells = cells(robot, "#handin-notes");
        assertTrue(cells.contains("• =SUM(A1)"), cells::toString);
        assertTrue(cells.contains("▪ highlight"), cells::toString);
        assertTrue(cells.contains("? Why then?"), cells::toString);
        assertEquals(2, cells.stream().filter("—"::equals).count(), cells::toString);
        assertTrue(
                cells.contains("before the evidence · not yet · 1990, 1995\nafter the evidence · stands · 1990, 1995"),
                cells::toString);
        String told = robot.lookup("#handin-told .prose").queryAllAs(WrappedText.class).stream()
                .map(WrappedText::text)
                .reduce("", String::concat);
        assertTrue(told.startsWith("broken.kwonik-notes · "), told);
        assertTrue(robot.from(table("#handin-notes")).lookup(".table-cell").queryAll().stream()
                .anyMatch(cell -> String.valueOf(cell.getAccessibleText()).startsWith("Jean, ")
                        && String.valueOf(cell.getAccessibleText()).endsWith(": nothing")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void rowsAreChosenWalkedAndFilteredByKeysAlone(FxRobot robot) throws IOException {
        drop(twoAndABrokenOne());
        until(() -> table("#handin-notes").isFocused());
        assertEquals(
                EVENT,
                Objects.requireNonNull(app.state().looking().selectedProperty().getValue())
                        .id());
        robot.push(KeyCode.RIGHT);
        assertTrue(app.find("#handin-detail", TextArea.class).getText().endsWith("\nnothing"));
        robot.push(KeyCode.DOWN);
        assertTrue(app.find("#handin-detail", TextArea.class).getText().endsWith("question: Why then?"));
        assertEquals(1, table("#handin-things").getSelectionModel().getSelectedIndex());

        app.run(() -> app.find("#handin-filter", ComboBox.class).setValue(ClassFilter.ANSWERS));
        assertEquals(1, table("#handin-notes").getItems().size());
        app.run(() -> app.find("#handin-filter", ComboBox.class).setValue(ClassFilter.NOTES));
        assertEquals(2, table("#handin-notes").getItems().size());
        robot.push(KeyCode.ESCAPE);
        until(() -> !app.has("#handin-notes"));
    }

    @Test
    void manyMessagesAreCountedAndReadByKeys(FxRobot robot) throws IOException {
        Path folder = app.newFolder();
        List<Path> files = new ArrayList<>(twoAndABrokenOne());
        for (int i = 0; i < 20; i++) {
            files.add(Files.writeString(folder.resolve(i + ".kwonik-notes"), "{".repeat(i + 1)));
        }
        drop(files);
        assertTrue(robot.lookup(".fine").queryAllAs(WrappedText.class).stream()
                .anyMatch(text -> text.text().equals("21 things to know about the files")));
        assertEquals(21, robot.lookup("#handin-told .prose").queryAll().size());
        ScrollPane told = app.find("#handin-told", ScrollPane.class);
        app.run(told::requestFocus);
        for (int i = 0; i < 300 && told.getVvalue() < told.getVmax(); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertEquals(told.getVmax(), told.getVvalue(), 0.01);
    }

    @Test
    void passagesAreShadedByHowManyMarkedThem(FxRobot robot) throws IOException {
        drop(twoAndABrokenOne());
        app.run(() ->
                app.find("#handin-tabs", TabPane.class).getSelectionModel().select(1));
        until(() -> app.has("#handin-passages .handin-passage"));
        Node passage = robot.lookup(".handin-passage").queryAll().iterator().next();
        assertTrue(passage.getAccessibleText().contains("2 of 2: “"), passage.getAccessibleText());
        assertTrue(robot.from(passage).lookup(".shade-4").tryQuery().isPresent());
    }

    @Test
    void anExportOfHypothesisIsLaidOnTheChronicleToo() throws IOException {
        Source source = chronicle().sources().stream()
                .filter(each -> !each.publication().url().isEmpty())
                .findFirst()
                .orElseThrow();
        Path export = Files.writeString(app.newFolder().resolve("class.json"), """
                {"export_date": "2026-11-29T10:00:00.000Z", "export_userid": "acct:ana@hypothes.is", "client_version": "1.1",
                 "annotations": [{"id": "a", "user": "acct:ana@hypothes.is", "uri": "%s", "text": "All of it.", "tags": [],
                   "created": "2026-11-01T10:00:00+00:00", "updated": "2026-11-01T10:00:00+00:00", "target": [{"source": "x"}]}]}
                """.formatted(
                        source.publication().url()));
        drop(List.of(export));
        assertEquals("1 hand-in, 1 note", app.find("#handin-read", Label.class).getText());
    }

    @Test
    void aChronicleThatComesWithHandInsIsOpenedFirst() throws IOException {
        List<Path> files = new ArrayList<>(twoAndABrokenOne());
        Path other = Files.copy(
                Path.of("assets/haiti/chronicle.json"), app.newFolder().resolve("other.json"));
        files.add(1, other);
        drop(files);
        assertEquals(other, app.state().document().file());
        assertEquals(
                "2 hand-ins, 5 notes", app.find("#handin-read", Label.class).getText());
    }

    @Test
    void whereTheChronicleThatComesWithThemBreaksHandInsAreNotLaidOnAnother() throws IOException {
        List<Path> files = new ArrayList<>(twoAndABrokenOne());
        files.addFirst(Files.writeString(app.newFolder().resolve("other.kwonik"), "{\"kwonik\": 1, "));
        List<File> dropped = files.stream().map(Path::toFile).toList();
        app.untilComplete();
        app.run(() -> new DropTarget(app.window().commands(), app.window().opening()).drop(dropped));
        until(() -> app.find("#notice", Node.class).isVisible());
        assertFalse(app.has("#handin-notes"));
    }

    @Test
    void theTableLeavesAsCsvWithFormulasGuarded() throws IOException {
        drop(twoAndABrokenOne());
        Path target = app.newFolder().resolve("class");
        app.targets().add(target);
        app.press("#handin-csv");
        Path csv = target.resolveSibling("class.csv");
        until(() -> app.find("#handin-message", Label.class).getText().equals("class.csv is written."));
        String text = Files.readString(csv);
        assertTrue(text.startsWith("\uFEFF\"On\",\"Mirlande\",\"Jean\"\r\n"), text);
        assertTrue(text.contains("\"comment: =SUM(A1)\""), text);
        assertTrue(text.contains("\"question: Why then?\"\r\n"), text);
        Sheet read = TableFile.read(csv, Progress.NONE).workbook().first();
        assertEquals(4, read.rows().size());
        assertEquals(
                "before the evidence · not yet · 1990, 1995\nafter the evidence · stands · 1990, 1995",
                read.rows().get(3).cells().get(1).text());
    }

    @Test
    void theReportLeavesAsPdfThatScreenReadersCanFollow() throws IOException, VeraPDFException {
        drop(twoAndABrokenOne());
        Path target = app.newFolder().resolve("class.pdf");
        app.targets().add(target);
        app.press("#handin-pdf");
        until(() -> app.find("#handin-message", Label.class).getText().equals("class.pdf is written."));
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream in = Files.newInputStream(target);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1)) {
            assertTrue(Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser)
                    .isCompliant());
        }
    }
}
