package kwonik.app.story;

import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.export.ExportFile;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.session.Session;
import kwonik.app.session.StoryDesk;

/// What can be done with stories beyond changing their steps: show them, take back, save, and ask before they are lost.
public final class StoryCommands {
    private static final KeyCombination OTHER_REDO = KeyCombination.valueOf("Shortcut+Y");

    private final Stage window;
    private final Session session;
    private final StorySaving saving;
    private Runnable onShow = () -> {};
    public final Command show =
            Command.of("app.stories", "Shortcut+J", () -> onShow.run()).in(Group.PRESENT);
    public final Command save =
            Command.of("app.stories.save", "Shortcut+S", this::save).in(Group.PRESENT);
    final Command saveAs = Command.of("app.stories.saveAs", "Shortcut+Shift+S", this::saveAs)
            .in(Group.PRESENT)
            .when(this::isOpen);
    public final Command undo =
            Command.of("app.stories.undo", "Shortcut+Z", this::undo).in(Group.PRESENT);
    public final Command redo = Command.of("app.stories.redo", "Shortcut+Shift+Z", this::redo)
            .or(OTHER_REDO)
            .in(Group.PRESENT);

    private final EventHandler<WindowEvent> closing = this::closing;

    /// @param ask lets the user choose a file
    public StoryCommands(Stage window, Session session, ChronicleOpener opening, ExportFile.Ask ask) {
        this.window = window;
        this.session = session;
        this.saving = new StorySaving(window, session, opening, ask);
        opening.setLeaving(this::leave);
        window.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    }

    public List<Command> all() {
        return List.of(show, save, saveAs, undo, redo);
    }

    /// Sets what opens and closes the editor: the content of the window, which is made later.
    public void setOnShow(Runnable action) {
        onShow = action;
    }

    /// Does what takes the stories away, at once or once it is known what becomes of those that are not saved.
    public void leave(Runnable then) {
        if (session.stories().isUnsaved()) {
            new StoryQuestion(window, session).ask(() -> saveAll(then), () -> saving.afterwards(then));
        } else if (saving.isWriting()) {
            // what is written may be another state than the one on the screen
            saving.afterwards(() -> leave(then));
        } else {
            then.run();
        }
    }

    private void closing(WindowEvent event) {
        if (session.stories().isUnsaved() || saving.isWriting()) {
            event.consume();
            leave(window::close);
        }
    }

    /// The window asks no more before it closes.
    public void close() {
        window.removeEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing);
    }

    /// Saves until nothing is unsaved: while a large file is written, one may change more.
    private void saveAll(Runnable then) {
        saving.save(() -> {
            if (session.stories().isUnsaved()) {
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
        saving.saveAs();
    }

    private boolean isOpen() {
        return session.wholeChronicle() != null;
    }

    private void undo() {
        unlessTyping(StoryDesk::undo);
    }

    private void redo() {
        unlessTyping(StoryDesk::redo);
    }

    /// In a text these keys are for the text.
    private void unlessTyping(Consumer<StoryDesk> change) {
        if (!(window.getScene().getFocusOwner() instanceof TextInputControl)) {
            change.accept(session.stories());
        }
    }
}
