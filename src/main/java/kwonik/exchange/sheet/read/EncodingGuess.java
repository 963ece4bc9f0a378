package kwonik.exchange.sheet.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells in which encoding the letters of a file stand: by its byte order mark, by whether it is UTF-8, and else by
/// which reading gives letters that make sense beside each other.
///
/// @param encodings in which it may stand, the likeliest first
/// @param sure how far ahead of the next best the likeliest is, 0 to 1; 1 where its bytes prove it
record EncodingGuess(List<TextEncoding> encodings, double sure) {
    /// Beyond so many odd letters nothing new is learned.
    private static final int MOST_LOOKED_AT = 4_000;

    /// As much sense as one usual letter makes; from less nothing is sure.
    private static final int LEAST_SENSE = 3;

    private static final int PROBE = 1 << 16;
    private static final String COMMON = "éèêëàâäáãåçíîïìñóôöòõúûüùœæßø";
    private static final String SIGNS = "’‘“”–—…«»°€£§\u00A0·•©®™½¼¾²³¡¿ºª";
    private static final List<TextEncoding> OLD =
            List.of(TextEncoding.WINDOWS_1252, TextEncoding.MAC_ROMAN, TextEncoding.DOS_850);

    EncodingGuess {
        encodings = List.copyOf(encodings);
    }

    private static EncodingGuess proven(TextEncoding encoding) {
        return new EncodingGuess(List.of(encoding), 1);
    }

    /// Looks at the bytes of a file.
    static EncodingGuess of(byte[] bytes) {
        TextEncoding marked = marked(bytes);
        if (marked != null) {
            return proven(marked);
        }
        TextEncoding wide = wide(bytes);
        if (wide != null) {
            return proven(wide);
        }
        Utf8 utf8 = Utf8.of(bytes);
        List<TextEncoding> all = new ArrayList<>();
        if (utf8.good >= utf8.bad * 10L) {
            all.add(TextEncoding.UTF_8);
        }
        double sure = 1;
        if (utf8.odd > 0) {
            Map<TextEncoding, Integer> points = points(bytes);
            List<TextEncoding> old = old(points);
            all.addAll(old);
            sure = all.getFirst() == TextEncoding.UTF_8 ? 1 : sure(old, points);
        }
        if (!all.contains(TextEncoding.UTF_8)) {
            all.add(TextEncoding.UTF_8);
        }
        return new EncodingGuess(all, sure);
    }

    /// How far the best is ahead of the second.
    private static double sure(List<TextEncoding> old, Map<TextEncoding, Integer> points) {
        int best = points.getOrDefault(old.getFirst(), 0);
        int next = Math.max(0, points.getOrDefault(old.get(1), 0));
        return best < LEAST_SENSE ? 0 : (best - next) / (double) best;
    }

    /// The encoding that a byte order mark tells; null where there is none.
    static @Nullable TextEncoding marked(byte[] bytes) {
        int head = 0;
        for (int i = 0; i < 4; i++) {
            head = head << 8 | (i < bytes.length ? bytes[i] & 0xFF : 0x20);
        }
        if (head == 0xFFFE0000) {
            return TextEncoding.UTF_32LE;
        } else if (head == 0x0000FEFF) {
            return TextEncoding.UTF_32BE;
        }
        return switch (head >>> 16) {
            case 0xFFFE -> TextEncoding.UTF_16LE;
            case 0xFEFF -> TextEncoding.UTF_16BE;
            default -> head >>> 8 == 0xEFBBBF ? TextEncoding.UTF_8 : null;
        };
    }

