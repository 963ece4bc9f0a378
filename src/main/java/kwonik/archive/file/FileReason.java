package kwonik.archive.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import kwonik.words.Words;

/// Why a file could not be read or written, in words for the user: what systems say of it is often only its name.
public final class FileReason {
    private FileReason() {}

    /// The reason without the name of the file; what the system says where there are no words for it.
    public static String of(Throwable cause, Words words) {
        return switch (cause) {
            case NoSuchFileException _ -> words.say("archive.file.missing");
            case AccessDeniedException _ -> words.say("archive.file.denied");
            case UnwritableException unwritable -> unwritable.reason(words);
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }
}
