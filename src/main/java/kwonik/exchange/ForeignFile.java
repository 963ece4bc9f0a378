package kwonik.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import kwonik.archive.FileKind;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;

/// Tells of which other format a file is, by what is in it, and reads it.
public final class ForeignFile {
    /// What a chronicle file of ours has near its beginning, and data of other programs have not.
    private static final Pattern OURS = Pattern.compile("\"(?:kwonik|lanes|sources)\"\\s*:");

    private ForeignFile() {}

    /// Reads a file of another format; empty if it is a chronicle file, or nothing that could be read as a timeline.
    ///
    /// @throws RefusedException if it is of a format that is known, and nothing can be had from it
    /// @throws IOException if reading fails
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public static Optional<Imported> read(Path file, Progress progress) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FileKind.HEAD);
        }
        FileKind kind = FileKind.of(head, String.valueOf(file.getFileName()));
        if (kind == FileKind.CHRONICLE && isOurs(head)) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isOurs(byte[] head) {
        return OURS.matcher(new String(head, StandardCharsets.UTF_8)).find();
    }
}
