package kwonik.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kwonik.export.poster.HeadlessToolkit;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Odd input for every door: nothing uncaught, nothing that never ends.
///
/// A short round with fixed seeds runs with all tests. `mvn -Pfuzz verify -Dkwonik.fuzz.minutes=60` goes on from other
/// seeds for that long, with 256 MB of memory, and holds what is under a megabyte to a second. An input that failed is
/// stored in `target/fuzz`; what was wrong then becomes a small test of its own.
@Tag("fuzz")
class FuzzTest {
    private static final double MINUTES = Double.parseDouble(System.getProperty("kwonik.fuzz.minutes", "0"));
    private static final long SEED = Long.getLong("kwonik.fuzz.seed", 20261128);
    private static final int DOORS = 6;
    private static final Path FAILED = Path.of("target/fuzz");
    private static final int MOST_FAILURES = 5;
    private static final int MEGABYTE = 1 << 20;
    /// So long that only what never ends or grows out of all proportion takes longer, on any machine.
    private static final long NEVER = 60;

    @TempDir
    private static Path folder;

    private static Map<String, Attack> attacks = Map.of();

    @BeforeAll
    static void doors() throws IOException {
        HeadlessToolkit.start();
        Fonts.load();
        FxTextMeasure measure = new FxTextMeasure();
        attacks = Map.of(
                "dates", new DateAttack(),
                "links", new LinkAttack(),
                "chronicles", new ChronicleAttack(folder, measure),
                "stories", new StoryAttack(folder),
                "proofs", new ProofAttack(),
                "pictures", new PictureAttack(folder, measure));
        assertEquals(DOORS, attacks.size());
    }

    @ParameterizedTest
    @CsvSource({"dates, 20000", "links, 4000", "chronicles, 150", "stories, 150", "proofs, 300", "pictures, 300"})
    void nothingGetsThrough(String door, int tries) throws IOException {
        Attack attack = Objects.requireNonNull(attacks.get(door));
        List<String> failures = new ArrayList<>();
        long until = System.nanoTime() + (long) (MINUTES * 60e9 / DOORS);
        ExecutorService worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("fuzz").factory());
        try {
            for (int i = 0; i < tries || System.nanoTime() < until; i++) {
                long seed = SEED + i;
                byte[] input = attack.input(new Random(seed));
                String failure = fault(worker, attack, input);
                if (!failure.isEmpty()) {
                    Path kept = FAILED.resolve(door + "-" + seed + ".bin");
                    Files.createDirectories(FAILED);
                    Files.write(kept, input);
                    failures.add(kept + ": " + failure);
                }
                if (failures.size() >= MOST_FAILURES) {
                    break;
                }
            }
        } finally {
            // not closed: that would wait for what never ends
            worker.shutdownNow();
        }
        assertEquals(List.of(), failures);
    }

    /// What went wrong, or nothing.
    private static String fault(ExecutorService worker, Attack attack, byte[] input) {
        double took = Double.MAX_VALUE;
        // who is slow once may have met a collection of the heap; who is slow three times is slow
        for (int i = 0; i < 3; i++) {
            long before = System.nanoTime();
            Future<?> run = worker.submit(() -> {
                attack.on(input);
                return null;
            });
            try {
                run.get(NEVER, TimeUnit.SECONDS);
            } catch (TimeoutException _) {
                throw new AssertionError("never ends, seed and input: " + store(input));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted";
            } catch (java.util.concurrent.ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                StackTraceElement[] trace = cause.getStackTrace();
                return cause + (trace.length == 0 ? "" : " at " + first(trace));
            }
            took = Math.min(took, (System.nanoTime() - before) / 1e9);
            if (MINUTES == 0 || took <= 1 || input.length > MEGABYTE) {
                return "";
            }
        }
        return "takes " + took + " s for " + input.length + " bytes";
    }

    private static String first(StackTraceElement[] trace) {
        for (StackTraceElement element : trace) {
            if (element.getClassName().startsWith("kwonik.")
                    && !element.getClassName().startsWith("kwonik.fuzz")) {
                return element.toString();
            }
        }
        return trace[0].toString();
    }

    private static Path store(byte[] input) {
        try {
            Files.createDirectories(FAILED);
            return Files.write(FAILED.resolve("never-ends.bin"), input);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
