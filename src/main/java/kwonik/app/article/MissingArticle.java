package kwonik.app.article;

import java.nio.file.Path;

/// A file that once held an article's text and is not to be had, or holds something else by now.
///
/// @param changed whether the file is there, but not with the text that was given
record MissingArticle(Path file, boolean changed) implements ArticleCopy {}
