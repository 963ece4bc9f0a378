package kwonik.paint;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the tables of a font say of its name, its style and its characters (OpenType 1.9), read without its outlines.
///
/// @param name the full name, by which the toolkit knows it
/// @param family the name that it shares with its other styles
/// @param weight 400 is regular, 700 bold
/// @param slanted whether it is italic or oblique
/// @param characters those it has a glyph for
record FontTables(String name, String family, int weight, boolean slanted, Characters characters) {
    private static final int COLLECTION = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE = 0x74727565;
    private static final int CFF = 0x4F54544F;
    private static final int FAMILY = 1;
    private static final int FULL = 4;
    private static final int MOST_TABLES = 200;
    private static final int LARGEST_TABLE = 1 << 24;

    /// Where bytes come from: a file, or an array.
    interface Source {
        /// So many bytes from a place on.
        ///
        /// @throws IOException if there are not so many there
        ByteBuffer read(long at, int length) throws IOException;
    }

    /// The fonts of a file, of which a collection has several; those without outlines are left out, and all of a file
    /// that cannot be made out.
    static List<FontTables> of(RandomAccessFile file) {
        return of((at, length) -> {
            if (at < 0 || length < 0 || at + length > file.length()) {
                throw new IOException("a table beyond the end");
            }
            byte[] bytes = new byte[length];
            file.seek(at);
            file.readFully(bytes);
            return ByteBuffer.wrap(bytes);
        });
    }

    /// The fonts in these bytes.
    static List<FontTables> of(byte[] bytes) {
        return of((at, length) -> {
            if (at < 0 || length < 0 || at + length > bytes.length) {
                throw new IOException("a table beyond the end");
            }
            return ByteBuffer.wrap(bytes, (int) at, length).slice();
        });
    }

    private static List<FontTables> of(Source source) {
        List<FontTables> fonts = new ArrayList<>();
        try {
            ByteBuffer head = source.read(0, 12);
            if (head.getInt(0) == COLLECTION) {
                int count = Math.clamp(head.getInt(8), 0, MOST_TABLES);
                ByteBuffer starts = source.read(12, 4 * count);
                for (int i = 0; i < count; i++) {
                    add(source, starts.getInt(4 * i) & 0xFFFFFFFFL, fonts);
                }
            } else {
                add(source, 0, fonts);
            }
        } catch (IOException | IndexOutOfBoundsException | BufferUnderflowException e) {
            // not a font, or a broken one: as if it were not there
            return fonts;
        }
        return fonts;
    }

