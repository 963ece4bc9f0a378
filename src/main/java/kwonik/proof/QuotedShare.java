package kwonik.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.proof.ChronicleProof.Article;
import kwonik.words.Printable;
import kwonik.words.Words;

/// How much of an article all quotations together hold, each word counted once.
///
/// @param quoted of the article’s words, or of its code points where its text is not given
/// @param of all of them
/// @param inWords whether words were counted
public record QuotedShare(String sourceId, int quoted, int of, boolean inWords) {
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final int PARTS = 3;

    /// The share of each source whose length is known, in the order of the chronicle.
    ///
    /// @param articles by id of their source
    public static List<QuotedShare> of(Chronicle chronicle, Map<String, Article> articles) {
        List<QuotedShare> shares = new ArrayList<>();
        for (Source source : chronicle.sources()) {
            Article article = articles.get(source.id());
            int length = source.text().length();
            if (article == null && length == 0) {
                continue;
            }
            BitSet quoted = quoted(chronicle, source.id());
            shares.add(
                    article == null
                            ? new QuotedShare(source.id(), quoted.get(0, length).cardinality(), length, false)
                            : inWords(source.id(), article.text(), quoted));
        }
        return shares;
    }

    private static BitSet quoted(Chronicle chronicle, String sourceId) {
        BitSet quoted = new BitSet();
        for (Map.Entry<Event, Excerpt> entry : chronicle.excerpts()) {
            Excerpt excerpt = entry.getValue();
            if (excerpt.sourceId().equals(sourceId) && excerpt.start() < excerpt.end()) {
                quoted.set(excerpt.start(), excerpt.end());
            }
        }
        return quoted;
    }

    private static QuotedShare inWords(String sourceId, String text, BitSet quoted) {
        Matcher word = WORD.matcher(text);
        int words = 0;
        int held = 0;
        while (word.find()) {
            words++;
            if (quoted.get(text.codePointCount(0, word.start()))) {
                held++;
            }
        }
        return new QuotedShare(sourceId, held, words, true);
    }

    /// Whether it is more than a third: then it is no collection of short quotations.
    public boolean isLarge() {
        return PARTS * (long) quoted > of;
    }

    /// In hundredths, rounded.
    public long percent() {
        return of == 0 ? 0 : Math.round(100.0 * quoted / of);
    }

    /// One line for a reader.
    public String line(Words words) {
        return words.say(
                inWords ? "proof.share.words" : "proof.share.letters",
                Printable.line(sourceId),
                quoted,
                of,
                String.valueOf(percent()));
    }
}
