package kwonik.app.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.export.ExportFile;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.archive.FileKind;
import kwonik.model.Chronicle;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks for the file to save the chronicle to.
///
/// @param ask lets the user choose
record SaveTarget(Stage window, Preferences preferences, OpenDocument document, ExportFile.Ask ask) {
    private static final String ENDING = "." + FileKind.CHRONICLE.endings().getFirst();
    private static final List<String> ENDINGS =
            FileKind.CHRONICLE.endings().stream().map(ending -> "*." + ending).toList();
    private static final String SHIPPED = "haiti";

    /// The file to write to; empty if the user would rather not.
    Optional<Path> choose() {
        Words words = preferences.words();
        Path open = document.file();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.document.saveAs.title"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("app.open.chronicles"), ENDINGS));
        Chronicle begun = document.isBegun() ? document.chronicle() : null;
        chooser.setInitialFileName(
                begun == null ? proposed(open) : begun.about().id() + ENDING);
        Path folder = open == null ? null : open.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return ask.file(chooser, window, words, SaveTarget::named).map(Path::normalize);
    }

    private static String proposed(@Nullable Path open) {
        if (open == null || FileKind.named(open) != FileKind.CHRONICLE) {
            return (open == null ? SHIPPED : String.valueOf(open.getFileName())) + "-2" + ENDING;
        }
        String name = String.valueOf(open.getFileName());
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-2" + name.substring(dot);
    }

    private static Path named(Path file) {
        boolean ends = FileKind.named(file) == FileKind.CHRONICLE;
        return ends ? file : file.resolveSibling(file.getFileName() + ENDING);
    }
}
