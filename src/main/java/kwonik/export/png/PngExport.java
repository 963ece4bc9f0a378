package kwonik.export.png;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.export.common.ImageSize;
import kwonik.export.png.PngEncoder.PixelKind;
import kwonik.layout.picture.Picture;

/// Writes a planned picture to a PNG file, painting each strip while the one before is packed and written.
///
/// The memory it takes depends on the strip, not on the picture.
public final class PngExport {
    /// How long a strip is waited for before the progress is asked whether to go on.
    private static final long PATIENCE_MILLIS = 100;

    private final Picture picture;
    private final ImageSize size;
    private final List<PngText> texts;

    /// @param picture planned for exactly the pixels of the file
    /// @param dpi pixels per inch that the file names
    /// @param texts what the file says about itself
    /// @throws IllegalArgumentException if a side of the picture is no whole number of pixels, or is longer than
    ///     [ImageSize#MOST]
    public PngExport(Picture picture, int dpi, List<PngText> texts) {
        this.picture = picture;
        this.size = new ImageSize(
                whole(picture.size().width()), whole(picture.size().height()), dpi);
        this.texts = List.copyOf(texts);
    }

    private static int whole(double pixels) {
        if (pixels != Math.rint(pixels)) {
            throw new IllegalArgumentException("a picture file has whole pixels, not " + pixels);
        }
        return (int) pixels;
    }

    /// Writes the file, whole or not at all: on any exception there is no new file, and an old one is as it was.
    ///
    /// The FX toolkit must be up; the calling thread must not be the FX thread, which this would block.
    ///
    /// @param progress told after every strip; asked then and while a strip is waited for
    /// @throws CancellationException if `progress` calls it off
    /// @throws InterruptedIOException if the thread is interrupted
    /// @throws IOException if the file cannot be written
    public void write(Path file, Progress progress) throws IOException {
        if (Platform.isFxApplicationThread()) {
            throw new IllegalStateException("an export off the FX thread, please");
        }
        SafeFile.write(file, out -> encode(out, progress));
    }

    private void encode(OutputStream out, Progress progress) throws IOException {
        StripPainter painter = new StripPainter(picture, size.width(), size.height());
        int[] current = new int[painter.stripHeight() * size.width()];
        int[] next = new int[current.length];
        try (PngEncoder encoder =
                new PngEncoder(out, size, texts, picture.opaque() ? PixelKind.OPAQUE : PixelKind.TRANSPARENT)) {
            Future<Void> painted = painter.paint(0, next);
            for (int top = 0; top < size.height(); top += painter.stripHeight()) {
                await(painted, progress);
                int[] done = next;
                next = current;
                current = done;
                int below = top + painter.stripHeight();
                if (below < size.height()) {
                    painted = painter.paint(below, next);
                }
                encoder.rows(current, painter.rowsAt(top));
                progress.at((double) Math.min(below, size.height()) / size.height());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            encoder.finish();
        }
    }

    /// Waits for a strip. A toolkit that is being shut down, because the process ends, paints it never.
    private static void await(Future<Void> painted, Progress progress) throws IOException {
        try {
            while (true) {
                try {
                    painted.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                    return;
                } catch (TimeoutException e) {
                    if (progress.cancelled()) {
                        throw (CancellationException) new CancellationException().initCause(e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while painting a picture").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a strip could not be painted", e.getCause());
        }
    }
}
