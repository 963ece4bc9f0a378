package kwonik.app.session;

import java.util.List;
import kwonik.archive.file.FileReason;
import kwonik.model.Problem;
import kwonik.words.Words;

/// A message that stays above the timeline until it is answered; said in the language of the moment.
///
/// @param key of the message
/// @param args its values; a problem among them is said with its remedy, a term in its words, and why a file failed
///     as [FileReason] has it
/// @param command the key of a command that belongs to it; empty if there is none
/// @param good whether it tells that something was done, and may go by itself
/// @param details for whoever mends the program, which can be copied; empty if there are none
public record Notice(String key, List<Object> args, String command, boolean good, String details) {
    /// The command that shows what is wrong with the open file.
    public static final String PROBLEMS = "app.problems";

    public Notice {
        args = List.copyOf(args);
    }

    public static Notice of(String key, Object... args) {
        return new Notice(key, List.of(args), "", false, "");
    }

    public static Notice withProblems(String key, Object... args) {
        return new Notice(key, List.of(args), PROBLEMS, false, "");
    }

    /// The same message with a command that can be given there.
    public Notice withCommand(String next) {
        return new Notice(key, args, next, good, details);
    }

    /// A message that something was done.
    public static Notice done(String key, Object... args) {
        return new Notice(key, List.of(args), "", true, "");
    }

    /// A message with details that can be copied.
    public static Notice withDetails(String details, String key, Object... args) {
        return new Notice(key, List.of(args), "", false, details);
    }

    public String say(Words words) {
        return words.say(key, args.stream().map(arg -> said(arg, words)).toArray());
    }

    private static Object said(Object arg, Words words) {
        return switch (arg) {
            case Problem problem -> problem.what(words) + " " + problem.remedy(words);
            case Term term -> words.say(term.key());
            case Throwable cause -> FileReason.of(cause, words);
            default -> arg;
        };
    }

    /// A value that is itself said in the language of the moment.
    ///
    /// @param key of its words
    public record Term(String key) {}
}
