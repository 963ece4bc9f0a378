package kwonik.cli.console;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import kwonik.archive.file.FileAddress;
import kwonik.archive.file.FileReason;
import kwonik.words.Words;

/// Ends a command with one line for the user: it cannot be done, and this is why.
public final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    /// @param message in the user's language, without a line end
    public Failure(String message) {
        super(message, null, false, false);
    }

    /// The message.
    public String line() {
        return String.valueOf(getMessage());
    }

    /// A file that could not be read or written.
    public static Failure of(IOException e, String file, Words words) {
        return new Failure(words.say("cli.file", file, FileReason.of(e, words)));
    }

    /// The path that a user wrote, or the `file:` address.
    ///
    /// @throws Failure if no file can have that name
    public static Path path(String text, Words words) throws Failure {
        if (text.isEmpty()) {
            throw new Failure(words.say("cli.file.none"));
        }
        if (text.matches("(?i)(?:https?|ftps?)://.*")) {
            throw new Failure(words.say("cli.file.address", text));
        }
        try {
            return FileAddress.path(text);
        } catch (InvalidPathException e) {
            throw new Failure(words.say("cli.file.name", text));
        }
    }
}
