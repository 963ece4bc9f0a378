package kwonik.image;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/// Decodes a PNG file (W3C, PNG third edition) row by row, and makes it small on the way: each square of some pixels
/// becomes one, their mean. So a large picture takes no more memory than the small one that is wanted.
///
/// The toolkit’s own reader keeps all pixels several times over, and tells only some programs of a broken file.
public final class PngDecoder {
    /// Where the pictures of an interlaced file begin, and how far apart their pixels are (8.1, method 1).
    private static final int[][] LAYERS = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final PngHead head;
    private final PngColors colors;
    private final InputStream data;

    private PngDecoder(PngHead head, PngColors colors, InputStream data) {
        this.head = head;
        this.colors = colors;
        this.data = data;
    }

    /// The pixels of a file.
    ///
    /// @param factor from how many pixels across and down one is made, 1 or more
    /// @throws IOException if the file cannot be read, or is broken
    public static Pixels decode(InputStream file, int factor) throws IOException {
        DataInputStream in = new DataInputStream(file);
        if (in.readLong() != PngHead.SIGNATURE) {
            throw new IOException("no PNG file");
        }
        PngHead head = PngHead.read(in).orElseThrow(() -> new IOException("no PNG header"));
        if (head.layers() && (long) head.width() * head.height() > Integer.MAX_VALUE / 4) {
            throw new IOException("too many pixels in layers");
        }
        in.skipNBytes(Integer.BYTES);
        PngChunks chunks = new PngChunks(in);
        PngColors colors = chunks.readColors(head);
        PixelMean mean = new PixelMean(head.width(), head.height(), factor);
        try (InputStream data = new InflaterInputStream(chunks)) {
            PngDecoder decoder = new PngDecoder(head, colors, data);
            if (head.layers()) {
                decoder.readLayers(mean);
            } else {
                decoder.readRows(mean);
            }
        }
        return mean.pixels();
    }

    private void readRows(PixelMean mean) throws IOException {
        Rows rows = new Rows(head.width());
        int[] argb = new int[head.width()];
        for (int y = 0; y < head.height(); y++) {
            colors.convert(rows.next(), argb, head.width());
            mean.add(argb, 0);
        }
    }

    private void readLayers(PixelMean mean) throws IOException {
        int[] whole = new int[head.width() * head.height()];
        for (int[] layer : LAYERS) {
            int width = (head.width() - layer[0] + layer[2] - 1) / layer[2];
            int height = (head.height() - layer[1] + layer[3] - 1) / layer[3];
            if (width <= 0 || height <= 0) {
                continue;
            }
            Rows rows = new Rows(width);
            int[] argb = new int[width];
            for (int row = 0; row < height; row++) {
                colors.convert(rows.next(), argb, width);
                int at = (layer[1] + row * layer[3]) * head.width() + layer[0];
                for (int i = 0; i < width; i++) {
                    whole[at + i * layer[2]] = argb[i];
                }
            }
        }
        for (int y = 0; y < head.height(); y++) {
            mean.add(whole, y * head.width());
        }
    }

    /// The rows of one layer, with their filters taken off (chapter 9).
    private final class Rows {
        private final int step = Math.max(1, head.samples() * head.depth() / 8);
        private byte[] above;
        private byte[] row;

        Rows(int width) {
            above = new byte[step + head.rowBytes(width)];
            row = above.clone();
        }

        /// The next row, behind some zeros.
        byte[] next() throws IOException {
            byte[] free = above;
            above = row;
            row = free;
            int filter = data.read();
            if (data.readNBytes(row, step, row.length - step) < row.length - step) {
                throw new EOFException("too few rows");
            }
            switch (filter) {
                case 0 -> {}
                case 1 -> addLeft();
                case 2 -> addAbove();
                case 3 -> addMean();
                case 4 -> addPaeth();
                default -> throw new IOException("no filter: " + filter);
            }
            return row;
        }

        private void addLeft() {
            for (int i = step; i < row.length; i++) {
                row[i] += row[i - step];
            }
        }

        private void addAbove() {
            for (int i = step; i < row.length; i++) {
                row[i] += above[i];
            }
        }

        private void addMean() {
            for (int i = step; i < row.length; i++) {
                row[i] += (byte) (((row[i - step] & 0xFF) + (above[i] & 0xFF)) / 2);
            }
        }

        private void addPaeth() {
            for (int i = step; i < row.length; i++) {
                row[i] += (byte) paeth(row[i - step] & 0xFF, above[i] & 0xFF, above[i - step] & 0xFF);
            }
        }
    }

    private static int paeth(int left, int up, int corner) {
        int sum = left + up - corner;
        int byLeft = Math.abs(sum - left);
        int byUp = Math.abs(sum - up);
        int byCorner = Math.abs(sum - corner);
        if (byLeft <= byUp && byLeft <= byCorner) {
            return left;
        }
        return byUp <= byCorner ? up : corner;
    }
}
