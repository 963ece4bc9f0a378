package kwonik.cli.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import kwonik.model.Problem;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Where a command speaks, and in which language: answers go to `out`, everything else to `err`. Whatever stands in a
/// file or its name, nothing reaches the terminal that moves its cursor.
///
/// @param names says the name that somebody gave to a file for the one that it has while the command runs
public record Terminal(Words words, PrintStream out, PrintStream err, UnaryOperator<String> names) {
    /// Every file is called what it is called.
    public Terminal(Words words, PrintStream out, PrintStream err) {
        this(words, out, err, line -> line);
    }

    /// The same place, in which some files have other names.
    public Terminal naming(UnaryOperator<String> others) {
        return new Terminal(words, out, err, others);
    }

    /// One line of the answer.
    public void answer(String line) {
        out.println(Printable.line(names.apply(line)));
    }

    /// The answer for a program: UTF-8, whatever the terminal speaks.
    public void answerJson(String text) {
        byte[] bytes = (Printable.json(names.apply(text)) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /// One line beside the answer.
    public void warn(String line) {
        err.println(Printable.line(names.apply(line)));
    }

    /// What is wrong with a file, a line each.
    public void warn(List<Problem> problems) {
        problems.forEach(problem -> warn(problem.line(words)));
    }
}
