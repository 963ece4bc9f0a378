package kwonik.app.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import kwonik.app.settings.ExportChoice;
import kwonik.app.settings.ExportChoice.Place;
import kwonik.export.poster.Poster;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks for the file that a picture is written to.
///
/// @param ask lets the user choose
public record ExportFile(Ask ask) {
    /// Asks for a file; null if the user would rather not.
    public interface Ask {
        @Nullable
        File file(FileChooser chooser, Stage owner);

        /// The file under the name that it will really have; empty if the user would rather not. Who gets an ending
        /// that was not typed has not been asked about the file that is there already: the chooser comes again
        /// with the whole name, and asks.
        ///
        /// @param named gives a name its ending
        default Optional<Path> file(FileChooser chooser, Stage owner, Words words, UnaryOperator<Path> named) {
            for (File chosen = file(chooser, owner); chosen != null; chosen = file(chooser, owner)) {
                Path typed = chosen.toPath().toAbsolutePath();
                Path file = named.apply(typed);
                if (file.equals(typed) || Files.notExists(file)) {
                    return Optional.of(file);
                }
                String name = String.valueOf(file.getFileName());
                chooser.setTitle(words.say("app.file.exists", name));
                chooser.setInitialFileName(name);
                Path folder = file.getParent();
                chooser.setInitialDirectory(folder == null ? null : folder.toFile());
            }
            return Optional.empty();
        }
    }

    /// The file to write to; empty if the user would rather not.
    ///
    /// @param chronicle id of the chronicle, after which the file is called at first
    Optional<Path> choose(String chronicle, ExportChoice choice, Words words, Stage owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.export.title"));
        List<ExtensionFilter> filters = Poster.ENDINGS.stream()
                .map(ending -> new ExtensionFilter(words.say("app.export.format." + ending), "*." + ending))
                .toList();
        chooser.getExtensionFilters().setAll(filters);
        int wanted = Math.max(0, Poster.ENDINGS.indexOf(choice.format()));
        chooser.setSelectedExtensionFilter(filters.get(wanted));
        chooser.setInitialFileName(proposed(chronicle, choice));
        String folder = choice.place().folder();
        if (!folder.isEmpty() && Files.isDirectory(Path.of(folder))) {
            chooser.setInitialDirectory(new File(folder));
        }
        return ask.file(chooser, owner, words, typed -> {
            int filter = filters.indexOf(chooser.getSelectedExtensionFilter());
            return named(typed, Poster.ENDINGS.get(filter < 0 ? wanted : filter), choice.format());
        });
    }

    private static String proposed(String chronicle, ExportChoice choice) {
        String name = choice.place().name();
        if (!name.isEmpty()) {
            return stem(name) + "." + choice.format();
        }
        String size = choice.pixels().size().map(known -> "-" + known).orElse("");
        return FileNames.stem(chronicle) + size + "." + choice.format();
    }

    /// The file with the ending of a format that can be written: who picks another format in the file chooser need not
    /// change the name that was offered, and who types another ending gets that format.
    public static Path named(Path file, String picked, String offered) {
        String name = String.valueOf(file.getFileName());
        String ending = ending(name);
        if (ending.isEmpty()) {
            return file.resolveSibling(name + "." + picked);
        }
        boolean renamed = !picked.equals(offered) && ending.equals(offered);
        return renamed ? file.resolveSibling(stem(name) + "." + picked) : file;
    }

    /// The ending of a name, if pictures can have it; empty otherwise.
    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Poster.ENDINGS.stream()
                .filter(ending -> lower.endsWith("." + ending))
                .findFirst()
                .orElse("");
    }

    private static String stem(String name) {
        String ending = ending(name);
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }

    static Place place(Path file) {
        Path folder = file.getParent();
        return new Place(folder == null ? "" : folder.toString(), String.valueOf(file.getFileName()));
    }
}
