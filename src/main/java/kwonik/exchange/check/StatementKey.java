package kwonik.exchange.check;

import java.util.List;
import kwonik.exchange.check.word.TextWord;

/// Something of a statement that is looked up in the texts: a figure, a name, or a few words in quotation marks.
///
/// @param words of the statement
/// @param value plain digits of a figure; empty for the rest
/// @param counted what a figure counts, as far as the statement says it
record StatementKey(Kind kind, List<TextWord> words, String value, List<TextWord> counted) {
    /// A name, or words in quotation marks.
    static StatementKey named(Kind kind, List<TextWord> words) {
        return new StatementKey(kind, words, "", List.of());
    }

    /// What kind of thing is looked up.
    enum Kind {
        FIGURE,
        NAME,
        WORDS
    }

    int start() {
        return words.getFirst().start();
    }

    int end() {
        return words.getLast().end();
    }

    String in(String statement) {
        return statement.substring(start(), end());
    }

    /// A figure with what it counts.
    String counting(String statement) {
        return statement.substring(start(), countingEnd());
    }

    int countingEnd() {
        return counted.isEmpty() ? end() : counted.getFirst().end();
    }
}
