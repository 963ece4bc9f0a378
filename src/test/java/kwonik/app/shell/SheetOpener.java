package kwonik.app.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import kwonik.app.command.Command;
import kwonik.app.copy.LossyCopy;
import kwonik.app.importing.ChangedTable;
import kwonik.app.open.Frozen;
import kwonik.app.recovery.LeftChanges;
import kwonik.app.session.Sample;
import kwonik.document.Document;
import kwonik.document.StoryEdits;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesWriter;

/// Opens each sheet that can lie over the window of a test.
record SheetOpener(WindowExtension app) {
    /// Opens it, whatever it needs for that.
    void open(Sheet sheet) {
        switch (sheet) {
            case KEYS -> command("app.keys");
            case ABOUT -> command("app.about.title");
            case PROBLEMS -> app.run(() -> app.window().commands().showProblems());
            case PRESENT -> command("present.command");
            case EXPORT -> command("app.export");
            case COPY -> command("copy.save");
            case COPY_REPORT -> {
                app.run(() -> app.window().commands().copies().written(LossyCopy.report()));
                command("copy.report");
            }
            case IMPORT -> lookAtTable();
            case MERGE -> openChangedTable();
            case CHECK -> command("check.command");
            case LESSON -> command("app.lesson");
            case NOTES -> {
                noteOn();
                command("mynotes.list");
            }
            case HAND_IN -> command("mynotes.handIn");
            case CLASS -> takeHandIn();
            case CITE -> command("app.cite");
            case ARTICLES -> command("app.articles");
            case SOURCE -> offerArticle();
            case NEW_SOURCE -> command("app.source.newSource");
            case NEW_CHRONICLE -> command("app.source.newChronicle");
            case BOOKMARKS -> {
                if (app.window().commands().way().bookmarks().here().isEmpty()) {
                    command("app.bookmark");
                    app.press("#bookmark-save");
                }
                command("app.bookmarks");
            }
            case UNSAVED -> {
                Story story = new Story("more", Localized.of("More"), List.of());
                app.run(() -> {
                    if (!app.state().document().isUnsaved()) {
                        app.state().document().edit(StoryEdits.add(story));
                    }
                    app.window().commands().document().leave(() -> {});
                });
            }
            case RECOVERY -> {
                if (LeftChanges.journals(app.settingsFile().folder()).isEmpty()) {
                    LeftChanges.leaveIn(
                            app.settingsFile().folder(), Frozen.read().document());
                }
                app.run(() -> Objects.requireNonNull(app.window().recovering()).look());
            }
            case CONFLICTS -> {
                app.run(this::contradict);
                command("app.document.decide");
            }
            case PALETTE -> command("app.palette");
            case FILTER -> command("app.filter");
            case BOOKMARK -> command("app.bookmark");
        }
    }

    /// Runs a command by its key.
    void command(String key) {
        Command command = app.window().commands().all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        app.run(() -> app.window().commands().run(command));
    }

    /// Changes a title in the file and here, each in its way.
    private void contradict() {
        Document read = Objects.requireNonNull(app.state().document().get());
        if (!read.conflict()) {
            app.state().document().set(Sample.contradicted(read));
        }
    }

    private void noteOn() {
        WindowExtension.until(() -> app.window().notes().get() != null);
        if (Objects.requireNonNull(app.window().notes().get()).isEmpty()) {
            app.run(() -> app.window().notes().keep(note()));
        }
    }

    private Note note() {
        String event = Objects.requireNonNull(app.state().document().chronicle())
                .events()
                .getFirst()
                .id();
        return Note.of(
                Motivation.QUESTIONING, NoteBody.of("Who says so?"), new NoteTarget.OfEvent(event), Instant.EPOCH);
    }

    private void takeHandIn() {
        try {
            String chronicle = Objects.requireNonNull(app.state().document().chronicle())
                    .about()
                    .id();
            Path file = app.newFolder().resolve("mirlande.kwonik-notes");
            Files.write(file, NotesWriter.bytes(Notebook.of(chronicle).with(note())));
            app.run(() -> app.window().commands().handIns().take(List.of(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void offerArticle() {
        try {
            Path text = Files.writeString(app.newFolder().resolve("article.txt"), "A ferry was lost.");
            app.run(() -> app.window().commands().takeArticles(List.of(text)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void lookAtTable() {
        try {
            Path table = Files.writeString(app.newFolder().resolve("table.csv"), "Title;When\nA strike;04/05/2017\n");
            app.run(() -> app.window().commands().importing().look(table));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void openChangedTable() {
        try {
            Path table = ChangedTable.in(
                    app.newFolder(),
                    Objects.requireNonNull(app.state().document().chronicle()));
            app.run(() -> app.window().opening().open(table));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
