package kwonik.bench;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The time from the launch to the first frame with the chronicle in it, from class files and from the app image,
/// against an empty window with and without a cache; all in turn.
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
        Map<Launch, List<Double>> taken = new EnumMap<>(Launch.class);
        for (int sample = 0; sample <= SAMPLES; sample++) {
            for (Launch launch : List.of(Launch.EMPTY, Launch.EMPTY_CACHED, Launch.CLASSES, Launch.IMAGE)) {
                ChildJvm jvm = launch.jvm(settings).orElse(null);
                if (jvm == null) {
                    continue;
                }
                double once = once(jvm, launch.arguments("none", args));
                // the first of each brings the files into the memory of the system
                if (sample > 0) {
                    taken.computeIfAbsent(launch, _ -> new ArrayList<>()).add(once);
                }
            }
        }
        Line line = Line.of("start").with("chronicle", chronicle).with("unit", "ms");
        taken.forEach((launch, times) -> line.with(launch.label(), Durations.median(times)));
        ratio(line, "classFilesToEmpty", taken, Launch.CLASSES, Launch.EMPTY);
        ratio(line, "imageToEmpty", taken, Launch.IMAGE, Launch.EMPTY);
        ratio(line, "imageToEmptyWithCache", taken, Launch.IMAGE, Launch.EMPTY_CACHED);
        line.with("samples", SAMPLES).print();
    }

    /// The median of the ratios, pair by pair.
    private static void ratio(
            Line line, String name, Map<Launch, List<Double>> taken, Launch above, Launch below) {
        List<Double> one = taken.getOrDefault(above, List.of());
        List<Double> other = taken.getOrDefault(below, List.of());
        if (!one.isEmpty() && !other.isEmpty()) {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < one.size(); i++) {
                ratios.add(one.get(i) / other.get(i));
            }
            line.with(name, Durations.median(ratios));
        }
    }

    private static double once(ChildJvm jvm, String... args) throws IOException {
        long begun = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        String answer = jvm.run(FirstPaint.class, args);
        return (JsonParser.parseString(answer).getAsJsonObject().get("painted").getAsLong() - begun) / 1000.0;
    }
}
