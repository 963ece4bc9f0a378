package kwonik.archive.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;

/// Decodes UTF-8 and never delivers past the end of a line or of an object, so that a parser which looks no
/// further than it must is always in [#line()], and has just nothing in hand where an object ended.
///
/// So line numbers cost nothing per value, and between two objects another reader may take some bytes ([#lend],
/// [#takeBack]).
///
/// Bytes that are no UTF-8 become U+FFFD and are counted, as one bad byte must not hide the rest of a file; so does
/// half of a surrogate pair that is written as an escape (`d83d` without a second one), which JSON allows and gson
/// refuses.
public final class Utf8Lines extends Reader {
    private static final int BUFFER = 1 << 16;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int ESCAPE = 6;
    private static final byte[] REPLACED = "\\uFFFD".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final long size;
    private final Progress progress;
    /// With room for a zero after the last byte, and to look at eight at once from there: see [#lend].
    private final byte[] bytes = new byte[BUFFER + Long.BYTES];
    private int at;
    private int limit;
    private boolean ended;
    private long read;
    private int line = 1;
    private int nextLine = 1;
    /// Characters delivered since the last line break, and those that the file has there.
    private int delivered;
    private int column;
    /// Second half of a surrogate pair for which the caller had no room; 0 if none.
    private char pending;

    private int damagedBytes;
    private int firstDamage;
    /// Where the escape ends that was looked at last: what it holds begins no other.
    private int escaped;
    private int halves;

    /// @param size of the whole in bytes, or 0 where it is not known and progress cannot be told
    public Utf8Lines(InputStream in, long size, Progress progress) {
        this.in = in;
        this.size = size;
        this.progress = progress;
    }

    /// The line of what was delivered last, from 1.
    int line() {
        return line;
    }

    /// How many bytes were no UTF-8.
    public int damagedBytes() {
        return damagedBytes;
    }

    /// The line of the first of them, or 0.
    public int firstDamage() {
        return firstDamage;
    }

    /// How many escapes were half of a surrogate pair.
    int halves() {
        return halves;
    }

    /// Whether nothing at all came from the stream.
    public boolean empty() {
        return ended && read == 0;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        line = nextLine;
        int n = offset;
        int stop = offset + length;
        if (pending != 0 && n < stop) {
            into[n++] = pending;
            pending = 0;
        }
        while (n < stop && (at < limit || fill())) {
            int run = at + Math.min(limit - at, stop - n);
            byte b = 0;
            while (at < run && (b = bytes[at]) >= 0) {
                if (b == '\\' && at >= escaped) {
                    escape();
                    run = at + Math.min(limit - at, stop - n);
                }
                into[n++] = (char) b;
                at++;
                if (b == '\n' || b == '}') {
                    return done(n - offset, b == '\n');
                }
            }
            if (b < 0) {
                n = deliver(sequence(), into, n, stop);
            }
        }
        return n == offset && length > 0 ? -1 : done(n - offset, false);
    }

    /// Looks at the escape that begins here, and makes half of a pair the escape of U+FFFD, in its place.
    private void escape() throws IOException {
        if (limit - at < 2 * ESCAPE) {
            fill();
        }
        int unit = unit(at);
        if (unit < 0 || !Character.isSurrogate((char) unit)) {
            escaped = at + 2;
        } else if (Character.isHighSurrogate((char) unit) && isLow(unit(at + ESCAPE))) {
            escaped = at + 2 * ESCAPE;
        } else {
            System.arraycopy(REPLACED, 0, bytes, at, ESCAPE);
            escaped = at + ESCAPE;
            halves++;
        }
    }

    private static boolean isLow(int unit) {
        return unit >= 0 && Character.isLowSurrogate((char) unit);
    }

    /// The UTF-16 unit of an escape (`u` and four digits) that begins at `from`, or -1 where none does.
    private int unit(int from) {
        if (limit - from < ESCAPE || bytes[from] != '\\' || bytes[from + 1] != 'u') {
            return -1;
        }
        int unit = 0;
        for (int i = from + 2; i < from + ESCAPE; i++) {
            int digit = Character.digit((char) (bytes[i] & 0xFF), 16);
            if (digit < 0) {
                return -1;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }

    private int done(int count, boolean broken) {
        delivered = broken ? 0 : delivered + count;
        column = broken ? 0 : column + count;
        nextLine += broken ? 1 : 0;
        return count;
    }

    /// How many characters before the last delivered the reader of this line does not know of.
    public int withheld() {
        return column - delivered;
    }

    /// The bytes at hand from [#from()] to [#to()], where a zero follows; their reader says in [#takeBack] how far.
    /// They stay in the same array.
    public byte[] lend() {
        bytes[limit] = 0;
        return bytes;
    }

    public int from() {
        return at;
    }

    public int to() {
        return limit;
    }

    /// The line of the byte at [#from()].
    public int nextLine() {
        return nextLine;
    }

    /// Goes on at `next`, in `newLine`: what is before it was read.
    public void takeBack(int next, int newLine) {
        int start = next;
        while (start > at && bytes[start - 1] != '\n') {
            start--;
        }
        column = newLine == nextLine ? column : 0;
        for (int i = start; i < next; i++) {
            // as UTF-16: nothing for a byte that continues a sequence, two for the first of four
            column += bytes[i] >= 0 ? 1 : bytes[i] < (byte) 0xC0 ? 0 : bytes[i] < (byte) 0xF0 ? 1 : 2;
        }
        nextLine = newLine;
        at = next;
    }

    /// Gets more bytes to lend behind those at hand, unless the stream ends or there is no room.
    public void more() throws IOException {
        if (limit - at < BUFFER) {
            fill();
        }
    }

    private int deliver(int codePoint, char[] into, int n, int stop) {
        if (codePoint <= 0xFFFF) {
            into[n] = (char) codePoint;
            return n + 1;
        }
        into[n] = Character.highSurrogate(codePoint);
        if (n + 1 == stop) {
            pending = Character.lowSurrogate(codePoint);
            return stop;
        }
        into[n + 1] = Character.lowSurrogate(codePoint);
        return n + 2;
    }

    /// Takes one sequence of two to four bytes by the table of well-formed UTF-8 (Unicode 16, table 3-7).
    private int sequence() throws IOException {
        if (limit - at < 4) {
            fill();
        }
        int lead = bytes[at++] & 0xFF;
        int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
        int codePoint = lead & (0x3F >> more);
        int low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        for (int i = 0; i < more; i++) {
            int next = at < limit ? bytes[at] & 0xFF : 0;
            if (next < low || next > high) {
                return damage();
            }
            at++;
            codePoint = (codePoint << 6) | (next & 0x3F);
            low = 0x80;
            high = 0xBF;
        }
        return more == 0 ? damage() : codePoint;
    }

    private int damage() {
        if (damagedBytes++ == 0) {
            firstDamage = line;
        }
        return REPLACEMENT;
    }

    /// Keeps what is left and adds at least one byte, unless the stream has ended.
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        escaped -= at;
        System.arraycopy(bytes, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        int wanted = Math.min(4, BUFFER - limit);
        int got = in.readNBytes(bytes, limit, wanted);
        if (got == wanted) {
            got += Math.max(0, in.read(bytes, limit + got, BUFFER - limit - got));
        } else {
            ended = true;
        }
        limit += got;
        read += got;
        if (size > 0) {
            progress.at(Math.min(1, (double) read / size));
        }
        return got > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
