package kwonik.app.source;

import static kwonik.app.shell.WindowExtension.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Notice;
import kwonik.app.shell.DropTarget;
import kwonik.app.shell.WindowExtension;
import kwonik.archive.ArticleText;
import kwonik.document.TextsBeside;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A source is added with its text, and what is missing or guessed is said.
class SourceSheetTest {
    private static final String WORDS = "The ferry of Port Lumen\n\nThe ferry was lost on Thursday.\n";

    @RegisterExtension
    final WindowExtension app = WindowExtension.onFrozen(WindowExtension.SETTINGS);

    private Chronicle chronicle() {
        return Objects.requireNonNull(app.state().document().chronicle());
    }

    private void type(String id, String text) {
        app.run(() -> app.find(id, TextField.class).setText(text));
    }

    private void choose(SourceKind kind) {
        app.run(() -> app.find("#source-kind", comboBox()).setValue(kind));
    }

    @SuppressWarnings("unchecked")
    private static Class<ComboBox<SourceKind>> comboBox() {
        return (Class<ComboBox<SourceKind>>) (Class<?>) ComboBox.class;
    }

    private Path drop(String name, String words) throws IOException {
        app.untilComplete();
        Path file = Files.writeString(app.newFolder().resolve(name), words);
        app.run(() -> new DropTarget(app.window().commands(), app.window().opening())
                .drop(List.of(new File(file.toString()))));
        until(() -> app.has("#new-article"));
        app.press("#new-article");
        until(() -> app.has("#source-title"));
        return file;
    }

    @Test
    void aDroppedTextThatNoCuratorHadBecomesASourceWhoseTextIsRead() throws IOException {
        Path file = drop("ferry.txt", WORDS);
        choose(SourceKind.NEWS_REPORT);
        type("#source-publisher", "Lumen Post");
        type("#source-authors", "Ida Brandt; Rios, Michael");
        type("#source-issued", "25 July 2025");
        app.press("#source-go");
        Source source = chronicle().source("lumen-post-2025").orElseThrow();
        assertEquals("The ferry of Port Lumen", source.publication().title());
        assertEquals(
                List.of(new Source.Author("Brandt", "Ida"), new Source.Author("Rios", "Michael")),
                source.publication().authors());
        ArticleText text = ArticleText.read(file);
        assertEquals(new Source.ProvenText(text.sha256(), text.length()), source.text());
        until(() -> app.has("#article-view"));
        assertTrue(app.state().document().isUnsaved());
        app.run(() -> app.state().document().undo());
        assertTrue(chronicle().source("lumen-post-2025").isEmpty());
    }

    @Test
    void aGuessIsMarkedAsOneUntilItIsConfirmedOrChanged() throws IOException {
        drop("ferry.txt", WORDS);
        assertEquals(
                "The ferry of Port Lumen",
                app.find("#source-title", TextField.class).getText());
        assertEquals("Title (guess: from “The ferry of Port Lumen” in the text)", heard("#source-title"));
        app.press("#source-title-right");
        assertEquals("Title", heard("#source-title"));
        assertFalse(app.find("#source-title-right", Button.class).getParent().isVisible());
    }

    private String heard(String id) {
        return app.find(id, TextField.class).getAccessibleText();
    }

    private String written(String id) {
        return app.find(id, TextField.class).getText();
    }

    @Test
    void whatTheTextSaysOfItselfIsGuessedAndGoesIntoTheSource() throws IOException {
        drop("ferry-lost.txt", """
                Ferry lost

                date 2025-07-25 By Ann Lee and Vincent van Gogh, Lumen Post
                The ferry was lost on Thursday.
                © 2025 Lumen Post
                https://example.org/ferry
                """);
        assertEquals("Ferry lost", written("#source-title"));
        assertEquals("Lumen Post", written("#source-publisher"));
        assertEquals("Ann Lee; Vincent van Gogh", written("#source-authors"));
        assertEquals("© 2025 Lumen Post", written("#source-copyright"));
        assertEquals("https://example.org/ferry", written("#source-url"));
        assertEquals("Date of publication (guess: from “2025-07-25” in the text)", heard("#source-issued"));
        type("#source-issued", "26 July 2025");
        assertEquals("Date of publication", heard("#source-issued"));
        choose(SourceKind.NEWS_REPORT);
        app.press("#source-go");
        Source source = chronicle().source("lumen-post-2025").orElseThrow();
        assertEquals("2025-07-26", String.valueOf(source.publication().issued()));
        assertEquals(
                List.of("Lee", "van Gogh"),
                source.publication().authors().stream()
                        .map(Source.Author::withParticle)
                        .toList());
        assertEquals("Gogh", source.publication().authors().getLast().family());
    }

