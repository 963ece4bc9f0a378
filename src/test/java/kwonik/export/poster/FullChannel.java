package kwonik.export.poster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.function.IntUnaryOperator;

/// A file on a disk that becomes full: writing takes what there is room for, and fails where there is none.
public final class FullChannel extends FileChannel {
    private final FileChannel inner;
    private final IntUnaryOperator room;

    /// @param room how many of so many bytes the disk takes; it has then taken them
    public FullChannel(FileChannel inner, IntUnaryOperator room) {
        this.inner = inner;
        this.room = room;
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        int taken = room.applyAsInt(bytes.remaining());
        if (taken == 0 && bytes.hasRemaining()) {
            throw new IOException("No space left on device");
        }
        int end = bytes.limit();
        bytes.limit(bytes.position() + taken);
        try {
            return inner.write(bytes);
        } finally {
            bytes.limit(end);
        }
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(bytes[i]);
        }
        return written;
    }

    @Override
    public int write(ByteBuffer bytes, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return inner.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
        return inner.read(bytes, offset, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        return inner.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
        return inner.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        inner.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return inner.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        inner.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        inner.force(metaData);
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return inner.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return inner.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return inner.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        inner.close();
    }
}
