package kwonik.exchange.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kwonik.words.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A text with HTML in it, made plain: its words in paragraphs, and apart from them what it links to and shows.
///
/// @param text without markup
/// @param links in their order
/// @param pictures addresses of pictures that it shows
/// @param marked whether there was any markup in it
public record RichText(String text, List<Link> links, List<Link> pictures, boolean marked) {
    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript", "head", "title");
    private static final Set<String> BREAKING = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "table",
            "section",
            "figure",
            "figcaption",
            "dt",
            "dd");

    public RichText {
        links = List.copyOf(links);
        pictures = List.copyOf(pictures);
    }

    /// An address and the words that lead to it.
    public record Link(String words, String url) {}

    /// A text that may have markup in it; without any it stays as it is, in paragraphs.
    public static RichText of(String raw) {
        String safe = raw.indexOf('<') < 0 ? raw : TagSigns.only(raw);
        boolean marked = safe.indexOf('<') >= 0;
        boolean named = raw.indexOf('&') >= 0 && raw.indexOf(';') >= 0;
        if (!marked && !named) {
            return new RichText(PlainText.paragraphs(raw), List.of(), List.of(), false);
        }
        Element body = Jsoup.parseBodyFragment(safe).body();
        Walk walk = new Walk(marked);
        body.traverse(walk);
        String text = PlainText.paragraphs(walk.text.toString());
        return new RichText(text, walk.links, walk.pictures, !text.equals(PlainText.paragraphs(raw)));
    }

    /// The text on one line.
    public String line() {
        return PlainText.line(text);
    }

    private static final class Walk implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private final List<Link> pictures = new ArrayList<>();
        /// In a text without tags line breaks are meant.
        private final boolean marked;

        private int silent;

        Walk(boolean marked) {
            this.marked = marked;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                String whole = words.getWholeText();
                text.append(marked ? whole.replaceAll("[ \\t\\r\\n\\f]+", " ") : whole);
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            String name = element.normalName();
            silent += SILENT.contains(name) ? 1 : 0;
            switch (name) {
                case "br" -> text.append('\n');
                case "li" -> text.append("\n• ");
                case "a" -> link(element.attr("href"), element.text(), links);
                case "iframe", "embed", "video", "audio", "source" -> link(element.attr("src"), "", links);
                case "img" -> link(element.attr("src"), element.attr("alt"), pictures);
                default -> text.append(BREAKING.contains(name) ? "\n" : "");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                String name = element.normalName();
                silent -= SILENT.contains(name) ? 1 : 0;
                if (BREAKING.contains(name)) {
                    text.append(name.equals("p") || name.startsWith("h") ? "\n\n" : "\n");
                } else if (name.equals("td") || name.equals("th")) {
                    text.append(' ');
                }
            }
        }

        private static void link(String url, String words, List<Link> to) {
            String address = url.strip();
            if (!address.isEmpty() && !address.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                to.add(new Link(PlainText.line(words), address));
            }
        }
    }
}
