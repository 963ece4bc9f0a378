package kwonik.app.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kwonik.app.article.LoadedArticle;
import kwonik.archive.ArticleText;
import kwonik.exchange.check.CheckText;
import kwonik.exchange.check.TextLabel;
import kwonik.model.Source;
import kwonik.model.Source.Author;
import kwonik.model.Source.Publication;
import org.jspecify.annotations.Nullable;

/// A text of a check, and what it is in the open chronicle.
///
/// @param text made ready for being looked up
/// @param known the source whose text it is; null for a text that was added out of a file
/// @param file where it lies; null for one that was pasted
record CheckedText(
        CheckText text,
        ArticleText article,
        @Nullable LoadedArticle known,
        @Nullable Path file) {
    /// The text of a source; takes its time.
    ///
    /// @param name under which it stands in results
    static CheckedText of(String name, LoadedArticle known) {
        Publication publication = known.source().publication();
        List<String> others = new ArrayList<>(
                List.of(known.source().id(), publication.title(), publication.publisher(), publication.url()));
        publication.authors().stream().map(Author::inReadingOrder).forEach(others::add);
        CheckText text = new CheckText(new TextLabel(name, others), known.text().text(), publication.issued());
        return new CheckedText(text, known.text(), known, known.file());
    }

    /// A text out of a file; takes its time.
    ///
    /// @param name under which it stands in results
    static CheckedText of(String name, AddedText added) {
        CheckText text = CheckText.of(name, added.text(), added.name());
        return new CheckedText(text, added.text().article(), null, added.file());
    }

    /// What a source is called in a list of texts: as short as tells it.
    static String called(Source source) {
        Publication publication = source.publication();
        return publication.publisher().isEmpty() ? publication.title() : publication.publisher();
    }
}
