package kwonik.app.session;

import java.util.List;
import kwonik.model.Problem;
import kwonik.words.Words;

/// A message that stays above the timeline until it is answered; said in the language of the moment.
///
/// @param key of the message
/// @param args its values; a problem among them is said with its remedy
/// @param problems whether the list of problems belongs to it
/// @param good whether it tells that something was done, and may go by itself
/// @param details for whoever mends the program, which can be copied; empty if there are none
public record Notice(String key, List<Object> args, boolean problems, boolean good, String details) {
    public Notice {
        args = List.copyOf(args);
    }

    public static Notice of(String key, Object... args) {
        return new Notice(key, List.of(args), false, false, "");
    }

    public static Notice withProblems(String key, Object... args) {
        return new Notice(key, List.of(args), true, false, "");
    }

    /// A message that something was done.
    public static Notice done(String key, Object... args) {
        return new Notice(key, List.of(args), false, true, "");
    }

    /// A message with details that can be copied.
    public static Notice withDetails(String details, String key, Object... args) {
        return new Notice(key, List.of(args), false, false, details);
    }

    public String say(Words words) {
        return words.say(key, args.stream().map(arg -> said(arg, words)).toArray());
    }

    private static Object said(Object arg, Words words) {
        return arg instanceof Problem problem ? problem.what(words) + " " + problem.remedy(words) : arg;
    }
}
