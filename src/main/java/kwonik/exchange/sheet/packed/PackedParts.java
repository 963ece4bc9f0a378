package kwonik.exchange.sheet.packed;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.RefusedException;

/// The parts of a zip file in memory. Only those that are asked for are unpacked, none beyond bounds; their XML is read
/// without DTDs and without any other file.
public final class PackedParts {
    private static final int END = 0x06054B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST_COMMENT = 1 << 16;
    private static final int MOST_PARTS = 100_000;
    private static final long MOST_BYTES = 2L << 30;
    /// No sheet is packed so tightly, but for small parts.
    private static final int MOST_TIMES = 300;

    private static final int SMALL = 1 << 20;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int MOST_NAME = 200;
    private static final int LARGE = 0xFFFFFFFF;

    private final byte[] bytes;
    private final ByteBuffer zip;
    private final Progress progress;
    private final Map<String, Part> parts = new HashMap<>();

    private record Part(int method, int flags, long packed, long offset, int sum) {}

    /// @throws RefusedException if it is damaged
    public PackedParts(byte[] bytes, Progress progress) throws RefusedException {
        this.bytes = bytes;
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        this.progress = progress;
        try {
            index();
        } catch (IndexOutOfBoundsException _) {
            throw broken();
        }
    }

    private static RefusedException broken() {
        return new RefusedException(0, "sheet.refused.broken");
    }

    private void index() throws RefusedException {
        int end = bytes.length - END_LENGTH;
        int last = Math.max(0, end - MOST_COMMENT);
        while (end >= last && zip.getInt(end) != END) {
            end--;
        }
        if (end < last) {
            throw broken();
        }
        int at = zip.getInt(end + 16);
        while (at >= 0 && at < end && zip.getInt(at) == ENTRY && parts.size() < MOST_PARTS) {
            int name = zip.getShort(at + 28) & 0xFFFF;
            int extra = zip.getShort(at + 30) & 0xFFFF;
            int comment = zip.getShort(at + 32) & 0xFFFF;
            String called = new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8);
            parts.putIfAbsent(key(called), part(at, at + ENTRY_LENGTH + name, extra));
            at += ENTRY_LENGTH + name + extra + comment;
        }
        if (parts.isEmpty()) {
            throw broken();
        }
    }

    private Part part(int at, int extraAt, int extra) {
        int flags = zip.getShort(at + 8);
        int method = zip.getShort(at + 10);
        int packed = zip.getInt(at + 20);
        int size = zip.getInt(at + 24);
        int offset = zip.getInt(at + 42);
        long[] large = {size, packed, offset};
        int field = extraAt;
        while (field + 4 <= extraAt + extra) {
            int length = zip.getShort(field + 2) & 0xFFFF;
            if (zip.getShort(field) == 1) {
                int value = field + 4;
                for (int i = 0; i < large.length && value + 8 <= field + 4 + length; i++) {
                    if (large[i] == LARGE) {
                        large[i] = zip.getLong(value);
                        value += 8;
                    }
                }
            }
            field += 4 + length;
        }
        return new Part(method, flags, large[1], large[2], zip.getInt(at + 16));
    }

    /// Some programs write `\` between folders, or other capitals than they name.
    private static String key(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /// Whether there is a part of this name.
    public boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /// The first letters of a part that holds a single name; empty where there is no such part.
    ///
    /// @throws RefusedException if it is damaged
    public String name(String part) throws RefusedException {
        Part entry = parts.get(key(part));
        if (entry == null) {
            return "";
        }
        try (InputStream in = open(entry, Progress.NONE)) {
            return new String(in.readNBytes(MOST_NAME), StandardCharsets.US_ASCII).strip();
        } catch (IOException _) {
            throw broken();
        }
    }

    /// Walks through a part of XML; does nothing where there is no such part.
    ///
    /// @param from how much of the whole work is behind, 0 to 1
    /// @param to how much it is behind it
    /// @throws RefusedException if it is damaged, or unpacks to more than any sheet
    public void read(String part, double from, double to, XmlWalk walk) throws RefusedException {
        Part entry = parts.get(key(part));
        if (entry == null) {
            return;
        }
        try (InputStream in = open(entry, progress.part(from, to))) {
            XmlWalk.through(in, walk);
        } catch (RefusedException e) {
            throw e;
        } catch (IOException _) {
            throw broken();
        }
    }

    private InputStream open(Part part, Progress heard) throws RefusedException {
        if ((part.flags & 1) != 0) {
            throw new RefusedException(0, "sheet.refused.locked");
        }
        try {
            int local = Math.toIntExact(part.offset);
            int start =
                    local + LOCAL_LENGTH + (zip.getShort(local + 26) & 0xFFFF) + (zip.getShort(local + 28) & 0xFFFF);
            int packed = (int) Math.min(part.packed, bytes.length - (long) start);
            InputStream in = new Counted(new ByteArrayInputStream(bytes, start, packed), packed, heard);
            return switch (part.method) {
                case STORED -> new Bounded(in, packed, part.sum);
                case DEFLATED -> new Bounded(new Unpacked(in), packed, part.sum);
                default -> throw broken();
            };
        } catch (IndexOutOfBoundsException | ArithmeticException _) {
            throw broken();
        }
    }

    /// Frees its memory outside of the heap when it is closed, as none does that is given its inflater.
    private static final class Unpacked extends InflaterInputStream {
        Unpacked(InputStream in) {
            super(in, new Inflater(true), 1 << 14);
        }

        @Override
        public void close() throws IOException {
            super.close();
            inf.end();
        }
    }

    /// Tells how much of the packed part is behind, and may be called off.
    private static final class Counted extends FilterInputStream {
        private final long whole;
        private final Progress progress;
        private long read;

        Counted(InputStream in, long whole, Progress progress) {
            super(in);
            this.whole = Math.max(1, whole);
            this.progress = progress;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            int count = super.read(to, from, length);
            read += Math.max(0, count);
            progress.at(Math.min(1, read / (double) whole));
            return count;
        }
    }

    /// Ends where a part unpacks to more than it may, and tells at its end whether it is what was packed.
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private final int sum;
        private final CRC32 counted = new CRC32();
        private long read;

        Bounded(InputStream in, long packed, int sum) {
            super(in);
            this.most = Math.min(MOST_BYTES, SMALL + MOST_TIMES * packed);
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            if (count < 0 && (int) counted.getValue() != sum) {
                throw broken();
            }
            counted.update(to, from, Math.max(0, count));
            read += Math.max(0, count);
            if (read > most) {
                throw new RefusedException(0, "sheet.refused.bomb");
            }
            return count;
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(parts.keySet().toArray());
    }
}
