package kwonik.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as one types it on a plain keyboard, with the place that each character has in the text itself: straight
/// quotation marks, hyphens for dashes, three dots, single spaces, accents as characters of their own.
final class Keyboard {
    private int[] typed;
    private int[] starts;
    private int[] ends;
    private int length;

    /// @param text as code points
    Keyboard(int[] text) {
        typed = new int[text.length + 16];
        starts = new int[typed.length];
        ends = new int[typed.length];
        for (int at = 0; at < text.length; at++) {
            add(text[at], at);
        }
    }

    private void add(int codePoint, int at) {
        switch (codePoint) {
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´' -> append('\'', at);
            case '“', '”', '„', '‟', '«', '»', '″' -> append('"', at);
            case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> appendOnce('-', at);
            case '…' -> {
                append('.', at);
                append('.', at);
                append('.', at);
            }
            // Not to be seen, so not to be typed: a soft hyphen, spaces without width.
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> {}
            default -> {
                if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                    appendOnce(' ', at);
                } else if (codePoint < 0x80) {
                    append(codePoint, at);
                } else {
                    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD)
                            .codePoints()
                            .forEach(part -> append(part, at));
                }
            }
        }
    }

    /// Of a run of these one is enough.
    private void appendOnce(int codePoint, int at) {
        if (length > 0 && typed[length - 1] == codePoint) {
            ends[length - 1] = at + 1;
        } else {
            append(codePoint, at);
        }
    }

    private void append(int codePoint, int at) {
        if (length == typed.length) {
            typed = Arrays.copyOf(typed, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        typed[length] = codePoint;
        starts[length] = at;
        ends[length++] = at + 1;
    }

    /// Where other words stand, if both are typed; never with half a character of the text.
    List<Place> places(Keyboard words) {
        List<Place> places = new ArrayList<>();
        for (int at = 0; words.length > 0 && at <= length - words.length; at++) {
            int end = at + words.length;
            if (Arrays.equals(typed, at, end, words.typed, 0, words.length) && isWhole(at, end)) {
                places.add(new Place(starts[at], ends[end - 1]));
            }
        }
        return places;
    }

    private boolean isWhole(int from, int to) {
        boolean opens = from == 0 || starts[from - 1] != starts[from];
        boolean closes = to == length || (starts[to] != starts[to - 1] && !isAccent(typed[to]));
        return opens && closes;
    }

    private static boolean isAccent(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /// A stretch of the text, in its code points.
    record Place(int start, int end) {}
}
