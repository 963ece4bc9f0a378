package kwonik.lesson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kwonik.archive.ChronicleReader;
import kwonik.archive.FileKind;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.RefusedException;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.model.Chronicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonFileTest {
    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "c", "title": {"en": "Words"}, "summary": {"en": ""},
             "lanes": [{"id": "a", "name": {"en": "A"}}],
             "events": [{"id": "e", "when": "1995", "lane": "a", "importance": 3, "title": {"en": "E"},
               "pictures": [{"file": "pictures/a.png", "alt": {"en": "dot"}, "credit": "c", "license": "l"},
                            {"file": "gone.png", "alt": {"en": "none"}, "credit": "c", "license": "l"}]}]}
            """;
    private static final Lesson LESSON = new Lesson(
            "Kou a ’95",
            "army",
            List.of(new Plan(ExerciseKind.ORDER, 2, 7), new Plan(ExerciseKind.PROVE, 3, -1)),
            "7b-3");

    @TempDir
    private Path folder;

    private Path chronicle;
    private Path pack;
    private Path shelf;

    @BeforeEach
    void makeChronicle() throws IOException {
        chronicle = Files.writeString(folder.resolve("haiti.kwonik"), CHRONICLE);
        Files.createDirectory(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/a.png"), png());
        Files.writeString(folder.resolve("secret.txt"), "not for the class");
        pack = folder.resolve("one.kwonik-lesson");
        shelf = folder.resolve("shelf");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private Path written() throws IOException {
        LessonWriter.write(pack, LESSON, chronicle, read(chronicle), Progress.NONE);
        return pack;
    }

    private static Chronicle read(Path file) throws IOException {
        return ChronicleReader.read(file, Progress.NONE).chronicle();
    }

    private LessonFile.Unpacked opened() throws IOException {
        return LessonFile.open(pack, shelf, Progress.NONE);
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        written();
        LessonFile.Unpacked unpacked = opened();
        assertEquals(LESSON, unpacked.lesson());
        assertEquals("haiti.kwonik", unpacked.chronicle().getFileName().toString());
        assertEquals(CHRONICLE, Files.readString(unpacked.chronicle()));
        assertArrayEquals(png(), Files.readAllBytes(unpacked.chronicle().resolveSibling("pictures/a.png")));
        assertEquals(Optional.of(LESSON), LessonFile.of(unpacked.chronicle()));
        assertEquals(Optional.empty(), LessonFile.of(chronicle));
        assertEquals(FileKind.LESSON, FileKind.of(pack));
    }

    @Test
    void theSameLessonGivesTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(written());
        assertArrayEquals(first, Files.readAllBytes(written()));
        assertFalse(new String(first, StandardCharsets.ISO_8859_1).contains("secret"));
    }

    @Test
    void whatWasChangedInAnUnpackedLessonStays() throws IOException {
        written();
        Path there = opened().chronicle();
        Files.writeString(there, CHRONICLE.replace("Words", "My words"));
        Files.writeString(there.resolveSibling("haiti.kwonik-notes"), "notes");
        Files.delete(there.resolveSibling("pictures/a.png"));
        assertTrue(Files.readString(opened().chronicle()).contains("My words"));
        Files.delete(there.resolveSibling(LessonJson.NAME));
        assertTrue(Files.readString(opened().chronicle()).contains("My words"), "only what is missing comes back");
        assertTrue(Files.exists(there.resolveSibling("pictures/a.png")));
        assertEquals("notes", Files.readString(there.resolveSibling("haiti.kwonik-notes")));
    }

    @Test
    void anotherStateOfAPackHasAFolderOfItsOwn() throws IOException {
        written();
        Path first = opened().chronicle();
        Files.writeString(chronicle, CHRONICLE.replace("Words", "Other"));
        written();
        assertFalse(first.equals(opened().chronicle()));
    }

    @Test
    void aPackOfAnotherNameIsTheSameLesson() throws IOException {
        written();
        Path first = opened().chronicle();
        Path second = Files.copy(pack, folder.resolve("one (1).kwonik-lesson"));
        assertEquals(first, LessonFile.open(second, shelf, Progress.NONE).chronicle());
        Path made = Objects.requireNonNull(first.getParent());
        Path named = shelf.resolve("one-" + made.toString().replaceAll(".*-", ""));
        Files.move(made, named);
        assertEquals(
                named,
                LessonFile.open(second, shelf, Progress.NONE).chronicle().getParent(),
                "folders once had the name of the pack");
    }

    @Test
    void otherLessonsLieBesideOne() throws IOException {
        written();
        LessonFile.Unpacked first = opened();
        assertEquals(List.of(), LessonFile.beside(first));
        Files.writeString(chronicle, CHRONICLE.replace("Words", "Other"));
        written();
        Files.createDirectories(shelf.resolve("nothing"));
        assertEquals(List.of(first), LessonFile.beside(opened()));
    }

    @Test
    void aPackNeverTakesThePlaceOfItsChronicle() {
        assertThrows(
                RefusedException.class,
                () -> LessonWriter.write(chronicle, LESSON, chronicle, read(chronicle), Progress.NONE));
        assertTrue(Files.exists(chronicle));
    }

    @Test
    void calledOffNothingIsWritten() throws IOException {
        Progress off = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(
                CancellationException.class, () -> LessonWriter.write(pack, LESSON, chronicle, read(chronicle), off));
        assertFalse(Files.exists(pack));
        written();
        assertThrows(CancellationException.class, () -> LessonFile.open(pack, shelf, off));
        try (Stream<Path> left = Files.list(shelf)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out.png",
                "/tmp/out.png",
                "a/../../out.png",
                "C:/out.png",
                "a\\..\\out.png",
                "note.txt",
                "x.sh"
            })
    void nothingIsUnpackedElsewhere(String name) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("lesson.json", "{\"kwonik-lesson\": 1, \"chronicle\": \"c.json\"}");
        parts.put("c.json", CHRONICLE);
        parts.put(name, "out");
        zip(parts);
        Path there = opened().chronicle();
        try (Stream<Path> files = Files.walk(folder)) {
            assertTrue(files.noneMatch(file ->
                    file.toString().endsWith("out.png") || file.toString().endsWith("x.sh")));
        }
        try (Stream<Path> files = Files.list(there.getParent())) {
            assertEquals(2, files.count());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"kwonik-lesson": 1, "chronicle": "../c.json"}     | lesson.chronicle
                    {"kwonik-lesson": 1, "chronicle": "gone.json"}     | lesson.chronicle
                    {"kwonik-lesson": 1, "chronicle": "lesson.json"}   | lesson.chronicle
                    {"kwonik-lesson": 1}                               | lesson.chronicle
                    {"kwonik-lesson": 2, "chronicle": "c.json"}        | lesson.newer
                    {"chronicle": "c.json"}                            | lesson.nothing
                    []                                                 | lesson.nothing
                    {"kwonik-lesson": "a", "chronicle": "c.json"}      | lesson.broken
                    {"kwonik-lesson": 1, "chronicle": ["c.json"], "exercises": 3} | lesson.broken
                    {"kwonik-lesson": 1,                               | lesson.broken
                    """)
    void aBadDescriptionIsRefused(String description, String key) throws IOException {
        zip(Map.of("lesson.json", description, "c.json", CHRONICLE));
        assertEquals(
                key,
                assertThrows(RefusedException.class, this::opened).problem("f").key());
        assertFalse(Files.exists(shelf) && hasFiles(shelf));
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    @Test
    void anExerciseThatIsNotKnownIsLeftOut() throws IOException {
        zip(Map.of(
                "lesson.json",
                "{\"kwonik-lesson\": 1, \"chronicle\": \"c.json\", \"exercises\": ["
                        + "{\"exercise\": \"sing\", \"level\": 1, \"seed\": 1}, {\"exercise\": \"who\", \"level\": 1, \"seed\": 1},"
                        + "{\"exercise\": \"who\", \"level\": 9, \"seed\": 1}, {\"level\": 1}, 3, null,"
                        + "{\"exercise\": [\"who\"], \"level\": 1, \"seed\": 1},"
                        + "{\"exercise\": \"who\", \"level\": \"x\", \"seed\": null}]}",
                "c.json",
                CHRONICLE));
        Lesson lesson = opened().lesson();
        assertEquals(List.of(new Plan(ExerciseKind.WHO, 1, 1)), lesson.exercises());
        assertEquals(7, lesson.leftOut());
    }

    @Test
    void aChangedByteIsTold() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            byte[] other = whole.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 + random.nextInt(255));
            if (i % 5 == 0) {
                other = Arrays.copyOf(other, random.nextInt(other.length));
            }
            Files.write(pack, other);
            try {
                Path there = opened().chronicle();
                assertTrue(there.toRealPath().startsWith(shelf.toRealPath()));
                assertEquals(CHRONICLE, Files.readString(there));
            } catch (RefusedException _) {
                refused++;
            }
        }
        assertTrue(refused > 100, "refused " + refused);
    }

    private void zip(Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