    /// UTF-16 or UTF-32 without a mark: half or three quarters of the bytes of European letters are zero.
    private static @Nullable TextEncoding wide(byte[] bytes) {
        int length = Math.min(bytes.length, PROBE) & ~3;
        int[] zeros = new int[4];
        for (int i = 0; i < length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        int most = length / 4;
        if (most == 0) {
            // too short for a judgement by fours
            return bytes.length == 2 && bytes[1] == 0 ? TextEncoding.UTF_16LE : null;
        }
        boolean[] many = new boolean[4];
        for (int i = 0; i < 4; i++) {
            many[i] = zeros[i] * 10 > most * 7;
        }
        boolean even = many[0] && many[2];
        boolean odd = many[1] && many[3];
        if (even && many[1] && !many[3]) {
            return TextEncoding.UTF_32BE;
        } else if (odd && many[2] && !many[0]) {
            return TextEncoding.UTF_32LE;
        } else if (odd && zeros[0] + zeros[2] == 0) {
            return TextEncoding.UTF_16LE;
        }
        return even && zeros[1] + zeros[3] == 0 ? TextEncoding.UTF_16BE : null;
    }

    /// How much sense each of the old encodings makes.
    private static Map<TextEncoding, Integer> points(byte[] bytes) {
        Map<TextEncoding, Integer> points = new EnumMap<>(TextEncoding.class);
        int seen = 0;
        for (int i = 0; i < bytes.length && seen < MOST_LOOKED_AT; i++) {
            if (bytes[i] < 0) {
                seen++;
                int before = i == 0 ? ' ' : bytes[i - 1] & 0xFF;
                int one = bytes[i] & 0xFF;
                int behind = i + 1 == bytes.length ? ' ' : bytes[i + 1] & 0xFF;
                for (TextEncoding each : OLD) {
                    int sense = sense(each.letter(before), each.letter(one), each.letter(behind));
                    points.merge(each, sense, Integer::sum);
                }
            }
        }
        return points;
    }

    private static List<TextEncoding> old(Map<TextEncoding, Integer> points) {
        return OLD.stream()
                .sorted(Comparator.comparingInt((TextEncoding each) -> -points.getOrDefault(each, 0)))
                .toList();
    }

    /// How much sense a letter makes between two others.
    private static int sense(char before, char letter, char behind) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(behind);
        if (Character.isISOControl(letter) || (letter >= '─' && letter <= '■')) {
            return -8;
        }
        if (Character.isLowerCase(letter)) {
            boolean lone = !Character.isLetter(before) && !Character.isLetter(behind);
            boolean shouted = Character.isUpperCase(before) && Character.isUpperCase(behind);
            boolean usual = COMMON.indexOf(letter) >= 0 && stands(before, letter, behind);
            return shouted ? -3 : lone && letter != 'à' ? -1 : usual ? 3 : 0;
        } else if (Character.isUpperCase(letter)) {
            boolean fits = !Character.isLowerCase(before);
            return fits ? 1 : -4;
        }
        if (letter == '\u00A0') {
            // of itself it is not seen, so that it is rarely taken for another letter where it stands
            return Character.isLetterOrDigit(before) || Character.isLetterOrDigit(behind) ? 3 : 1;
        }
        if (SIGNS.indexOf(letter) >= 0) {
            return inWord && letter != '’' ? -3 : 1;
        }
        return inWord ? -4 : -1;
    }

    /// Whether a letter stands where it does in the languages that have it: ß behind a vowel, õ before e.
    private static boolean stands(char before, char letter, char behind) {
        return switch (letter) {
            case 'ß' -> "aeiouäöü".indexOf(before) >= 0;
            case 'õ' -> behind == 'e';
            default -> true;
        };
    }

    /// How far bytes are UTF-8.
    ///
    /// @param odd bytes that are not ASCII
    /// @param good letters of several bytes
    /// @param bad bytes that belong to none
    record Utf8(int odd, int good, int bad) {
        static Utf8 of(byte[] bytes) {
            int odd = 0;
            int good = 0;
            int bad = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] < 0) {
                    int more = length(bytes[i] & 0xFF) - 1;
                    boolean cut = more > 0 && i + more >= bytes.length;
                    boolean whole = more > 0 && follow(bytes, i + 1, Math.min(i + more, bytes.length - 1));
                    odd++;
                    good += whole && !cut ? 1 : 0;
                    // a file that breaks off within its only odd letter is rather one of another encoding
                    bad += whole && !(cut && good == 0) ? 0 : 1;
                    i += whole ? more : 0;
                }
            }
            return new Utf8(odd, good, bad);
        }

        private static int length(int first) {
            if (first >= 0xC2 && first < 0xE0) {
                return 2;
            } else if (first >= 0xE0 && first < 0xF0) {
                return 3;
            }
            return first >= 0xF0 && first < 0xF5 ? 4 : 0;
        }

        private static boolean follow(byte[] bytes, int from, int to) {
            for (int i = from; i <= to; i++) {
                if ((bytes[i] & 0xC0) != 0x80) {
                    return false;
                }
            }
            return true;
        }
    }
}
