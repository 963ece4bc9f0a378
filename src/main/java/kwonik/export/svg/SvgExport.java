package kwonik.export.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kwonik.archive.file.Progress;
import kwonik.archive.file.SafeFile;
import kwonik.export.common.Captions;
import kwonik.export.common.FontFile;
import kwonik.export.common.FontSubset;
import kwonik.export.common.XmlText;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Group;
import kwonik.layout.picture.TextMeasure;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.picture.TextStyle.Face;
import kwonik.paint.Fonts;
import kwonik.paint.MarkPainter;

/// Writes a planned picture to an SVG 1.1 file: text stays text, and each event is a group with its id, title and
/// description, for screen readers and for editors of the picture. The letters it needs are carried along.
///
/// The same picture gives the same bytes: nothing in it depends on the day or the machine.
public final class SvgExport {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String STYLE = "text{white-space:pre}";
    /// What to use where fonts in files are not read: the same by other names, then such as are about as wide.
    private static final String SANS =
            "'Source Sans 3','Source Sans Pro','DejaVu Sans Condensed','Liberation Sans',Arial,sans-serif";
    private static final String SERIF = "'Source Serif 4','Source Serif Pro','DejaVu Serif Condensed',Georgia,serif";

    private final Picture picture;
    private final TextMeasure measure;
    private final Captions naming;

    /// An export of a picture that was planned with `measure`.
    public SvgExport(Picture picture, TextMeasure measure, Captions naming) {
        this.picture = picture;
        this.measure = measure;
        this.naming = naming;
    }

    /// Writes the file, whole or not at all: on any exception there is no new file, and an old one is as it was.
    ///
    /// @throws CancellationException if `progress` calls it off
    /// @throws IOException if the file cannot be written
    public void write(Path file, Progress progress) throws IOException {
        SafeFile.write(file, out -> {
            try {
                write(out, progress);
            } catch (XMLStreamException | SvgPen.Broken e) {
                throw new IOException(e);
            }
        });
    }

    private void write(OutputStream bytes, Progress progress) throws XMLStreamException {
        XMLStreamWriter out =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        out.writeCharacters("\n");
        head(out);
        SvgPen pen = new SvgPen(out, measure);
        if (picture.ground() != 0) {
            pen.rectangle(0, 0, picture.size().width(), picture.size().height(), picture.ground());
        }
        MarkPainter painter = new MarkPainter(pen);
        List<Mark> marks = picture.marks();
        Iterator<Group> groups = picture.groups().iterator();
        Group next = groups.hasNext() ? groups.next() : null;
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < marks.size(); at++) {
            if (next != null && at == next.from()) {
                open(out, next, ids);
            }
            painter.paint(marks.get(at));
            if (next != null && at == next.to() - 1) {
                out.writeEndElement();
                out.writeCharacters("\n");
                next = groups.hasNext() ? groups.next() : null;
            }
            progress.at((double) at / marks.size());
            if (progress.cancelled()) {
                throw new CancellationException();
            }
        }
        out.writeEndElement();
        out.writeEndDocument();
        out.close();
    }

    private void head(XMLStreamWriter out) throws XMLStreamException {
        String width = SvgPen.number(picture.size().width());
        String height = SvgPen.number(picture.size().height());
        out.setDefaultNamespace(NAMESPACE);
        out.writeStartElement(NAMESPACE, "svg");
        out.writeDefaultNamespace(NAMESPACE);
        if (!picture.photos().isEmpty()) {
            out.writeNamespace("xlink", XLINK);
        }
        out.writeAttribute("version", "1.1");
        out.writeAttribute("width", width);
        out.writeAttribute("height", height);
        out.writeAttribute("viewBox", "0 0 " + width + " " + height);
        out.writeAttribute("role", "img");
        out.writeAttribute("aria-labelledby", "picture-title picture-description");
        out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", naming.language());
        out.writeCharacters("\n");
        words(out, "title", "picture-title", naming.title());
        words(out, "desc", "picture-description", naming.description());
        words(out, "metadata", "", naming.link());
        out.writeStartElement("style");
        out.writeCharacters(STYLE);
        for (Map.Entry<Face, BitSet> face : characters().entrySet()) {
            byte[] font = new FontSubset(Fonts.file(face.getKey()))
                    .woff(face.getValue().stream().toArray());
            out.writeCharacters("@font-face{font-family:" + family(face.getKey()) + ";src:url(data:font/woff;base64,"
                    + Base64.getEncoder().encodeToString(font) + ")}");
            out.writeCharacters("." + FontFile.name(face.getKey()) + "{font-family:" + family(face.getKey()) + ","
                    + others(face.getKey()) + style(face.getKey()) + "}");
        }
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    /// What a face is called in the file: a name of its own, so that no other version of it is taken.
    static String family(Face face) {
        return "kwonik-" + FontFile.name(face);
    }

    /// The fonts that stand in for a face.
    static String others(Face face) {
        return switch (face) {
            case SANS, SANS_BOLD -> SANS;
            case SERIF -> SERIF;
        };
    }

    private static String style(Face face) {
        return face == Face.SANS_BOLD ? ";font-weight:bold" : "";
    }

    /// The characters that are written, by face.
    private Map<Face, BitSet> characters() {
        Map<Face, BitSet> characters = new EnumMap<>(Face.class);
        addAll(characters, picture.marks());
        return characters;
    }

    private static void addAll(Map<Face, BitSet> characters, List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Words m -> add(characters, m.style(), m.text());
                case Mark.Upright m -> add(characters, m.style(), m.text());
                case Mark.Chip m -> add(characters, m.style(), m.text());
                case Mark.Sign m -> add(characters, m.style(), m.text());
                case Mark.Photo m -> addAll(characters, m.otherwise());
                case Mark.Line _, Mark.Band _, Mark.Bar _, Mark.Dot _, Mark.Tear _, Mark.Pattern _ -> {}
            }
        }
    }

    private static void add(Map<Face, BitSet> characters, TextStyle style, String text) {
        BitSet known = characters.computeIfAbsent(style.face(), _ -> new BitSet());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(known::set);
    }

    /// No two groups of a file have one id.
    private void open(XMLStreamWriter out, Group group, Set<String> ids) throws XMLStreamException {
        HitArea spot = group.spot();
        String name = naming.id(spot).replaceAll("[^\\p{L}\\p{N}_.-]", "-");
        String id = name;
        for (int i = 2; !ids.add(id); i++) {
            id = name + "-" + i;
        }
        out.writeStartElement("g");
        out.writeAttribute("id", id);
        out.writeAttribute("role", "img");
        words(out, "title", "", naming.title(spot));
        String description = naming.whole(picture, group);
        if (!description.isEmpty()) {
            words(out, "desc", "", description);
        }
        out.writeCharacters("\n");
    }

    private static void words(XMLStreamWriter out, String element, String id, String text) throws XMLStreamException {
        out.writeStartElement(element);
        if (!id.isEmpty()) {
            out.writeAttribute("id", id);
        }
        out.writeCharacters(XmlText.clean(text));
        out.writeEndElement();
        out.writeCharacters("\n");
    }
}
