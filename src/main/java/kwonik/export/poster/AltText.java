package kwonik.export.poster;

import java.util.List;
import java.util.stream.Collectors;
import kwonik.words.Printable;

/// A picture in words, for those who cannot see it.
public interface AltText {
    /// What is seen, in a sentence or three.
    String paragraph();

    /// What it shows, one thing a line: the events by date, or what is quoted, or the steps.
    List<String> lines();

    /// The paragraph, and below it the lines, as a text file can bear them.
    default String whole() {
        String lines = lines().stream().map(Printable::line).collect(Collectors.joining("\n"));
        return Printable.line(paragraph()) + "\n\n" + lines + "\n";
    }
}
