package kwonik.archive.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder is held as long as its program lives, and can be taken over after that.
class HeldFolderTest {
    @TempDir
    private Path parent = Path.of("");

    @Test
    void eachOneHasAFolderOfItsOwn() throws IOException {
        Path deep = parent.resolve("a").resolve("b");
        try (HeldFolder one = HeldFolder.make(deep);
                HeldFolder other = HeldFolder.make(deep)) {
            assertFalse(one.path().equals(other.path()));
            assertTrue(HeldFolder.takeOver(one.path()).isEmpty());
        }
    }

    @Test
    void whatIsLeftBehindIsTakenOverByOne() throws IOException {
        HeldFolder held = HeldFolder.make(parent);
        Path file = Files.writeString(held.path().resolve("file"), "x");
        held.close();
        Optional<HeldFolder> first = HeldFolder.takeOver(held.path());
        assertTrue(first.isPresent());
        assertTrue(HeldFolder.takeOver(held.path()).isEmpty());
        assertEquals("x", Files.readString(file));
        first.get().delete();
        assertTrue(Files.notExists(held.path()));
    }

    @Test
    void writingInItLetsNothingGo() throws IOException {
        try (HeldFolder held = HeldFolder.make(parent)) {
            SafeFile.write(held.path().resolve("file"), out -> out.write('x'));
            assertTrue(HeldFolder.takeOver(held.path()).isEmpty());
        }
    }
}
