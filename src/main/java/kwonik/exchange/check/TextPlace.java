package kwonik.exchange.check;

import java.util.List;
import kwonik.exchange.check.word.Sentences;
import kwonik.model.Excerpt;
import kwonik.proof.PassageSearch;

/// A passage of one of the texts.
///
/// @param start its first `char` in the text
/// @param end the first `char` after it
/// @param words what of it was looked for: stretches in order, in `char`s of the text
public record TextPlace(CheckText text, int start, int end, List<Stretch> words) {
    public TextPlace {
        words = List.copyOf(words);
    }

    /// A stretch of a text.
    public record Stretch(int start, int end) {}

    /// The passage as it stands in the text.
    public String passage() {
        return text.text().substring(start, end);
    }

    /// The passage with its selectors.
    ///
    /// @param sourceId of the source that the text is
    public Excerpt excerpt(String sourceId) {
        return PassageSearch.excerptAt(text.text(), sourceId, Excerpt.Role.DIRECT, start, end);
    }

    /// The sentences in which the passage stands.
    public Stretch sentences() {
        Sentences all = text.sentences();
        int first = all.at(start);
        int last = all.at(Math.max(start, end - 1));
        return new Stretch(Math.min(start, all.start(first)), Math.max(end, all.end(last)));
    }
}
