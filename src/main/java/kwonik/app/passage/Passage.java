package kwonik.app.passage;

import java.util.List;
import kwonik.proof.Quote;
import kwonik.proof.Verdict;

/// A stretch of an article that one excerpt or several quote.
///
/// @param number its place among the passages of the article, from 1
/// @param start its first character in the text, in UTF-16 units from 0
/// @param end one past its last character
/// @param level 0 to [#LEVELS] - 1: passages that overlap are underlined at different levels where there are enough
/// @param paragraph the paragraph in which it begins
/// @param quotes those who quote it, in the order of the events; at least one
public record Passage(int number, int start, int end, int level, int paragraph, List<Quote> quotes) {
    /// How many underlines one line of text has room for.
    static final int LEVELS = 3;

    public Passage {
        quotes = List.copyOf(quotes);
    }

    /// Whether the words quoted are not the words that stand here.
    public boolean changed() {
        return quotes.stream().allMatch(quote -> quote.verdict() instanceof Verdict.Changed);
    }

    public boolean quotedFor(String eventId) {
        return quotes.stream().anyMatch(quote -> quote.eventId().equals(eventId));
    }

    /// Whether an excerpt rests on this passage.
    ///
    /// @param excerpt its number within its event, from 1
    public boolean quotedFor(String eventId, int excerpt) {
        return quotes.stream()
                .anyMatch(quote -> quote.number() == excerpt && quote.eventId().equals(eventId));
    }
}
