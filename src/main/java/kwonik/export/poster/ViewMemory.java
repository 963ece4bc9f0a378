package kwonik.export.poster;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kwonik.archive.FileKind;
import kwonik.layout.index.ViewLink;

/// Finds in a picture file the link to the view that it was made from.
///
/// Nothing in a file is believed: whatever is damaged, huge or foreign simply has no link. The memory it takes does not
/// depend on the file.
public final class ViewMemory {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK_ITXT = 0x69545874;
    private static final int CHUNK_IEND = 0x49454E44;
    /// The longest text that is looked into, in bytes; a link is far shorter.
    private static final int LONGEST = ViewLink.LONGEST;
    /// More than any picture has before its link.
    private static final int MOST_CHUNKS = 1 << 20;
    private static final int MOST_SVG_STEPS = 10_000;
    /// Links stand at the third level.
    private static final String MOST_DEPTH = "300";
    private static final int PDF_PART = 1 << 20;
    private static final String PDF_KEY = "/KwonikLink";
    /// Where an SVG file begins to draw, its metadata is behind us.
    private static final Set<String> DRAWN =
            Set.of("g", "rect", "path", "text", "line", "circle", "polygon", "polyline", "image", "style");

    private ViewMemory() {}

    /// The link in a PNG, SVG or PDF file; empty if it holds none or cannot be read. Takes its time, so not for the FX
    /// thread.
    public static Optional<ViewLink> of(Path file) {
        try {
            return switch (FileKind.meant(file)) {
                case PICTURE -> isPng(file) ? png(file) : svg(file);
                case PDF -> pdf(file);
                default -> Optional.empty();
            };
        } catch (IOException | XMLStreamException e) {
            System.getLogger(ViewMemory.class.getName()).log(Level.DEBUG, "no view in " + file, e);
            return Optional.empty();
        }
    }

    private static boolean isPng(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(SIGNATURE.length), SIGNATURE);
        }
    }

    private static Optional<ViewLink> png(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(SIGNATURE.length);
            for (int i = 0; i < MOST_CHUNKS; i++) {
                int length = in.readInt();
                int type = in.readInt();
                if (length < 0 || type == CHUNK_IEND) {
                    break;
                }
                if (type == CHUNK_ITXT && length <= LONGEST) {
                    Optional<ViewLink> link = itxt(in.readNBytes(length));
                    if (link.isPresent()) {
                        return link;
                    }
                } else {
                    in.skipNBytes(length);
                }
                in.skipNBytes(Integer.BYTES);
            }
            return Optional.empty();
        }
    }

    /// Keyword, NUL, two bytes of compression, language, NUL, translated keyword, NUL, text; as [PngText] writes it.
    private static Optional<ViewLink> itxt(byte[] chunk) {
        String all = new String(chunk, StandardCharsets.UTF_8);
        if (!all.startsWith(Poster.LINK + "\0\0\0")) {
            return Optional.empty();
        }
        int language = all.indexOf('\0', Poster.LINK.length() + 3);
        int translated = language < 0 ? -1 : all.indexOf('\0', language + 1);
        return translated < 0 ? Optional.empty() : ViewLink.parse(all.substring(translated + 1));
    }

    private static Optional<ViewLink> svg(Path file) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", MOST_DEPTH);
        // A reader, because bytes that are no UTF-8 would make the parser print complaints.
        try (Reader in = new InputStreamReader(new Bounded(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean inside = false;
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < MOST_SVG_STEPS && xml.hasNext(); i++) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (DRAWN.contains(xml.getLocalName())) {
                            return Optional.empty();
                        }
                        inside |= xml.getLocalName().equals("metadata");
                        text.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (inside && text.length() <= LONGEST) {
                            text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        Optional<ViewLink> link = inside ? ViewLink.parse(text.toString()) : Optional.empty();
                        if (link.isPresent()) {
                            return link;
                        }
                        inside &= !xml.getLocalName().equals("metadata");
                        text.setLength(0);
                    }
                    default -> {}
                }
            }
            return Optional.empty();
        }
    }

    /// The key stands in the dictionary that describes the document, which is written first or last.
    private static Optional<ViewLink> pdf(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] part = new byte[(int) Math.min(PDF_PART, in.length())];
            in.seek(in.length() - part.length);
            in.readFully(part);
            Optional<ViewLink> last = pdf(part);
            if (last.isPresent()) {
                return last;
            }
            in.seek(0);
            in.readFully(part);
            return pdf(part);
        }
    }

    /// Every character is looked at a few times at most, whatever the file repeats: the search goes on behind the text
    /// that was no link.
    private static Optional<ViewLink> pdf(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        int at = text.indexOf(PDF_KEY);
        while (at >= 0) {
            int open = at + PDF_KEY.length();
            while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
                open++;
            }
            int next = open;
            if (open < text.length() && text.charAt(open) == '(') {
                PdfLiteral literal = PdfLiteral.at(text, open + 1);
                Optional<ViewLink> link = ViewLink.parse(literal.text());
                if (link.isPresent()) {
                    return link;
                }
                next = literal.end();
            }
            at = text.indexOf(PDF_KEY, next);
        }
        return Optional.empty();
    }

    /// The beginning of a stream: what comes after it is not read.
    private static final class Bounded extends BufferedInputStream {
        private static final int MOST = 1 << 20;

        private int left = MOST;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public synchronized int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public synchronized int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = super.read(into, offset, Math.min(length, left));
            left -= Math.max(0, count);
            return count;
        }
    }
}
