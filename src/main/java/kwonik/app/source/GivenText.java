package kwonik.app.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kwonik.app.session.Notice;
import kwonik.archive.file.Progress;
import kwonik.exchange.text.NoTextException;
import kwonik.exchange.text.SourceText;
import org.jspecify.annotations.Nullable;

/// What came of the text that somebody gave for a new source.
sealed interface GivenText {
    /// A text, and the file that holds it.
    ///
    /// @param file null for a text that was pasted
    record Read(@Nullable Path file, SourceText text) implements GivenText {
        /// The name of the file; empty if it is in none.
        String name() {
            return file == null ? "" : String.valueOf(file.getFileName());
        }
    }

    /// No text, and why.
    record Refused(Notice why) implements GivenText {}

    /// It was called off.
    record Cancelled() implements GivenText {}

    /// Reads a file; takes its time. Whatever is wrong with it is told, nothing is thrown.
    static GivenText read(Path file, BooleanSupplier cancelled) {
        String name = String.valueOf(file.getFileName());
        Progress progress = new Progress() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean cancelled() {
                return cancelled.getAsBoolean();
            }
        };
        try {
            return new Read(file, SourceText.read(file, progress));
        } catch (CancellationException _) {
            return new Cancelled();
        } catch (NoTextException e) {
            return refused(e, name);
        } catch (NoSuchFileException _) {
            return new Refused(Notice.of("app.open.missing", name));
        } catch (AccessDeniedException _) {
            return new Refused(Notice.of("app.open.denied", name));
        } catch (IOException e) {
            return new Refused(Notice.of("app.open.failed", name, e));
        }
    }

    private static GivenText refused(NoTextException why, String name) {
        return new Refused(Notice.of("app.open.wrong", name, why.problem(name)));
    }

    /// Takes a text that was pasted; takes its time.
    static GivenText pasted(String pasted) {
        try {
            return new Read(null, SourceText.pasted(pasted));
        } catch (NoTextException e) {
            return refused(e, "");
        }
    }
}
