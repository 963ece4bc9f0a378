package kwonik.layout;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines that fit a width.
///
/// @param measure how wide text is
record Lines(TextMeasure measure) {
    /// The lines of a text. It breaks at white space, never at a space that is not to break; a word that is wider than
    /// the line is broken where the line ends. Empty for a text without words.
    ///
    /// @param width in pixels
    List<String> of(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\s*\\R\\s*", -1)) {
            addParagraph(paragraph, style, width, lines);
        }
        return lines;
    }

    /// The same, but no more than `most` lines: the last then ends in an ellipsis.
    List<String> of(String text, TextStyle style, double width, int most) {
        List<String> lines = of(text, style, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(measure.fit(String.join(" ", lines.subList(most - 1, lines.size())), style, width));
        return kept;
    }

    private void addParagraph(String paragraph, TextStyle style, double width, List<String> lines) {
        String line = "";
        for (String word : paragraph.split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, style) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (measure.width(line, style) > width && line.codePointCount(0, line.length()) > 1) {
                int end = head(line, style, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /// How much of a word fits: at least its first character.
    private int head(String word, TextStyle style, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure.width(word.substring(0, next), style) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
