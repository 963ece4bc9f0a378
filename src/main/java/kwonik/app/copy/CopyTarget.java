package kwonik.app.copy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.export.ExportFile;
import kwonik.app.export.FileNames;
import kwonik.export.copy.CopyFormat;
import kwonik.model.Chronicle;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks for the file that a copy is written to.
///
/// @param ask lets the user choose
record CopyTarget(ExportFile.Ask ask, Words words) {
    /// The file to write to; empty if the user would rather not.
    ///
    /// @param folder in which the choice begins; null for one that the system chooses
    Optional<Path> choose(Chronicle chronicle, CopyFormat format, @Nullable Path folder, Stage owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("copy.title"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say(format.key()), "*." + format.ending()));
        chooser.setInitialFileName(proposed(chronicle, format));
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return ask.file(chooser, owner, words, typed -> named(typed, format)).map(Path::normalize);
    }

    private static String proposed(Chronicle chronicle, CopyFormat format) {
        return FileNames.stem(chronicle.about().id()) + "." + format.ending();
    }

    private static Path named(Path file, CopyFormat format) {
        return format.isNameOf(file) ? file : file.resolveSibling(file.getFileName() + "." + format.ending());
    }
}
