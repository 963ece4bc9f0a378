package kwonik.archive.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What belongs to a file goes along with it, and nothing is written over.
class FilesAlongTest {
    @TempDir
    private Path folder;

    @Test
    void filesAreCopiedWithTheirFoldersAndNoneIsWrittenOver() throws IOException {
        Path from = folder.resolve("from");
        Path to = folder.resolve("to");
        Files.createDirectories(from.resolve("pictures"));
        Files.createDirectories(to.resolve("pictures"));
        Files.writeString(from.resolve("pictures/a.png"), "a");
        Files.writeString(from.resolve("pictures/b.png"), "b");
        Files.writeString(to.resolve("pictures/b.png"), "another");
        Files.createSymbolicLink(from.resolve("out.png"), Files.writeString(folder.resolve("outside.png"), "o"));
        new FilesAlong(from, to).copy(List.of("pictures/a.png", "pictures/b.png", "gone.png", "out.png"));
        assertEquals("a", Files.readString(to.resolve("pictures/a.png")));
        assertEquals("another", Files.readString(to.resolve("pictures/b.png")));
        assertFalse(Files.exists(to.resolve("gone.png")));
        assertFalse(Files.exists(to.resolve("out.png")), "what lies outside stays there");
        new FilesAlong(from, from).copy(List.of("pictures/a.png"));
        assertEquals("a", Files.readString(from.resolve("pictures/a.png")));
    }
}
