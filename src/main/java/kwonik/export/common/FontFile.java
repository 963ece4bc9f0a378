package kwonik.export.common;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kwonik.layout.picture.TextStyle.Face;

/// A TrueType font file as its tables, and what they say of characters and lines (OpenType 1.9).
public final class FontFile {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int POSTSCRIPT_NAME = 6;

    private final Map<String, byte[]> tables = new TreeMap<>();

    /// Reads a font.
    ///
    /// @throws IllegalArgumentException if it has no TrueType outlines
    public FontFile(byte[] font) {
        ByteBuffer in = ByteBuffer.wrap(font);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            byte[] table = new byte[in.getInt(at + 12)];
            in.get(in.getInt(at + 8), table);
            tables.put(new String(font, at, 4, StandardCharsets.US_ASCII), table);
        }
        if (in.getInt(0) != TRUE_TYPE || !tables.containsKey("glyf") || !tables.containsKey("cmap")) {
            throw new IllegalArgumentException("a font without TrueType outlines");
        }
    }

    /// All tables by their tags; their bytes are not to be changed.
    Map<String, byte[]> tables() {
        return tables;
    }

    /// A table for reading at places of it.
    ///
    /// @throws IllegalArgumentException if the font lacks it
    ByteBuffer table(String tag) {
        byte[] table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("a font without " + tag);
        }
        return ByteBuffer.wrap(table);
    }

    /// The name of the font without spaces, as PostScript and PDF want it.
    public String name() {
        ByteBuffer names = table("name");
        int texts = names.getShort(4) & 0xFFFF;
        for (int i = 0; i < names.getShort(2); i++) {
            int at = 6 + 12 * i;
            if (names.getShort(at) == 3 && names.getShort(at + 6) == POSTSCRIPT_NAME) {
                byte[] name = new byte[names.getShort(at + 8) & 0xFFFF];
                names.get(texts + (names.getShort(at + 10) & 0xFFFF), name);
                return new String(name, StandardCharsets.UTF_16BE).replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        return "Unnamed";
    }

    /// How many units of the font make an em.
    public int unitsPerEm() {
        return table("head").getShort(18) & 0xFFFF;
    }

    /// The box around all glyphs: left, bottom, right, top in units of the font, y upward.
    public int[] box() {
        ByteBuffer head = table("head");
        return new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
    }

    /// How far a line reaches above its baseline, in units of the font.
    public int ascent() {
        return table("hhea").getShort(4);
    }

    /// How far it reaches below, as a number below 0.
    public int descent() {
        return table("hhea").getShort(6);
    }

    /// How high capitals are, in units of the font.
    public int capitals() {
        ByteBuffer os2 = table("OS/2");
        return os2.getShort(0) >= 2 ? os2.getShort(88) : ascent();
    }

    /// How bold it is: 400 is regular, 700 bold.
    public int weight() {
        return table("OS/2").getShort(4);
    }

    /// How far a glyph moves the pen, in units of the font; the last number of the table holds for all further glyphs.
    public int advance(int glyph) {
        int numbers = table("hhea").getShort(34) & 0xFFFF;
        return table("hmtx").getShort(4 * Math.min(glyph, numbers - 1)) & 0xFFFF;
    }

    /// The glyph of a character by the first subtable for Unicode of format 12 or 4; 0 if the font lacks it.
    public int glyph(int codePoint) {
        ByteBuffer cmap = table("cmap");
        int count = cmap.getShort(2);
        for (int wanted : new int[] {12, 4}) {
            for (int i = 0; i < count; i++) {
                int platform = cmap.getShort(4 + 8 * i);
                int at = cmap.getInt(8 + 8 * i);
                if ((platform == 0 || platform == 3) && cmap.getShort(at) == wanted) {
                    return wanted == 12 ? inGroups(cmap, at, codePoint) : inSegments(cmap, at, codePoint);
                }
            }
        }
        return 0;
    }

    private static int inGroups(ByteBuffer cmap, int at, int code) {
        int groups = cmap.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            if (code >= cmap.getInt(group) && code <= cmap.getInt(group + 4)) {
                return cmap.getInt(group + 8) + code - cmap.getInt(group);
            }
        }
        return 0;
    }

    private static int inSegments(ByteBuffer cmap, int at, int code) {
        int doubled = cmap.getShort(at + 6) & 0xFFFF;
        for (int i = 0; i < doubled; i += 2) {
            int end = cmap.getShort(at + 14 + i) & 0xFFFF;
            int start = cmap.getShort(at + 16 + doubled + i) & 0xFFFF;
            if (code <= end) {
                int delta = cmap.getShort(at + 16 + 2 * doubled + i);
                int place = at + 16 + 3 * doubled + i;
                int offset = cmap.getShort(place) & 0xFFFF;
                if (code < start) {
                    return 0;
                }
                int glyph = offset == 0 ? code : cmap.getShort(place + offset + 2 * (code - start)) & 0xFFFF;
                return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
            }
        }
        return 0;
    }

    /// What a face is called in the files that are written.
    public static String name(Face face) {
        return face.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
