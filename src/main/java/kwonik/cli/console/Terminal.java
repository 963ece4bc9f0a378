package kwonik.cli.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kwonik.model.Problem;
import kwonik.words.Printable;
import kwonik.words.Words;

/// Where a command speaks, and in which language: answers go to `out`, everything else to `err`. Whatever stands in a
/// file or its name, nothing reaches the terminal that moves its cursor.
public record Terminal(Words words, PrintStream out, PrintStream err) {
    /// One line of the answer.
    public void answer(String line) {
        out.println(Printable.line(line));
    }

    /// The answer for a program: UTF-8, whatever the terminal speaks.
    public void answerJson(String text) {
        byte[] bytes = (Printable.json(text) + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /// One line beside the answer.
    public void warn(String line) {
        err.println(Printable.line(line));
    }

    /// What is wrong with a file, a line each.
    public void warn(List<Problem> problems) {
        problems.forEach(problem -> warn(problem.line(words)));
    }
}
