package kwonik.app.edit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import kwonik.app.session.Preferences;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks for picture files.
record PictureChoice(Window window, Preferences preferences) {
    private static final List<String> ENDINGS = List.of("*.png", "*.jpg", "*.jpeg");

    /// The files that are chosen; none if the user would rather not.
    List<Path> choose() {
        Words words = preferences.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.edit.pictures.choose"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("app.edit.pictures"), ENDINGS));
        @Nullable List<File> chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }
}
