package kwonik.app.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kwonik.app.passage.MarkedText;
import kwonik.archive.ArticleText;
import kwonik.edtf.typed.DateMentions;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.typed.TextLanguage;
import kwonik.model.Chronicle;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.proof.ChronicleProof;
import kwonik.proof.Quote;
import kwonik.proof.SourceProof;
import kwonik.proof.Verdict;
import org.jspecify.annotations.Nullable;

/// The text of an article that the reader has, with what became of each excerpt in it; held in memory only.
///
/// @param file where the text came from; null for one that was pasted
/// @param hash how the text compares with the curator's
/// @param quotes every excerpt of this source, in the order of the events
/// @param marked the text in paragraphs, with the passages that are quoted
/// @param dates that the text names, in its order
public record LoadedArticle(
        Source source,
        @Nullable Path file,
        ArticleText text,
        SourceProof.Hash hash,
        List<Quote> quotes,
        MarkedText marked,
        List<Mention> dates)
        implements ArticleCopy {
    /// Longer texts, in UTF-16 units, are books: their dates would be too many to step through.
    private static final int LONGEST_WITH_DATES = 2_000_000;

    public LoadedArticle {
        quotes = List.copyOf(quotes);
        dates = List.copyOf(dates);
    }

    /// Proves every excerpt of a source in a text; takes its time, so not for the FX thread.
    static LoadedArticle proven(Chronicle chronicle, Source source, @Nullable Path file, ArticleText text) {
        return proven(chronicle, source, file, text, dates(text.text(), source));
    }

    /// Proves the text once more, after its chronicle has changed; takes its time, too.
    ///
    /// @param now the source as it is by now
    LoadedArticle provenAgain(Chronicle chronicle, Source now) {
        boolean sameDay =
                Objects.equals(now.publication().issued(), source.publication().issued());
        return proven(chronicle, now, file, text, sameDay ? dates : dates(text.text(), now));
    }

    private static List<Mention> dates(String text, Source source) {
        return text.length() > LONGEST_WITH_DATES
                ? List.of()
                : DateMentions.in(text, source.publication().issued(), TextLanguage.of(text));
    }

    private static LoadedArticle proven(
            Chronicle chronicle, Source source, @Nullable Path file, ArticleText text, List<Mention> dates) {
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
        return new LoadedArticle(source, file, text, hash, quotes, MarkedText.of(text.text(), quotes), dates);
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
