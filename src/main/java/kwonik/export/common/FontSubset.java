package kwonik.export.common;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;

/// Cuts a TrueType font down to the outlines of some characters, to be carried along in a file.
///
/// Glyphs keep their numbers, so that all other tables stay true; outlines that are not needed become empty, and
/// tables for layout that the program does not use are left out (OpenType 1.9, `glyf`, `loca`, `cmap`).
public final class FontSubset {
    private static final Set<String> KEPT = Set.of(
            "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");
    private static final Set<String> BARE =
            Set.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");
    private static final int TRUE_TYPE = 0x00010000;
    private static final int WOFF = 0x774F4646;

    // flags of a component of a composite glyph
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int SCALE_XY = 0x0040;
    private static final int TWO_BY_TWO = 0x0080;

    private final FontFile font;

    /// Reads a font.
    ///
    /// @throws IllegalArgumentException if it has no TrueType outlines
    public FontSubset(byte[] font) {
        this(new FontFile(font));
    }

    /// Cuts a font that is read already.
    public FontSubset(FontFile font) {
        this.font = font;
    }

    private ByteBuffer table(String tag) {
        return font.table(tag);
    }

    /// The font with the outlines of these characters as a TrueType file.
    byte[] sfnt(int[] codePoints) {
        return sfnt(cut(codePoints));
    }

    /// A TrueType file with only the tables that a file needs which numbers its glyphs itself (ISO 32000-1, 9.9).
    public byte[] bare(int[] codePoints) {
        Map<String, byte[]> cut = cut(codePoints);
        cut.keySet().retainAll(BARE);
        return sfnt(cut);
    }

    private static byte[] sfnt(Map<String, byte[]> cut) {
        int offset = 12 + 16 * cut.size();
        ByteBuffer out = ByteBuffer.allocate(offset
                + cut.values().stream().mapToInt(table -> padded(table.length)).sum());
        int power = Integer.highestOneBit(cut.size());
        out.putInt(TRUE_TYPE)
                .putShort((short) cut.size())
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (cut.size() - power)));
        for (Map.Entry<String, byte[]> entry : cut.entrySet()) {
            out.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(checksum(entry.getValue())).putInt(offset).putInt(entry.getValue().length);
            out.put(offset, entry.getValue());
            offset += padded(entry.getValue().length);
        }
        return out.array();
    }

    /// The font with the outlines of these characters as a WOFF file (W3C Recommendation, WOFF 1.0): each table
    /// deflated.
    public byte[] woff(int[] codePoints) {
        Map<String, byte[]> cut = cut(codePoints);
        int offset = 44 + 20 * cut.size();
        ByteBuffer directory = ByteBuffer.allocate(offset);
        directory.position(44);
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int whole = 12 + 16 * cut.size();
        for (Map.Entry<String, byte[]> entry : cut.entrySet()) {
            byte[] table = entry.getValue();
            byte[] packed = deflated(table);
            byte[] stored = packed.length < table.length ? packed : table;
            directory
                    .put(entry.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(offset)
                    .putInt(stored.length)
                    .putInt(table.length)
                    .putInt(checksum(table));
            data.write(stored, 0, stored.length);
            data.write(new byte[3], 0, padded(stored.length) - stored.length);
            offset += padded(stored.length);
            whole += padded(table.length);
        }
        directory.putInt(0, WOFF).putInt(4, TRUE_TYPE).putInt(8, offset).putShort(12, (short) cut.size());
        directory.putInt(16, whole).putShort(20, (short) 1);
        ByteBuffer out = ByteBuffer.allocate(offset);
        return out.put(directory.array()).put(data.toByteArray()).array();
    }

    private Map<String, byte[]> cut(int[] codePoints) {
        boolean wide = table("head").getShort(50) != 0;
        ByteBuffer loca = table("loca");
        byte[] glyf = table("glyf").array();
        int glyphs = loca.capacity() / (wide ? 4 : 2) - 1;
        int[] starts = new int[glyphs + 1];
        for (int i = 0; i <= glyphs; i++) {
            starts[i] = wide ? loca.getInt(4 * i) : 2 * (loca.getShort(2 * i) & 0xFFFF);
        }
        BitSet needed = closure(codePoints, ByteBuffer.wrap(glyf), starts);
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            places.putInt(outlines.size());
            if (needed.get(glyph)) {
                int length = starts[glyph + 1] - starts[glyph];
                outlines.write(glyf, starts[glyph], length);
                outlines.write(new byte[3], 0, padded(length) - length);
            }
        }
        places.putInt(outlines.size());
        Map<String, byte[]> cut = new TreeMap<>(font.tables());
        cut.keySet().retainAll(KEPT);
        cut.put("glyf", outlines.toByteArray());
        cut.put("loca", places.array());
        byte[] head = table("head").array().clone();
        ByteBuffer.wrap(head).putShort(50, (short) 1).putInt(8, 0);
        cut.put("head", head);
        // version 3: no names of glyphs
        byte[] post = new byte[32];
        table("post").get(0, post);
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        cut.put("post", post);
        return cut;
    }

    /// The glyphs of the characters, the one for missing characters, and all that these are composed of.
    private BitSet closure(int[] codePoints, ByteBuffer glyf, int[] starts) {
        BitSet needed = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        for (int code : codePoints) {
            open.add(font.glyph(code));
        }
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (needed.get(glyph)) {
                continue;
            }
            needed.set(glyph);
            int at = starts[glyph];
            if (starts[glyph + 1] > at && glyf.getShort(at) < 0) {
                int component = at + 10;
                int flags;
                do {
                    flags = glyf.getShort(component) & 0xFFFF;
                    open.add(glyf.getShort(component + 2) & 0xFFFF);
                    component += 4 + ((flags & WORDS) != 0 ? 4 : 2);
                    component += (flags & SCALE) != 0 ? 2 : (flags & SCALE_XY) != 0 ? 4 : 0;
                    component += (flags & TWO_BY_TWO) != 0 ? 8 : 0;
                } while ((flags & MORE) != 0);
            }
        }
        return needed;
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] table) {
        ByteBuffer words = ByteBuffer.allocate(padded(table.length)).put(table).rewind();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }

    /// The bytes as a zlib stream.
    public static byte[] deflated(byte[] bytes) {
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        }
    }
}
