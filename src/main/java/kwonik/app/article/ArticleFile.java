package kwonik.app.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import kwonik.app.session.Notice;
import kwonik.archive.ArticleText;
import kwonik.archive.FileKind;

/// What came of reading a file that should hold the text of an article.
sealed interface ArticleFile {
    /// The longest text that is taken, in bytes: some hundred times a long article.
    int MOST_BYTES = 20 * 1024 * 1024;

    /// The file that was read.
    Path file();

    /// A text.
    record Text(Path file, ArticleText text) implements ArticleFile {}

    /// No text, and why.
    record Refused(Path file, Notice why) implements ArticleFile {}

    /// Lines of an article may look like a table.
    private static boolean mayBeText(FileKind kind, Path file) {
        return kind.isText() || (kind == FileKind.TABLE && FileKind.named(file) == FileKind.TEXT);
    }

    /// Reads a file; takes its time, so not for the FX thread. Whatever is wrong with it is told, nothing is thrown.
    static ArticleFile read(Path file) {
        Path name = file.getFileName();
        String called = name == null ? file.toString() : name.toString();
        if (Files.isDirectory(file)) {
            return new Refused(file, Notice.of("app.article.folder", called));
        }
        // A pipe or a device may never end, and would keep its reader waiting for ever.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new Refused(file, Notice.of("app.article.noFile", called));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            FileKind kind = FileKind.of(Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.HEAD)), called);
            if (!mayBeText(kind, file)) {
                return new Refused(file, Notice.of("app.open.wrong", called, kind.problem(called)));
            }
            return bytes.length > MOST_BYTES
                    ? new Refused(file, Notice.of("app.article.large", called, MOST_BYTES / (1024 * 1024)))
                    : new Text(file, ArticleText.of(bytes));
        } catch (CharacterCodingException _) {
            // the class of each of these says all that there is to say
            return new Refused(file, Notice.of("app.article.encoding", called));
        } catch (NoSuchFileException _) {
            return new Refused(file, Notice.of("app.open.missing", called));
        } catch (AccessDeniedException _) {
            return new Refused(file, Notice.of("app.open.denied", called));
        } catch (IOException e) {
            return new Refused(file, Notice.of("app.open.failed", called, String.valueOf(e.getMessage())));
        }
    }
}
