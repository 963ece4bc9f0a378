package kwonik.exchange.web;

/// Plain text as HTML that reads back as the same: [RichText] is the way back.
public final class WebText {
    private WebText() {}

    /// A text of which no letter is markup.
    public static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /// A text with its paragraphs; one of a single line has no markup.
    public static String paragraphs(String text) {
        String html = escaped(text);
        return text.indexOf('\n') < 0
                ? html
                : "<p>" + html.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>";
    }
}
