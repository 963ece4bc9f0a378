package kwonik.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kwonik.layout.index.ChronicleIndex;

/// Writes a large picture in a JVM of its own, whose heap is small.
final class ColdExport {
    private static final int WARM_UP = 8;
    private static final int SAMPLES = 3;

    private ColdExport() {}

    /// Prints the medians of 3840x2160 and of 14043x9933, in milliseconds.
    public static void main(String[] args) throws IOException {
        ChronicleIndex index = ExportFigures.shipped();
        Path file = Files.createTempFile("kwonik", ".png");
        List<Double> small = new ArrayList<>();
        List<Double> large = new ArrayList<>();
        for (int i = 0; i < WARM_UP; i++) {
            double _ = ExportFigures.write(index, ExportFigures.UHD, file);
        }
        for (int i = 0; i < SAMPLES; i++) {
            small.add(ExportFigures.write(index, ExportFigures.UHD, file));
            large.add(ExportFigures.write(index, ExportFigures.A0, file));
        }
        Files.delete(file);
        System.out.println(Durations.median(small) + " " + Durations.median(large));
        System.exit(0);
    }
}
