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
import kwonik.app.exercise.kept.Figures.Course;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is in the file of results outlives the next result.
class ResultsFileTest {
    private static final KeptResult DONE = new KeptResult(
            new Plan(ExerciseKind.ORDER, 1, 7),
            Instant.parse("2026-01-02T03:04:05Z"),
            new Figures(new Score(1, 4), new Score(3, 4), Course.BOTH),
            null);

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
        KeptResult left = new KeptResult(DONE.plan(), DONE.at(), DONE.figures(), new KeptResult.Left(2, 5));
        file.keep("a", List.of(left, DONE));
        assertEquals(List.of(left, DONE), file.of("a"));
    }

    @ParameterizedTest
    @EnumSource
    void whetherEvidenceWasLookedAtIsKept(Course course) throws IOException {
        ResultsFile file = new ResultsFile(folder);
        Figures figures = new Figures(new Score(0, 4), new Score(3, 4), course);
        KeptResult ended = new KeptResult(DONE.plan(), DONE.at(), figures, null);
        KeptResult left = new KeptResult(DONE.plan(), DONE.at(), figures, new KeptResult.Left(2, 5));
        file.keep("a", List.of(ended, left));
        assertEquals(List.of(ended, left), file.of("a"));
    }

    @Test
    void aResultOfAnOlderVersionIsRead() throws IOException {
        ResultsFile file = new ResultsFile(folder);
        Files.writeString(file.path("a"), "2026-01-02T03:04:05Z\torder\t1\t7\t1\t3\t4\n");
        assertEquals(List.of(DONE), file.of("a"));
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
