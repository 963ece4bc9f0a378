package kwonik.archive.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePlaceTest {
    @TempDir
    private Path folder = Path.of("");

    private void same(Path a, Path b) {
        assertEquals(FilePlace.of(a), FilePlace.of(b));
    }

    @Test
    void aFileThatIsThereIsTheSameByEveryName() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "a");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        same(file, Files.createSymbolicLink(folder.resolve("link.svg"), file));
        same(file, Files.createLink(folder.resolve("hard.svg"), file));
        same(file, inner.resolve("../a.json"));
        same(file, Files.createSymbolicLink(folder.resolve("round"), folder).resolve("a.json"));
        assertNotEquals(FilePlace.of(file), FilePlace.of(Files.writeString(folder.resolve("b.json"), "a")));
    }

    @Test
    void aFileThatIsNotThereYetIsTheSameByEveryName() throws IOException {
        Path file = folder.resolve("new.svg");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        same(file, inner.resolve("../new.svg"));
        same(file, Files.createSymbolicLink(folder.resolve("dangling"), Path.of("new.svg")));
        same(file, Files.createSymbolicLink(folder.resolve("far"), inner).resolve("../new.svg"));
        assertNotEquals(FilePlace.of(file), FilePlace.of(folder.resolve("other.svg")));
        assertNotEquals(FilePlace.of(file), FilePlace.of(inner.resolve("new.svg")));
    }

    @Test
    void linksInACircleEnd() throws IOException {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, folder.resolve("two"));
        Files.createSymbolicLink(folder.resolve("two"), one);
        assertNotEquals(FilePlace.of(one), FilePlace.of(folder.resolve("three")));
    }

    @Test
    void capitalsAndTheWritingOfAccentsAreOneWhereTheFolderIsBlindToThem() {
        assertEquals(FilePlace.folded("Été.SVG"), FilePlace.folded("e\u0301te\u0301.svg"));
        // and are two where it is not, as on Linux
        boolean blind = Files.exists(Path.of(folder.toString().toUpperCase(java.util.Locale.ROOT)));
        assertEquals(blind, FilePlace.of(folder.resolve("a.SVG")).equals(FilePlace.of(folder.resolve("A.svg"))));
    }
}
