package kwonik.app.article;

import java.nio.file.Path;
import kwonik.archive.ArticleText;
import org.jspecify.annotations.Nullable;

/// What the reader has of an article: its text, or a file that once held it.
public sealed interface ArticleCopy permits LoadedArticle, ArticleCopy.Missing {
    /// Where it lies, or lay; null for a text that was pasted.
    @Nullable
    Path file();

    /// A file that once held an article's text and is not to be had, or holds something else by now.
    ///
    /// @param now the text that the file holds in the place of the one that was given; null where it holds none
    record Missing(Path file, @Nullable ArticleText now) implements ArticleCopy {
        /// Whether the file is there, but not with the text that was given.
        boolean changed() {
            return now != null;
        }
    }
}
