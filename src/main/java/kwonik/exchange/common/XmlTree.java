package kwonik.exchange.common;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.stream.StreamSource;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// An element of an XML file with what is in it; read without DTDs and without any other file.
///
/// @param name without a prefix
/// @param line in the file, from 1
/// @param attributes by name without a prefix
/// @param children in their order
/// @param text all words that stand in it and not in a child
/// @param place how many letters of the text of its parent stand before it
public record XmlTree(
        String name, int line, Map<String, String> attributes, List<XmlTree> children, String text, int place) {
    private static final String MOST_DEPTH = "300";
    private static final Set<String> VOID = Set.of("br", "img", "hr");
    /// What begins no name of a letter, as in the addresses that people put in by hand.
    private static final Pattern LONE_AMPERSAND = Pattern.compile("&(?!#?\\w{1,30};)");

    /// Reads a whole file; of one that breaks off, what came before.
    ///
    /// @param remarks hear where it breaks off
    /// @throws RefusedException if it has no element
    public static XmlTree read(DataFile file, Remarks remarks) throws RefusedException {
        if (file.bytes().length == 0) {
            throw new RefusedException(0, "report.refused.empty");
        }
        Attempt whole = attempt(new StreamSource(new ByteArrayInputStream(file.bytes())));
        if (whole.brokenAt() >= 0) {
            String text = file.text();
            String mended = LONE_AMPERSAND.matcher(text).replaceAll("&amp;");
            Attempt again = mended.equals(text) ? whole : attempt(new StreamSource(new StringReader(mended)));
            if (again.brokenAt() < 0 || again.brokenAt() > whole.brokenAt()) {
                remarks.decidedOnce("report.ampersand");
                whole = again;
            }
        }
        XmlTree root = whole.root();
        if (root == null) {
            throw new RefusedException(Math.max(0, whole.brokenAt()), "report.refused.xml");
        }
        if (whole.brokenAt() >= 0) {
            remarks.leftOut(whole.brokenAt(), "", "report.breaksOff");
        }
        return root;
    }

    /// What could be read, and the line where it breaks off; -1 where it does not.
    private record Attempt(@Nullable XmlTree root, int brokenAt) {}

    private static Attempt attempt(StreamSource source) {
        Deque<Growing> open = new ArrayDeque<>();
        XmlTree root = null;
        int brokenAt = -1;
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(source);
            while (xml.hasNext()) {
                root = take(xml, xml.next(), open, root);
            }
        } catch (XMLStreamException e) {
            brokenAt = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
        }
        while (!open.isEmpty()) {
            root = close(open);
        }
        return new Attempt(root, brokenAt);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", MOST_DEPTH);
        // Java counts each `&amp;` here, and without DTDs there is nothing else to bound
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    private static @Nullable XmlTree take(XMLStreamReader xml, int event, Deque<Growing> open, @Nullable XmlTree root) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                open.push(new Growing(xml, open.isEmpty() ? 0 : open.peek().text.length()));
            case XMLStreamConstants.END_ELEMENT -> {
                return close(open);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.peek().text.append(xml.getText());
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                if (!open.isEmpty()) {
                    // a name of HTML; any other stays as it is written
                    open.peek().text.append(Parser.unescapeEntities("&" + xml.getLocalName() + ";", false));
                }
            }
            default -> {}
        }
        return root;
    }

    private static XmlTree close(Deque<Growing> open) {
        XmlTree done = open.pop().tree();
        if (!open.isEmpty()) {
            open.peek().children.add(done);
        }
        return done;
    }

    /// The value of an attribute in any spelling of its letters; empty if there is none.
    public String attribute(String called) {
        String exact = attributes.get(called);
        if (exact != null) {
            return exact;
        }
        return attributes.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(called))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /// The first child with this name.
    public Optional<XmlTree> child(String called) {
        return children.stream().filter(each -> each.name.equals(called)).findFirst();
    }

    /// The text of the first child with this name, without blanks at its ends; empty if there is none.
    public String childText(String called) {
        return child(called).map(each -> each.text.strip()).orElse("");
    }

    /// All children with this name.
    public List<XmlTree> children(String called) {
        return children.stream().filter(each -> each.name.equals(called)).toList();
    }

    /// What stands in it as HTML: its words, which may themselves have HTML in them, and between them the children,
    /// each as an element of its name.
    public String markup() {
        if (children.isEmpty()) {
            return text;
        }
        StringBuilder html = new StringBuilder(text.length() + 64);
        int at = 0;
        for (XmlTree child : children) {
            html.append(text, at, child.place);
            at = child.place;
            html.append('<').append(child.name);
            child.attributes.forEach((called, value) -> html.append(' ')
                    .append(called)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"'));
            html.append('>').append(child.markup());
            if (!VOID.contains(child.name)) {
                html.append("</").append(child.name).append('>');
            }
        }
        return html.append(text, at, text.length()).toString();
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static final class Growing {
        private final String name;
        private final int place;
        private final int line;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<XmlTree> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Growing(XMLStreamReader xml, int place) {
            this.place = place;
            this.name = xml.getLocalName();
            this.line = xml.getLocation().getLineNumber();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }

        XmlTree tree() {
            return new XmlTree(name, line, attributes, children, text.toString(), place);
        }
    }
}
