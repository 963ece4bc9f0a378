package kwonik.bench;

import com.google.gson.Gson;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.layout.index.ChronicleIndex;

/// Runs in a JVM of its own: reads a file once, in one of three ways, and prints how many nanoseconds that took.
///
/// Two numbers: by the clock, and by the processors, where all threads count, compilers and collector among them.
final class ColdRead {
    /// How a file is read.
    enum Way {
        /// As the program does it, with its index.
        KWONIK("kwonik"),
        /// By gson into plain records, nothing checked, dates left as text.
        BIND("gsonBinds"),
        /// By gson, token by token, nothing kept.
        TOKENS("gsonTokens");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /// What it is called in a figure.
        String label() {
            return label;
        }
    }

    private ColdRead() {}

    /// A chronicle as plain as gson can bind it.
    record Plain(String id, List<PlainEvent> events) {}

    /// One of its events.
    record PlainEvent(String id, String when, String lane, int importance, String title) {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        long processor = processorTime();
        long begun = System.nanoTime();
        long events = switch (Way.valueOf(args[0])) {
            case KWONIK -> kwonik(file);
            case BIND -> bind(file);
            case TOKENS -> tokens(file);
        };
        long nanos = System.nanoTime() - begun;
        if (events == 0) {
            throw new IOException(file + " holds nothing");
        }
        System.out.println(nanos + " " + (processorTime() - processor));
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long kwonik(Path file) throws IOException {
        return ChronicleIndex.of(ChronicleReader.read(file, Progress.NONE).chronicle())
                .dated();
    }

    private static long bind(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            return new Gson().fromJson(in, Plain.class).events().size();
        }
    }

    private static long tokens(Path file) throws IOException {
        long characters = 0;
        try (JsonReader in = new JsonReader(Files.newBufferedReader(file))) {
            for (JsonToken token = in.peek(); token != JsonToken.END_DOCUMENT; token = in.peek()) {
                switch (token) {
                    case BEGIN_OBJECT -> in.beginObject();
                    case END_OBJECT -> in.endObject();
                    case BEGIN_ARRAY -> in.beginArray();
                    case END_ARRAY -> in.endArray();
                    case NAME -> characters += in.nextName().length();
                    case STRING, NUMBER -> characters += in.nextString().length();
                    case BOOLEAN -> characters += in.nextBoolean() ? 1 : 0;
                    case NULL -> in.nextNull();
                    case END_DOCUMENT -> {}
                }
            }
        }
        return characters;
    }
}
