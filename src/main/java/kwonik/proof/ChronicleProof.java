package kwonik.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// Every excerpt of a chronicle against the articles at hand: what `kwonik verify` prints.
///
/// @param sources one entry per source of the chronicle, in its order
/// @param quotes one entry per excerpt, in the order of the events
/// @param strangers articles given for sources that the chronicle does not have, in alphabetical order
public record ChronicleProof(List<SourceProof> sources, List<Quote> quotes, List<String> strangers) {
    public ChronicleProof {
        sources = List.copyOf(sources);
        quotes = List.copyOf(quotes);
        strangers = List.copyOf(strangers);
    }

    /// Proves every excerpt whose article is given. A text with another hash than the recorded one is told as
    /// such, and its quotes are tried all the same.
    ///
    /// @param articles by id of their source
    public static ChronicleProof of(Chronicle chronicle, Map<String, Article> articles) {
        Map<String, QuoteProof> proofs = new HashMap<>();
        articles.forEach((id, article) -> proofs.put(id, new QuoteProof(article.text())));
        Map<String, SourceProof> sources = new HashMap<>();
        List<SourceProof> inOrder = new ArrayList<>();
        for (Source source : chronicle.sources()) {
            SourceProof proof = SourceProof.of(source, articles.get(source.id()));
            sources.put(source.id(), proof);
            inOrder.add(proof);
        }
        List<Quote> quotes = new ArrayList<>();
        for (Event event : chronicle.events()) {
            int number = 1;
            for (Excerpt excerpt : event.details().evidence().quoted()) {
                QuoteProof proof = proofs.get(excerpt.sourceId());
                Verdict verdict = proof == null ? new Verdict.NoText() : proof.prove(excerpt);
                SourceProof source = sources.get(excerpt.sourceId());
                boolean sameText = source != null && source.hash() == SourceProof.Hash.MATCHES;
                quotes.add(new Quote(event.id(), number++, excerpt, verdict, sameText));
            }
        }
        Set<String> strangers = new TreeSet<>(articles.keySet());
        strangers.removeAll(sources.keySet());
        return new ChronicleProof(inOrder, quotes, List.copyOf(strangers));
    }

    /// Whether any quotation is wrong; one whose text was not given is not.
    public boolean anyWrong() {
        return quotes.stream().anyMatch(Quote::wrong);
    }

    /// How many quotations are in a state.
    public int count(Quote.State state) {
        return (int) quotes.stream().filter(quote -> quote.state() == state).count();
    }

    /// The text of an article, as supplied.
    ///
    /// @param sha256 of its bytes, 64 lower-case hexadecimal digits
    public record Article(String text, String sha256) {}
}
