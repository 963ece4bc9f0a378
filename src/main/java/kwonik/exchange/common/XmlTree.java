package kwonik.exchange.common;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// An element of an XML file with what is in it; read without DTDs and without any other file.
///
/// @param name without a prefix
/// @param line in the file, from 1
/// @param attributes by name without a prefix
/// @param children in their order
/// @param text all words that stand in it and not in a child
public record XmlTree(String name, int line, Map<String, String> attributes, List<XmlTree> children, String text) {
    private static final String MOST_DEPTH = "300";

    /// Reads a whole file; of one that breaks off, what came before.
    ///
    /// @param remarks hear where it breaks off
    /// @throws RefusedException if it has no element
    public static XmlTree read(DataFile file, Remarks remarks) throws RefusedException {
        if (file.bytes().length == 0) {
            throw new RefusedException(0, "report.refused.empty");
        }
        Deque<Growing> open = new ArrayDeque<>();
        XmlTree root = null;
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(new ByteArrayInputStream(file.bytes()));
            while (xml.hasNext()) {
                root = take(xml, xml.next(), open, root);
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            if (open.isEmpty() && root == null) {
                throw new RefusedException(line, "report.refused.xml");
            }
            remarks.leftOut(line, "", "report.breaksOff");
        }
        while (!open.isEmpty()) {
            root = close(open);
        }
        if (root == null) {
            throw new RefusedException(0, "report.refused.xml");
        }
        return root;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", MOST_DEPTH);
        return factory;
    }

    private static @Nullable XmlTree take(XMLStreamReader xml, int event, Deque<Growing> open, @Nullable XmlTree root) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open.push(new Growing(xml));
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

    private static final class Growing {
        private final String name;
        private final int line;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<XmlTree> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Growing(XMLStreamReader xml) {
            this.name = xml.getLocalName();
            this.line = xml.getLocation().getLineNumber();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }

        XmlTree tree() {
            return new XmlTree(name, line, attributes, children, text.toString());
        }
    }
}
