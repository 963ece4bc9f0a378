package kwonik.exchange.check;

import java.util.List;
import kwonik.exchange.check.word.TextWord;

/// Something of a statement that is looked up in the texts: a figure, a name, or a few words in quotation marks.
///
/// @param words of the statement
/// @param value plain digits of a figure; empty for the rest
record StatementKey(Kind kind, List<TextWord> words, String value) {
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
}
