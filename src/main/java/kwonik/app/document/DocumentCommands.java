package kwonik.app.document;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.concurrent.Task;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.export.ExportFile;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.document.Document;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The commands of the document: save it, undo and redo its changes, go back to its file, and leave it.
public final class DocumentCommands {
    private static final KeyCombination OTHER_REDO = KeyCombination.valueOf("Shortcut+Y");

    private final Stage window;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Saving saving;
    public final Command save = Command.of("app.document.save", "Shortcut+S", this::save)
            .in(Group.EDIT)
            .when(this::isUnsaved);
    public final Command saveAs = Command.of("app.document.saveAs", "Shortcut+Shift+S", this::saveAs)
            .in(Group.EDIT)
            .when(this::isOpen);
    public final Command undo = Command.of("app.document.undo", "Shortcut+Z", this::undo)
            .in(Group.EDIT)
            .when(this::canUndo);
    public final Command redo = Command.of("app.document.redo", "Shortcut+Shift+Z", this::redo)
            .or(OTHER_REDO)
            .in(Group.EDIT)
            .when(this::canRedo);
    final Command revert =
            Command.of("app.document.revert", "", this::revert).in(Group.EDIT).when(this::isChanged);

    private final Conflicts conflicts;

    private final EventHandler<WindowEvent> closing = this::closing;

    /// @param ask lets the user choose a file
    public DocumentCommands(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Notices notices,
            Tasks tasks,
            ExportFile.Ask ask) {
        this.window = window;
        this.preferences = preferences;
        this.document = document;
        this.conflicts = new Conflicts(window, preferences, document, notices, tasks);
        this.saving = new Saving(
                document,
                notices,
                tasks,
                new SaveTarget(window, preferences, document, ask),
                preferences,
                new UnsavedQuestion(window, preferences),
                conflicts);
        window.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(undo, redo, save, saveAs, revert, conflicts.decide, conflicts.copies);
    }

    /// Does what takes the document away, at once or once it is known what becomes of its unsaved changes.
    public void leave(Runnable then) {
        if (document.isHeld()) {
            // what would be lost is on the screen now
            return;
        }
        if (isChanged()) {
            new UnsavedQuestion(window, preferences)
                    .ask(
                            () -> saveAll(then),
                            () -> saving.afterwards(() -> {
                                document.letGo();
                                then.run();
                            }));
        } else if (saving.isWriting()) {
            // what is written may be another state than the one on the screen
            saving.afterwards(() -> leave(then));
        } else {
            then.run();
        }
    }

    private void closing(WindowEvent event) {
        if (document.isHeld()) {
            event.consume();
        } else if (isChanged() || saving.isWriting()) {
            event.consume();
            leave(window::close);
        }
    }

    /// The saving that goes on, once it has taken so long that one wants to see how far it is.
    public ReadOnlyObjectProperty<@Nullable Task<?>> savingProperty() {
        return saving.currentProperty();
    }

    /// Calls the saving off that goes on: the file stays as it was.
    public void callSavingOff() {
        saving.callOff();
    }

    /// The window asks no more before it closes.
    public void close() {
        window.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    }

    /// Saves until nothing is unsaved: while a large file is written, more may be changed.
    private void saveAll(Runnable then) {
        saving.save(() -> {
            if (isUnsaved()) {
                saveAll(then);
            } else {
                then.run();
            }
        });
    }

    private void save() {
        saving.save(() -> {});
    }

    private void saveAs() {
        saveAs(() -> {});
    }

    /// Saves to a file that the user chooses, and goes on when it is there.
    public void saveAs(Runnable then) {
        saving.saveAs(then);
    }

    private void revert() {
        document.revert();
    }

    private boolean canUndo() {
        Document open = document.get();
        return open != null && open.history().canUndo();
    }

    private boolean canRedo() {
        Document open = document.get();
        return open != null && open.history().canRedo();
    }

    private boolean isOpen() {
        return document.chronicle() != null;
    }

    private boolean isUnsaved() {
        document.commitDrafts();
        return document.isUnsaved() || saving.isGone();
    }

    /// Whether anything would be lost; a chronicle that was only begun has nothing in it.
    private boolean isChanged() {
        document.commitDrafts();
        return document.isChanged();
    }

    private void undo() {
        document.undo();
    }

    private void redo() {
        document.redo();
    }

    /// Whether the keys of a command are for the text where one is being typed; its menu is for the document even then.
    public boolean leavesKeysToText(Command command) {
        return command.equals(undo) || command.equals(redo);
    }

    /// What undo would undo, in words; the name of the command alone if there is nothing.
    public String undoName() {
        Document open = document.get();
        return open == null || !open.history().canUndo()
                ? words().say("app.document.undo")
                : words().say(
                                "app.document.undo.what",
                                words().say(open.history().before().getLast().name()));
    }

    /// What redo would redo, in words; the name of the command alone if there is nothing.
    public String redoName() {
        Document open = document.get();
        return open == null || !open.history().canRedo()
                ? words().say("app.document.redo")
                : words().say(
                                "app.document.redo.what",
                                words().say(open.history().after().getFirst().name()));
    }

    private Words words() {
        return preferences.words();
    }
}
