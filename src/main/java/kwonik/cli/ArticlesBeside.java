package kwonik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kwonik.archive.ArticleText;
import kwonik.archive.file.Progress;
import kwonik.cli.console.Failure;
import kwonik.document.TextsBeside;
import kwonik.exchange.text.SourceText;
import kwonik.model.Source;
import kwonik.words.Words;
import picocli.CommandLine.ParseResult;

/// The articles that lie beside the chronicle of a command.
///
/// @param chronicles its file; none for the chronicle that Kwonik ships
record ArticlesBeside(List<TextsBeside> chronicles) {
    /// @throws Failure if no file can have the name that is given
    static ArticlesBeside of(ParseResult given, Words words) throws Failure {
        return new ArticlesBeside(
                ChronicleInput.files(given, words).stream().map(TextsBeside::of).toList());
    }

    /// The files in which the text of a source may lie.
    List<Path> files(Source source) {
        return chronicles.stream().flatMap(beside -> beside.of(source).stream()).toList();
    }

    /// The very text that the curator had, if it lies there.
    Optional<ArticleText> of(Source source) {
        return files(source).stream()
                .flatMap(file -> read(file).stream())
                .filter(text -> text.sha256().equals(source.text().sha256()))
                .findFirst();
    }

    private static Optional<ArticleText> read(Path file) {
        try {
            return Optional.of(SourceText.read(file, Progress.NONE).article());
        } catch (IOException _) {
            // what cannot be read is not the text; that it is not at hand is told
            return Optional.empty();
        }
    }
}
