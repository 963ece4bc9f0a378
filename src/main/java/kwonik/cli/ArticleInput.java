package kwonik.cli;

import java.io.IOException;
import kwonik.archive.ArticleText;
import kwonik.archive.file.Progress;
import kwonik.cli.console.Failure;
import kwonik.cli.console.Terminal;
import kwonik.exchange.text.NoTextException;
import kwonik.exchange.text.SourceText;

/// The text of an article that a command is given.
final class ArticleInput {
    private ArticleInput() {}

    /// Reads it, and tells what is to be known of it.
    ///
    /// @param file as the user wrote it
    /// @throws Failure if there is no such file, or it cannot be read, or holds no text
    static ArticleText read(String file, Terminal talk) throws Failure {
        return whole(file, talk).article();
    }

    /// Reads it with what its file says of it.
    ///
    /// @param file as the user wrote it
    /// @throws Failure if there is no such file, or it cannot be read, or holds no text
    static SourceText whole(String file, Terminal talk) throws Failure {
        try {
            SourceText text = SourceText.read(Failure.path(file, talk.words()), Progress.NONE);
            talk.warn(text.doubts());
            return text;
        } catch (NoTextException e) {
            throw new Failure(e.problem(file).line(talk.words()));
        } catch (IOException e) {
            throw Failure.of(e, file, talk.words());
        }
    }
}
