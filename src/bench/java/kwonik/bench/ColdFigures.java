package kwonik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kwonik.bench.ColdRead.Way;

/// The figures of loading a large file, each sample in a JVM of its own.
final class ColdFigures {
    private static final int SAMPLES = 3;
    private static final String COMPACT = "-XX:+UseCompactObjectHeaders";

    private ColdFigures() {}

    /// Reading and indexing, against what gson takes to bind the same file, and to walk through its tokens.
    static void read(Question question) throws IOException {
        Path file = question.file();
        double megabytes = Files.size(file) / 1e6;
        Map<Way, List<Double>> clock = new EnumMap<>(Way.class);
        Map<Way, List<Double>> processor = new EnumMap<>(Way.class);
        // once unmeasured, so that the first sample does not pay for the disk
        ChildJvm jvm = ChildJvm.withoutWindow();
        jvm.run(ColdRead.class, Way.TOKENS.name(), file.toString());
        for (int sample = 0; sample < SAMPLES; sample++) {
            for (Way way : Way.values()) {
                String[] answer = jvm.run(ColdRead.class, way.name(), file.toString()).split(" ", -1);
                clock.computeIfAbsent(way, any -> new ArrayList<>()).add(Double.parseDouble(answer[0]) / 1e6);
                processor.computeIfAbsent(way, any -> new ArrayList<>()).add(Double.parseDouble(answer[1]) / 1e6);
            }
        }
        Line line = Line.of("read").with("megabytes", megabytes).with("unit", "ms");
        for (Way way : Way.values()) {
            line.with(way.label(), median(clock, way)).with(way.label() + "Cpu", median(processor, way));
        }
        line.with("ratioToBinding", median(clock, Way.KWONIK) / median(clock, Way.BIND))
                .with("ratioToBindingCpu", median(processor, Way.KWONIK) / median(processor, Way.BIND))
                .with("megabytesPerSecond", megabytes / median(clock, Way.KWONIK) * 1000)
                .with("samples", SAMPLES)
                .print();
    }

    private static double median(Map<Way, List<Double>> taken, Way way) {
        return Durations.median(taken.getOrDefault(way, List.of()));
    }

    /// What an event costs while it is held in memory.
    static void heap(Question question) throws IOException {
        Path file = question.file();
        ChildJvm jvm = ChildJvm.withoutWindow();
        heap(jvm, "compact", file);
        heap(jvm.without(COMPACT), "ordinary", file);
    }

    private static void heap(ChildJvm jvm, String headers, Path file) throws IOException {
        String[] answer = jvm.run(HeldBytes.class, file.toString()).split(" ", -1);
        double events = Double.parseDouble(answer[0]);
        Line.of("heap")
                .with("events", (long) events)
                .with("headers", headers)
                .with("chronicle", Double.parseDouble(answer[1]) / events)
                .with("withIndex", Double.parseDouble(answer[2]) / events)
                .with("unit", "bytes per event")
                .print();
    }
}
