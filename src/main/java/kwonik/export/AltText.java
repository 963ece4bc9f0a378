package kwonik.export;

import java.util.List;

/// A picture in words, for those who cannot see it.
///
/// @param paragraph what is seen, in a sentence or three
/// @param lines what it shows, one thing a line: the events by date, or what is quoted, or the steps
public record AltText(String paragraph, List<String> lines) {
    public AltText {
        lines = List.copyOf(lines);
    }

    /// The paragraph, and below it the lines.
    public String whole() {
        return paragraph + "\n\n" + String.join("\n", lines) + "\n";
    }
}
