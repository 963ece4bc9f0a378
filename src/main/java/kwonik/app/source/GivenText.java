package kwonik.app.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import kwonik.app.session.Notice;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.exchange.text.NoTextException;
import kwonik.exchange.text.SourceText;

/// What came of the text that somebody gave for a new source.
sealed interface GivenText {
    /// A text, and the file that holds it.
    record Read(Path file, SourceText text) implements GivenText {}

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
            return new Refused(Notice.of("app.open.failed", name, String.valueOf(e.getMessage())));
        }
    }

    private static GivenText refused(NoTextException why, String name) {
        return new Refused(Notice.of("app.open.wrong", name, why.problem(name)));
    }

    /// Writes a text that was pasted into a file of its own, whole or not at all; takes its time.
    static GivenText written(String pasted, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            SourceText text = SourceText.pasted(pasted);
            SafeFile.write(file, out -> out.write(text.article().text().getBytes(StandardCharsets.UTF_8)));
            return new Read(file, text);
        } catch (NoTextException e) {
            return refused(e, name);
        } catch (IOException e) {
            return new Refused(Notice.of("app.document.failed", name, String.valueOf(e.getMessage())));
        }
    }
}
