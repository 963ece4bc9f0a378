package kwonik.app;

import java.util.List;
import kwonik.model.Problem;
import kwonik.words.Words;

/// A message that stays above the timeline until it is answered; said in the language of the moment.
///
/// @param key of the message
/// @param args its values; a problem among them is said with its remedy
/// @param problems whether the list of problems belongs to it
/// @param good whether it tells that something was done, and may go by itself
record Notice(String key, List<Object> args, boolean problems, boolean good) {
    Notice {
        args = List.copyOf(args);
    }

    static Notice of(String key, Object... args) {
        return new Notice(key, List.of(args), false, false);
    }

    static Notice withProblems(String key, Object... args) {
        return new Notice(key, List.of(args), true, false);
    }

    /// A message that something was done.
    static Notice done(String key, Object... args) {
        return new Notice(key, List.of(args), false, true);
    }

    String say(Words words) {
        return words.say(key, args.stream().map(arg -> said(arg, words)).toArray());
    }

    private static Object said(Object arg, Words words) {
        return arg instanceof Problem problem ? problem.what(words) + " " + problem.remedy(words) : arg;
    }
}
