package kwonik.notes.anchor;

import java.util.Locale;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.notes.NoteTarget;
import kwonik.words.Words;

/// Where a note stands now, or that it stands nowhere.
public sealed interface Anchor {
    /// On an event.
    record OnEvent(Event event) implements Anchor {}

    /// On a claim of an event.
    ///
    /// @param place among the claims of the event now
    /// @param moved whether it was another when it was noted
    record OnClaim(Event event, int place, boolean moved) implements Anchor {}

    /// On an excerpt of an event, or an answer to one of its claims.
    record OnExcerpt(Event event, Excerpt excerpt) implements Anchor {}

    /// On a source as a whole.
    record OnSource(String sourceId) implements Anchor {}

    /// On words of an article, the very words that were noted.
    ///
    /// @param start in code points of the article at hand
    /// @param end one past the last
    /// @param moved whether they stood elsewhere when they were noted, or the article was another
    record OnWords(String sourceId, int start, int end, boolean moved) implements Anchor {}

    /// On a question of an exercise, which comes from its seed whatever the chronicle says.
    record OnAnswer(NoteTarget.AskedQuestion question) implements Anchor {}

    /// On words of an article that is not at hand: nothing can be said of it.
    record Waiting(String sourceId) implements Anchor {}

    /// On something that is not there any more. Such a note is listed and kept.
    record Orphan(Reason reason) implements Anchor {}

    /// Why a note stands nowhere.
    enum Reason {
        NO_EVENT,
        NO_CLAIM,
        CLAIM_TWICE,
        NO_EXCERPT,
        EXCERPT_TWICE,
        NO_SOURCE,
        NO_WORDS,
        WORDS_TWICE,
        OTHER_SURROUNDINGS;

        /// The reason in a sentence.
        public String in(Words words) {
            return words.say(key());
        }

        /// What to do about it, in a sentence.
        public String remedy(Words words) {
            return words.say(key() + ".fix");
        }

        private String key() {
            return "notes.orphan." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
