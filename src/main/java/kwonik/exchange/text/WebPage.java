package kwonik.exchange.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The text of a web page as one reads it: its blocks are paragraphs and lines; scripts, styles, menus, controls and
/// what
/// is hidden are left out. Nothing that it names is fetched.
final class WebPage {
    /// So far into a page its encoding is looked for.
    private static final int HEAD = 8192;

    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "iframe",
            "object",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "button",
            "textarea",
            "rp",
            "rt",
            "datalist",
            "dialog");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "dl",
            "table",
            "pre",
            "figure",
            "article",
            "section",
            "header",
            "footer",
            "aside",
            "main",
            "hr",
            "address");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final TextFlow flow = new TextFlow();
    private int kept;

    private WebPage(Document page) {
        this.page = page;
    }

    /// Reads one.
    ///
    /// @throws NoTextException if it is in an encoding that Java does not have here
    static WebPage of(byte[] bytes) throws NoTextException {
        Document page = Jsoup.parse(letters(bytes));
        page.outputSettings().prettyPrint(false);
        return new WebPage(page);
    }

    /// A page says itself in which encoding it stands; its byte order mark, if any, knows better.
    private static String letters(byte[] bytes) throws NoTextException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean marked = head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE");
        Matcher named = CHARSET.matcher(head);
        if (marked || head.startsWith("\u00EF\u00BB\u00BF") || !named.find()) {
            String text = DecodedText.of(bytes).text();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        return new String(bytes, charset(named.group(1)));
    }

    /// As browsers do it: what calls itself Latin 1 is Windows-1252, and what can be read so far is not in UTF-16.
    private static Charset charset(String name) throws NoTextException {
        String plain = name.toLowerCase(Locale.ROOT);
        if (Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii").contains(plain)) {
            return DecodedText.WINDOWS;
        }
        if (plain.startsWith("utf-16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new NoTextException("charset", name);
        }
    }

    // ----- Text

    String text() {
        page.body().filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                return WebPage.this.begin(node);
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                WebPage.this.end(node);
                return FilterResult.CONTINUE;
            }
        });
        return flow.toString();
    }

    private NodeFilter.FilterResult begin(Node node) {
        if (node instanceof TextNode words) {
            words(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) {
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            switch (element.normalName()) {
                case "br" -> flow.lineBreak();
                case "tr" -> flow.row();
                case "td", "th" -> flow.cell();
                case "pre" -> {
                    kept++;
                    flow.paragraph();
                }
                default -> border(element);
            }
        }
        return NodeFilter.FilterResult.CONTINUE;
    }

    private void end(Node node) {
        if (node instanceof Element element && !isLeftOut(element)) {
            switch (element.normalName()) {
                case "br", "td", "th" -> {}
                case "tr" -> flow.endOfRow();
                case "pre" -> {
                    kept--;
                    flow.paragraph();
                }
                default -> border(element);
            }
        }
    }

    private void border(Element element) {
        if (PARAGRAPHS.contains(element.normalName())) {
            flow.paragraph();
        } else if (element.isBlock()) {
            flow.line();
        }
    }

    private void words(String words) {
        if (kept == 0) {
            flow.collapsed(words);
            return;
        }
        String[] lines = words.split("\\r\\n|[\\r\\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                flow.lineBreak();
            }
            flow.verbatim(lines[i]);
        }
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()
                || isMarkOfNote(element);
    }

    private static boolean isMarkOfNote(Element element) {
        if (element.attr("role").equals("doc-noteref") || element.attr("role").equals("doc-backlink")) {
            return true;
        }
        if (!element.normalName().equals("sup") || element.childrenSize() != 1) {
            return false;
        }
        return element.child(0).attr("href").startsWith("#");
    }

    // ----- What it says of itself

    SourceFacts facts() {
        Stream<String> authors = Stream.of("author", "article:author", "citation_author", "dc.creator", "byl")
                .map(this::all)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(name -> !name.contains("://"));
        String canonical = page.select("link[rel=canonical]").attr("href");
        String date = first(
                "article:published_time",
                "citation_publication_date",
                "datepublished",
                "date",
                "dc.date",
                "dcterms.date",
                "dc.date.issued",
                "pubdate",
                "parsely-pub-date");
        return new SourceFacts(
                or(first("og:title", "citation_title", "dc.title"), page.title()),
                authors.toList(),
                first("og:site_name", "citation_journal_title", "dc.publisher", "application-name"),
                or(date, page.select("[itemprop=datePublished]").attr("datetime")),
                first("copyright", "dcterms.rights", "dc.rights", "rights"),
                or(canonical, first("og:url")));
    }

    private String first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst().orElse("");
    }

    /// What the head gives for a name, which may stand in three attributes.
    private List<String> all(String name) {
        return page.select("meta[content]").stream()
                .filter(meta -> Stream.of("name", "property", "itemprop")
                        .anyMatch(attribute -> meta.attr(attribute).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank())
                .toList();
    }

    private static String or(String first, String second) {
        return first.isBlank() ? second : first;
    }
}
