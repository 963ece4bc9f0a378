package kwonik.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The frames of the first seconds: a fresh JVM opens a chronicle in a window as large as the screen, and zooms and pans
/// at once, without any warming up; in turn with a canvas that has nothing on it.
final class ColdFrames {
    private static final int SAMPLES = 5;
    private static final Pattern PAUSE = Pattern.compile("Pause.* ([0-9.]+)ms$");

    private ColdFrames() {}

    static void measure(Question question) throws IOException {
        Path settings = settings();
        for (Path file : question.files()) {
            for (Interaction interaction : Interaction.values()) {
                Map<Launch, List<JsonObject>> taken = new LinkedHashMap<>();
                for (int sample = 0; sample < SAMPLES; sample++) {
                    for (Launch launch : List.of(Launch.CANVAS, Launch.CLASSES, Launch.IMAGE)) {
                        if (launch.isPossible()) {
                            taken.computeIfAbsent(launch, _ -> new ArrayList<>())
                                    .add(once(launch, settings, interaction, file));
                        }
                    }
                }
                double floor = median(taken.getOrDefault(Launch.CANVAS, List.of()), "p95");
                taken.forEach((launch, runs) -> print(launch, file, interaction, runs, floor));
            }
        }
    }

    private static void print(
            Launch launch, Path file, Interaction interaction, List<JsonObject> runs, double floor) {
        Line line = Line.of("cold")
                .with("program", launch.label())
                .with("chronicle", file.getFileName().toString())
                .with("anchor", interaction.anchor());
        for (String name : List.of(
                "firstPaint", "p50", "p95", "worst", "worstAt", "collections", "longestPause", "residentMb")) {
            line.with(name, median(runs, name));
        }
        line.with("worstOfAll", runs.stream().mapToDouble(run -> run.get("worst").getAsDouble()).max().orElse(0))
                .with("p95ToCanvas", median(runs, "p95") / floor)
                .with("unit", "ms")
                .with("samples", runs.size())
                .print();
    }

    private static double median(List<JsonObject> runs, String name) {
        return Durations.median(
                runs.stream().map(run -> run.get(name).getAsDouble()).toList());
    }

    private static JsonObject once(Launch launch, Path settings, Interaction interaction, Path file)
            throws IOException {
        Path log = Question.FOLDER.resolve("gc.log").toAbsolutePath();
        Files.deleteIfExists(log);
        ChildJvm jvm = launch.jvm(settings).orElseThrow().with("-Xlog:gc:file=" + log);
        long begun = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        String answer = jvm.run(
                FirstPaint.class,
                launch.arguments(interaction.anchor(), file.toAbsolutePath().toString()));
        JsonObject run = JsonParser.parseString(answer).getAsJsonObject();
        run.addProperty("firstPaint", (run.get("painted").getAsLong() - begun) / 1000.0);
        List<Double> pauses = Files.readAllLines(log).stream()
                .map(PAUSE::matcher)
                .filter(Matcher::find)
                .map(pause -> Double.valueOf(pause.group(1)))
                .toList();
        run.addProperty("collections", pauses.size());
        run.addProperty("longestPause", pauses.stream().mapToDouble(Double::doubleValue).max().orElse(0));
        return run;
    }

    /// Settings that have nothing but a window as large as the screen.
    private static Path settings() throws IOException {
        Path folder = Files.createDirectories(Question.FOLDER.resolve("cold-settings")).toAbsolutePath();
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"window\":[0,0,%d,%d,false]}".formatted(FrameFigures.WIDTH, FrameFigures.HEIGHT));
        return folder;
    }
}
