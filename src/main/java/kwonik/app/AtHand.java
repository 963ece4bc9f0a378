package kwonik.app;

import java.nio.file.Path;

/// What the reader has of an article: its text, or a file that once held it.
sealed interface AtHand permits GivenArticle, LostArticle {
    /// Where it lies, or lay.
    Path file();
}
