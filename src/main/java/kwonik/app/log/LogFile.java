package kwonik.app.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The log of the window program: a file of limited size, and the one before it.
///
/// It is open only while a line is written, so it needs no lock, two windows can share it, and a killed program leaves
/// nothing behind.
public final class LogFile extends Handler {
    static final String NAME = "kwonik.log";
    static final String OLDER = "kwonik.older.log";

    private static final int MOST_BYTES = 256 * 1024;
    /// No character takes more bytes than three, so one entry is never more than three quarters of a file.
    private static final int ENTRIES = 4;
    /// Java’s own option for what is logged, and where, comes first.
    private static final String CHOSEN = "java.util.logging.config.file";

    /// Kept here, because Java forgets the level of a logger that has no other reference.
    private static final Logger OURS = Logger.getLogger("kwonik");

    private final Path folder;
    private final int most;
    private final Formatter words = new SimpleFormatter();

    /// @param most bytes in one file
    LogFile(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /// Sends what any part of the program logs to the file, and nothing to the console.
    ///
    /// @param folder of the file, which is made when there is something to log; null where nothing is to be kept
    public static void keep(@Nullable Path folder) {
        if (System.getProperty(CHOSEN) != null) {
            return;
        }
        Logger root = Logger.getLogger("");
        for (Handler other : root.getHandlers()) {
            root.removeHandler(other);
        }
        if (folder != null) {
            OURS.setLevel(Level.FINE);
            root.addHandler(new LogFile(folder, MOST_BYTES));
        }
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        byte[] text = text(entry).getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(NAME);
            if (Files.exists(file) && Files.size(file) + text.length > most) {
                Files.move(file, folder.resolve(OLDER), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException _) {
            // a folder that takes no settings takes no log either, and that is told when settings are saved
        }
    }

    private String text(LogRecord entry) {
        StringBuilder text = new StringBuilder()
                .append(entry.getInstant())
                .append(' ')
                .append(entry.getLevel().getName())
                .append(' ')
                .append(entry.getLoggerName())
                .append(": ")
                .append(words.formatMessage(entry))
                .append('\n');
        Throwable thrown = entry.getThrown();
        if (thrown != null) {
            text.append(ErrorDetails.stack(thrown));
        }
        if (text.length() > most / ENTRIES) {
            text.setLength(most / ENTRIES - 1);
            text.append('\n');
        }
        return text.toString();
    }

    @Override
    public void flush() {
        // every entry is in the file as soon as it is published
    }

    @Override
    public void close() {
        // nothing is open between two entries
    }
}
