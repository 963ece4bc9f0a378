package kwonik.app.navigation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.open.ChronicleOpener;
import kwonik.app.session.Preferences;
import kwonik.archive.FileKind;
import kwonik.exchange.ForeignFile;
import kwonik.words.Words;

/// The commands that open a chronicle, a timeline of another program, or the view that a picture was made from.
public final class OpenCommands {
    private final Stage window;
    private final Preferences preferences;
    private final ChronicleOpener opener;
    private final LinkOpener links;
    private final Consumer<List<Path>> articles;
    public final Command open;
    public final Command shipped;
    public final Command reload;

    /// What opens.
    ///
    /// @param articles takes files for texts of articles
    public OpenCommands(
            Stage window,
            Preferences preferences,
            ChronicleOpener opener,
            LinkOpener links,
            Consumer<List<Path>> articles) {
        this.window = window;
        this.preferences = preferences;
        this.opener = opener;
        this.links = links;
        this.articles = articles;
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

    /// Opens a chronicle, or goes back to the view that a picture shows; a PDF document that shows none may be an
    /// article.
    public void open(Path file) {
        if (FileKind.meant(file).mayHoldView()) {
            links.recall(file, this::withoutView);
        } else {
            opener.open(file);
        }
    }

    private void withoutView(Path file) {
        if (FileKind.meant(file) == FileKind.PDF) {
            articles.accept(List.of(file));
        } else {
            // the file says best what it is: perhaps a chronicle with the name of a picture
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
        Stream<String> own = Stream.of(FileKind.CHRONICLE, FileKind.LESSON, FileKind.PICTURE, FileKind.PDF)
                .flatMap(kind -> kind.endings().stream());
        return Stream.concat(own, ForeignFile.ENDINGS.stream())
                .distinct()
                .map(ending -> "*." + ending)
                .toList();
    }
}