    @Test
    void theKindIsNeverGuessedAndAskedForBesideItsField() throws IOException {
        drop("ferry.txt", WORDS);
        int before = chronicle().sources().size();
        type("#source-title", "");
        app.press("#source-go");
        assertEquals(
                "Choose what kind of text it is.",
                app.find("#source-kind", comboBox()).getAccessibleHelp());
        assertEquals(
                "Give the source its title.",
                app.find("#source-title", TextField.class).getAccessibleHelp());
        assertEquals(before, chronicle().sources().size());
    }

    private void paste(String words) {
        app.run(() -> app.window().commands().sources().newSource.run().run());
        app.run(() -> app.find("#source-paste", TextArea.class).setText(words));
        app.press("#source-go");
        until(() -> app.has("#source-title"));
    }

    private Path save() throws IOException {
        Path file = app.newFolder().resolve("mine.json");
        app.targets().add(file);
        app.run(() -> app.window().commands().document().saveAs.run().run());
        until(() -> Files.exists(file) && file.equals(app.state().document().file()));
        return file;
    }

    @Test
    void aPastedTextIsReadAtOnceAndStaysForTheSession() {
        app.untilComplete();
        paste(WORDS);
        assertEquals(
                "Pasted text: it is kept until you close Kwonik, unless you keep it beside the chronicle.",
                app.find("#source-of", WrappedText.class).getAccessibleText());
        choose(SourceKind.OPINION);
        app.press("#source-go");
        Source first = chronicle().sources().getLast();
        until(() -> app.has("#article-view"));
        assertEquals(
                WORDS,
                app.window()
                        .commands()
                        .sources()
                        .articles()
                        .given(first.id())
                        .orElseThrow()
                        .text()
                        .text());
        paste("Another text\n\nIt is another.\n");
        choose(SourceKind.OPINION);
        app.press("#source-go");
        String second = chronicle().sources().getLast().id();
        until(() -> app.window().commands().sources().articles().given(second).isPresent());
        assertTrue(
                app.window().commands().sources().articles().given(first.id()).isPresent());
        app.run(() -> app.state().document().undo());
        until(() -> app.window().commands().sources().articles().given(second).isEmpty());
        app.run(() -> app.state().document().redo());
        until(() -> app.window().commands().sources().articles().given(second).isPresent());
    }

    @Test
    void aPastedTextIsWrittenBesideTheChronicleOnceThatIsInAFile() throws IOException {
        app.untilComplete();
        paste(WORDS);
        choose(SourceKind.OPINION);
        assertFalse(app.find("#source-beside", CheckBox.class).isSelected());
        app.run(() -> app.find("#source-beside", CheckBox.class).setSelected(true));
        app.press("#source-go");
        Source source = chronicle().sources().getLast();
        Path file = save();
        Path text = file.resolveSibling("sources").resolve(source.id() + ".txt");
        assertEquals(WORDS, Files.readString(text));
        assertEquals(List.of(text), TextsBeside.of(file).of(source));
    }

    @Test
    void withoutTheTickNothingIsWrittenBesideTheChronicle() throws IOException {
        drop("ferry.txt", WORDS);
        choose(SourceKind.OPINION);
        app.press("#source-go");
        assertTrue(Files.notExists(save().resolveSibling("sources")));
    }

