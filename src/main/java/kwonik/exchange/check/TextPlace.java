package kwonik.exchange.check;

import java.util.List;
import kwonik.edtf.typed.Mention;
import kwonik.exchange.check.word.Sentences;
import kwonik.exchange.check.word.TextWord;
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

    /// Whether it says the same as other words but for the dates that it names, such as those that stand before a line
    /// of a list.
    boolean isWithoutDates(String others) {
        StringBuilder left = new StringBuilder(passage());
        for (Mention mention : text.mentions()) {
            int from = Math.max(start, mention.start());
            int to = Math.min(end, mention.end());
            for (int i = from; i < to; i++) {
                left.setCharAt(i - start, ' ');
            }
        }
        return folded(left.toString()).equals(folded(others));
    }

    private static List<String> folded(String words) {
        return TextWord.of(words).stream().map(TextWord::folded).toList();
    }

    /// The sentences around the passage, with its words marked in them.
    TextPlace inSentences() {
        Stretch around = sentences();
        return new TextPlace(text, around.start(), around.end(), words);
    }

    /// The sentences in which the passage stands.
    public Stretch sentences() {
        Sentences all = text.sentences();
        int first = all.at(start);
        int last = all.at(Math.max(start, end - 1));
        return new Stretch(Math.min(start, all.start(first)), Math.max(end, all.end(last)));
    }
}