    private static void add(Source source, long at, List<FontTables> fonts) throws IOException {
        ByteBuffer head = source.read(at, 12);
        int kind = head.getInt(0);
        int count = head.getShort(4);
        if ((kind != TRUE_TYPE && kind != APPLE && kind != CFF) || count < 1 || count > MOST_TABLES) {
            return;
        }
        ByteBuffer directory = source.read(at + 12, 16 * count);
        Map<String, long[]> places = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            String tag = new String(directory.array(), directory.arrayOffset() + 16 * i, 4, StandardCharsets.US_ASCII);
            places.put(tag, new long[] {
                directory.getInt(16 * i + 8) & 0xFFFFFFFFL, directory.getInt(16 * i + 12) & 0xFFFFFFFFL
            });
        }
        boolean outlines = places.containsKey("glyf") || places.containsKey("CFF ") || places.containsKey("CFF2");
        ByteBuffer cmap = table(source, places.get("cmap"));
        ByteBuffer names = table(source, places.get("name"));
        ByteBuffer style = table(source, places.get("OS/2"));
        if (outlines && cmap != null && names != null) {
            String full = name(names, FULL);
            int weight = style == null ? 400 : style.getShort(4);
            boolean slanted = style != null && (style.getShort(62) & 0x201) != 0;
            fonts.add(new FontTables(full, name(names, FAMILY), weight, slanted, Characters.of(cmap)));
        }
    }

    private static @Nullable ByteBuffer table(Source source, long @Nullable [] place) throws IOException {
        return place == null || place[1] > LARGEST_TABLE ? null : source.read(place[0], (int) place[1]);
    }

    /// A name in English, or in whatever language comes first.
    private static String name(ByteBuffer names, int wanted) {
        int texts = names.getShort(4) & 0xFFFF;
        String found = "";
        for (int i = 0; i < names.getShort(2); i++) {
            int at = 6 + 12 * i;
            int language = names.getShort(at + 4) & 0xFFFF;
            if (names.getShort(at) == 3 && names.getShort(at + 6) == wanted && (found.isEmpty() || language == 0x409)) {
                byte[] name = new byte[names.getShort(at + 8) & 0xFFFF];
                names.get(texts + (names.getShort(at + 10) & 0xFFFF), name);
                found = new String(name, StandardCharsets.UTF_16BE);
            }
        }
        return found;
    }

    /// A set of characters, kept as the ranges that a font names.
    ///
    /// @param starts the first of each range, rising
    /// @param ends the last of each
    @SuppressWarnings("ArrayRecordComponent")
    record Characters(int[] starts, int[] ends) {
        boolean has(int code) {
            int at = Arrays.binarySearch(starts, code);
            return at >= 0 || (at < -1 && code <= ends[-at - 2]);
        }

        /// Those of the first subtable for Unicode of format 12 or 4.
        static Characters of(ByteBuffer cmap) {
            int count = cmap.getShort(2);
            for (int wanted : new int[] {12, 4}) {
                for (int i = 0; i < count; i++) {
                    int platform = cmap.getShort(4 + 8 * i);
                    int at = cmap.getInt(8 + 8 * i);
                    // a font of pictures under letters that mean nothing
                    boolean symbol = platform == 3 && cmap.getShort(6 + 8 * i) == 0;
                    if ((platform == 0 || platform == 3) && !symbol && cmap.getShort(at) == wanted) {
                        return wanted == 12 ? groups(cmap, at) : segments(cmap, at);
                    }
                }
            }
            return new Characters(new int[0], new int[0]);
        }

        private static Characters groups(ByteBuffer cmap, int at) {
            int count = Math.clamp(cmap.getInt(at + 12), 0, (cmap.capacity() - at) / 12);
            TreeMap<Integer, Integer> ranges = new TreeMap<>();
            for (int i = 0; i < count; i++) {
                ranges.put(cmap.getInt(at + 16 + 12 * i), cmap.getInt(at + 20 + 12 * i));
            }
            return of(ranges);
        }

        private static Characters segments(ByteBuffer cmap, int at) {
            int doubled = cmap.getShort(at + 6) & 0xFFFF;
            TreeMap<Integer, Integer> ranges = new TreeMap<>();
            for (int i = 0; i < doubled; i += 2) {
                int end = cmap.getShort(at + 14 + i) & 0xFFFF;
                int start = cmap.getShort(at + 16 + doubled + i) & 0xFFFF;
                int delta = cmap.getShort(at + 16 + 2 * doubled + i);
                int place = at + 16 + 3 * doubled + i;
                int offset = cmap.getShort(place) & 0xFFFF;
                for (int code = start; code <= end && code < 0xFFFF; code++) {
                    int glyph = offset == 0 ? code : cmap.getShort(place + offset + 2 * (code - start)) & 0xFFFF;
                    if (glyph != 0 && ((glyph + delta) & 0xFFFF) != 0) {
                        Map.Entry<Integer, Integer> before = ranges.lastEntry();
                        if (before != null && before.getValue() == code - 1) {
                            ranges.put(before.getKey(), code);
                        } else {
                            ranges.put(code, code);
                        }
                    }
                }
            }
            return of(ranges);
        }

        private static Characters of(TreeMap<Integer, Integer> ranges) {
            return new Characters(
                    ranges.keySet().stream().mapToInt(start -> start).toArray(),
                    ranges.values().stream().mapToInt(end -> end).toArray());
        }
    }
}
