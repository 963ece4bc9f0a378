package kwonik.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kwonik.model.Problem;
import kwonik.words.Words;

/// Where a command speaks, and in which language: answers go to `out`, everything else to `err`.
record Talk(Words words, PrintStream out, PrintStream err) {
    /// One line of the answer.
    void tell(String line) {
        out.println(line);
    }

    /// The answer for a program: UTF-8, whatever the terminal speaks.
    void tellProgram(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /// One line beside the answer.
    void warn(String line) {
        err.println(line);
    }

    /// What is wrong with a file, a line each.
    void warn(List<Problem> problems) {
        problems.forEach(problem -> err.println(problem.line(words)));
    }
}
