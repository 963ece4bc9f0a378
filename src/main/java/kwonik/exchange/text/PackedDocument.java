package kwonik.exchange.text;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kwonik.archive.file.Progress;

/// A packed document, of which only the parts asked for are unpacked, and none beyond bounds. Its XML is read without
/// DTDs and without any other file.
final class PackedDocument implements Closeable {
    /// The longest part that is unpacked: XML is some ten times as long as the words in it.
    private static final long MOST_BYTES = 200L << 20;
    /// No document is packed so tightly, but for small parts.
    private static final int MOST_TIMES = 250;

    private static final int SMALL = 1 << 20;
    private static final int MOST_NAME = 200;
    private static final String MOST_DEPTH = "1000";

    private final ZipFile zip;
    private final Progress progress;

    /// What is done with each part of an XML stream.
    interface Walk {
        /// Takes one part.
        ///
        /// @param event as in [XMLStreamConstants]
        void at(int event, XMLStreamReader xml) throws XMLStreamException;
    }

    private PackedDocument(ZipFile zip, Progress progress) {
        this.zip = zip;
        this.progress = progress;
    }

    /// Opens one.
    ///
    /// @throws NoTextException if it is damaged
    static PackedDocument open(Path file, Progress progress) throws IOException {
        try {
            return new PackedDocument(new ZipFile(file.toFile()), progress);
        } catch (ZipException _) {
            throw new NoTextException("broken");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// The first letters of a part that holds a single name; empty where there is no such part.
    String name(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (InputStream in = open(entry)) {
            return new String(in.readNBytes(MOST_NAME), StandardCharsets.US_ASCII).strip();
        } catch (ZipException _) {
            throw new NoTextException("broken");
        }
    }

    /// Walks through a part of XML; does nothing where there is no such part.
    ///
    /// @throws NoTextException if it is damaged, or unpacks to more than any document
    void read(String part, Walk walk) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = open(entry)) {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            // Java’s own limit of 100 is reached by tables within tables
            factory.setProperty("jdk.xml.maxElementDepth", MOST_DEPTH);
            // Java counts each `&amp;` here, and without DTDs there is nothing else to bound
            factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
            factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                walk.at(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof NoTextException bound ? bound : new NoTextException("broken");
        } catch (ZipException _) {
            throw new NoTextException("broken");
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

    private InputStream open(ZipEntry entry) throws IOException {
        return new Bounded(zip.getInputStream(entry), entry, progress);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// Ends where a part unpacks to more than it may.
    private static final class Bounded extends FilterInputStream {
        private final long most;
        private final Progress progress;
        private long read;

        Bounded(InputStream in, ZipEntry entry, Progress progress) {
            super(in);
            this.most = Math.min(MOST_BYTES, SMALL + MOST_TIMES * Math.max(0, entry.getCompressedSize()));
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            int count = super.read(bytes, from, length);
            read += Math.max(0, count);
            if (read > most) {
                throw new NoTextException("bomb");
            }
            return count;
        }
    }
}
