package kwonik.exchange.sheet.read;

import java.io.Reader;
import java.util.concurrent.CancellationException;
import kwonik.archive.file.Progress;

/// A part of a text as a stream that tells how far it is, and may be called off.
final class LetterSource extends Reader {
    private final String text;
    private final int end;
    private final Progress progress;
    private int at;

    LetterSource(String text, int from, int end, Progress progress) {
        this.text = text;
        this.at = from;
        this.end = end;
        this.progress = progress;
    }

    @Override
    public int read(char[] to, int offset, int length) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(at / (double) Math.max(1, text.length()));
        int count = Math.min(length, end - at);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        text.getChars(at, at + count, to, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // a text in memory holds nothing open
    }
}
