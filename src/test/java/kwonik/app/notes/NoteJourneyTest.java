package kwonik.app.notes;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kwonik.app.controls.WrappedText;
import kwonik.app.settings.KnownArticle;
import kwonik.app.shell.WindowExtension;
import kwonik.archive.ArticleText;
import kwonik.document.EventEdits;
import kwonik.model.Excerpt;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.file.NotesFile;
import kwonik.proof.PassageSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Own notes by keyboard alone in the real window: on events, excerpts, claims and words; listed, undone, kept, handed
/// in.
class NoteJourneyTest {
    private static final String TEXT = "The lamp guild was dissolved in 1995. The harbour lost its watch.\n";

    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "mine", "title": {"en": "Mine"},
             "sources": [
              {"id": "report", "type": "article-newspaper", "title": "Report", "kind": "news-report", "kindReason": "r", "sha256": "SHA"},
              {"id": "other", "type": "article-newspaper", "title": "Other", "kind": "opinion", "kindReason": "r"}],
             "lanes": [{"id": "guild", "name": {"en": "Guild"}}],
             "events": [
              {"id": "old", "when": "1980", "lane": "guild", "title": {"en": "The lamp is lit"}},
              {"id": "lost", "when": "1990", "lane": "guild", "title": {"en": "The watch is lost"},
               "excerpts": [
                {"source": "report", "role": "direct", "exact": "lost", "prefix": "harbour ", "suffix": " its", "start": 50, "end": 54},
                {"source": "other", "role": "direct", "exact": "gone", "prefix": "", "suffix": "", "start": 9, "end": 13}]},
              {"id": "end", "when": "1995", "lane": "guild", "title": {"en": "The guild ends"},
               "excerpts": [
                {"source": "report", "role": "direct", "exact": "dissolved", "prefix": "guild was ", "suffix": " in 1995", "start": 19, "end": 28},
                {"source": "other", "role": "direct", "exact": "closed", "prefix": "", "suffix": "", "start": 0, "end": 6}],
               "claims": [{"question": "When did it end?", "relation": "agree", "answers": [
                {"source": "report", "exact": "1995", "prefix": "", "suffix": "", "start": 32, "end": 36},
                {"source": "other", "exact": "1995", "prefix": "", "suffix": "", "start": 20, "end": 24}]}]}]}
            """;

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFile(WindowExtension.SETTINGS, folder -> {
        try {
            String sha256 =
                    ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8)).sha256();
            return Files.writeString(folder.resolve("mine.json"), CHRONICLE.replace("SHA", sha256));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    });

    @BeforeEach
    void wait(FxRobot robot) {
        app.untilComplete();
        until(() -> app.window().notes().get() != null);
        app.run(() -> app.find("#timeline", Node.class).requestFocus());
    }

    private List<Note> notes() {
        return Objects.requireNonNull(app.window().notes().get()).notes();
    }

    private Path file() {
        return NotesFile.beside(Objects.requireNonNull(app.state().document().file()))
                .path();
    }

    private List<String> kept() {
        try {
            return new NotesFile(file())
                    .read("mine").notebook().notes().stream()
                            .map(note -> note.body().text())
                            .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void select(String id) {
        app.run(() -> app.state().looking().select(id));
    }

    private void write(FxRobot robot, String text) {
        until(() -> app.has("#note-editor"));
        robot.write(text, 0);
    }

    private void list(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.N);
        until(() -> app.has("#notes-list"));
    }

    @SuppressWarnings("unchecked")
    private ListView<NoteRow> rows() {
        return app.find("#notes-list", ListView.class);
    }

    @Test
    void noteOnAnEventIsWrittenKeptAndShownOnItsPage(FxRobot robot) {
        select("end");
        robot.type(KeyCode.N);
        write(robot, "Why then?");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !app.has("#note-editor"));
        Note note = notes().getFirst();
        assertEquals("Why then?", note.body().text());
        assertEquals(new NoteTarget.OfEvent("end"), note.target());
        assertTrue(app.has("#notes-section"));
        until(() -> kept().equals(List.of("Why then?")));
        assertEquals("mynotes.undo", app.state().notices().shownProperty().get().command());
        select("old");
        assertFalse(app.has("#notes-section"));
    }

    @Test
    void whatIsTypedIsKeptBeforeTheEditorIsLeftAndEscapeLosesNothing(FxRobot robot) {
        select("end");
        robot.type(KeyCode.N);
        write(robot, "half a thought");
        until(() -> kept().equals(List.of("half a thought")));
        robot.write(" more", 0);
        robot.type(KeyCode.ESCAPE);
        assertEquals("half a thought more", notes().getFirst().body().text());
        assertFalse(app.has("#note-editor"));
        app.run(() -> app.window().notes().undo());
        assertEquals(List.of(), notes());
        app.run(() -> app.window().notes().redo());
        assertEquals(1, notes().size());
    }

    @Test
    void notesOfSeveralLinesStandBelowEachOtherAlsoAfterUndo(FxRobot robot) {
        app.run(() -> {
            for (String text : List.of("one\ntwo\nthree", "short", "many words ".repeat(40))) {
                app.window()
                        .notes()
                        .keep(Note.of(
                                Motivation.COMMENTING,
                                new NoteBody(text, List.of()),
                                new NoteTarget.OfEvent("end"),
                                Instant.now()));
            }
        });
        list(robot);
        robot.type(KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> rows().getItems().size() == 3);
        app.run(() -> {
            rows().applyCss();
            rows().layout();
        });
        List<NoteCell> cells = rows().lookupAll(".note-cell").stream()
                .map(NoteCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingDouble(NoteCell::getLayoutY))
                .toList();
        assertEquals(3, cells.size());
        double below = 0;
        for (NoteCell cell : cells) {
            double needed = ((Region) cell.getGraphic()).prefHeight(cell.getWidth());
            assertTrue(cell.getHeight() >= needed, () -> cell.getHeight() + " for " + needed);
            assertTrue(cell.getLayoutY() >= below - 1);
            below = cell.getLayoutY() + cell.getHeight();
        }
    }

    @Test
    void noteThatSaysNothingIsNone(FxRobot robot) {
        select("end");
        robot.type(KeyCode.N);
        until(() -> app.has("#note-editor"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(app.has("#note-editor"));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), notes());
        assertFalse(Files.exists(file()));
    }

    @Test
    void nameAndRoleOfEveryFieldAreThere(FxRobot robot) {
        select("end");
        robot.type(KeyCode.N);
        until(() -> app.has("#note-editor"));
        TextArea text = app.find("#note-text", TextArea.class);
        assertTrue(text.isFocused());
        assertEquals(AccessibleRole.TEXT_AREA, text.getAccessibleRole());
        assertEquals("Note", text.getAccessibleText());
    }

    @Test
    void noteOnAnExcerptWhoseButtonHasTheKeyboard(FxRobot robot) throws IOException {
        select("end");
        app.run(() -> app.find("#excerpt-0", Parent.class).lookup(".copy").requestFocus());
        robot.type(KeyCode.N);
        write(robot, "a word");
        robot.type(KeyCode.ESCAPE);
        NoteTarget.OfExcerpt on =
                assertInstanceOf(NoteTarget.OfExcerpt.class, notes().getFirst().target());
        assertEquals("dissolved", on.quoted());
        String sha256 = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8)).sha256();
        assertEquals(new NoteTarget.TextPlace(sha256, 19, 28), on.place());
    }

    @Test
    void noteOnAClaimInTheComparison(FxRobot robot) {
        select("end");
        app.run(() -> app.window().commands().run(app.window().commands().compare));
        until(() -> app.has("#compare"));
        robot.type(KeyCode.N);
        write(robot, "sure?");
        robot.type(KeyCode.ESCAPE);
        assertEquals(
                new NoteTarget.OfClaim("end", 0, "When did it end?"),
                notes().getFirst().target());
        assertTrue(app.has("#compare"));
        assertEquals(List.of("Your note  sure?"), noted());
        assertEquals("Your note: sure?", app.find(".compare-cell", Node.class).getAccessibleHelp());
        app.run(() -> app.window().notes().undo());
        assertEquals(List.of(), noted());
        assertNull(app.find(".compare-cell", Node.class).getAccessibleHelp());
        app.run(() -> app.window().notes().redo());
        app.run(() -> app.window().commands().run(app.window().commands().compare));
        assertEquals(List.of("Your note  sure?"), noted());
    }

    /// What the comparison shows beside its questions.
    private List<String> noted() {
        return app.find(".compare-noted", Parent.class).getChildrenUnmodifiable().stream()
                .map(each -> ((WrappedText) each).text())
                .toList();
    }

    @Test
    void pageSaysNearItsTopThatNotesStandBelowAndLeadsThere(FxRobot robot) {
        select("end");
        assertFalse(app.has("#event-lead"));
        robot.type(KeyCode.N);
        write(robot, "far below");
        robot.type(KeyCode.ESCAPE);
        WrappedText lead = app.find("#event-lead", WrappedText.class);
        assertEquals("One note of yours below", lead.text());
        app.run(lead::requestFocus);
        // what is written or comes from the file renews the page, and takes the keyboard from nobody
        app.run(() -> app.window().notes().change(notebook -> notebook.withAssignment("7b")));
        robot.type(KeyCode.ENTER);
        assertTrue(app.find("#notes-section", Parent.class).isFocusWithin());
        app.run(() -> app.window().notes().change(notebook -> notebook.withAssignment("7c")));
        assertTrue(app.find("#notes-section", Parent.class).isFocusWithin());
        app.run(() -> app.window().notes().undo());
        app.run(() -> app.window().notes().undo());
        app.run(() -> app.window().notes().undo());
        assertFalse(app.has("#event-lead"));
    }

    @Test
    void noteOnWordsWaitsForATextStandsNowhereInAnotherOneAndStandsInTheCuratorsOwn(FxRobot robot) throws IOException {
        ArticleText own = ArticleText.of(TEXT.getBytes(StandardCharsets.UTF_8));
        Path file = Files.writeString(app.newFolder().resolve("given.txt"), "Quite another text.");
        String given = ArticleText.of("What was given.".getBytes(StandardCharsets.UTF_8))
                .sha256();
        Excerpt passage = PassageSearch.excerptAt(TEXT, "report", Excerpt.Role.DIRECT, 4, 14);
        app.run(() -> {
            app.window()
                    .notes()
                    .keep(Note.of(
                            Motivation.COMMENTING,
                            NoteBody.of("here"),
                            NoteTarget.OfWords.of(passage, own.sha256()),
                            Instant.now()));
            app.state()
                    .preferences()
                    .update(settings -> settings.withArticle(new KnownArticle(given, file, "mine", "report")));
        });
        list(robot);
        assertInstanceOf(Anchor.Waiting.class, rows().getItems().getFirst().anchor());
        app.run(() -> app.window().commands().run("app.articles"));
        until(() -> rows().getItems().getFirst().anchor().equals(new Anchor.Orphan(Anchor.Reason.NO_WORDS)));
        Files.writeString(file, TEXT);
        app.run(() -> app.window().commands().run("app.articles"));
        until(() -> rows().getItems().getFirst().anchor() instanceof Anchor.OnWords);
    }

    @Test
    void whereSourcesAreComparedWithoutAQuestionANoteIsOnTheEvent(FxRobot robot) {
        select("lost");
        app.run(() -> app.window().commands().run(app.window().commands().compare));
        until(() -> app.has("#compare"));
        robot.type(KeyCode.N);
        write(robot, "found");
        robot.type(KeyCode.ESCAPE);
        assertEquals(new NoteTarget.OfEvent("lost"), notes().getFirst().target());
    }

    @Test
    void noteOnSelectedWordsOfAnArticleMarksThem(FxRobot robot) throws IOException {
        Path text = Files.writeString(app.newFolder().resolve("report.txt"), TEXT);
        app.run(() -> app.window().commands().takeArticles(List.of(text)));
        until(() -> app.has("#article-text"));
        robot.type(KeyCode.TAB, KeyCode.S, KeyCode.N);
        write(robot, "here");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !app.has("#note-editor"));
        NoteTarget.OfWords on =
                assertInstanceOf(NoteTarget.OfWords.class, notes().getFirst().target());
        assertEquals("The lamp guild was dissolved in 1995.", on.quoted());
        until(() -> robot.lookup(".noted-words").queryAllAs(javafx.scene.shape.Path.class).stream()
                .anyMatch(path -> !path.getElements().isEmpty()));
        select("old");
        app.run(() -> app.find("#timeline", Node.class).requestFocus());
        list(robot);
        robot.type(KeyCode.ENTER);
        until(() -> app.has("#article-text"));
    }

    @Test
    void listIsSearchedGoneThroughAndUndone(FxRobot robot) {
        for (String id : List.of("old", "end")) {
            select(id);
            robot.type(KeyCode.N);
            write(robot, "about " + id);
            robot.type(KeyCode.ESCAPE);
        }
        list(robot);
        assertEquals(2, rows().getItems().size());
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        until(() -> Objects.requireNonNull(
                        app.state().looking().selectedProperty().getValue())
                .id()
                .equals("old"));
        app.run(() -> app.find("#notes-search", TextField.class).setText("end"));
        assertEquals(1, rows().getItems().size());
        app.run(() -> rows().requestFocus());
        robot.type(KeyCode.DELETE);
        assertEquals(1, notes().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, notes().size());
        robot.type(KeyCode.F2);
        until(() -> app.has("#note-editor"));
        robot.type(KeyCode.X);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> notes().stream().anyMatch(note -> note.body().text().equals("about endx")));
    }

    @Test
    void orphanIsListedApartWithItsReason(FxRobot robot) {
        select("old");
        robot.type(KeyCode.N);
        write(robot, "lost");
        robot.type(KeyCode.ESCAPE);
        app.run(() -> app.state().document().edit(EventEdits.delete("old")));
        list(robot);
        assertEquals(1, rows().getItems().size());
        NoteRow row = rows().getItems().getFirst();
        assertTrue(row.heading().startsWith("Notes without a place (1)"), row.heading());
        assertEquals(new Anchor.Orphan(Anchor.Reason.NO_EVENT), row.anchor());
        assertEquals(row, rows().getSelectionModel().getSelectedItem());
    }

    @Test
    void savingUnderAnotherNameTakesTheNotesAlong(FxRobot robot) throws IOException {
        select("old");
        robot.type(KeyCode.N);
        write(robot, "mine");
        robot.type(KeyCode.ESCAPE);
        until(() -> kept().equals(List.of("mine")));
        Path target = app.newFolder().resolve("second.json");
        app.targets().add(target);
        app.run(() -> app.window().commands().run(app.window().commands().document().saveAs));
        until(() -> Files.exists(NotesFile.beside(target).path()));
        until(() -> kept().equals(List.of("mine")));
        assertEquals(1, notes().size());
    }

    @Test
    void aPdfToReadLiesBesideTheHandInUnlessItIsNotWanted() throws IOException {
        Path target = app.newFolder().resolve("mine-Ana.kwonik-notes");
        Path paper = target.resolveSibling("mine-Ana.pdf");
        handIn(target);
        until(() -> Files.exists(target) && Files.exists(paper));
        assertTrue(Files.size(paper) > 1000);
        app.run(() -> app.window().commands().run("mynotes.handIn"));
        until(() -> app.has("#hand-in-save"));
        Path other = app.newFolder().resolve("other.kwonik-notes");
        app.targets().add(other);
        app.run(() -> app.find("#hand-in-pdf", CheckBox.class).setSelected(false));
        app.press("#hand-in-save");
        until(() -> Files.exists(other) && !app.has("#hand-in-save"));
        assertFalse(Files.exists(other.resolveSibling("other.pdf")));
    }

    @Test
    void whoHasAnotherPdfOfThatNameIsAskedAboutIt() throws IOException {
        Path target = app.newFolder().resolve("mine.kwonik-notes");
        Path own = Files.writeString(target.resolveSibling("mine.pdf"), "not to be lost");
        Path elsewhere = target.resolveSibling("elsewhere.pdf");
        app.targets().add(target);
        app.targets().add(elsewhere);
        app.run(() -> app.window().commands().run("mynotes.handIn"));
        until(() -> app.has("#hand-in-save"));
        app.press("#hand-in-save");
        until(() -> Files.exists(target) && Files.exists(elsewhere));
        assertEquals("mine.pdf", app.proposed().getLast());
        assertEquals("not to be lost", Files.readString(own));
    }

    @Test
    void aWebPageHoldsNotesOnlyIfThatIsAsked(FxRobot robot) throws IOException {
        app.untilComplete();
        assertFalse(page("none.html", List.of()).contains("OwnWord"));
        select("old");
        robot.type(KeyCode.N);
        write(robot, "OwnWord <b>");
        robot.type(KeyCode.ESCAPE);
        until(() -> notes().size() == 1);
        assertFalse(page("without.html", List.of(false)).contains("OwnWord"));
        assertTrue(page("with.html", List.of(true)).contains("OwnWord \\u003cb>"));
    }

    /// Saves a copy as a web page.
    ///
    /// @param asked whether with notes; empty where that must not be asked
    private String page(String name, List<Boolean> asked) throws IOException {
        Path target = app.newFolder().resolve(name);
        app.targets().add(target);
        app.run(() -> app.window().commands().run("copy.save"));
        until(() -> app.has("#copy-choose"));
        app.run(() -> app.find("#copy-web-page", RadioButton.class).setSelected(true));
        CheckBox box = app.find("#copy-notes", CheckBox.class);
        assertEquals(!asked.isEmpty(), box.isVisible());
        assertFalse(box.isSelected());
        app.run(() -> box.setSelected(asked.contains(true)));
        app.press("#copy-choose");
        until(() -> Files.exists(target) && !app.has("#copy-choose"));
        return Files.readString(target);
    }

    private void handIn(Path target) {
        app.targets().add(target);
        app.run(() -> app.window().commands().run("mynotes.handIn"));
        until(() -> app.has("#hand-in-save"));
        app.press("#hand-in-save");
    }

    @Test
    void handInIsACopyWithTheNickname(FxRobot robot) throws IOException {
        select("old");
        robot.type(KeyCode.N);
        write(robot, "mine");
        robot.type(KeyCode.ESCAPE);
        app.run(() -> app.window().commands().run("mynotes.handIn"));
        until(() -> app.has("#hand-in-save"));
        Path target = app.newFolder().resolve("mine-Ana.kwonik-notes");
        app.targets().add(target);
        app.run(() -> app.find("#hand-in-nickname", TextInputControl.class).setText("Ana"));
        app.press("#hand-in-save");
        until(() -> Files.exists(target));
        Notebook copy = new NotesFile(target).read("mine").notebook();
        assertEquals("Ana", copy.nickname());
        assertEquals(1, copy.notes().size());
        assertEquals(Motivation.COMMENTING, copy.notes().getFirst().motivation());
        assertEquals("mine-Ana.kwonik-notes", app.proposed().getLast());
    }
}
