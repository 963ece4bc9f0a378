package kwonik.proof;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What became of an excerpt in the text of its article. Positions are code points of the text as supplied.
public sealed interface Verdict {
    /// The words stand where the chronicle says.
    record Exact(int start, int end) implements Verdict {}

    /// The words stand in the text, to the character, but elsewhere.
    ///
    /// @param from where the chronicle says they begin
    /// @param sure whether what stands around them is what the chronicle says; if not, it may be another
    ///     passage that says the same
    record Moved(int start, int end, int from, boolean sure) implements Verdict {}

    /// The words do not stand in the text, but a passage like them does.
    ///
    /// @param start of that passage
    /// @param found the passage, as it stands in the text
    /// @param differences from the excerpt to the passage, word by word
    /// @param writing how the passage is written differently if its words are the same, otherwise nothing
    record Changed(int start, int end, String found, List<WordRun> differences, Set<Writing> writing)
            implements Verdict {
        public Changed {
            differences = List.copyOf(differences);
            writing = Collections.unmodifiableSet(new LinkedHashSet<>(writing));
        }

        /// Whether the words are the same and only their writing differs: line ends, spaces, quotation marks.
        public boolean sameWords() {
            return !writing.isEmpty();
        }
    }

    /// Nothing in the text is like the words.
    record NotFound() implements Verdict {}

    /// The text of the article was not given, so that nothing can be said.
    record NoText() implements Verdict {}
}
