package kwonik.app.article;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import kwonik.app.session.Notice;
import kwonik.archive.ArticleText;
import kwonik.archive.file.Progress;
import kwonik.exchange.text.NoTextException;
import kwonik.exchange.text.SourceText;

/// What came of reading a file that should hold the text of an article.
sealed interface ArticleFile {
    /// The file that was read.
    Path file();

    /// A text, and perhaps a doubt about it.
    record Text(Path file, ArticleText text, Optional<Notice> doubt) implements ArticleFile {}

    /// No text, and why.
    record Refused(Path file, Notice why) implements ArticleFile {}

    /// Reads a file; takes its time, so not for the FX thread. Whatever is wrong with it is told, nothing is thrown.
    static ArticleFile read(Path file) {
        Path name = file.getFileName();
        String called = name == null ? file.toString() : name.toString();
        try {
            SourceText text = SourceText.read(file, Progress.NONE);
            Optional<Notice> doubt =
                    text.doubts().stream().findFirst().map(problem -> Notice.of("app.open.wrong", called, problem));
            return new Text(file, text.article(), doubt);
        } catch (NoTextException e) {
            // the class of each of these says all that there is to say
            return new Refused(file, Notice.of("app.open.wrong", called, e.problem(called)));
        } catch (NoSuchFileException _) {
            return new Refused(file, Notice.of("app.open.missing", called));
        } catch (AccessDeniedException _) {
            return new Refused(file, Notice.of("app.open.denied", called));
        } catch (IOException e) {
            return new Refused(file, Notice.of("app.open.failed", called, e));
        }
    }
}
