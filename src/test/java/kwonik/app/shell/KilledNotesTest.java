package kwonik.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.file.NotesFile;
import kwonik.notes.file.NotesReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real window, ended by `kill -9` while somebody types a note and has not left its editor: what was typed is in
/// the file, the next opening finds it, and nothing else lies about.
class KilledNotesTest {
    private static final int PATIENCE = 120;
    private static final int LETTERS = 5;
    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "killed", "title": {"en": "Killed"}, "sources": [],
             "lanes": [{"id": "a", "name": {"en": "A"}}],
             "events": [{"id": "x", "when": "1990", "lane": "a", "title": {"en": "X"}},
              {"id": "y", "when": "2000", "lane": "a", "title": {"en": "Y"}}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void notesOutliveAKill() throws IOException, InterruptedException {
        NotesFile file = NotesFile.beside(Files.writeString(folder.resolve("chronicle.json"), CHRONICLE));
        List<String> events = List.of("x", "y");
        for (int i = 0; i < events.size(); i++) {
            Path log = folder.resolve("log.txt");
            Process program = start(log, events.get(i));
            try {
                waitFor(program, log, i + 1);
            } finally {
                program.destroyForcibly();
            }
            assertTrue(program.waitFor(PATIENCE, TimeUnit.SECONDS));
            assertTrue(lines(log).contains("found " + i), () -> "what is there is shown: " + lines(log));
            int promised = kept(log, i + 1);
            NotesReading reading = file.read("killed");
            assertFalse(reading.broken());
            assertEquals(List.of(), reading.problems());
            List<Note> notes = reading.notebook().notes();
            assertEquals(i + 1, notes.size());
            assertEquals(new NoteTarget.OfEvent(events.get(i)), notes.getLast().target());
            String text = notes.getLast().body().text();
            assertTrue(text.length() >= promised, () -> "kept " + promised + " letters, found " + text);
            assertTrue(KilledNotes.LETTERS.repeat(text.length()).startsWith(text), text);
        }
        Notebook last = file.read("killed").notebook();
        file.save(last, last.withNickname("Ana"));
        assertEquals(Set.of("chronicle.json", "chronicle.kwonik-notes", "log.txt", "settings.json"), files());
    }

    private Process start(Path log, String event) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dtestfx.robot=glass",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledNotes.class.getName(),
                        folder.toString(),
                        event)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void waitFor(Process program, Path log, int notes) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (kept(log, notes) < LETTERS) {
            assertTrue(program.isAlive() && System.nanoTime() < deadline, () -> "no note: " + lines(log));
            Thread.sleep(20);
        }
    }

    /// How many letters of the last of so many notes are said to be in the file.
    private static int kept(Path log, int notes) {
        return lines(log).stream()
                .filter(line -> line.matches("kept " + notes + " \\d+"))
                .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)))
                .max()
                .orElse(0);
    }

    private static List<String> lines(Path log) {
        try {
            return Files.exists(log)
                    ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                            .lines()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(each -> String.valueOf(each.getFileName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
