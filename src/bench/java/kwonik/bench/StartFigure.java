package kwonik.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The time from the launch to the first frame with the chronicle in it, against an empty window; the two in turn.
final class StartFigure {
    private static final int SAMPLES = 5;

    private StartFigure() {}

    /// Measures with the shipped chronicle, and with the largest file that is asked for.
    static void measure(Question question) throws IOException {
        Path file = question.file();
        measure("shipped");
        measure(file.getFileName().toString(), file.toAbsolutePath().toString());
    }

    private static void measure(String chronicle, String... args) throws IOException {
        // a folder without settings: everyone's first start
        Path settings = Question.FOLDER.resolve("settings").toAbsolutePath();
        String path = System.getProperty("jdk.module.path", "");
        // as users start it: from the module path, and with nothing of the benchmarks but the watch
        String[] options = {
            "--module-path", path,
            "--add-modules", "kwonik",
            "--add-exports", "kwonik/kwonik=ALL-UNNAMED",
            "--add-exports", "kwonik/kwonik.view=ALL-UNNAMED",
            "-Dprism.order=sw",
            "-Dkwonik.settings=" + settings,
            "-cp", benchClasses()
        };
        ChildJvm jvm = ChildJvm.likeTheProduct(options);
        List<Double> program = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int sample = 0; sample <= SAMPLES; sample++) {
            double ofEmpty = once(jvm, FirstPaint.EMPTY);
            double ofProgram = once(jvm, args);
            // the first pair brings the files into the memory of the system
            if (sample > 0) {
                empty.add(ofEmpty);
                program.add(ofProgram);
            }
        }
        Line.of("start")
                .with("chronicle", chronicle)
                .with("kwonik", Durations.median(program))
                .with("emptyWindow", Durations.median(empty))
                .with("unit", "ms")
                .with("ratio", Durations.median(program) / Durations.median(empty))
                .with("samples", SAMPLES)
                .print();
    }

    private static double once(ChildJvm jvm, String... args) throws IOException {
        long begun = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        return (Long.parseLong(jvm.run(FirstPaint.class, args)) - begun) / 1000.0;
    }

    private static String benchClasses() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> entry.endsWith("bench-classes"))
                .findFirst()
                .orElseThrow();
    }
}
