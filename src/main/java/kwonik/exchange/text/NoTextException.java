package kwonik.exchange.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kwonik.model.Problem;
import kwonik.words.Words;

/// Why no text of an article can be had from a file, and what to do about it.
public final class NoTextException extends IOException {
    private static final long serialVersionUID = 1;
    private static final String KEY = "exchange.text.";

    private final String key;
    private final transient List<String> args;

    /// @param reason names the messages: one says what is wrong, its `.fix` what to do
    NoTextException(String reason, String... args) {
        this.key = KEY + reason;
        this.args = List.of(args);
    }

    /// The problem of the file with this name.
    public Problem problem(String file) {
        return new Problem(Problem.Severity.ERROR, file, 0, "", key, args);
    }

    /// What is to be known of a text that was taken all the same.
    static Problem warning(String file, String reason) {
        return new Problem(Problem.Severity.WARNING, file, 0, "", KEY + reason, List.of());
    }

    @Override
    public String getMessage() {
        Problem problem = problem("");
        Words words = Words.in(Locale.ENGLISH);
        return problem.what(words) + " " + problem.remedy(words);
    }
}
