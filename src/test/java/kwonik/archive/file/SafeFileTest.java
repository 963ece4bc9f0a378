package kwonik.archive.file;

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

    @Test
    void whatAKilledWriterLeftIsSweptAndWhatLivesOrIsForeignStays() throws IOException, InterruptedException {
        Process killed = writer("killed.txt");
        Process living = writer("living.txt");
        killed.destroyForcibly().waitFor();
        List<String> foreign = List.of(".notes.tmp", ".a.kwonik-note.tmp", ".a.kwonik-12345678.tmp.bak", "kwonik-lock");
        for (String name : foreign) {
            Files.writeString(folder.resolve(name), "mine");
        }
        Path secret = Files.writeString(folder.resolve("secret"), "mine");
        Files.createSymbolicLink(folder.resolve(".x.kwonik-12345678.tmp"), secret);
        assertEquals(2, temporary().size(), () -> "before: " + temporary());
        SafeFile.write(folder.resolve("next.txt"), out -> {
            out.write(1);
            // one that is being written here is no litter either
            SafeFile.write(folder.resolve("inner.txt"), inner -> inner.write(1));
        });
        assertEquals(1, temporary().size(), () -> "after: " + temporary());
        assertTrue(temporary().getFirst().startsWith(".living.txt."));
        assertTrue(files().containsAll(foreign));
        assertTrue(Files.exists(secret) && Files.exists(folder.resolve("next.txt")));
        living.getOutputStream().close();
        assertEquals(0, living.waitFor());
        assertEquals("whole", Files.readString(folder.resolve("living.txt")));
        assertEquals(List.of(), temporary());
    }

    @Test
    void aKilledSaverLeavesNoLockBehind() throws IOException, InterruptedException {
        Path file = folder.resolve("file.txt");
        Process saver = started("turn", "file.txt");
        assertTrue(files().contains(".file.txt.kwonik-lock"));
        saver.destroyForcibly().waitFor();
        SafeFile.write(folder.resolve("other.txt"), out -> out.write(1));
        assertEquals(List.of("other.txt"), files());
        try (WriteLock _ = WriteLock.at(file)) {
            assertEquals(List.of(".file.txt.kwonik-lock", "other.txt"), files());
        }
        assertEquals(List.of("other.txt"), files());
    }

    private List<String> temporary() {
        try {
            return files().stream()
                    .filter(name -> name.matches("\\.(?:killed|living).*\\.tmp"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Process writer(String name) throws IOException {
        return started("write", name);
    }

    /// Another process that is in the middle of its work, until its input ends.
    private Process started(String work, String name) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Slow.class.getName(),
                        work,
                        folder.resolve(name).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertEquals('!', process.getInputStream().read());
        return process;
    }

    /// A writer who waits before the last word.
    static final class Slow {
        private Slow() {}

        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[1]);
            if (args[0].equals("turn")) {
                try (WriteLock _ = WriteLock.at(file)) {
                    await();
                }
            } else {
                SafeFile.write(file, out -> {
                    out.write(bytes("who"));
                    out.flush();
                    await();
                    out.write(bytes("le"));
                });
            }
        }

        private static void await() throws IOException {
            System.out.print('!');
            System.out.flush();
            assertEquals(-1, System.in.read());
        }
    }
}
