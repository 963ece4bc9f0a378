package kwonik.app.source;

import java.util.List;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.session.Preferences;

/// The commands that begin a chronicle and add sources to one.
public final class SourceCommands {
    private final Stage window;
    private final Preferences preferences;
    private final ChronicleOpener opener;
    public final Command newChronicle =
            Command.of("app.source.newChronicle", "Shortcut+N", this::begin).in(Group.FILE);

    public SourceCommands(Stage window, Preferences preferences, ChronicleOpener opener) {
        this.window = window;
        this.preferences = preferences;
        this.opener = opener;
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(newChronicle);
    }

    /// What is typed into a form is taken to be in the language of the window.
    private void writeIn(String tag) {
        if (!preferences.words().tag().equals(tag)) {
            preferences.update(settings -> settings.withLanguage(tag));
        }
    }

    private void begin() {
        new NewChronicleSheet(window, preferences, (document, tag) -> opener.begin(document, () -> writeIn(tag)))
                .show();
    }
}
