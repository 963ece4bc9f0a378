package kwonik.archive;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.archive.file.ToldOutput;
import kwonik.archive.file.WriteLock;
import kwonik.model.Chronicle;
import kwonik.model.Problem;
import kwonik.model.Problem.Severity;

/// Saves a chronicle to a file, whole or not at all: into the one that it was read from, if that has not changed
/// since, or as a copy of it.
public final class ChronicleFile {
    /// About how much of the time goes by before the first byte is written.
    private static final double SHARE_OF_READING = 0.6;

    private final String name;
    private final Source source;

    private ChronicleFile(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /// Opens what was read, from its beginning.
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /// Writes a chronicle as a change of the file that it was read from.
    ///
    /// @param original the file that was read; it may be `target`
    /// @param read the stamp it had then
    /// @return the stamp of what was written
    /// @throws NotSavedException if `original` has changed since, is gone, or is no JSON any more: nothing
    ///     is written
    /// @throws IOException as [SafeFile#write]
    public static FileStamp save(Path original, FileStamp read, Path target, Chronicle chronicle) throws IOException {
        return save(original, read, target, chronicle, Progress.NONE);
    }

    /// The same with somebody who hears how far it is, and may call it off: then nothing is written.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public static FileStamp save(Path original, FileStamp read, Path target, Chronicle chronicle, Progress progress)
            throws IOException {
        try (WriteLock _ = WriteLock.at(target)) {
            ChronicleFile file = new ChronicleFile(original.toString(), () -> Files.newInputStream(original));
            file.checkUnchanged(original, read);
            // and once more when the copy is made: what another program writes meanwhile must not be lost
            return file.write(target, chronicle, () -> file.checkUnchanged(original, read), progress);
        }
    }

    private void checkUnchanged(Path original, FileStamp read) throws IOException {
        if (!read.equals(FileStamp.of(original))) {
            if (Files.notExists(original)) {
                throw new NotSavedException(problem(name, "archive.save.gone"));
            }
            // who broke it hears that it is broken
            original();
            throw new NotSavedException(problem(name, "archive.save.changed"));
        }
    }

    /// Writes a chronicle as a change of something else than a file, such as what the program ships.
    ///
    /// @param name under which it was read
    /// @return the stamp of what was written
    /// @throws IOException as [SafeFile#write]
    public static FileStamp save(String name, Source original, Path target, Chronicle chronicle) throws IOException {
        return save(name, original, target, chronicle, Progress.NONE);
    }

    /// The same with somebody who hears how far it is, and may call it off: then nothing is written.
    ///
    /// @throws java.util.concurrent.CancellationException if `progress` calls it off
    public static FileStamp save(String name, Source original, Path target, Chronicle chronicle, Progress progress)
            throws IOException {
        try (WriteLock _ = WriteLock.at(target)) {
            return new ChronicleFile(name, original).write(target, chronicle, () -> {}, progress);
        }
    }

    private static Problem problem(String name, String key) {
        return new Problem(Severity.ERROR, name, 0, "", key, List.of());
    }

    private FileStamp write(Path target, Chronicle chronicle, SafeFile.LastLook last, Progress progress)
            throws IOException {
        byte[] original = original();
        Chronicle read = ChronicleReader.read(
                        new ByteArrayInputStream(original), original.length, name, progress.part(0, SHARE_OF_READING))
                .chronicle();
        Progress writing = progress.part(SHARE_OF_READING, 1);
        return SafeFile.write(
                target,
                out -> ChronicleWriter.write(original, read, chronicle, new ToldOutput(out, original.length, writing)),
                () -> {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    last.look();
                });
    }

    /// What was read, known to be one JSON object to its end.
    private byte[] original() throws IOException {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readAllBytes();
        }
        try (JsonReader json = new JsonReader(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder()))) {
            json.setStrictness(Strictness.STRICT);
            if (json.peek() != JsonToken.BEGIN_OBJECT) {
                throw new IllegalStateException("a chronicle is an object");
            }
            json.skipValue();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("there is more behind the end");
            }
            return bytes;
        } catch (MalformedJsonException
                | EOFException
                | CharacterCodingException
                | IllegalStateException
                | JsonParseException _) {
            throw new NotSavedException(problem(name, "archive.save.broken"));
        }
    }
}
