package kwonik.archive.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import kwonik.words.Words;

/// Why a file could not be read or written, in words for the user: what systems say of it is often only its name.
public final class FileReason {
    private FileReason() {}

    /// The reason without the name of the file; what the system says where there are no words for it.
    public static String of(Throwable cause, Words words) {
        return switch (bottom(cause)) {
            case NoSuchFileException _ -> words.say("archive.file.missing");
            case AccessDeniedException _ -> words.say("archive.file.denied");
            case FileAlreadyExistsException _, NotDirectoryException _ -> words.say("archive.file.taken");
            case UnwritableException unwritable -> unwritable.reason(words);
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case Throwable other ->
                other.getMessage() == null ? other.getClass().getSimpleName() : other.getMessage();
        };
    }

    /// What went wrong with the file itself, below those who only say that something else went wrong.
    private static Throwable bottom(Throwable cause) {
        Throwable found = cause;
        while (found.getCause() != null && String.valueOf(found.getCause()).equals(found.getMessage())) {
            found = found.getCause();
        }
        return found;
    }
}
