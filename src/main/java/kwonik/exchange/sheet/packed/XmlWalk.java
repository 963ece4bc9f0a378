package kwonik.exchange.sheet.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kwonik.exchange.common.RefusedException;

/// What is done with each piece of an XML stream, which is read without DTDs and without any other file.
@FunctionalInterface
public interface XmlWalk {
    /// Takes one piece.
    ///
    /// @param event as in [javax.xml.stream.XMLStreamConstants]
    void at(int event, XMLStreamReader xml) throws XMLStreamException, RefusedException;

    /// Walks through a whole stream.
    ///
    /// @throws RefusedException if it is damaged
    /// @throws IOException if it cannot be read
    static void through(InputStream in, XmlWalk walk) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "300");
        // Java counts each `&amp;` here, and without DTDs there is nothing else to bound
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(Letters.of(in));
            while (xml.hasNext()) {
                walk.at(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof RefusedException bound ? bound : broken();
        }
    }

    /// The value of an attribute in any namespace; empty where there is none.
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static RefusedException broken() {
        return new RefusedException(0, "sheet.refused.broken");
    }

    /// The letters of XML: Java’s own reader of it prints a line of its own for each that is broken.
    final class Letters {
        private static final int HEAD = 200;
        private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

        private Letters() {}

        static Reader of(InputStream in) throws IOException {
            byte[] head = in.readNBytes(HEAD);
            String start = new String(head, StandardCharsets.ISO_8859_1);
            int mark = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
            InputStream rest = new ByteArrayInputStream(head, mark, head.length - mark);
            return new InputStreamReader(
                    new SequenceInputStream(rest, in),
                    charset(start.substring(mark)).newDecoder());
        }

        private static Charset charset(String start) throws RefusedException {
            if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
                return StandardCharsets.UTF_16;
            } else if (start.startsWith("<\0")) {
                return StandardCharsets.UTF_16LE;
            } else if (start.startsWith("\0<")) {
                return StandardCharsets.UTF_16BE;
            }
            Matcher named = ENCODING.matcher(start);
            try {
                return named.find() && !named.group(1).regionMatches(true, 0, "UTF-16", 0, 6)
                        ? Charset.forName(named.group(1))
                        : StandardCharsets.UTF_8;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
                throw broken();
            }
        }
    }
}
