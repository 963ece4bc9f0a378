package kwonik.archive.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Puts files beside another, in a folder of their own; whatever is there already stays as it is.
///
/// @param folder in which the other file lies
/// @param name of the folder in it that takes the files
public record FileBeside(Path folder, String name) {
    /// Where a file lies from the folder, with `/` between folders; one that lies elsewhere is copied, under a name
    /// that no other file has.
    ///
    /// @param stem of the name it gets, without blanks and the like
    /// @throws IOException if it cannot be read or the folder cannot be written
    public String place(Path file, String stem) throws IOException {
        Path root = folder.toRealPath();
        Path real = file.toRealPath();
        if (real.startsWith(root)) {
            return told(root.relativize(real));
        }
        Path into = root.resolve(name);
        Files.createDirectories(into);
        String ending = ending(real);
        Path target = into.resolve(stem + ending);
        for (int number = 2; Files.exists(target); number++) {
            if (Files.isRegularFile(target) && Files.mismatch(real, target) < 0) {
                return told(root.relativize(target));
            }
            target = into.resolve(stem + "-" + number + ending);
        }
        SafeFile.write(target, out -> {
            try (InputStream in = Files.newInputStream(real)) {
                in.transferTo(out);
            }
        });
        return told(root.relativize(target));
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    private static String told(Path relative) {
        return StreamSupport.stream(relative.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
