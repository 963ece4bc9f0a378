package kwonik.bench;

import com.google.gson.JsonObject;
import java.lang.management.ManagementFactory;

/// One figure as one line of JSON on standard output.
final class Line {
    private final JsonObject json = new JsonObject();

    private Line(String figure) {
        json.addProperty("figure", figure);
    }

    /// Begins the line of a figure.
    static Line of(String figure) {
        return new Line(figure);
    }

    Line with(String name, String value) {
        json.addProperty(name, value);
        return this;
    }

    Line with(String name, long value) {
        json.addProperty(name, value);
        return this;
    }

    Line with(String name, double value) {
        json.addProperty(name, Math.round(value * 1000) / 1000.0);
        return this;
    }

    /// The median, the 95th percentile and the worst of some durations, in milliseconds by the clock and by the
    /// processor.
    Line with(Durations durations) {
        return with("p50", durations.byClock(50))
                .with("p95", durations.byClock(95))
                .with("max", durations.byClock(100))
                .with("cpu50", durations.byProcessor(50))
                .with("cpu95", durations.byProcessor(95))
                .with("cpuMax", durations.byProcessor(100))
                .with("unit", "ms")
                .with("samples", durations.count());
    }

    @Override
    public String toString() {
        return json.toString();
    }

    /// Prints it, with the load of the machine at this moment: on a busy one no figure is worth much.
    void print() {
        with("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println(json);
    }
}
