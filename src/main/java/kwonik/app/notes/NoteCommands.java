package kwonik.app.notes;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.export.ExportFile;
import kwonik.app.task.Tasks;
import org.jspecify.annotations.Nullable;

/// What can be done with the reader’s own notes, as rows of the table of commands.
public final class NoteCommands {
    private final Stage window;
    private final OpenNotes notes;
    private final NoteTaking taking;
    private final NoteGoing going;
    private final HandInSheet handIn;
    private final BooleanSupplier open;
    private @Nullable NotesList list;

    /// @param taking begins and changes them
    /// @param ask lets the user choose a file
    /// @param compare lays the sources of the selected event side by side
    /// @param open whether there is a chronicle
    public NoteCommands(
            Stage window, NoteTaking taking, Tasks tasks, ExportFile.Ask ask, Runnable compare, BooleanSupplier open) {
        this.window = window;
        this.taking = taking;
        this.notes = taking.notes();
        this.going = taking.going(window, compare);
        this.handIn = taking.handIn(window, tasks, ask);
        this.open = open;
    }

    public List<Command> all() {
        return List.of(
                Command.of("mynotes.note", "N", taking::begin).in(Group.EVENT).when(open),
                Command.of("mynotes.list", "Shortcut+Alt+N", this::show)
                        .in(Group.EVENT)
                        .when(open),
                Command.of("mynotes.undo", "", notes::undo).in(Group.EVENT).when(notes::canUndo),
                Command.of("mynotes.redo", "", notes::redo).in(Group.EVENT).when(notes::canRedo),
                Command.of("mynotes.handIn", "", handIn::show).in(Group.FILE).when(open));
    }

    private void show() {
        NotesList shown = list;
        if (shown != null && shown.window().stage().isShowing()) {
            shown.window().stage().toFront();
            shown.window().stage().requestFocus();
            return;
        }
        NotesList next = taking.list(window, going);
        list = next;
        next.show();
    }
}
