package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.make.ExerciseChronicles;
import kwonik.export.notes.NotesSamples;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonWriter;
import kwonik.notes.file.NotesWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Commands that read a chronicle read the one in a lesson pack, and leave the pack as it is.
class LessonInputTest {
    @TempDir
    Path folder;

    private Path pack;
    private byte[] packed;

    @BeforeEach
    void pack() throws IOException {
        Path chronicle = Files.copy(Path.of("assets/haiti/chronicle.json"), folder.resolve("chronicle.json"));
        pack = folder.resolve("monday.kwonik-lesson");
        Lesson lesson = new Lesson(
                "Monday",
                "",
                List.of(new Plan(ExerciseKind.ORDER, 1, 7), new Plan(ExerciseKind.PROVE, 3, 12)),
                "homework");
        LessonWriter.write(
                pack,
                lesson,
                chronicle,
                ChronicleReader.read(chronicle, Progress.NONE).chronicle(),
                Progress.NONE);
        packed = Files.readAllBytes(pack);
        Files.delete(chronicle);
    }

    private Ran run(String line) {
        return Ran.of(Arrays.stream(line.split(" "))
                .map(word -> word.replace("PACK", pack.toString()).replace("DIR", folder.toString()))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info PACK",
                "info --input PACK",
                "verify PACK",
                "verify --json --input PACK",
                "sheet --list --input PACK",
                "sheet --exercise prove --input PACK --out DIR/out.pdf",
                "export --input PACK --out DIR/out.svg",
                "convert PACK DIR/out.csv",
                "convert PACK DIR/out.json"
            })
    void theChronicleInAPackIsRead(String line) throws IOException {
        Ran ran = run(line);
        assertEquals(0, ran.code(), ran::err);
        assertFalse((ran.out() + ran.err()).matches("(?s).*\\.kwonik[0-9].*"), ran::err);
        assertArrayEquals(packed, Files.readAllBytes(pack));
    }

    @Test
    void infoTellsWhatIsInThePack() {
        JsonObject told = JsonParser.parseString(run("info PACK").out()).getAsJsonObject();
        JsonObject lesson = told.getAsJsonObject("lesson");
        assertTrue(told.get("events").getAsInt() > 40);
        assertEquals("Monday", lesson.get("title").getAsString());
        assertEquals("homework", lesson.get("assignment").getAsString());
        assertEquals(
                "[{\"exercise\":\"order\",\"level\":1,\"seed\":7},{\"exercise\":\"prove\",\"level\":3,\"seed\":12}]",
                lesson.get("exercises").toString());
        assertEquals(0, lesson.get("leftOut").getAsInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert PACK PACK --to kwonik",
                "export --input PACK --out DIR/out.svg --alt PACK",
                "convert PACK DIR/out.csv --report PACK"
            })
    void aPackIsNeverWrittenTo(String line) throws IOException {
        Ran ran = run(line);
        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count(), ran::err);
        assertTrue(ran.err().contains("monday.kwonik-lesson"), ran::err);
        assertArrayEquals(packed, Files.readAllBytes(pack));
    }

    @Test
    void notesOnAPackHaveToBeNamed() throws IOException {
        Ran ran = run("notes --input PACK --out DIR/out.pdf");
        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count(), ran::err);
        assertTrue(ran.err().contains("monday.kwonik-lesson: beside a lesson pack there are no notes"), ran::err);
        assertTrue(ran.err().contains("--notes"), ran::err);
        Files.write(folder.resolve("ana.kwonik-notes"), NotesWriter.bytes(NotesSamples.of(ExerciseChronicles.haiti())));
        ran = run("notes --input PACK --notes DIR/ana.kwonik-notes --out DIR/out.pdf");
        assertEquals(0, ran.code(), ran::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "no zip", "{}"})
    void aDamagedPackIsOneLine(String content) throws IOException {
        Files.writeString(pack, content);
        for (String line : List.of("info PACK", "export --input PACK --out DIR/out.svg")) {
            Ran ran = run(line);
            assertEquals(2, ran.code());
            assertEquals(1, ran.err().lines().count(), ran::err);
            assertTrue(ran.err().contains("monday.kwonik-lesson"), ran::err);
        }
    }

    @Test
    void whatIsWrongInThePackIsToldUnderItsName() throws IOException {
        Path chronicle = Files.writeString(folder.resolve("c.json"), """
                {"kwonik": 1, "id": "c", "title": "C", "lanes": [{"id": "l", "name": "L"}],
                 "events": [{"id": "e", "lane": "none", "when": "1995", "title": "An event"}]}
                """);
        LessonWriter.write(
                pack,
                Lesson.NONE,
                chronicle,
                ChronicleReader.read(chronicle, Progress.NONE).chronicle(),
                Progress.NONE);
        Ran ran = run("info PACK");
        assertTrue(ran.out().contains("\"file\": \"" + pack), ran::out);
    }
}
