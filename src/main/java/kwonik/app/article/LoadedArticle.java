package kwonik.app.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kwonik.app.passage.MarkedText;
import kwonik.archive.ArticleText;
import kwonik.model.Chronicle;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.proof.ChronicleProof;
import kwonik.proof.Quote;
import kwonik.proof.SourceProof;
import kwonik.proof.Verdict;

/// The text of an article that the reader has, with what became of each excerpt in it; held in memory only.
///
/// @param file where the text came from
/// @param hash how the text compares with the curator's
/// @param quotes every excerpt of this source, in the order of the events
/// @param marked the text in paragraphs, with the passages that are quoted
public record LoadedArticle(
        Source source, Path file, ArticleText text, SourceProof.Hash hash, List<Quote> quotes, MarkedText marked)
        implements ArticleCopy {
    public LoadedArticle {
        quotes = List.copyOf(quotes);
    }

    /// Proves every excerpt of a source in a text; takes its time, so not for the FX thread.
    static LoadedArticle proven(Chronicle chronicle, Source source, Path file, ArticleText text) {
        ChronicleProof proof = ChronicleProof.of(
                chronicle, Map.of(source.id(), new ChronicleProof.Article(text.text(), text.sha256())));
        List<Quote> quotes = proof.quotes().stream()
                .filter(quote -> quote.excerpt().sourceId().equals(source.id()))
                .toList();
        SourceProof.Hash hash = proof.sources().stream()
                .filter(entry -> entry.sourceId().equals(source.id()))
                .map(SourceProof::hash)
                .findFirst()
                .orElse(SourceProof.Hash.NOT_RECORDED);
        return new LoadedArticle(source, file, text, hash, quotes, MarkedText.of(text.text(), quotes));
    }

    /// What became of an excerpt; empty if it was not proven here, as happens for a moment after a chronicle changed.
    ///
    /// @param number of the excerpt within its event, from 1
    Optional<Quote> quote(String eventId, int number, Excerpt excerpt) {
        return quotes.stream()
                .filter(quote -> quote.number() == number
                        && quote.eventId().equals(eventId)
                        && quote.excerpt().equals(excerpt))
                .findFirst();
    }

    /// How many excerpts stand in the text word for word, here or there.
    int found() {
        return (int) quotes.stream()
                .filter(quote -> quote.verdict() instanceof Verdict.Exact || quote.verdict() instanceof Verdict.Moved)
                .count();
    }

    /// The words that say how the text compares with the curator's.
    String stateKey() {
        return switch (hash) {
            case MATCHES -> "app.articles.matches";
            case DIFFERS -> "app.articles.differs";
            case NOT_RECORDED, NO_TEXT -> "app.articles.unrecorded";
        };
    }
}
