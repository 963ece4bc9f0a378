package kwonik.app.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.task.TaskLine;
import kwonik.app.task.Tasks;
import kwonik.document.Document;
import kwonik.document.History;
import kwonik.document.Origin;
import kwonik.notes.Note;
import kwonik.notes.Notebook;
import kwonik.notes.NotesMerge;
import org.jspecify.annotations.Nullable;

/// The reader’s notes on the open chronicle: the only place where they are changed, undone, redone and kept.
///
/// Each change is in the file within a second, written in the background.
public final class OpenNotes {
    /// What goes on without a rest is written so often.
    private static final Duration SOON = Duration.millis(300);

    private static final long LAST_SECONDS = 5;
    private static final Notice KEPT = Notice.done("mynotes.kept").withCommand("mynotes.undo");

    private final OpenDocument document;
    private final Notices notices;
    private final Tasks tasks;
    private final TaskLine line;
    private final ReadOnlyObjectWrapper<@Nullable Notebook> notebook = new ReadOnlyObjectWrapper<>();
    private final PauseTransition pause = new PauseTransition(SOON);
    private final List<Runnable> leaving = new ArrayList<>();
    private @Nullable History<Notebook> history;
    private @Nullable NotesShelf shelf;
    private @Nullable Origin origin;
    private @Nullable Path folder;
    /// The note whose words are being typed: all that is typed of it is one step.
    private @Nullable UUID typing;

    private boolean unsaved;
    /// Whether it will be written soon.
    private boolean waiting;

    public OpenNotes(OpenDocument document, Notices notices, Tasks tasks) {
        this.document = document;
        this.notices = notices;
        this.tasks = tasks;
        this.line = tasks.line();
        pause.setOnFinished(_ -> save());
        document.documentProperty().subscribe(this::follow);
    }

    /// Names the folder for notes that cannot be kept beside their chronicle; before it is named, there is none.
    public void keepIn(Path next) {
        folder = next;
        Document open = document.get();
        if (open != null) {
            load(open);
        }
    }

    /// The notes; null before they have been read.
    public ReadOnlyObjectProperty<@Nullable Notebook> notebookProperty() {
        return notebook.getReadOnlyProperty();
    }

    @Nullable
    public Notebook get() {
        return notebook.get();
    }

    /// Names who is to end what it does with the notes before others come.
    void onLeaving(Runnable then) {
        leaving.add(then);
    }

    // ----- Reading

    private void follow(@Nullable Document now) {
        Origin last = origin;
        Notebook known = notebook.get();
        if (now == null) {
            return;
        }
        boolean same = last != null && last.isSamePlaceAs(now.origin());
        if (same && (known == null || known.chronicleId().equals(id(now)))) {
            return;
        }
        load(now);
    }

    private static String id(Document document) {
        return document.chronicle().about().id();
    }

    private void load(Document now) {
        leaving.forEach(Runnable::run);
        save();
        Notebook known = notebook.get();
        // saved under another name it is still the same chronicle, and its notes come along
        boolean along = origin != null
                && now.origin().written()
                && known != null
                && known.chronicleId().equals(id(now));
        origin = now.origin();
        NotesShelf next = new NotesShelf(id(now), now.origin(), folder);
        shelf = next;
        if (!along) {
            history = null;
            notebook.set(null);
        }
        line.execute(() -> {
            NotesShelf.Kept found = next.open();
            tasks.inWindow(() -> loaded(next, found));
        });
    }

    private void loaded(NotesShelf from, NotesShelf.Kept found) {
        if (!from.equals(shelf)) {
            return;
        }
        History<Notebook> known = history;
        if (known == null) {
            set(History.of(found.notebook(), Notebook::bytesBeside));
        } else {
            set(known.map(state -> NotesMerge.of(state, found.notebook()).notebook()));
            unsaved = true;
            save();
        }
        found.told().forEach(notices::show);
    }

