package kwonik.app.passage;

import java.util.List;

/// A paragraph of an article, or a piece of one that is too long to be drawn at once.
///
/// @param start its first character in the text of the article, in UTF-16 units from 0
/// @param continued whether it goes on where the one before it broke off
/// @param spans the parts of passages in it, in the order of their passages
public record Paragraph(int start, String text, boolean continued, List<Span> spans) {
    public Paragraph {
        spans = List.copyOf(spans);
    }

    /// The part of a passage that stands in one paragraph.
    ///
    /// @param from its first character in the paragraph
    /// @param to one past its last character
    /// @param opens whether the passage begins here, and not in a paragraph before
    record Span(Passage passage, int from, int to, boolean opens) {}
}
