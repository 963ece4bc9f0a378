package kwonik.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kwonik.archive.FileKind;
import kwonik.archive.file.FilePlace;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.exchange.common.RefusedException;
import kwonik.image.ImageFile;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.model.Illustration;

/// Packs lessons.
public final class LessonWriter {
    /// The same day in each pack, so that the same lesson gives the same bytes: the first that zip files know.
    private static final long NO_TIME = 315_532_800_000L;

    private static final int BUFFER = 1 << 14;

    private LessonWriter() {}

    /// Packs a chronicle file, the pictures it names, as far as they are there, and what is to be done with it.
    ///
    /// @param chronicle what the file holds
    /// @throws CancellationException if `progress` calls it off; then nothing is written
    /// @throws IOException as [SafeFile#write]
    public static void write(Path target, Lesson lesson, Path file, Chronicle chronicle, Progress progress)
            throws IOException {
        if (FilePlace.of(target).equals(FilePlace.of(file))) {
            throw new RefusedException(0, "lesson.same");
        }
        String name = nameIn(file);
        ImageFolder folder = ImageFolder.of(file);
        SequencedMap<String, Path> pictures = new LinkedHashMap<>();
        for (String place : places(chronicle)) {
            if (folder.find(place) instanceof ImageFile picture) {
                pictures.put(place, picture.path());
            }
        }
        SafeFile.write(target, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            part(zip, LessonJson.NAME, LessonJson.write(lesson, name));
            part(zip, name, file, progress.part(0, 0.5));
            int done = 0;
            for (Map.Entry<String, Path> picture : pictures.entrySet()) {
                double from = 0.5 + 0.5 * done / pictures.size();
                part(zip, picture.getKey(), picture.getValue(), progress.part(from, from + 0.5 / pictures.size()));
                done++;
            }
            zip.finish();
        });
    }

    private static List<String> places(Chronicle chronicle) {
        return chronicle.events().stream()
                .flatMap(event -> event.details().evidence().pictures().stream())
                .map(Illustration::file)
                .distinct()
                .toList();
    }

    /// The name of a chronicle file in a pack; one that has none of our endings gets one.
    private static String nameIn(Path file) {
        String name = String.valueOf(file.getFileName());
        return FileKind.named(file) == FileKind.CHRONICLE ? name : name + ".kwonik";
    }

    private static void part(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        begin(zip, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void part(ZipOutputStream zip, String name, Path file, Progress progress) throws IOException {
        begin(zip, name);
        try (InputStream in = Files.newInputStream(file)) {
            copy(in, zip, Files.size(file), progress);
        }
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static void copy(InputStream in, OutputStream out, long size, Progress progress) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            out.write(buffer, 0, count);
            done += count;
            progress.at(Math.min(1, done / (double) Math.max(1, size)));
        }
    }
}
