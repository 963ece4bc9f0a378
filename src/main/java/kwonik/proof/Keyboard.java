package kwonik.proof;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A text as it is typed on a plain keyboard, with the place that each character has in the text itself: straight
/// quotation marks, hyphens for dashes, three dots, single spaces and none where only typesetters put one, accents
/// and the letters of ligatures as characters of their own.
///
/// The hyphen of a word that goes on in the next line may belong to the word or not: it is typed, but can be passed
/// over.
final class Keyboard {
    /// A hyphen that may be passed over.
    private static final int OPTIONAL_HYPHEN = -1;

    private static final int NEXT_LINE = 0x85;

    private int[] typed;
    private int[] starts;
    private int[] ends;
    private int length;
    private boolean afterGuillemet;

    Keyboard(String text) {
        this(text.codePoints().toArray());
    }

    /// @param text as code points
    Keyboard(int[] text) {
        typed = new int[text.length + 16];
        starts = new int[typed.length];
        ends = new int[typed.length];
        int at = 0;
        while (at < text.length) {
            int next = brokenWord(text, at);
            if (next > at) {
                append(OPTIONAL_HYPHEN, at);
                ends[length - 1] = next;
            } else {
                add(text[at], at);
                next = at + 1;
            }
            at = next;
        }
    }

    /// Where a word goes on that is broken by a hyphen and a line end at `at`, or `at` itself.
    private static int brokenWord(int[] text, int at) {
        boolean hyphen = text[at] == '-' || text[at] == '\u2010' || text[at] == '\u00AD';
        if (!hyphen || at == 0 || !Character.isLetter(text[at - 1])) {
            return at;
        }
        int next = at + 1;
        boolean lineEnds = false;
        for (; next < text.length && isBlank(text[next]); next++) {
            lineEnds |= text[next] == '\n' || text[next] == '\r' || text[next] == NEXT_LINE || text[next] == '\u2028';
        }
        return lineEnds && next < text.length && Character.isLetter(text[next]) ? next : at;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }

    private void add(int codePoint, int at) {
        switch (codePoint) {
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´' -> append('\'', at);
            case '“', '”', '„', '‟', '″' -> append('"', at);
            case '«' -> {
                append('"', at);
                afterGuillemet = true;
            }
            case '»' -> {
                dropBlank();
                append('"', at);
            }
            case ';', ':', '!', '?' -> {
                dropBlank();
                append(codePoint, at);
            }
            case '-', '‐', '‑', '‒', '–', '—', '―', '−' -> appendOnce('-', at);
            case '…' -> {
                append('.', at);
                append('.', at);
                append('.', at);
            }
            // Not to be seen, so not to be typed: a soft hyphen, spaces without width.
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> {}
            default -> {
                if (isBlank(codePoint)) {
                    appendOnce(' ', at);
                } else if (codePoint < 0x80) {
                    append(codePoint, at);
                } else {
                    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                            .codePoints()
                            .forEach(part -> append(part, at));
                }
            }
        }
    }

    /// Some typesetters put a blank before these, others none.
    private void dropBlank() {
        if (length > 0 && typed[length - 1] == ' ') {
            length--;
        }
    }

    /// Of a run of these one is enough, and behind an opening guillemet a blank is none.
    private void appendOnce(int codePoint, int at) {
        if (codePoint == ' ' && afterGuillemet) {
            return;
        }
        if (length > 0 && typed[length - 1] == codePoint) {
            ends[length - 1] = at + 1;
        } else {
            append(codePoint, at);
        }
    }

    private void append(int codePoint, int at) {
        afterGuillemet = false;
        if (length == typed.length) {
            typed = Arrays.copyOf(typed, 2 * length);
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        typed[length] = codePoint;
        starts[length] = at;
        ends[length++] = at + 1;
    }

    /// Whether a text is typed as this one.
    boolean hasSameWords(Keyboard other) {
        return end(0, other) == length;
    }

    /// Where other words stand, if both are typed; never with half a character of the text. Each place is looked for
    /// when it is asked for.
    Stream<Place> places(Keyboard words) {
        return IntStream.range(0, words.length == 0 ? 0 : length)
                .filter(at -> stands(at, words))
                .mapToObj(at -> new Place(starts[at], ends[end(at, words) - 1]));
    }

    private boolean stands(int at, Keyboard words) {
        int end = typed[at] == OPTIONAL_HYPHEN ? -1 : end(at, words);
        return end > at && isWhole(at, end);
    }

    /// Where other words end that begin at `at`, or -1 if they do not stand there.
    private int end(int at, Keyboard words) {
        int here = at;
        int there = 0;
        while (there < words.length) {
            int wanted = words.typed[there];
            int found = here < length ? typed[here] : 0;
            if (here < length && (wanted == found || (isHyphen(wanted) && isHyphen(found)))) {
                here++;
                there++;
            } else if (here < length && found == OPTIONAL_HYPHEN) {
                here++;
            } else if (wanted == OPTIONAL_HYPHEN) {
                there++;
            } else {
                return -1;
            }
        }
        return here;
    }

    private static boolean isHyphen(int typed) {
        return typed == '-' || typed == OPTIONAL_HYPHEN;
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
