package kwonik.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    private Path folder = Path.of("");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void newFileHoldsWhatWasWritten() throws IOException {
        Path file = folder.resolve("new.txt");
        SafeFile.write(file, out -> out.write(bytes("hello")));
        assertEquals("hello", Files.readString(file));
        assertEquals(List.of("new.txt"), files());
    }

    @Test
    void oldFileIsReplaced() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.writeString(file, "old and longer");
        SafeFile.write(file, out -> out.write(bytes("new")));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("old.txt"), files());
    }

    @Test
    void failureLeavesTheOldFileWholeAndNoLitter() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.writeString(file, "old");
        assertThrows(
                IOException.class,
                () -> SafeFile.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("disk full");
                }));
        assertThrows(
                CancellationException.class,
                () -> SafeFile.write(file, out -> {
                    throw new CancellationException();
                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("old.txt"), files());
    }

    @Test
    void interruptionLeavesTheOldFileWholeAndNoLitter() throws IOException {
        Path file = folder.resolve("old.txt");
        Files.writeString(file, "old");
        assertThrows(
                IOException.class,
                () -> SafeFile.write(file, out -> {
                    Thread.currentThread().interrupt();
                    out.write(new byte[1 << 20]);
                }));
        assertTrue(Thread.interrupted());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("old.txt"), files());
    }

    @Test
    void missingFolderIsNamed() {
        IOException thrown = assertThrows(
                IOException.class, () -> SafeFile.write(folder.resolve("no/such/file.txt"), out -> out.write(1)));
        assertTrue(String.valueOf(thrown.getMessage()).contains("no/such"), thrown.getMessage());
    }

    @Test
    void folderIsNotReplacedByAFile() throws IOException {
        Path target = Files.createDirectory(folder.resolve("sub"));
        assertThrows(IOException.class, () -> SafeFile.write(target, out -> out.write(1)));
        assertEquals(List.of("sub"), files());
    }

    @Test
    void folderThatCannotBeWrittenIsAnIoException() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write anywhere");
        assertThrows(IOException.class, () -> SafeFile.write(locked.resolve("f"), out -> out.write(1)));
        assertTrue(locked.toFile().setWritable(true));
    }

    @Test
    void permissionsOfTheOldFileStay() throws IOException {
        Path file = Files.writeString(folder.resolve("private.txt"), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no such permissions here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        SafeFile.write(file, out -> out.write(bytes("new")));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void symbolicLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        SafeFile.write(link, out -> out.write(bytes("new")));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }
}
