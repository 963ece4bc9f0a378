package kwonik.app.article;

import java.nio.file.Path;

/// What the reader has of an article: its text, or a file that once held it.
public sealed interface ArticleCopy permits LoadedArticle, MissingArticle {
    /// Where it lies, or lay.
    Path file();
}
