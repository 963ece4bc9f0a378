package kwonik.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kwonik.model.Excerpt;
import kwonik.model.Source;

/// What there is to read of a source: numbered lines, each a stretch of its article.
///
/// @param lines in the order of the article, without common letters
public record SourceReading(Source source, List<TextLine> lines) {
    public SourceReading {
        lines = List.copyOf(lines);
    }

    /// A passage or sentence.
    ///
    /// @param number from 1
    /// @param start its first code point in the article
    public record TextLine(int number, String text, int start) {
        /// How many words it has, as separated by white space.
        public int words() {
            return text.isBlank() ? 0 : text.strip().split("\\s+").length;
        }

        /// One past its last code point in the article.
        public int end() {
            return start + text.codePointCount(0, text.length());
        }

        TextSpan span() {
            return new TextSpan(start, end());
        }
    }

    /// The words in a stretch of the article, those of several lines with an ellipsis between; empty where nothing
    /// of it can be read here.
    public String words(TextSpan marked) {
        List<String> parts = new ArrayList<>();
        for (TextLine line : lines) {
            int from = Math.max(marked.start(), line.start()) - line.start();
            int to = Math.min(marked.end(), line.end()) - line.start();
            if (from < to) {
                String text = line.text();
                parts.add(text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)));
            }
        }
        return String.join(" … ", parts);
    }

    /// The first line that has a part of a stretch.
    public Optional<TextLine> lineOf(TextSpan span) {
        return lines.stream().filter(line -> line.span().common(span) > 0).findFirst();
    }

    /// Whether marked words are those of an answer: at least half of it is marked, and nothing beyond the lines in
    /// which it stands, so that who marks everything has found nothing.
    public boolean finds(TextSpan marked, TextSpan answer) {
        if (!marked.coversHalfOf(answer)) {
            return false;
        }
        return lines.stream()
                .filter(line -> line.span().common(marked) > 0)
                .allMatch(line -> line.span().common(answer) > 0);
    }

    /// Whether the words of an excerpt can be read here, where it says that they stand.
    public boolean holds(Excerpt excerpt) {
        return excerpt.sourceId().equals(source.id())
                && !excerpt.exact().isEmpty()
                && lines.stream()
                        .anyMatch(line -> line.start() <= excerpt.start()
                                && new SourceReading(source, List.of(line))
                                        .words(TextSpan.of(excerpt))
                                        .equals(excerpt.exact()));
    }
}
