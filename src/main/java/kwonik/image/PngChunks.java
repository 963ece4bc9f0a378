package kwonik.image;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The packed pixels of a PNG file, which stand in one chunk behind the other, as one stream.
final class PngChunks extends InputStream {
    static final int PLTE = 0x504C5445;
    static final int TRNS = 0x74524E53;
    static final int IDAT = 0x49444154;
    static final int IEND = 0x49454E44;
    /// The longest palette, in bytes.
    private static final int LONGEST = 768;

    private final DataInputStream in;
    private int left;
    private boolean over;

    PngChunks(DataInputStream in) {
        this.in = in;
    }

    /// Reads up to the pixels.
    PngColors readColors(PngHead head) throws IOException {
        byte[] palette = {};
        byte[] transparency = {};
        while (true) {
            int length = in.readInt();
            int type = in.readInt();
            if (length < 0 || type == IEND) {
                throw new IOException("no pixels");
            }
            if (type == IDAT) {
                left = length;
                return new PngColors(head, palette, transparency);
            }
            byte[] kept = in.readNBytes(type == PLTE || type == TRNS ? Math.min(length, LONGEST) : 0);
            palette = type == PLTE ? kept : palette;
            transparency = type == TRNS ? kept : transparency;
            in.skipNBytes((long) length - kept.length + Integer.BYTES);
        }
    }

    private boolean hasMore() throws IOException {
        while (left == 0 && !over) {
            in.skipNBytes(Integer.BYTES);
            int length = in.readInt();
            over = in.readInt() != IDAT || length < 0;
            left = over ? 0 : length;
        }
        return !over;
    }

    @Override
    public int read() throws IOException {
        if (!hasMore()) {
            return -1;
        }
        left--;
        return in.readUnsignedByte();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = in.read(into, offset, Math.min(length, left));
        if (count < 0) {
            throw new IOException("the pixels break off");
        }
        left -= count;
        return count;
    }
}
