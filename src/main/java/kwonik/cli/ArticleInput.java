package kwonik.cli;

import java.io.IOException;
import kwonik.archive.ArticleText;
import kwonik.cli.console.Failure;
import kwonik.words.Words;

/// The text of an article that a command is given.
final class ArticleInput {
    private ArticleInput() {}

    /// Reads it.
    ///
    /// @param file as the user wrote it
    /// @throws Failure if there is no such file, or it cannot be read, or is not UTF-8
    static ArticleText read(String file, Words words) throws Failure {
        try {
            return ArticleText.read(Failure.path(file, words));
        } catch (IOException e) {
            throw Failure.of(e, file, words);
        }
    }
}
