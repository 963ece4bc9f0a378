package kwonik.app.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kwonik.app.settings.SettingsFile;
import kwonik.archive.ChronicleFile;
import kwonik.archive.ChronicleId;
import kwonik.archive.ChronicleReader;
import kwonik.archive.FileKind;
import kwonik.archive.Reading;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;
import kwonik.archive.file.TemporaryFolder;
import kwonik.document.Begun;
import kwonik.document.Document;
import kwonik.document.Origin;
import kwonik.exchange.ForeignFile;
import kwonik.exchange.common.Imported;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Report;
import kwonik.layout.index.ChronicleIndex;
import kwonik.lesson.LessonFile;
import kwonik.model.Problem;
import org.jspecify.annotations.Nullable;

/// A chronicle as it comes from its file, ready for the screen.
///
/// @param index of its chronicle
/// @param foreign the file of another format that it was read from; null for a chronicle file
public record OpenedChronicle(
        Document document, ChronicleIndex index, @Nullable Foreign foreign) {
    /// A file of another format.
    ///
    /// @param report what is to be known of it
    public record Foreign(Path file, Report report) {}

    /// What problems call the chronicle that the program ships.
    public static final String NAME = "chronicle.json";

    private static final String SHIPPED = "/assets/haiti/chronicle.json";
    /// Files of up to so many bytes are kept in memory.
    private static final long KEPT = 8 << 20;

    /// Reads a file, that of a lesson pack, or the shipped chronicle if there is none; takes its time, so not for the
    /// FX thread.
    ///
    /// @param soFar hears of a large file's first events, made ready for the screen, on the thread that reads
    public static OpenedChronicle read(@Nullable Path file, Progress progress, Consumer<ChronicleIndex> soFar)
            throws IOException {
        if (file != null && FileKind.of(file) == FileKind.LESSON) {
            return readPlain(unpacked(file, progress.part(0, 0.5)), progress.part(0.5, 1), soFar);
        }
        return readPlain(file, progress, soFar);
    }

    /// Lessons are unpacked where the program keeps what is its own; where nothing can be written, for this time only.
    private static Path unpacked(Path pack, Progress progress) throws IOException {
        Path shelf = SettingsFile.ofPlatform().folder().resolve("lessons");
        try {
            LessonFile.Unpacked lesson = LessonFile.open(pack, shelf, progress);
            LessonNotes.gather(lesson);
            return lesson.chronicle();
        } catch (RefusedException e) {
            throw e;
        } catch (FileSystemException _) {
            return LessonFile.open(pack, TemporaryFolder.untilExit().path(), progress)
                    .chronicle();
        }
    }

    private static OpenedChronicle readPlain(@Nullable Path file, Progress progress, Consumer<ChronicleIndex> soFar)
            throws IOException {
        Optional<Imported> foreign = file == null ? Optional.empty() : ForeignFile.read(file, progress);
        if (file != null && foreign.isPresent()) {
            Imported imported = foreign.get();
            return made(
                    Begun.document(
                            imported.chronicle(), imported.report().problems(String.valueOf(file.getFileName()))),
                    new Foreign(file, imported.report()));
        }
        FileStamp stamp = file == null ? FileStamp.NONE : FileStamp.of(file);
        Reading reading = file == null
                ? shipped()
                : ChronicleReader.read(file, progress, part -> soFar.accept(ChronicleIndex.of(part)));
        Origin origin = file == null
                ? Origin.inside(NAME, OpenedChronicle::openShipped)
                : Origin.read(file, stamp, copy(file, stamp));
        return made(Document.read(origin, reading.chronicle(), reading.problems()), null);
    }

    /// A document with the index of its chronicle; takes its time.
    public static OpenedChronicle made(Document document, @Nullable Foreign foreign) {
        ChronicleIndex index = ChronicleIndex.of(document.chronicle());
        // neither a view with tags nor the choice of a filter should have to wait for them
        index.tags().join();
        return new OpenedChronicle(document, index, foreign);
    }

    /// The file; null for the chronicle that the program ships.
    @Nullable
    Path file() {
        return document.origin().file();
    }

    List<Problem> problems() {
        return document.problems();
    }

    private static ChronicleFile.@Nullable Source copy(Path file, FileStamp stamp) {
        if (stamp.size() > KEPT || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return stamp.equals(FileStamp.of(file)) ? () -> new ByteArrayInputStream(bytes) : null;
        } catch (IOException _) {
            // then it is read from the file itself, and the reader says what is wrong
            return null;
        }
    }

    /// The id of the chronicle that the program ships.
    public static Optional<String> shippedId() {
        try (InputStream in = OpenedChronicle.class.getResourceAsStream(SHIPPED)) {
            return in == null ? Optional.empty() : ChronicleId.of(in);
        } catch (IOException e) {
            System.getLogger(OpenedChronicle.class.getName()).log(Level.WARNING, SHIPPED, e);
            return Optional.empty();
        }
    }

    private static Reading shipped() throws IOException {
        try (InputStream in = openShipped()) {
            return ChronicleReader.read(in, NAME);
        }
    }

    /// The chronicle that the program ships, from its beginning.
    public static InputStream openShipped() throws IOException {
        InputStream in = OpenedChronicle.class.getResourceAsStream(SHIPPED);
        if (in == null) {
            throw new IOException("this build of Kwonik lacks its own chronicle " + SHIPPED);
        }
        return in;
    }

    /// Whether the file breaks off: what came before the break is likely half of an edit.
    boolean cutShort() {
        return problems().stream().anyMatch(problem -> problem.key().startsWith("archive.json."));
    }

    /// That the file is of another kind, or empty; null if it may have been meant as a chronicle.
    @Nullable
    Problem wrong() {
        return problems().stream()
                .filter(problem ->
                        FileKind.isWrongKind(problem) || problem.key().equals("archive.json.empty"))
                .findFirst()
                .orElse(null);
    }

    /// Whether nothing is left to show.
    boolean nothing() {
        return index.chronicle().events().isEmpty() && lossy();
    }

    /// Whether parts of the file were lost.
    boolean lossy() {
        return problems().stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
