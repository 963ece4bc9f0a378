package kwonik.export.pdf;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Says in the XMP packet which standards a file keeps: PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5),
/// whose property PDF/A wants described (6.6.2.3).
final class PdfStandards {
    private static final String A = "http://www.aiim.org/pdfa/ns/id/";
    private static final String UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
    private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
    private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";

    private PdfStandards() {}

    static void names(XMLStreamWriter out) throws XMLStreamException {
        out.writeNamespace("pdfaid", A);
        out.writeNamespace("pdfuaid", UA);
        out.writeNamespace("pdfaExtension", EXTENSION);
        out.writeNamespace("pdfaSchema", SCHEMA);
        out.writeNamespace("pdfaProperty", PROPERTY);
    }

    static void properties(XMLStreamWriter out) throws XMLStreamException {
        PdfAbout.simple(out, "pdfaid", A, "part", "2");
        PdfAbout.simple(out, "pdfaid", A, "conformance", "A");
        PdfAbout.simple(out, "pdfuaid", UA, "part", "1");
        out.writeStartElement("pdfaExtension", "schemas", EXTENSION);
        item(out, "Bag");
        PdfAbout.simple(out, "pdfaSchema", SCHEMA, "schema", "PDF/UA identification");
        PdfAbout.simple(out, "pdfaSchema", SCHEMA, "namespaceURI", UA);
        PdfAbout.simple(out, "pdfaSchema", SCHEMA, "prefix", "pdfuaid");
        out.writeStartElement("pdfaSchema", "property", SCHEMA);
        item(out, "Seq");
        PdfAbout.simple(out, "pdfaProperty", PROPERTY, "name", "part");
        PdfAbout.simple(out, "pdfaProperty", PROPERTY, "valueType", "Integer");
        PdfAbout.simple(out, "pdfaProperty", PROPERTY, "category", "internal");
        PdfAbout.simple(out, "pdfaProperty", PROPERTY, "description", "Part of PDF/UA that the file keeps");
        end(out);
        end(out);
    }

    /// Begins a list with one item of several properties.
    private static void item(XMLStreamWriter out, String kind) throws XMLStreamException {
        out.writeStartElement("rdf", kind, PdfAbout.RDF);
        out.writeStartElement("rdf", "li", PdfAbout.RDF);
        out.writeAttribute("rdf", PdfAbout.RDF, "parseType", "Resource");
    }

    private static void end(XMLStreamWriter out) throws XMLStreamException {
        for (int i = 0; i < 3; i++) {
            out.writeEndElement();
        }
    }
}
