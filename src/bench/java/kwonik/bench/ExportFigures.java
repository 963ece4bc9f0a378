package kwonik.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.export.common.ImageSize;
import kwonik.export.poster.Poster;
import kwonik.export.poster.PosterOptions;
import kwonik.export.poster.PosterSubject;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// The figures of pictures that leave the program: how long they take, and what a window feels of it.
final class ExportFigures {
    static final ImageSize UHD = new ImageSize(3840, 2160, 96);
    static final ImageSize A0 = new ImageSize(14043, 9933, 300);
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 3;
    private static final int SAMPLES = 5;

    private ExportFigures() {}

    /// A picture of 3840x2160 from plan to file, warm, of the shipped chronicle and of the generated ones, against what
    /// ImageIO takes for its finished pixels alone; then one of 14043x9933 in a JVM with a small heap.
    static void export(Question question) throws IOException {
        ChronicleIndex shipped = shipped();
        Path file = Files.createTempFile("kwonik", ".png");
        List<Double> ours = warm(shipped, file);
        Line.of("export")
                .with("events", shipped.chronicle().events().size())
                .with("size", UHD.toString())
                .with("median", Durations.median(ours))
                .with("imageIoAlone", imageIo(file))
                .with("bytes", Files.size(file))
                .with("unit", "ms")
                .print();
        question.eachChronicle(index -> {
            List<Double> generated = warm(index, file);
            List<Double> again = warm(shipped, file);
            Line.of("export")
                    .with("events", index.chronicle().events().size())
                    .with("size", UHD.toString())
                    .with("median", Durations.median(generated))
                    .with("ratioToShipped", Durations.median(generated) / Durations.median(again))
                    .with("unit", "ms")
                    .print();
        });
        Files.delete(file);
        String[] answer = ChildJvm.ofThisJava("kwonik.bench.image", "-Xmx256m", "-Dglass.platform=Headless")
                .run(ColdExport.class)
                .split(" ", -1);
        double small = Double.parseDouble(answer[0]);
        double large = Double.parseDouble(answer[1]);
        Line.of("export")
                .with("size", A0.toString())
                .with("heap", "256m")
                .with("median", large)
                .with("perPixelAgainst3840x2160", large / pixels(A0) / (small / pixels(UHD)))
                .with("unit", "ms")
                .print();
    }

    private static double pixels(ImageSize size) {
        return (double) size.width() * size.height();
    }

    /// Medians of some rounds, in milliseconds.
    private static List<Double> warm(ChronicleIndex index, Path file) {
        for (int i = 0; i < WARM_UP; i++) {
            write(index, UHD, file);
        }
        List<Double> medians = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> taken = new ArrayList<>();
            for (int i = 0; i < SAMPLES; i++) {
                taken.add(write(index, UHD, file));
            }
            medians.add(Durations.median(taken));
        }
        return medians;
    }

    /// From plan to file, in milliseconds.
    static double write(ChronicleIndex index, ImageSize size, Path file) {
        Toolkit.start();
        Words words = Words.in(Locale.ENGLISH);
        long start = System.nanoTime();
        Poster poster = new Poster(index, new PosterSubject.Time(index.whole()), size, Look.LIGHT, words, ImageFolder.NONE, PosterOptions.NONE);
        try {
            Poster.Written _ = poster.write(file, new FxTextMeasure(), Progress.NONE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double imageIo(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < WARM_UP + SAMPLES; i++) {
            long start = System.nanoTime();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            taken.add((System.nanoTime() - start) / 1e6);
        }
        return Durations.median(taken.subList(WARM_UP, taken.size()));
    }

    /// The frames of a window whose timeline moves while a picture of 14043x9933 is written.
    static void exporting() throws IOException {
        ChronicleIndex index = shipped();
        Path file = Files.createTempFile("kwonik", ".png");
        for (int i = 0; i < WARM_UP; i++) {
            write(index, UHD, file);
        }
        Stage stage = FrameFigures.shownTimeline(index);
        Durations quiet = FrameFigures.play(stage, index, Interaction.MIDDLE, false);
        CompletableFuture<Double> written = CompletableFuture.supplyAsync(() -> write(index, A0, file));
        Durations busy = FrameFigures.play(stage, index, Interaction.MIDDLE, false);
        while (!written.isDone()) {
            busy.addAll(FrameFigures.play(stage, index, Interaction.MIDDLE, false));
        }
        Line.of("exporting").with("window", "quiet").with(quiet).print();
        Line.of("exporting")
                .with("window", "while " + A0 + " is written")
                .with("export", written.join())
                .with(busy)
                .print();
        FrameFigures.close(stage);
        Files.delete(file);
    }

    static ChronicleIndex shipped() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ExportFigures.class.getResourceAsStream("/assets/haiti/chronicle.json"))) {
            return ChronicleIndex.of(ChronicleReader.read(in, "chronicle.json").chronicle());
        }
    }
}