    @Test
    void aTextBesideTheChronicleIsFoundWithoutBeingGiven() throws IOException {
        Path original = drop("ferry.txt", WORDS);
        choose(SourceKind.OPINION);
        app.run(() -> app.find("#source-beside", CheckBox.class).setSelected(true));
        app.press("#source-go");
        Source source = chronicle().sources().getLast();
        Path file = save();
        Files.delete(original);
        Path other = Files.createDirectory(file.resolveSibling("moved"));
        Files.copy(file, other.resolve("mine.json"));
        Files.createDirectory(other.resolve("sources"));
        Files.copy(
                file.resolveSibling("sources").resolve(source.id() + ".txt"),
                other.resolve("sources").resolve(source.id() + ".txt"));
        app.run(() -> app.state().preferences().update(settings -> settings.withoutArticles(_ -> true)));
        app.run(() -> app.window().opening().open(other.resolve("mine.json")));
        until(() -> other.resolve("mine.json").equals(app.state().document().file())
                && app.window()
                        .commands()
                        .sources()
                        .articles()
                        .given(source.id())
                        .isPresent());
    }

    @Test
    void aFileDroppedOnTheCardIsItsText() throws IOException {
        app.untilComplete();
        Path file = Files.writeString(app.newFolder().resolve("ferry.txt"), WORDS);
        Path other = Files.writeString(app.newFolder().resolve("bridge.txt"), "The bridge of Port Lumen\n");
        SourceSheet[] sheet = new SourceSheet[1];
        app.run(() -> {
            sheet[0] = new SourceSheet(
                    app.stage(),
                    app.state().preferences(),
                    app.state().document(),
                    app.state().tasks(),
                    (_, _, _) -> true);
            sheet[0].show();
        });
        app.run(() -> assertTrue(sheet[0].drop(List.of(file.toFile()))));
        until(() -> app.has("#source-title"));
        assertEquals("The ferry of Port Lumen", written("#source-title"));
        app.run(() -> assertTrue(sheet[0].drop(List.of(other.toFile()))));
        until(() -> written("#source-title").equals("The bridge of Port Lumen"));
    }

    @Test
    void afterASourceTheNextStepIsSaid() throws IOException {
        drop("ferry.txt", WORDS);
        choose(SourceKind.OPINION);
        app.press("#source-go");
        assertEquals(
                Notice.done("app.source.nextStep", "E"),
                app.state().notices().shownProperty().get());
    }

    @Test
    void aFileThatIsNoTextIsRefusedWithWhatToDo() throws IOException {
        app.untilComplete();
        Path picture = app.newFolder().resolve("mark.bin");
        Files.write(picture, new byte[] {0, 1, 2, 3, 0, 1, 2, 3});
        app.run(() -> app.window().commands().sources().add(picture));
        until(() -> app.has("#source-state")
                && app.find("#source-state", Label.class).getText().contains("mark.bin"));
        assertFalse(app.has("#source-title"));
    }

    @Test
    void tabLeadsOutOfAPastedTextAndWritesNothingIntoIt() {
        app.untilComplete();
        app.press("#welcome-new-source");
        TextArea paste = app.find("#source-paste", TextArea.class);
        app.run(() -> {
            paste.setText(WORDS);
            paste.getScene().getWindow().requestFocus();
            paste.requestFocus();
            paste.end();
        });
        app.robot().type(KeyCode.TAB);
        assertEquals(WORDS, paste.getText());
        assertFalse(paste.isFocused());
    }

    @Test
    void aTextThatIsThereAlreadyIsNotAddedTwice() throws IOException {
        Path file = drop("ferry.txt", WORDS);
        choose(SourceKind.NEWS_REPORT);
        app.press("#source-go");
        int before = chronicle().sources().size();
        app.run(() -> app.window().commands().sources().add(file));
        until(() -> app.has("#source-state")
                && app.find("#source-state", Label.class).getText().startsWith("This very text"));
        assertFalse(app.has("#source-title"));
        assertEquals(before, chronicle().sources().size());
    }

    @ParameterizedTest
    @CsvSource({"'', This file is empty.", "' ', There are no words in this file."})
    void anEmptyFileIsNoArticle(String content, String said) throws IOException {
        app.untilComplete();
        Path file = Files.writeString(app.newFolder().resolve("empty.txt"), content);
        app.run(() -> app.window().commands().sources().add(file));
        until(() -> app.has("#source-state")
                && app.find("#source-state", Label.class).getText().startsWith("empty.txt: " + said));
    }
}
