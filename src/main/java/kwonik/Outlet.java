package kwonik;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What a command says, on its way to a terminal, a file or another program; it knows why some of it did not arrive.
final class Outlet extends FilterOutputStream {
    /// As systems name it that another program, such as `head`, wants no more.
    private static final String ENOUGH = "Broken pipe";

    private @Nullable String failure;

    Outlet(FileDescriptor to) {
        super(new FileOutputStream(to));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = String.valueOf(e.getMessage());
            throw e;
        }
    }

    /// Why it was not all written; null if it was, or if whoever reads it wanted no more.
    @Nullable
    String failure() {
        return failure == null || failure.contains(ENOUGH) ? null : failure;
    }
}
