package kwonik.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import kwonik.archive.ChronicleFile;
import kwonik.archive.ChronicleReader;
import kwonik.archive.NotSavedException;
import kwonik.archive.Reading;
import kwonik.archive.file.FileStamp;
import kwonik.archive.file.Progress;

/// Stories saved into mutated files: either nothing is written, or every event is still there.
public final class StoryAttack implements Attack {
    private final Path folder;

    public StoryAttack(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] input(Random random) {
        return Corpus.chronicle(random);
    }

    @Override
    public void on(byte[] input) throws IOException {
        Path file = Files.write(folder.resolve("stories.json"), input);
        Reading before = ChronicleReader.read(new ByteArrayInputStream(input), file.toString());
        try {
            ChronicleFile.save(file, FileStamp.of(file), file, before.chronicle());
        } catch (NotSavedException _) {
            assertArrayEquals(input, Files.readAllBytes(file), "what is refused stays as it was");
            return;
        }
        Reading after = ChronicleReader.read(file, Progress.NONE);
        assertEquals(before.chronicle().events(), after.chronicle().events());
        assertEquals(before.chronicle().stories(), after.chronicle().stories());
    }
}
