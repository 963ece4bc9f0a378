package kwonik.export.poster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import kwonik.archive.ChronicleReader;
import kwonik.archive.file.Progress;
import kwonik.export.common.ImageSize;
import kwonik.image.ImageFolder;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.picture.Look;
import kwonik.paint.Fonts;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stops an export, the old file is as it was, and nothing else is left in its folder.
class ExportFaultTest {
    private static final byte[] OLD = "the old file".getBytes(StandardCharsets.UTF_8);
    private static final Poster POSTER = poster();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    @BeforeContainer
    static void startToolkit() {
        HeadlessToolkit.start();
        Fonts.load();
    }

    @ParameterizedTest
    @CsvSource({"png, 0", "png, 1", "png, 9000", "svg, 0", "svg, 1", "svg, 20000", "pdf, 0", "pdf, 1", "pdf, 9000"})
    void aFullDiskLeavesTheOldFile(String ending, int room) throws IOException {
        Path file = old(folder, ending);
        IOException thrown = assertThrows(IOException.class, () -> write(FullDisk.of(file, room), Progress.NONE));
        assertTrue(String.valueOf(thrown.getMessage()).contains("No space left on device"), thrown::toString);
        assertUntouched(folder, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aDiskWithoutRoomForTheLastByteLeavesTheOldFile(String ending) throws IOException {
        Path file = old(folder, ending);
        write(file, Progress.NONE);
        int length = (int) Files.size(file);
        Files.write(file, OLD);
        assertThrows(IOException.class, () -> write(FullDisk.of(file, length - 1), Progress.NONE));
        assertUntouched(folder, file);
        write(FullDisk.of(file, length), Progress.NONE);
        assertEquals(length, Files.size(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aFolderInThePlaceOfTheFileStays(String ending) throws IOException {
        Path target = Files.createDirectory(folder.resolve("a." + ending));
        assertThrows(IOException.class, () -> write(target, Progress.NONE));
        assertEquals(List.of(target), listing(folder));
        assertEquals(List.of(), listing(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aFolderThatIsAFileOrMissingIsAnIoException(String ending) throws IOException {
        Path file = old(folder, "txt");
        assertThrows(IOException.class, () -> write(file.resolve("a." + ending), Progress.NONE));
        assertThrows(IOException.class, () -> write(folder.resolve("none").resolve("a." + ending), Progress.NONE));
        assertUntouched(folder, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void aFolderThatCannotBeWrittenStays(String ending) throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        Path file = old(locked, ending);
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write anywhere");
        try {
            assertThrows(IOException.class, () -> write(file, Progress.NONE));
            assertUntouched(locked, file);
        } finally {
            assertTrue(locked.toFile().setWritable(true));
        }
    }

    @Property(tries = 30)
    void aCancelledExportLeavesTheOldFile(
            @ForAll @IntRange(max = 2) int format, @ForAll @DoubleRange(max = 0.99) double fraction)
            throws IOException {
        Path own = Files.createTempDirectory("kwonik-cancelled");
        Path file = old(own, Poster.ENDINGS.get(format));
        try {
            assertThrows(CancellationException.class, () -> write(file, new At(fraction, false)));
            assertUntouched(own, file);
        } finally {
            Files.delete(file);
            Files.delete(own);
        }
    }

    @Property(tries = 30)
    void anInterruptedExportLeavesTheOldFile(@ForAll @DoubleRange(max = 0.99) double fraction) throws IOException {
        Path own = Files.createTempDirectory("kwonik-interrupted");
        Path file = old(own, "png");
        try {
            assertThrows(IOException.class, () -> write(file, new At(fraction, true)));
            assertTrue(Thread.interrupted(), "the interruption is passed on");
            assertUntouched(own, file);
        } finally {
            Files.delete(file);
            Files.delete(own);
        }
    }

    @Test
    void anInterruptionBeforeTheStartIsNamedAsOne() throws IOException {
        Path file = old(folder, "png");
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> write(file, Progress.NONE));
        assertTrue(Thread.interrupted());
        assertUntouched(folder, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void theSameInputGivesTheSameBytes(String ending) throws IOException {
        Path one = folder.resolve("one." + ending);
        Path other = folder.resolve("other." + ending);
        write(one, Progress.NONE);
        poster().write(other, new FxTextMeasure(), Progress.NONE);
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    }

    private static void write(Path file, Progress progress) throws IOException {
        POSTER.write(file, new FxTextMeasure(), progress);
    }

    private static Path old(Path folder, String ending) throws IOException {
        return Files.write(folder.resolve("a." + ending), OLD);
    }

    private static void assertUntouched(Path folder, Path file) throws IOException {
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(List.of(file), listing(folder));
    }

    private static List<Path> listing(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Tall, so that even a PNG file is made of several strips.
    private static Poster poster() {
        try (InputStream in = ExportFaultTest.class.getResourceAsStream("/golden/chronicle.json")) {
            ChronicleIndex index =
                    ChronicleIndex.of(ChronicleReader.read(in, "chronicle.json").chronicle());
            return new Poster(
                    index,
                    new PosterSubject.Time(index.whole()),
                    new ImageSize(640, 8000, ImageSize.SCREEN_DPI),
                    Look.LIGHT,
                    Words.in(Locale.ENGLISH),
                    ImageFolder.NONE,
                    PosterOptions.NONE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Calls an export off, or interrupts its thread, when it has come so far.
    private static final class At implements Progress {
        private final double fraction;
        private final boolean interrupts;
        private boolean reached;

        private At(double fraction, boolean interrupts) {
            this.fraction = fraction;
            this.interrupts = interrupts;
        }

        @Override
        public void at(double now) {
            reached |= now >= fraction;
            if (interrupts && now >= fraction) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean cancelled() {
            return reached && !interrupts;
        }
    }
}
