package kwonik.archive.file;

import java.io.IOException;

/// Takes a value and may fail at writing.
@FunctionalInterface
public interface IoConsumer<T> {
    void accept(T value) throws IOException;
}
