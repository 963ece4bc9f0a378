package kwonik.model;

import java.util.List;
import java.util.stream.Collectors;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.words.Printable;
import kwonik.words.Words;

/// One thing that is wrong with a file: where, what, and what to do about it.
///
/// @param severity an error loses the part it names; a warning loses nothing
/// @param file name of the file, as the user gave it
/// @param line in the file, from 1; 0 where no line can be named
/// @param path JSON path of the field, e.g. `$.events[3].when`; or empty
/// @param key the message: `KEY` says what is wrong, `KEY.fix` what to do
/// @param args values for both messages: plain texts, [#message]s or [#date]s
public record Problem(Severity severity, String file, int line, String path, String key, List<String> args) {
    /// Begins an argument that is itself a message; parts its key and its own arguments.
    private static final String MESSAGE = "\u001E";
    /// Stands for the same in an argument of such an argument.
    private static final String NESTED = "\u001F";

    /// Begins an argument that is a date.
    private static final String DATE = "\u001D";

    public Problem {
        args = List.copyOf(args);
    }

    /// An argument to be said in the reader’s language, such as why a date cannot be read. Its own arguments may be
    /// such
    /// messages, too, but theirs may not.
    public static String message(String key, List<String> args) {
        String joined = args.stream().map(arg -> arg.replace(MESSAGE, NESTED)).collect(Collectors.joining(MESSAGE));
        return MESSAGE + key + (args.isEmpty() ? "" : MESSAGE + joined);
    }

    /// An argument that is a date, to be said in the reader’s language.
    ///
    /// @param edtf how it is written
    public static String date(String edtf) {
        return DATE + edtf;
    }

    /// Whether an argument is a message, and not a plain text.
    public static boolean isMessage(String arg) {
        return arg.startsWith(MESSAGE);
    }

    /// How bad a problem is.
    public enum Severity {
        ERROR,
        WARNING
    }

    /// What is wrong, in a sentence.
    public String what(Words words) {
        return words.say(key, said(words));
    }

    /// What to do about it, in a sentence.
    public String remedy(Words words) {
        return words.say(key + ".fix", said(words));
    }

    /// The whole problem on one line: file, line, path, what is wrong, what to do.
    public String line(Words words) {
        String place = Printable.isolated(file)
                + (line > 0 ? ":" + line : "")
                + (path.isEmpty() ? "" : " " + Printable.isolated(path));
        return place + ": " + what(words) + " " + remedy(words);
    }

    private Object[] said(Words words) {
        return args.stream().map(arg -> said(arg, words)).toArray();
    }

    private static String said(String arg, Words words) {
        if (arg.startsWith(DATE)) {
            return dated(arg.substring(DATE.length()), words);
        }
        if (!arg.startsWith(MESSAGE)) {
            return arg;
        }
        List<String> parts = List.of(arg.split(MESSAGE, -1));
        return words.say(
                parts.get(1),
                parts.subList(2, parts.size()).stream()
                        .map(part -> said(part.replace(NESTED, MESSAGE), words))
                        .toArray());
    }

    private static String dated(String edtf, Words words) {
        try {
            When when = When.parse(edtf);
            return when == null ? edtf : new DateWords(words).full(when);
        } catch (EdtfException _) {
            // a text of a file that begins with the same sign
            return edtf;
        }
    }
}
