package kwonik.app.navigation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.session.Preferences;
import kwonik.archive.FileKind;
import kwonik.words.Words;

/// The commands that open a chronicle, or the view that a picture was made from.
public final class OpenCommands {
    private final Stage window;
    private final Preferences preferences;
    private final ChronicleOpener opener;
    private final LinkOpener links;
    public final Command open;
    public final Command shipped;
    public final Command reload;

    public OpenCommands(Stage window, Preferences preferences, ChronicleOpener opener, LinkOpener links) {
        this.window = window;
        this.preferences = preferences;
        this.opener = opener;
        this.links = links;
        open = Command.of("app.open", "Shortcut+O", this::choose).in(Group.FILE);
        shipped = Command.of("app.openShipped", "", opener::openShipped).in(Group.FILE);
        reload = Command.of("app.reload", "Shortcut+R", opener::reload)
                .in(Group.FILE)
                .when(opener::canReload);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(open, shipped, reload);
    }

    /// Opens a chronicle, or goes back to the view that a picture shows.
    public void open(Path file) {
        if (FileKind.meant(file).mayHoldView()) {
            links.recall(file);
        } else {
            opener.open(file);
        }
    }

    private void choose() {
        Words words = preferences.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.open.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.say("app.open.chronicles"), openable()),
                        new ExtensionFilter(words.say("app.open.all"), "*"));
        preferences.settings().recent().stream()
                .map(Path::getParent)
                .filter(Objects::nonNull)
                .filter(Files::isDirectory)
                .findFirst()
                .ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        File chosen = chooser.showOpenDialog(window);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    private static List<String> openable() {
        return Stream.of(FileKind.CHRONICLE, FileKind.PICTURE, FileKind.PDF)
                .flatMap(kind -> kind.endings().stream())
                .map(ending -> "*." + ending)
                .toList();
    }
}
