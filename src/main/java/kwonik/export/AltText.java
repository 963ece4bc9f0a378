package kwonik.export;

import java.util.List;

/// A picture in words, for those who cannot see it.
public interface AltText {
    /// What is seen, in a sentence or three.
    String paragraph();

    /// What it shows, one thing a line: the events by date, or what is quoted, or the steps.
    List<String> lines();

    /// The paragraph, and below it the lines.
    default String whole() {
        return paragraph() + "\n\n" + String.join("\n", lines()) + "\n";
    }
}
