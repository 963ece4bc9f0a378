package kwonik.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import kwonik.archive.file.Progress;
import kwonik.export.poster.HeadlessToolkit;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Tally;
import kwonik.layout.picture.Size;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngExportTest {
    private static final int GROUND = 0xFFFBFAF6;
    private static final int BLUE = 0xFF0B6AA8;
    private static final int RED = 0xFFB8480A;

    @TempDir
    Path folder;

    @BeforeAll
    static void startToolkit() {
        HeadlessToolkit.start();
    }

    @Test
    void everyPixelIsWhereThePictureSays() throws IOException {
        // Higher than one strip and wider than one tile, with a mark across every seam.
        Picture picture = picture(
                5000, 700, new Mark.Band(100, 50, 4800, 600, 0, BLUE, 0), new Mark.Band(4090, 0, 12, 700, 0, RED, 0));
        BufferedImage image = export(picture).decoded();
        assertEquals(5000, image.getWidth());
        assertEquals(700, image.getHeight());
        for (int y = 0; y < 700; y++) {
            for (int x = 0; x < 5000; x++) {
                boolean blue = x >= 100 && x < 4900 && y >= 50 && y < 650;
                boolean red = x >= 4090 && x < 4102;
                int expected = red ? RED : blue ? BLUE : GROUND;
                if (image.getRGB(x, y) != expected) {
                    throw new AssertionError(x + "," + y + ": " + Integer.toHexString(image.getRGB(x, y)));
                }
            }
        }
    }

    @Test
    void aMarkAcrossTheSeamOfTwoStripsIsWhole() throws IOException {
        int seam = new StripPainter(picture(4000, 1000), 4000, 1000).stripHeight();
        int[] across = dotAt(seam);
        int[] within = dotAt(seam / 2);
        assertArrayEquals(within, across);
    }

    private int[] dotAt(int y) throws IOException {
        Picture picture = picture(4000, 1000, new Mark.Dot(Mark.Shape.CIRCLE, 500, y, 20, BLUE, RED));
        return export(picture).decoded().getRGB(460, y - 40, 80, 80, null, 0, 80);
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws IOException {
        Picture picture = picture(900, 1500, new Mark.Dot(Mark.Shape.HEXAGON, 400, 1165, 200, BLUE, RED));
        assertArrayEquals(export(picture).bytes(), export(picture).bytes());
    }

    @Test
    void progressRisesToOne() throws IOException {
        List<Double> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void at(double fraction) {
                told.add(fraction);
            }
        };
        new PngExport(picture(3840, 2160), 96, List.of()).write(folder.resolve("a.png"), progress);
        assertTrue(told.size() > 2, told::toString);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1.0, told.getLast());
    }

    @Test
    void aCancelledExportLeavesNothing() throws IOException {
        Path file = folder.resolve("a.png");
        PngExport export = new PngExport(picture(3840, 2160), 96, List.of());
        assertThrows(CancellationException.class, () -> export.write(file, new Cancelled()));
        assertEquals(List.of(), listing());
    }

    @Test
    void aCancelledExportLeavesTheOldFileWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "old");
        PngExport export = new PngExport(picture(3840, 2160), 96, List.of());
        assertThrows(CancellationException.class, () -> export.write(file, new Cancelled()));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), listing());
    }

    @Test
    void anExportIsCancelledAlsoWhileNothingIsPainted() throws IOException {
        CountDownLatch busy = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                busy.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            PngExport export = new PngExport(picture(10, 10), 96, List.of());
            assertThrows(CancellationException.class, () -> export.write(folder.resolve("a.png"), new Cancelled()));
            assertEquals(List.of(), listing());
        } finally {
            busy.countDown();
        }
    }

    @Test
    void anInterruptedExportLeavesNothing() throws IOException {
        PngExport export = new PngExport(picture(3840, 2160), 96, List.of());
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> export.write(folder.resolve("a.png"), Progress.NONE));
        assertTrue(Thread.interrupted());
        assertEquals(List.of(), listing());
    }

    @Test
    void aFolderThatIsNotThereIsAnIoException() {
        PngExport export = new PngExport(picture(10, 10), 96, List.of());
        assertThrows(IOException.class, () -> export.write(folder.resolve("no").resolve("a.png"), Progress.NONE));
    }

    @Test
    void theFxThreadIsNotBlocked() throws Exception {
        FutureTask<Void> onFx = new FutureTask<>(() -> {
            new PngExport(picture(10, 10), 96, List.of()).write(folder.resolve("a.png"), Progress.NONE);
            return null;
        });
        Platform.runLater(onFx);
        ExecutionException e = assertThrows(ExecutionException.class, onFx::get);
        assertTrue(e.getCause() instanceof IllegalStateException);
    }

    @Test
    void partsOfPixelsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PngExport(picture(10.5, 10), 96, List.of()));
    }

    private PngBytes export(Picture picture) throws IOException {
        Path file = folder.resolve("picture.png");
        new PngExport(picture, 96, List.of(new PngText("Title", "en", "Test"))).write(file, Progress.NONE);
        return new PngBytes(Files.readAllBytes(file));
    }

    private List<Path> listing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Picture picture(double width, double height, Mark... marks) {
        return new Picture(
                new Size(width, height), GROUND, List.of(marks), List.of(), List.of(), new Tally(0, 0, 0, 0, 0));
    }

    private static final class Cancelled implements Progress {
        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
