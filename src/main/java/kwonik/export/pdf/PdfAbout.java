package kwonik.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kwonik.export.common.XmlText;

/// Writes what a file says about itself, twice as is the custom: as document information dictionary (ISO 32000-1,
/// 14.3.3) and as XMP packet (14.3.2; ISO 16684-1).
final class PdfAbout {
    private static final String SOFTWARE = "Kwonik";
    private static final String META = "adobe:ns:meta/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final DateTimeFormatter INFO_DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final PdfText text;

    PdfAbout(PdfText text) {
        this.text = text;
    }

    /// Writes the dictionary, not deflated, because the link in it leads back to the view.
    ///
    /// @return its number
    int info(PdfFile file) throws IOException {
        StringBuilder info = new StringBuilder("<<");
        entry(info, "Title", text.title());
        entry(info, "Author", text.author());
        entry(info, "Subject", text.subject());
        entry(info, "Keywords", text.keywords());
        entry(info, "KwonikLink", text.link());
        entry(info, "Creator", SOFTWARE);
        entry(info, "Producer", SOFTWARE);
        LocalDate made = text.made();
        if (made != null) {
            String date = "D:" + INFO_DATE.format(made) + "000000Z";
            entry(info, "CreationDate", date);
            entry(info, "ModDate", date);
        }
        return file.alone(info.append(">>").toString());
    }

    private static void entry(StringBuilder info, String key, String value) {
        if (!value.isEmpty()) {
            info.append('/').append(key).append(PdfSyntax.text(value));
        }
    }

    /// Writes the packet, not deflated, so that programs that know nothing of PDF find it.
    ///
    /// @return its number
    int packet(PdfFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            out.writeStartElement("x", "xmpmeta", META);
            out.writeNamespace("x", META);
            out.writeStartElement("rdf", "RDF", RDF);
            out.writeNamespace("rdf", RDF);
            out.writeStartElement("rdf", "Description", RDF);
            out.writeAttribute("rdf", RDF, "about", "");
            out.writeNamespace("dc", DC);
            out.writeNamespace("xmp", XMP);
            out.writeNamespace("pdf", PDF);
            PdfStandards.names(out);
            properties(out);
            PdfStandards.properties(out);
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndElement();
            out.writeProcessingInstruction("xpacket", "end=\"r\"");
            out.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        int id = file.reserve();
        file.plain(id, "/Type/Metadata/Subtype/XML", bytes.toByteArray());
        return id;
    }

    private void properties(XMLStreamWriter out) throws XMLStreamException {
        list(out, "title", "Alt", text.title());
        list(out, "description", "Alt", text.subject());
        list(out, "creator", "Seq", text.author());
        list(out, "language", "Bag", text.words().tag());
        simple(out, "dc", DC, "identifier", text.link());
        simple(out, "pdf", PDF, "Keywords", text.keywords());
        simple(out, "pdf", PDF, "Producer", SOFTWARE);
        simple(out, "xmp", XMP, "CreatorTool", SOFTWARE);
        LocalDate made = text.made();
        if (made != null) {
            simple(out, "xmp", XMP, "CreateDate", made + "T00:00:00Z");
            simple(out, "xmp", XMP, "ModifyDate", made + "T00:00:00Z");
        }
    }

    /// A property that is a text.
    static void simple(XMLStreamWriter out, String prefix, String space, String name, String value)
            throws XMLStreamException {
        if (!value.isEmpty()) {
            out.writeStartElement(prefix, name, space);
            out.writeCharacters(XmlText.clean(value));
            out.writeEndElement();
        }
    }

    /// A property that is a list, here of one.
    private static void list(XMLStreamWriter out, String name, String kind, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            out.writeStartElement("dc", name, DC);
            out.writeStartElement("rdf", kind, RDF);
            out.writeStartElement("rdf", "li", RDF);
            if (kind.equals("Alt")) {
                out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", "x-default");
            }
            out.writeCharacters(XmlText.clean(value));
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndElement();
        }
    }
}
