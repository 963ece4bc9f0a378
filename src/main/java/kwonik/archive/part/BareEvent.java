package kwonik.archive.part;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// One event as most of a large file are: only the five common fields, each once, texts without escapes, the title in
/// English alone.
///
/// It is found in the bytes themselves, several times faster than by tokens. Anything else is not a bare event, be
/// it right or wrong, and this class says nothing of it: gson reads it.
final class BareEvent {
    private static final byte[] ID = name("id");
    private static final byte[] WHEN = name("when");
    private static final byte[] LANE = name("lane");
    private static final byte[] IMPORTANCE = name("importance");
    private static final byte[] TITLE = name("title");
    private static final byte[] EN = name("en");

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = ONES << 7;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private final byte[] bytes;
    private int at;
    private int line;
    /// Whether the text gone over last has one byte per character.
    private boolean ascii;

    /// Where the texts of the event stand, and whether they were met.
    final Text id = new Text();
    final Text when = new Text();
    final Text lane = new Text();
    final Text title = new Text();
    private int importance;

    /// @param bytes ending in a zero, which stands in no JSON text and so stops every search; seven more may follow
    BareEvent(byte[] bytes) {
        this.bytes = bytes;
    }

    private static byte[] name(String name) {
        return (name + '"').getBytes(StandardCharsets.US_ASCII);
    }

    /// Looks for a comma and a bare event from `from` on.
    ///
    /// @param fromLine the line there
    /// @return whether it is there; else [#at()] is where the search ended
    boolean find(int from, int fromLine) {
        at = from;
        line = fromLine;
        importance = 0;
        id.line = 0;
        when.line = 0;
        lane.line = 0;
        title.line = 0;
        if (!takes(',') || !takes('{')) {
            return false;
        }
        do {
            if (!takes('"') || !member()) {
                return false;
            }
        } while (takes(','));
        return takes('}') && id.given() && lane.given() && title.given();
    }

    /// The place after the event.
    int at() {
        return at;
    }

    /// The line of that place.
    int line() {
        return line;
    }

    /// 1 to 5, or 0 where the file has none.
    int importance() {
        return importance;
    }

    private boolean member() {
        return switch (bytes[at]) {
            case 'i' -> bytes[at + 1] == 'd' ? takes(ID) && text(id) : takes(IMPORTANCE) && rank();
            case 'w' -> takes(WHEN) && text(when);
            case 'l' -> takes(LANE) && text(lane);
            case 't' -> takes(TITLE) && (text(title) || english());
            default -> false;
        };
    }

    /// Takes a name with its closing quote, and the colon.
    private boolean takes(byte[] name) {
        for (byte b : name) {
            if (bytes[at] != b) {
                return false;
            }
            at++;
        }
        return takes(':');
    }

    /// A title by language that has English words only.
    private boolean english() {
        return title.line == 0 && takes('{') && takes('"') && takes(EN) && text(title) && takes('}');
    }

    private boolean rank() {
        skipSpace();
        int digit = bytes[at] - '0';
        if (importance != 0 || digit < 1 || digit > 5) {
            return false;
        }
        importance = digit;
        at++;
        // more of the number would be neither of what must follow
        return true;
    }

    private boolean text(Text text) {
        if (text.line != 0 || !takes('"')) {
            return false;
        }
        text.from = at;
        text.line = line;
        text.to = endOfText();
        text.ascii = ascii;
        at = text.to;
        return takes('"');
    }

    /// The next quote, backslash or control character from here on; eight bytes at a time.
    private int endOfText() {
        int i = at;
        long high = 0;
        while (true) {
            long eight = (long) EIGHT.get(bytes, i);
            long quote = eight ^ QUOTES;
            long backslash = eight ^ BACKSLASHES;
            // the top bit of the first byte that is one; what is set above it means nothing
            long ends = first(quote) | first(backslash) | ((eight - SPACES) & ~eight & TOPS);
            if (ends != 0) {
                ascii = ((high | (eight & (Long.lowestOneBit(ends) - 1))) & TOPS) == 0;
                return i + (Long.numberOfTrailingZeros(ends) >>> 3);
            }
            high |= eight;
            i += Long.BYTES;
        }
    }

    /// A number whose lowest bit set is the top bit of the first byte that is zero.
    private static long first(long bytes) {
        return (bytes - ONES) & ~bytes & TOPS;
    }

    private boolean takes(char expected) {
        if (bytes[at] != expected) {
            skipSpace();
            if (bytes[at] != expected) {
                return false;
            }
        }
        at++;
        return true;
    }

    private void skipSpace() {
        byte b = bytes[at];
        while (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
            line += b == '\n' ? 1 : 0;
            b = bytes[++at];
        }
    }

    /// The place of a text among the bytes.
    final class Text {
        private int from;
        private int to;
        private int line;
        private boolean ascii;

        /// Whether the field is there and says anything.
        private boolean given() {
            return line != 0 && to > from;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        /// The line it stands in, or 0 if it is absent.
        int line() {
            return line;
        }

        /// The text, or null if it has bytes that are no UTF-8.
        @Nullable
        String value() {
            if (ascii) {
                return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
            }
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            return text.indexOf('\uFFFD') < 0 ? text : null;
        }
    }
}
