package kwonik.layout.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import kwonik.layout.picture.Clusters;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;

/// Breaks text into lines that fit a width.
///
/// @param measure how wide text is
public record Lines(TextMeasure measure) {
    private static final int FIRST_TO_THE_LEFT = 0x590;

    /// The lines of a text. It breaks at white space, never at a space that is not to break; a word that is wider than
    /// the line is broken where the line ends. Empty for a text without words.
    ///
    /// @param width in pixels
    public List<String> of(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\s*\\R\\s*", -1)) {
            List<String> own = new ArrayList<>();
            addParagraph(paragraph, style, width, own);
            // asked once: a paragraph may have a thousand lines
            boolean oneWay = paragraph.chars().allMatch(c -> c < FIRST_TO_THE_LEFT);
            boolean toTheRight = oneWay || runsToTheRight(paragraph);
            own.forEach(line -> lines.add(oneWay ? line : directed(line, toTheRight)));
        }
        return lines;
    }

    /// A line that begins with a word of the other direction runs like its paragraph all the same.
    private static String directed(String line, boolean toTheRight) {
        return runsToTheRight(line) == toTheRight ? line : (toTheRight ? "\u200e" : "\u200f") + line;
    }

    private static boolean runsToTheRight(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// The lines of a text, but no more than `most`: the last then ends in an ellipsis.
    public List<String> of(String text, TextStyle style, double width, int most) {
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
            while (measure.width(line, style) > width && Clusters.after(line, 0) < line.length()) {
                int end = head(line, style, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /// How much of a word fits: at least its first letter.
    private int head(String word, TextStyle style, double width) {
        int end = Clusters.after(word, 0);
        while (end < word.length()) {
            int next = Clusters.after(word, end);
            if (measure.width(word.substring(0, next), style) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
