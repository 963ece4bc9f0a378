package kwonik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.layout.index.ChronicleIndex;
import org.jspecify.annotations.Nullable;

/// What was asked for on the command line: which figures, over how many events, or over whose file.
///
/// @param events sizes of generated chronicles, in ascending order
/// @param input a chronicle file in place of the generated ones, or null
record Question(List<Figure> figures, List<Integer> events, @Nullable Path input) {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 100_000, 1_000_000);
    /// Where generated files are kept.
    static final Path FOLDER = Path.of("target", "bench");

    private static final Path SHIPPED = Path.of("assets", "haiti", "chronicle.json");

    static final String USAGE = "figures: " + Arrays.toString(Figure.values()).toLowerCase(Locale.ROOT)
            + " (none: all), options: --events 100,1000000  --input FILE";

    /// Reads the arguments.
    ///
    /// @throws IllegalArgumentException if they make no sense
    static Question of(String[] args) {
        List<Figure> figures = new ArrayList<>();
        List<Integer> events = SIZES;
        Path input = null;
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--") && i + 1 == args.length) {
                throw new IllegalArgumentException(args[i] + " needs a value");
            }
            switch (args[i]) {
                case "--events" ->
                    events = Arrays.stream(args[++i].split(","))
                            .map(Integer::valueOf)
                            .sorted()
                            .toList();
                case "--input" -> input = Path.of(args[++i]);
                default -> figures.add(Figure.valueOf(args[i].toUpperCase(Locale.ROOT)));
            }
        }
        return new Question(figures.isEmpty() ? List.of(Figure.values()) : figures, events, input);
    }

    boolean needsScreen() {
        return figures.stream().anyMatch(Figure::needsScreen);
    }

    int mostEvents() {
        return events.getLast();
    }

    /// The chronicles to look at, one after the other: a million events are not held longer than needed.
    void eachChronicle(Looking looking) throws IOException {
        if (input != null) {
            looking.at(ChronicleIndex.of(
                    ChronicleReader.read(input, Progress.NONE).chronicle()));
            return;
        }
        for (int size : events) {
            looking.at(ChronicleIndex.of(Generator.chronicle(size)));
        }
    }

    /// The largest chronicle as a file; a generated one is kept for the next time.
    Path file() throws IOException {
        return input == null ? generated(mostEvents()) : input;
    }

    /// The shipped chronicle and one file for each size; or just the file that was named.
    List<Path> files() throws IOException {
        if (input != null) {
            return List.of(input);
        }
        List<Path> files = new ArrayList<>(List.of(SHIPPED));
        for (int size : events) {
            files.add(generated(size));
        }
        return files;
    }

    private static Path generated(int size) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("chronicle-" + size + ".json");
        if (Files.notExists(file)) {
            Path part = FOLDER.resolve("part.json");
            Generator.write(size, part);
            Files.move(part, file);
        }
        return file;
    }

    /// What is measured of one chronicle.
    @FunctionalInterface
    interface Looking {
        void at(ChronicleIndex index);
    }
}