    private void set(History<Notebook> next) {
        history = next;
        notebook.set(next.now());
    }

    // ----- Changing

    /// Takes a note in, in the place of the one of its id if there is one.
    public void keep(Note note) {
        typing = null;
        change(now -> now.with(note));
    }

    /// Takes a note away; undoing brings it back.
    public void remove(UUID id) {
        typing = null;
        change(now -> now.without(id));
    }

    /// Changes the notes, as one step that can be undone; does nothing before they have been read.
    public void change(UnaryOperator<Notebook> change) {
        History<Notebook> known = history;
        if (known != null) {
            Notebook next = change.apply(known.now());
            if (!next.equals(known.now())) {
                set(known.with("mynotes.change", next));
                changed();
            }
        }
    }

    /// Takes in what is being typed of a note: it is kept, and all of it is one step until [#typed].
    void type(Note note) {
        History<Notebook> known = history;
        if (known == null) {
            return;
        }
        Notebook next = known.now().with(note);
        if (note.id().equals(typing)) {
            set(new History<>(known.before(), next, known.after(), known.cost()));
            changed();
        } else {
            Notebook before = known.now();
            change(now -> now.with(note));
            typing = before.equals(get()) ? null : note.id();
        }
    }

    /// Takes back what was typed of a note.
    void untype(UUID id) {
        History<Notebook> known = history;
        if (id.equals(typing) && known != null && known.canUndo()) {
            History<Notebook> back = known.undo();
            set(new History<>(back.before(), back.now(), List.of(), back.cost()));
            changed();
        }
        typing = null;
    }

    /// Ends the step of what was typed.
    void typed() {
        typing = null;
    }

    /// Tells that a note is kept, and how it is taken back.
    void tellKept() {
        notices.show(KEPT);
    }

    public boolean canUndo() {
        return history != null && history.canUndo();
    }

    public boolean canRedo() {
        return history != null && history.canRedo();
    }

    public void undo() {
        step(History::undo);
    }

    public void redo() {
        step(History::redo);
    }

    private void step(UnaryOperator<History<Notebook>> way) {
        typing = null;
        History<Notebook> known = history;
        if (known != null) {
            notices.takeBack(KEPT);
            set(way.apply(known));
            changed();
        }
    }

    // ----- Keeping

    private void changed() {
        unsaved = true;
        if (!waiting) {
            waiting = true;
            pause.playFromStart();
        }
    }

    /// Writes what is not written yet, in the background.
    private void save() {
        waiting = false;
        pause.stop();
        NotesShelf to = shelf;
        Notebook now = notebook.get();
        if (unsaved && to != null && now != null) {
            unsaved = false;
            line.execute(() -> {
                NotesShelf.Kept kept = to.save(now);
                tasks.inWindow(() -> saved(to, now, kept));
            });
        }
    }

    private void saved(NotesShelf to, Notebook asked, NotesShelf.Kept kept) {
        History<Notebook> known = history;
        if (known != null && to.equals(shelf)) {
            unsaved |= !kept.done();
            if (!kept.notebook().equals(asked)) {
                // what somebody else has written is in every state: undoing takes back only what was done here
                set(known.map(
                        state -> NotesMerge.of(asked, state, kept.notebook()).notebook()));
            }
        }
        kept.told().forEach(notices::show);
    }

    /// Does something with the file of the notes once all is written; for the thread of the window.
    void whenSaved(Consumer<Path> then) {
        save();
        NotesShelf to = Objects.requireNonNull(shelf);
        line.execute(() -> to.file().ifPresent(file -> tasks.inWindow(() -> then.accept(file))));
    }

    /// Writes what is not written yet, and waits for it: the window is closing.
    public void close() {
        leaving.forEach(Runnable::run);
        save();
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        line.execute(() -> end.complete(true));
        try {
            end.get(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            // the disk takes longer than anybody waits; the writing goes on as long as the program is there
        }
    }
}
