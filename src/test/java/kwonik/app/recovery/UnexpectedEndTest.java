package kwonik.app.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kwonik.app.open.OpenedChronicle;
import kwonik.archive.file.Progress;
import kwonik.document.Document;
import kwonik.document.recovery.Recoveries;
import kwonik.document.recovery.Recovery;
import kwonik.model.Chronicle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is ended by `kill -9` at any moment while it edits and saves has lost nothing that is older than two
/// seconds: it is in the file or in the journal, and nothing else is left once that has been taken.
///
/// Six times in every build; `mvn -Pfuzz verify -Dkwonik.fuzz.kills=50` more often.
@Tag("fuzz")
class UnexpectedEndTest {
    private static final int KILLS = Math.max(6, Integer.getInteger("kwonik.fuzz.kills", 6));
    private static final int SIDE_BY_SIDE = 3;
    private static final int LONGEST = 4_000;
    private static final int LOST_AT_MOST = 2_000;
    private static final int PATIENCE = 60;
    private static final Pattern EDITED = Pattern.compile("edited (\\d+) (\\d+)\n");
    private static final Pattern SAVED = Pattern.compile("saved (\\d+)\n");
    private static final String CHRONICLE = """
            {"kwonik": 1, "id": "killed", "title": {"en": "Killed"}, "sources": [],
             "lanes": [{"id": "a", "name": {"en": "A"}}], "eras": [],
             "events": [{"id": "x", "when": "1990", "lane": "a", "title": {"en": "X"}}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final AtomicInteger old = new AtomicInteger();
    private final AtomicInteger saved = new AtomicInteger();
    private final AtomicInteger recovered = new AtomicInteger();

    @Test
    void nothingOlderThanTwoSecondsIsLost() throws InterruptedException, ExecutionException {
        try (ExecutorService programs = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int side = 0; side < SIDE_BY_SIDE; side++) {
                Path own = folder.resolve("side-" + side);
                Random random = new Random(20261129 + side);
                int kills = (KILLS + SIDE_BY_SIDE - 1 - side) / SIDE_BY_SIDE;
                all.add(programs.submit(() -> {
                    new Side(own, random).kill(kills);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertTrue(
                old.get() > 0 && saved.get() > 0 && recovered.get() > 0,
                () -> "something was older than that: " + old + ", saved: " + saved + ", recovered: " + recovered);
    }

    /// The programs of one folder, one after another.
    private final class Side {
        private final Path own;
        private final Path file;
        private final Random random;
        /// The last edit that is known to be on the disk.
        private int kept;

        Side(Path own, Random random) throws IOException {
            this.own = Files.createDirectory(own);
            this.random = random;
            this.file = Files.writeString(own.resolve("chronicle.json"), CHRONICLE);
        }

        void kill(int kills) throws Exception {
            for (int i = 0; i < kills; i++) {
                Path log = own.resolveSibling(own.getFileName() + ".txt");
                Process program = start(log);
                waitForAnEdit(program, log);
                Thread.sleep(random.nextInt(LONGEST));
                program.destroyForcibly();
                assertTrue(program.waitFor(PATIENCE, TimeUnit.SECONDS));
                check(Files.readString(log));
            }
            takeAll();
        }

        private void check(String log) throws IOException {
            List<MatchResult> edits = EDITED.matcher(log).results().toList();
            long end = Long.parseLong(edits.getLast().group(2));
            int before = edits.stream()
                    .filter(edit -> Long.parseLong(edit.group(2)) < end - LOST_AT_MOST)
                    .mapToInt(edit -> Integer.parseInt(edit.group(1)))
                    .max()
                    .orElse(0);
            int promised = SAVED.matcher(log)
                    .results()
                    .mapToInt(save -> Integer.parseInt(save.group(1)))
                    .max()
                    .orElse(0);
            old.addAndGet(before == 0 ? 0 : 1);
            saved.addAndGet(promised == 0 ? 0 : 1);
            Document read = read();
            assertTrue(KilledEditor.numberIn(read.chronicle()) >= promised, () -> "said to be saved: " + promised);
            Recoveries found = Recoveries.in(own.resolve("recovery"));
            assertEquals(List.of(), found.unreadable());
            Document whole = read;
            for (Recovery recovery : found.all()) {
                assertTrue(!recovery.isDamaged());
                whole = recovery.restoredIn(whole);
            }
            int number = KilledEditor.numberIn(whole.chronicle());
            recovered.addAndGet(number > KilledEditor.numberIn(read.chronicle()) ? 1 : 0);
            int known = kept;
            assertTrue(
                    number >= before && number >= known,
                    () -> "found " + number + ", older than two seconds " + before + ", found before " + known);
            assertEquals(List.of(), missing(whole.chronicle(), number));
            kept = number;
            for (Recovery recovery : found.all()) {
                recovery.keep();
            }
        }

        private Document read() throws IOException {
            Document read = OpenedChronicle.read(file, Progress.NONE, _ -> {}).document();
            assertEquals(List.of(), read.problems());
            return read;
        }

        private List<String> missing(Chronicle chronicle, int number) {
            return Stream.iterate(KilledEditor.NEW, at -> at <= number, at -> at + KilledEditor.NEW)
                    .map(at -> "e-" + at)
                    .filter(id -> chronicle.indexOf(id) < 0)
                    .toList();
        }

        private void takeAll() throws IOException {
            Document whole = read();
            for (Recovery recovery : Recoveries.in(own.resolve("recovery")).all()) {
                whole = recovery.restoredIn(whole).save(file);
                recovery.letGo();
            }
            // whoever writes there next takes away what was half written
            whole.save(file);
            assertEquals(kept, KilledEditor.numberIn(read().chronicle()));
            try (Stream<Path> all = Files.walk(own)) {
                assertEquals(
                        List.of(file),
                        all.filter(each -> !each.equals(own) && !each.equals(own.resolve("recovery")))
                                .toList());
            }
        }

        private Process start(Path log) throws IOException {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx128m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledEditor.class.getName(),
                            own.toString(),
                            String.valueOf(random.nextLong()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        }

        private void waitForAnEdit(Process program, Path log) throws IOException, InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
            while (!EDITED.matcher(text(log)).find()) {
                String said = text(log);
                assertTrue(program.isAlive() && System.nanoTime() < deadline, () -> "no edit: " + said);
                Thread.sleep(20);
            }
        }
    }

    private static String text(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }
}
