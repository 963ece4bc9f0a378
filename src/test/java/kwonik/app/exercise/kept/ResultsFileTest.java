package kwonik.app.exercise.kept;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is in the file of results outlives the next result.
class ResultsFileTest {
    private static final KeptResult DONE = new KeptResult(
            new Plan(ExerciseKind.ORDER, 1, 7),
            Instant.parse("2026-01-02T03:04:05Z"),
            new Score(1, 4),
            new Score(3, 4));

    @TempDir
    Path folder;

    @Test
    void linesThatAreNoResultsStayAsTheyAre() throws IOException {
        ResultsFile file = new ResultsFile(folder);
        file.keep("a", List.of(DONE));
        Path path = file.path("a");
        String strange = "2031\tdance\t1\t1\t1\t1\t1\n  torn \t\n";
        Files.writeString(path, strange + Files.readString(path));
        assertEquals(List.of(DONE), file.of("a"));
        file.keep("a", List.of(DONE, DONE));
        file.keep("a", List.of(DONE));
        assertEquals(List.of(DONE), file.of("a"));
        assertTrue(Files.readString(path).endsWith("\n" + strange), Files.readString(path));
        file.keep("a", List.of());
        assertFalse(Files.exists(path));
    }

    @Test
    void howFarAnExerciseCameThatWasNotEndedIsKept() throws IOException {
        ResultsFile file = new ResultsFile(folder);
        KeptResult left =
                new KeptResult(DONE.plan(), DONE.at(), DONE.before(), DONE.after(), new KeptResult.Left(2, 5));
        file.keep("a", List.of(left, DONE));
        assertEquals(List.of(left, DONE), file.of("a"));
    }

    @Test
    void aFileThatIsNoTextIsSetAside() throws IOException {
        ResultsFile file = new ResultsFile(folder);
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 0, 1};
        Path path = file.path("a");
        Files.write(path, bytes);
        assertEquals(List.of(), file.of("a"));
        file.keep("a", List.of(DONE));
        assertEquals(List.of(DONE), file.of("a"));
        assertArrayEquals(bytes, Files.readAllBytes(path.resolveSibling(path.getFileName() + ".damaged")));
    }
}
