package kwonik.export.copy;

/// A field of a note as HTML on one line; what a file says is text in it, and neither markup nor a formula.
final class AnkiHtml {
    private final StringBuilder html = new StringBuilder();

    /// A paragraph; an empty text is none.
    AnkiHtml text(String text) {
        return put("<div>", text, "</div>");
    }

    /// A paragraph that stands out.
    AnkiHtml strong(String text) {
        return put("<div><b>", text, "</b></div>");
    }

    /// The words of a source.
    AnkiHtml quote(String text) {
        return put("<blockquote>", text, "</blockquote>");
    }

    /// What may be overlooked.
    AnkiHtml small(String text) {
        return put("<div><small>", text, "</small></div>");
    }

    private AnkiHtml put(String before, String text, String after) {
        if (!text.isBlank()) {
            html.append(before).append(escaped(text)).append(after);
        }
        return this;
    }

    /// Text as HTML without line ends, tabs and quotation marks, which would end a field.
    ///
    /// Anki looks for sounds and formulas in the HTML, and for others in what the page shows: a bracket or brace is
    /// written as a number for the first, a backslash stands in an element of its own for the second.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '[', ']', '{', '}' -> escaped.append("&#").append(c).append(';');
                case '\\' -> escaped.append("<span>&#92;</span>");
                case '\n', '\u2028', '\u2029' -> escaped.append("<br>");
                case '\t' -> escaped.append(' ');
                default -> {
                    if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
