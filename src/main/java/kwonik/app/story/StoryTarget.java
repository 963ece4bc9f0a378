package kwonik.app.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.export.ExportFile;
import kwonik.app.session.Session;
import kwonik.app.session.StoryDesk;
import kwonik.archive.FileKind;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks into which file the chronicle with its stories shall go.
///
/// @param ask lets the user choose
record StoryTarget(Stage window, Session session, ExportFile.Ask ask) {
    private static final String ENDING = "." + FileKind.CHRONICLE.endings().getFirst();
    private static final String SHIPPED = "haiti";

    /// The file to write to; empty if the user would rather not.
    Optional<Path> choose() {
        Words words = session.words();
        Path open = session.fileProperty().get();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.stories.saveAs.title"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("app.open.chronicles"), "*" + ENDING));
        chooser.setInitialFileName(proposed(open, session.stories()));
        Path folder = open == null ? null : open.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return ask.file(chooser, window, words, StoryTarget::named).map(Path::normalize);
    }

    private static String proposed(@Nullable Path open, StoryDesk desk) {
        String name = open == null ? SHIPPED : String.valueOf(open.getFileName());
        String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String story = desk.chosenProperty().get();
        return (story.isEmpty() ? stem + "-stories" : stem + "-" + story) + ENDING;
    }

    private static Path named(Path file) {
        boolean ends = FileKind.named(file) == FileKind.CHRONICLE;
        return ends ? file : file.resolveSibling(file.getFileName() + ENDING);
    }
}
