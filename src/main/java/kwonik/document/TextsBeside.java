package kwonik.document;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kwonik.archive.file.FileBeside;
import kwonik.model.Chronicle;
import kwonik.model.Source;

/// The texts of sources that lie beside a chronicle, in a folder of their own, each named after its source.
///
/// @param folder of the chronicle
/// @param files that lie there, without those that a link leads out of the folder to
public record TextsBeside(Path folder, List<Path> files) {
    private static final String NAME = "sources";

    public TextsBeside {
        files = List.copyOf(files);
    }

    /// Looks beside a chronicle; takes its time. A folder that is not there or cannot be read has no texts.
    public static TextsBeside of(Path chronicle) {
        Path parent = chronicle.toAbsolutePath().getParent();
        Path folder = parent == null ? chronicle.toAbsolutePath() : parent;
        List<Path> files = new ArrayList<>();
        try {
            Path root = folder.toRealPath();
            try (DirectoryStream<Path> all = Files.newDirectoryStream(root.resolve(NAME))) {
                for (Path file : all) {
                    if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                        files.add(file);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // most chronicles have no such folder
            return new TextsBeside(folder, List.of());
        }
        files.sort(null);
        return new TextsBeside(folder, files);
    }

    /// The files that may hold the text of a source, by their names: only the hash tells which one does.
    public List<Path> of(Source source) {
        if (files.isEmpty()) {
            return List.of();
        }
        Pattern name = Pattern.compile(Pattern.quote(stem(source)) + "(?:-\\d+)*(?:\\.[^.]+)?");
        return files.stream()
                .filter(file -> name.matcher(String.valueOf(file.getFileName())).matches())
                .toList();
    }

    /// Copies the file of a text there; nothing is overwritten.
    ///
    /// @throws IOException if it cannot be read or written
    public void keep(Path file, Source source) throws IOException {
        new FileBeside(folder, NAME).copy(file, stem(source));
    }

    /// Writes a text there that is in no file; nothing is overwritten.
    ///
    /// @throws IOException if it cannot be written
    public void keep(String text, Source source) throws IOException {
        new FileBeside(folder, NAME).write(text, stem(source));
    }

    /// Copies the texts of a chronicle into another folder.
    ///
    /// @throws IOException if one cannot be read or written
    void along(Chronicle chronicle, Path to) throws IOException {
        for (Path file : chronicle.sources().stream()
                .flatMap(source -> of(source).stream())
                .distinct()
                .toList()) {
            String name = String.valueOf(file.getFileName());
            int dot = name.lastIndexOf('.');
            new FileBeside(to, NAME).copy(file, dot < 0 ? name : name.substring(0, dot));
        }
    }

    private static String stem(Source source) {
        return NewId.of(source.id(), "source", _ -> false);
    }
}
