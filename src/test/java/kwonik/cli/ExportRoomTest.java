package kwonik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What has no room in a picture, or no date, or is filtered away, is said by the command.
class ExportRoomTest {
    @TempDir
    Path folder;

    private Path lanes(int count) throws IOException {
        String lanes = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"l%d\", \"name\": {\"en\": \"Lane %d\"}}".formatted(i, i))
                .collect(Collectors.joining(", "));
        String events = IntStream.range(0, count)
                .mapToObj(
                        i -> "{\"id\": \"e%d\", \"when\": \"%d\", \"lane\": \"l%d\", \"title\": {\"en\": \"Event %d\"}}"
                                .formatted(i, 1900 + i, i, i))
                .collect(Collectors.joining(", "));
        return file(lanes, events);
    }

    private Path file(String lanes, String events) throws IOException {
        Path file = folder.resolve("c.json");
        Files.writeString(
                file,
                "{\"kwonik\": 1, \"id\": \"c\", \"title\": {\"en\": \"C\"}, \"sources\": [], \"eras\": [], \"lanes\": [%s], \"events\": [%s]}"
                        .formatted(lanes, events));
        return file;
    }

    private Ran export(Path input, String... more) {
        String[] args = {
            "export",
            "--input",
            input.toString(),
            "--out",
            folder.resolve("a.svg").toString()
        };
        return Ran.of(IntStream.range(0, args.length + more.length)
                .mapToObj(i -> i < args.length ? args[i] : more[i - args.length])
                .toArray(String[]::new));
    }

    @Test
    void lanesWithoutRoomAreWarnedOfAndCountedInThePicture() throws IOException {
        Ran ran = export(lanes(60), "--size", "640x360");
        assertEquals(0, ran.code(), ran::err);
        assertTrue(ran.err().matches("(?s).*a\\.svg: \\d+ lanes with \\d+ events are not shown.*"), ran::err);
        String caption = Files.readString(folder.resolve("a.svg"));
        assertTrue(caption.contains("lanes with"), "no caption");
        Ran large = export(lanes(60), "--size", "a2");
        assertEquals("", large.err());
    }

    @Test
    void aFilterThatLeavesNothingIsSaidAndKeepsTheTimeOfTheChronicle() throws IOException {
        Ran ran = export(lanes(3), "--period", "1800/1801");
        assertEquals(1, ran.code(), ran::err);
        assertTrue(ran.err().contains("the filter leaves no event"), ran::err);
        String drawn = Files.readString(folder.resolve("a.svg"));
        assertTrue(drawn.contains(">1900<") && !drawn.contains("1970"), "the axis is not that of the chronicle");
    }

    @Test
    void whereNothingHasADateNoYearIsClaimed() throws IOException {
        Path file = file(
                "{\"id\": \"l\", \"name\": {\"en\": \"Lane\"}}",
                "{\"id\": \"x\", \"lane\": \"l\", \"title\": {\"en\": \"Nobody knows when\"}}");
        Ran ran = export(file);
        assertEquals(0, ran.code(), ran::err);
        assertEquals("", ran.err());
        String drawn = Files.readString(folder.resolve("a.svg"));
        assertTrue(drawn.contains("Nobody knows when"));
        assertFalse(drawn.contains("1970") || drawn.contains("January"), "a year is claimed");
    }
}
