package kwonik.exchange.common;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kwonik.model.Problem;
import kwonik.words.Words;

/// Why nothing can be had from a file of another format, and what to do about it.
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String key;
    private final transient List<String> args;

    /// A reason in the words of a message.
    ///
    /// @param line in the file, from 1; 0 where no line can be named
    /// @param key the message: `KEY` says what is wrong, `KEY.fix` what to do
    public RefusedException(int line, String key, String... args) {
        this.line = line;
        this.key = key;
        this.args = List.of(args);
    }

    /// The problem of the file with this name.
    public Problem problem(String file) {
        return new Problem(Problem.Severity.ERROR, file, line, "", key, args);
    }

    @Override
    public String getMessage() {
        Problem problem = problem("");
        Words words = Words.in(Locale.ENGLISH);
        return problem.what(words) + " " + problem.remedy(words);
    }
}
