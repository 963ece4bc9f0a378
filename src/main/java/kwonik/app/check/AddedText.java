package kwonik.app.check;

import java.nio.file.Path;
import kwonik.exchange.text.SourceText;

/// A text that was added to a check out of a file, and is no source of the open chronicle, as far as one knows.
record AddedText(Path file, SourceText text) {
    /// The name of its file.
    String name() {
        return String.valueOf(file.getFileName());
    }
}
