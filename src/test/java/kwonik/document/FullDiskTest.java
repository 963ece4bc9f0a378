package kwonik.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.export.poster.FullDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where a disk is full in the middle of saving, the file stays as it was, nothing is left beside it, and the document
/// can be saved elsewhere.
class FullDiskTest {
    @TempDir
    private Path folder = Path.of("");

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static Document edited(Document read) {
        return read.with(EventEdits.summary("a", "en", "Long. ".repeat(40_000)));
    }

    @Test
    void theOldFileStaysAndTheChangesCanBeSavedElsewhere() throws IOException {
        Path real = folder.resolve("own.json");
        Files.writeString(real, Chronicles.FILE);
        byte[] before = Files.readAllBytes(real);
        // there is room for the first buffers only
        Path own = FullDisk.of(real, 100_000);
        Document edited = edited(Chronicles.read(own));
        IOException full = assertThrows(IOException.class, () -> edited.save(own));
        assertEquals("No space left on device", full.getMessage());
        assertArrayEquals(before, Files.readAllBytes(real));
        assertEquals(List.of("own.json"), names());
        assertTrue(edited.isUnsaved());
        assertTrue(edited.mayOverwrite());
        Path elsewhere = folder.resolve("elsewhere.json");
        Document saved = edited.save(elsewhere);
        assertTrue(ChronicleReader.read(elsewhere, Progress.NONE).chronicle().contentEquals(edited.chronicle()));
        assertEquals(elsewhere, saved.origin().file());
        assertArrayEquals(before, Files.readAllBytes(real));
    }

    @Test
    void onceThereIsRoomItIsSavedWhereItBelongs() throws IOException {
        Path real = folder.resolve("own.json");
        Files.writeString(real, Chronicles.FILE);
        Document edited = edited(Chronicles.read(real));
        assertThrows(IOException.class, () -> edited.save(FullDisk.of(real, 100_000)));
        Document saved = edited.save(FullDisk.of(real, 1_000_000));
        assertTrue(ChronicleReader.read(real, Progress.NONE).chronicle().contentEquals(edited.chronicle()));
        assertEquals(List.of("own.json"), names());
        assertTrue(!saved.isUnsaved());
    }
}
