package kwonik.app.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kwonik.app.passage.TextSelection;
import kwonik.app.passage.TextUnits;
import kwonik.edtf.typed.Mention;
import kwonik.model.Excerpt;
import kwonik.proof.PassageSearch;

/// A passage that was chosen in an article: the excerpt that it makes, and the date that its words most likely mean.
///
/// @param text of the article
/// @param selection not empty
record SelectedPassage(String text, TextSelection selection) {
    /// Dates further away, in UTF-16 units, are of something else.
    private static final int FAR = 800;

    /// The passage as a chronicle keeps it, proven from its birth: it is cut out of the very text.
    Excerpt excerpt(String sourceId, Excerpt.Role role) {
        return PassageSearch.excerptAt(text, sourceId, role, selection.start(), selection.end());
    }

    /// The date nearest to the passage: one within it goes first, then one of its sentences, then the last one before.
    Optional<Mention> nearest(List<Mention> mentions) {
        TextSelection sentences = new TextUnits(text, Locale.ROOT).sentences(selection);
        Comparator<Mention> order = Comparator.<Mention>comparingInt(mention -> rank(mention, sentences))
                .thenComparingInt(this::away);
        return mentions.stream()
                .filter(mention -> away(mention) <= FAR)
                .filter(mention -> rank(mention, sentences) < 3)
                .min(order);
    }

    private int rank(Mention mention, TextSelection sentences) {
        if (mention.start() >= selection.start() && mention.end() <= selection.end()) {
            return 0;
        }
        if (mention.start() >= sentences.start() && mention.end() <= sentences.end()) {
            return 1;
        }
        return mention.start() < selection.start() ? 2 : 3;
    }

    private int away(Mention mention) {
        return mention.end() <= selection.start()
                ? selection.start() - mention.end()
                : Math.max(0, mention.start() - selection.end());
    }
}
