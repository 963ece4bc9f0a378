package kwonik.exchange.common;

import java.util.ArrayList;
import java.util.List;
import kwonik.model.Problem;
import kwonik.words.Printable;
import kwonik.words.Words;

/// What is to be known of a file that was read or written in another format.
///
/// @param format the key of its name in words
/// @param file the name of the file
/// @param events how many were read or written
/// @param remarks what did not fit, was decided, or is ambiguous, in the order of the file
public record Report(String format, String file, int events, List<Remark> remarks) {
    public Report {
        remarks = List.copyOf(remarks);
    }

    /// The remarks of one kind.
    public List<Remark> of(Remark.Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).toList();
    }

    /// Whether anything of the file is not in what was made of it.
    public boolean lossy() {
        return remarks.stream().anyMatch(remark -> remark.kind() == Remark.Kind.LEFT_OUT);
    }

    /// Each remark as a problem of the file.
    ///
    /// @param called how the user has named the file
    public List<Problem> problems(String called) {
        return remarks.stream().map(remark -> remark.asProblem(called)).toList();
    }

    /// What was read in a sentence, then each remark on a line of its own.
    public List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("report.read", Printable.isolated(file), words.say(format), events));
        for (Remark.Kind kind : Remark.Kind.values()) {
            List<Remark> some = of(kind);
            if (!some.isEmpty()) {
                lines.add(words.say("report.kind." + kind.name(), some.size()));
                some.forEach(remark -> lines.add("    " + line(remark, words)));
            }
        }
        return lines;
    }

    private static String line(Remark remark, Words words) {
        String place = Printable.line(remark.place());
        String at = remark.line() > 0
                ? words.say("report.line", String.valueOf(remark.line())) + (place.isEmpty() ? "" : ", " + place)
                : place;
        return (at.isEmpty() ? "" : at + ": ") + remark.say(words);
    }
}
