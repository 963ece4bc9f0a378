package kwonik.archive.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/// Tells how much has been written of about so much, and stops where the writing is called off.
public final class ToldOutput extends FilterOutputStream {
    private static final int STEP = 1 << 16;

    private final long size;
    private final Progress progress;
    private long written;
    private long next = STEP;

    /// @param size about how many bytes will be written
    public ToldOutput(OutputStream out, long size, Progress progress) {
        super(out);
        this.size = size;
        this.progress = progress;
    }

    @Override
    public void write(int one) throws IOException {
        tell(1);
        out.write(one);
    }

    /// Writes as much as there is at once: the buffers are below.
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        tell(length);
        out.write(bytes, from, length);
    }

    private void tell(int length) {
        written += length;
        if (written >= next) {
            next = written + STEP;
            progress.at(Math.min(1, (double) written / Math.max(1, size)));
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
    }
}
