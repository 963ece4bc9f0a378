package kwonik.export.png;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import kwonik.export.common.ImageSize;

/// Writes a PNG of 8-bit RGB, or RGB with alpha, as its rows arrive, so that neither the pixels nor the file are
/// ever whole in memory.
///
/// Rows are gathered into blocks, and each block is deflated by itself, on whatever core is free, while the next one is
/// still being painted. Where blocks begin depends on nothing but the width, so the same pixels give the same bytes on
/// any machine, however many rows come at a time. One thread at a time may use an encoder.
public final class PngEncoder implements AutoCloseable {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BLOCK_BYTES = 512 * 1024;
    private static final int MOST_WORKERS = 4;
    private static final double METRES_PER_INCH = 0.0254;

    private final OutputStream out;
    private final ImageSize size;
    private final boolean alpha;
    private final int rowsPerBlock;
    private final int workerCount = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS);
    private final ExecutorService workers;
    private final Deque<Future<PngBlock.Deflated>> waiting = new ArrayDeque<>();
    /// The last row taken; before the first one, the row of zeros that PNG imagines there.
    private final int[] above;

    private PngBlock block;
    private int rowsGathered;
    private Adler sum = Adler.NOTHING;

    /// What is kept of a pixel.
    public enum PixelKind {
        /// Its colour.
        OPAQUE,
        /// Its colour, and how much of what is behind it shows.
        TRANSPARENT
    }

    /// Writes the head of the file.
    ///
    /// @param out takes the file; it is flushed, not closed, at the end
    /// @param size how many rows of how many pixels will follow, and the density (pHYs)
    /// @param texts in the order to write them
    /// @param pixels whether they can be transparent
    /// @throws IOException if `out` throws it
    public PngEncoder(OutputStream out, ImageSize size, List<PngText> texts, PixelKind pixels) throws IOException {
        this.out = out;
        this.size = size;
        this.alpha = pixels == PixelKind.TRANSPARENT;
        this.rowsPerBlock = Math.max(1, BLOCK_BYTES / PngBlock.rowBytes(size.width(), alpha));
        this.above = new int[size.width()];
        this.block = new PngBlock(size.width(), rowsIn(0), alpha, null);
        out.write(ByteBuffer.allocate(Long.BYTES).putLong(SIGNATURE).array());
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(size.width())
                        .putInt(size.height())
                        .put(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0})
                        .array());
        int perMetre = (int) Math.round(size.dpi() / METRES_PER_INCH);
        chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(perMetre)
                        .putInt(perMetre)
                        .put((byte) 1)
                        .array());
        for (PngText text : texts) {
            chunk("iTXt", text.bytes());
        }
        this.workers = Executors.newFixedThreadPool(
                workerCount, Thread.ofPlatform().daemon().name("png-", 0).factory());
    }

    /// Takes the next rows, from the top down.
    ///
    /// @param pixels 0xAARRGGBB, row after row without gaps, not premultiplied; the alpha counts only if it was
    /// asked for; free for reuse on return
    /// @param rows how many of them
    /// @throws IllegalArgumentException if these are more rows than the picture has
    /// @throws IOException if the file cannot be written
    public void rows(int[] pixels, int rows) throws IOException {
        if (rows > size.height() - rowsGathered) {
            throw new IllegalArgumentException("the picture has only " + size.height() + " rows");
        }
        int width = size.width();
        for (int row = 0; row < rows; row++) {
            if (row == 0) {
                block.add(pixels, 0, above, 0);
            } else {
                block.add(pixels, row * width, pixels, (row - 1) * width);
            }
            rowsGathered++;
            if (block.isFull()) {
                hand(block);
            }
        }
        if (rows > 0) {
            System.arraycopy(pixels, (rows - 1) * width, above, 0, width);
        }
    }

    /// Ends the file.
    ///
    /// @throws IllegalStateException if rows are missing
    /// @throws IOException if the file cannot be written
    public void finish() throws IOException {
        if (rowsGathered < size.height()) {
            throw new IllegalStateException((size.height() - rowsGathered) + " rows are missing");
        }
        while (!waiting.isEmpty()) {
            writeOldest();
        }
        // The last word of a zlib stream is the sum over all blocks, known only now: an IDAT of its own.
        chunk("IDAT", ByteBuffer.allocate(Integer.BYTES).putInt(sum.value()).array());
        chunk("IEND", new byte[0]);
        out.flush();
    }

    /// Stops the work; before [#finish] the file stays unfinished.
    @Override
    public void close() {
        workers.shutdownNow();
    }

    private int rowsIn(int firstRow) {
        return Math.min(rowsPerBlock, size.height() - firstRow);
    }

    private void hand(PngBlock full) throws IOException {
        boolean first = rowsGathered == full.rows();
        boolean last = rowsGathered == size.height();
        waiting.add(workers.submit(() -> full.deflated(first, last)));
        if (!last) {
            block = new PngBlock(size.width(), rowsIn(rowsGathered), alpha, full.tail());
        }
        // Painting that is faster than packing waits here: this bounds the memory.
        while (waiting.size() > 2 * workerCount) {
            writeOldest();
        }
    }

    private void writeOldest() throws IOException {
        try {
            PngBlock.Deflated next = waiting.remove().get();
            sum = sum.then(next.sum);
            chunk("IDAT", next.bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while packing a picture").initCause(e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private void chunk(String type, byte[] data) throws IOException {
        byte[] whole = Arrays.copyOf(
                ByteBuffer.allocate(8)
                        .putInt(data.length)
                        .put(type.getBytes(StandardCharsets.US_ASCII))
                        .array(),
                8 + data.length + Integer.BYTES);
        System.arraycopy(data, 0, whole, 8, data.length);
        CRC32 crc = new CRC32();
        crc.update(whole, Integer.BYTES, Integer.BYTES + data.length);
        ByteBuffer.wrap(whole).putInt(8 + data.length, (int) crc.getValue());
        out.write(whole);
    }
}
