package kwonik.archive.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
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
        return copy(file, stem);
    }

    /// Where the copy of a file lies from the folder, wherever the file lies itself; it gets a name that no other file
    /// has.
    ///
    /// @param stem of the name it gets, without blanks and the like
    /// @throws IOException if it cannot be read or the folder cannot be written
    public String copy(Path file, String stem) throws IOException {
        Path real = file.toRealPath();
        return put(stem, ending(real), there -> Files.mismatch(real, there) < 0, out -> {
            try (InputStream in = Files.newInputStream(real)) {
                in.transferTo(out);
            }
        });
    }

    /// Where a text lies from the folder once it is written there, in a file that no other text has.
    ///
    /// @param stem of the name it gets, without blanks and the like
    /// @throws IOException if the folder cannot be written
    public String write(String text, String stem) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return put(
                stem,
                ".txt",
                there -> Files.size(there) == bytes.length && Arrays.equals(Files.readAllBytes(there), bytes),
                out -> out.write(bytes));
    }

    private interface Same {
        boolean as(Path there) throws IOException;
    }

    private String put(String stem, String ending, Same same, IoConsumer<OutputStream> content) throws IOException {
        Path root = folder.toRealPath();
        Path into = root.resolve(name);
        Files.createDirectories(into);
        if (!into.toRealPath().startsWith(root)) {
            throw new FileSystemException(into.toString(), null, "leads out of the folder of the chronicle");
        }
        Path target = into.resolve(stem + ending);
        for (int number = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); number++) {
            if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && same.as(target)) {
                return told(root.relativize(target));
            }
            target = into.resolve(stem + "-" + number + ending);
        }
        SafeFile.write(target, content);
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
