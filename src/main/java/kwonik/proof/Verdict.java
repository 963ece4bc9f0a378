package kwonik.proof;

import java.util.List;

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
    record Changed(int start, int end, String found, List<Difference> differences) implements Verdict {
        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /// Nothing in the text is like the words.
    record NotFound() implements Verdict {}

    /// The text of the article was not given, so that nothing can be said.
    record NoText() implements Verdict {}
}
