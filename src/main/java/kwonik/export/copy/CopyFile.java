package kwonik.export.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import kwonik.archive.ChronicleWriter;
import kwonik.archive.file.IoConsumer;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;
import kwonik.image.ImageFolder;
import kwonik.model.Chronicle;
import kwonik.words.Words;

/// Writes a copy of a chronicle in another format, and says what that could not hold: what is not in the copy when it
/// is
/// read back.
public final class CopyFile {
    private final Path target;
    private final Progress progress;

    private CopyFile(Path target, Progress progress) {
        this.target = target;
        this.progress = progress;
    }

    /// What a copy needs beside the chronicle.
    ///
    /// @param images where its pictures lie
    /// @param words the language in which a page begins, and in which columns are named
    public record Setting(ImageFolder images, Words words) {}

    /// Writes one, whole or not at all.
    ///
    /// @return what was left out
    /// @throws CancellationException if `progress` calls it off: then the target stays as it was
    /// @throws IOException if the target cannot be written; it stays as it was
    public static Report write(Chronicle chronicle, CopyFormat format, Path target, Setting setting, Progress progress)
            throws IOException {
        CopyFile copy = new CopyFile(target, progress);
        List<Remark> lost = switch (format) {
            case CHRONICLE -> copy.whole(out -> ChronicleWriter.write(chronicle, out));
        };
        String name = String.valueOf(target.getFileName());
        return new Report(format.key(), name, chronicle.events().size(), lost);
    }

    /// Writes a file that holds everything.
    private List<Remark> whole(IoConsumer<OutputStream> body) throws IOException {
        SafeFile.write(target, body);
        progress.at(1);
        return List.of();
    }
}
