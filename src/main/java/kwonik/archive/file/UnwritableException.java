package kwonik.archive.file;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kwonik.words.Words;

/// Why a file cannot be written though nothing was tried yet: what stands under its name, in words for the user.
public final class UnwritableException extends FileSystemException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> args;

    UnwritableException(Path file, String key, Object... args) {
        super(file.toString());
        this.key = key;
        this.args = Stream.of(args).map(String::valueOf).toList();
    }

    /// The reason without the name of the file.
    public String reason(Words words) {
        return words.say(key, args.toArray());
    }

    @Override
    public String getReason() {
        return reason(Words.in(Locale.ENGLISH));
    }

    @Override
    public String getMessage() {
        return getFile() + ": " + getReason();
    }
}
