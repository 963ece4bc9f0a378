package kwonik.lesson;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kwonik.archive.FileKind;
import kwonik.archive.file.FilePlace;
import kwonik.archive.file.Progress;
import kwonik.archive.file.TemporaryFolder;
import kwonik.exchange.common.RefusedException;
import kwonik.image.ImageFolder;
import kwonik.lesson.LessonJson.Described;
import kwonik.model.Illustration;

/// Lesson packs as files that end in `.kwonik-lesson`: zip files with `lesson.json`, a chronicle file, and the pictures
/// that lie beside it.
public final class LessonFile {
    /// The ending of their names.
    public static final String ENDING = "kwonik-lesson";

    /// The largest chronicle that is unpacked, in bytes.
    private static final long MOST_CHRONICLE = 1L << 30;
    /// The most that all parts together unpack to, in bytes.
    private static final long MOST_BYTES = 2L << 30;

    private static final int MOST_PARTS = 10_000;
    private static final int MOST_DESCRIPTION = 1 << 20;
    private static final int BUFFER = 1 << 14;
    private static final String FOLDER = "lesson-";

    private LessonFile() {}

    /// A lesson that lies unpacked.
    ///
    /// @param chronicle its chronicle file
    public record Unpacked(Lesson lesson, Path chronicle) {}

    /// Whether a file is meant as a lesson pack, by its name.
    public static boolean isMeant(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith("." + ENDING);
    }

    /// Unpacks a lesson into a folder of its own, or finds it there unpacked, with whatever was changed in it since:
    /// each state of a pack has its own folder, whatever the name of its file.
    ///
    /// @param shelf the folder in which such folders lie; made where it is not there
    /// @throws RefusedException if it is no pack, damaged, or unpacks to more than any lesson
    public static Unpacked open(Path pack, Path shelf, Progress progress) throws IOException {
        Path folder = folder(shelf, hash(pack).substring(0, 12));
        Optional<Unpacked> there = in(folder);
        if (there.isPresent()) {
            return there.get();
        }
        Files.createDirectories(shelf);
        try (TemporaryFolder fresh = TemporaryFolder.in(shelf)) {
            unpack(pack, fresh.path(), progress);
            if (in(fresh.path()).isEmpty()) {
                throw new RefusedException(0, "lesson.chronicle");
            }
            moveMissing(fresh.path(), folder);
        }
        return in(folder).orElseThrow(() -> new RefusedException(0, "lesson.chronicle"));
    }

    /// The lesson that a chronicle was unpacked with; empty where it is of none.
    public static Optional<Lesson> of(Path chronicle) {
        Path folder = chronicle.toAbsolutePath().getParent();
        return folder == null
                ? Optional.empty()
                : in(folder)
                        .filter(unpacked -> FilePlace.of(unpacked.chronicle).equals(FilePlace.of(chronicle)))
                        .map(Unpacked::lesson);
    }

    /// The other lessons that lie unpacked beside one.
    public static List<Unpacked> beside(Unpacked one) throws IOException {
        Path chronicle = one.chronicle.toAbsolutePath();
        Path folder = chronicle.getParent();
        Path shelf = folder == null ? null : folder.getParent();
        return shelf == null
                ? List.of()
                : folders(shelf).stream()
                        .flatMap(each -> in(each).stream())
                        .filter(each -> !each.chronicle.equals(chronicle))
                        .toList();
    }

    /// The folder of a pack, known by its hash: folders once had the name of the file before it.
    private static Path folder(Path shelf, String hash) throws IOException {
        List<Path> there = folders(shelf).stream()
                .filter(each -> String.valueOf(each.getFileName()).endsWith("-" + hash))
                .toList();
        return there.stream()
                .filter(each -> in(each).isPresent())
                .findFirst()
                .or(() -> there.stream().findFirst())
                .orElse(shelf.resolve(FOLDER + hash));
    }

    private static List<Path> folders(Path shelf) throws IOException {
        if (Files.notExists(shelf)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(shelf)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Optional<Unpacked> in(Path folder) {
        Path description = folder.resolve(LessonJson.NAME);
        try {
            if (!Files.isRegularFile(description) || Files.size(description) > MOST_DESCRIPTION) {
                return Optional.empty();
            }
            Described described = LessonJson.read(Files.readAllBytes(description));
            if (!isChronicleName(described.chronicle())) {
                return Optional.empty();
            }
            Path chronicle = folder.resolve(described.chronicle());
            return Files.isRegularFile(chronicle)
                    ? Optional.of(new Unpacked(described.lesson(), chronicle))
                    : Optional.empty();
        } catch (IOException | InvalidPathException _) {
            // a file of that name that is no description
            return Optional.empty();
        }
    }

    private static void unpack(Path pack, Path folder, Progress progress) throws IOException {
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            ZipEntry description = zip.getEntry(LessonJson.NAME);
            if (description == null) {
                throw new RefusedException(0, "lesson.nothing");
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            extract(zip, description, bytes, MOST_DESCRIPTION, Progress.NONE);
            Described described = LessonJson.read(bytes.toByteArray());
            ZipEntry chronicle = zip.getEntry(described.chronicle());
            if (chronicle == null || !isChronicleName(described.chronicle())) {
                throw new RefusedException(0, "lesson.chronicle");
            }
            Files.write(folder.resolve(LessonJson.NAME), bytes.toByteArray());
            long left = MOST_BYTES - extract(zip, chronicle, folder, MOST_CHRONICLE, progress.part(0, 0.5));
            // what else lies in the pack is not ours: only places that a picture may have are unpacked
            List<? extends ZipEntry> pictures = zip.stream()
                    .filter(entry -> Illustration.fault(entry.getName()).isEmpty())
                    .limit(MOST_PARTS)
                    .toList();
            for (int i = 0; i < pictures.size(); i++) {
                double from = 0.5 + 0.5 * i / pictures.size();
                left -= extract(
                        zip,
                        pictures.get(i),
                        folder,
                        Math.min(left, ImageFolder.MOST_BYTES),
                        progress.part(from, from + 0.5 / pictures.size()));
            }
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            throw new RefusedException(0, "lesson.broken");
        }
    }

    /// Whether a name is that of a chronicle file, and of no file anywhere else.
    private static boolean isChronicleName(String name) {
        return !name.contains("/")
                && Illustration.fault(name + ".png").isEmpty()
                && !name.equals(LessonJson.NAME)
                && FileKind.named(Path.of(name)) == FileKind.CHRONICLE;
    }

    private static long extract(ZipFile zip, ZipEntry entry, Path folder, long most, Progress progress)
            throws IOException {
        Path target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            return extract(zip, entry, out, most, progress);
        }
    }

    /// Unpacks a part, and tells whether it is what was packed.
    private static long extract(ZipFile zip, ZipEntry entry, OutputStream out, long most, Progress progress)
            throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                size += count;
                if (size > most) {
                    throw new RefusedException(0, "lesson.large");
                }
                out.write(buffer, 0, count);
                progress.at(Math.min(1, size / (double) Math.max(1, entry.getSize())));
            }
        }
        if (entry.getCrc() != sum.getValue()) {
            throw new RefusedException(0, "lesson.broken");
        }
        return size;
    }

    private static String hash(Path pack) throws IOException {
        try (InputStream in = Files.newInputStream(pack)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Moves what is not there already: somebody may have taken a file away, or another window be unpacking, too.
    private static void moveMissing(Path fresh, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(fresh)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(fresh.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.notExists(target)) {
                    Files.move(file, target);
                }
            }
        }
    }
}
