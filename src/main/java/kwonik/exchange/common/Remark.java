package kwonik.exchange.common;

import java.util.List;
import kwonik.model.Problem;
import kwonik.words.Words;

/// One thing that whoever reads or writes another format has to say of it: what did not fit, what was decided and why,
/// or what may be meant in two ways.
///
/// @param line in the file, or the row of a sheet, from 1; 0 where none can be named
/// @param place where it is beside the line, such as a column or the path of a field; or empty
/// @param key of the sentence that says it
/// @param args plain texts, or messages as [Problem#message] makes them
public record Remark(Kind kind, int line, String place, String key, List<String> args) {
    private static final String TOLD = "report.told.";

    public Remark {
        args = List.copyOf(args);
    }

    /// Whether a problem was made of a remark.
    public static boolean isTold(Problem problem) {
        return problem.key().startsWith(TOLD);
    }

    /// Whether problems say nothing but how a file was read, and all of it was.
    public static boolean isOnlyDecided(List<Problem> problems) {
        return !problems.isEmpty()
                && problems.stream().allMatch(problem -> problem.key().equals(TOLD + Kind.DECIDED));
    }

    /// What sort of thing is said; the name of a kind in small letters is its key.
    public enum Kind {
        /// It is not in what was made.
        LEFT_OUT,
        /// It was read in one way for a reason.
        DECIDED,
        /// It may be meant in two ways, and both stand in what was made.
        AMBIGUOUS
    }

    /// The remark as a sentence.
    public String say(Words words) {
        return asProblem("").what(words);
    }

    /// As a problem of the file with this name: what was left out is lost, the rest is only to be known.
    public Problem asProblem(String file) {
        Problem.Severity severity = kind == Kind.LEFT_OUT ? Problem.Severity.ERROR : Problem.Severity.WARNING;
        return new Problem(
                severity,
                file,
                line,
                place,
                TOLD + kind.name(),
                List.of(Problem.message(key, args), Problem.message(remedy(), List.of())));
    }

    /// The key of what to do about what may be meant in two ways.
    private String remedy() {
        return switch (key) {
            case "sheet.encoding.guessed", "sheet.encoding.lost", "table.ask.encoding" -> "report.remedy.letters";
            case "sheet.csv.unclosed", "sheet.csv.swallowed" -> "report.remedy.quote";
            case "table.ask.worksheet",
                    "table.ask.direction",
                    "table.ask.delimiter",
                    "sheet.csv.delimiter",
                    "sheet.csv.delimiter.tab",
                    "sheet.csv.delimiter.none" -> "report.remedy.layout";
            default -> "report.remedy.date";
        };
    }
}
