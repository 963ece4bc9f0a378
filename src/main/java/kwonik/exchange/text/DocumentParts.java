package kwonik.exchange.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/// The text of a packed document, and what its properties say of it.
record DocumentParts(String text, SourceFacts facts) {
    private static final String RELATIONS = "_rels/.rels";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    /// Reads a document of whichever kind its parts are.
    ///
    /// @throws NoTextException if it is none that holds a text
    static DocumentParts of(PackedDocument document) throws IOException {
        String type = document.name("mimetype");
        if (type.startsWith(ODF + "text") || (type.isEmpty() && document.has("content.xml"))) {
            return odf(document);
        }
        String main = mainPart(document);
        if (main.startsWith("word/")) {
            return new DocumentParts(WordText.read(document, main), facts(document, "docProps/core.xml"));
        }
        throw new NoTextException(other(document, type, main));
    }

    private static DocumentParts odf(PackedDocument document) throws IOException {
        List<String> locks = new ArrayList<>();
        document.read("META-INF/manifest.xml", (event, xml) -> {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("encryption-data")) {
                locks.add(xml.getLocalName());
            }
        });
        if (!locks.isEmpty() || document.has("encrypted-package")) {
            throw new NoTextException("locked");
        }
        if (!document.has("content.xml")) {
            throw new NoTextException("broken");
        }
        return new DocumentParts(OdfText.read(document), facts(document, "meta.xml"));
    }

    /// The part that an Office document begins with; empty where it is none.
    private static String mainPart(PackedDocument document) throws IOException {
        List<String> parts = new ArrayList<>();
        document.read(RELATIONS, (event, xml) -> {
            if (event == XMLStreamConstants.START_ELEMENT
                    && PackedDocument.attribute(xml, "Type").endsWith("/officeDocument")) {
                parts.add(PackedDocument.attribute(xml, "Target"));
            }
        });
        String main = parts.isEmpty() ? "" : parts.getFirst();
        return main.startsWith("/") ? main.substring(1) : main;
    }

    /// What a packed file without a text is, as the messages name it.
    private static String other(PackedDocument document, String type, String main) {
        if (type.startsWith(ODF + "presentation") || main.startsWith("ppt/")) {
            return "slides";
        } else if (type.startsWith(ODF + "spreadsheet") || main.startsWith("xl/")) {
            return "table";
        } else if (type.equals("application/epub+zip") || document.has("META-INF/container.xml")) {
            return "epub";
        } else if (document.has("Index/Document.iwa") || document.has("Index.zip") || document.has("index.xml")) {
            return "pages";
        }
        return "packed";
    }

    private static SourceFacts facts(PackedDocument document, String part) throws IOException {
        Map<String, StringBuilder> found = new HashMap<>();
        StringBuilder[] words = {new StringBuilder()};
        document.read(part, (event, xml) -> {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    words[0] = new StringBuilder();
                    found.putIfAbsent(xml.getLocalName(), words[0]);
                }
                case XMLStreamConstants.END_ELEMENT -> words[0] = new StringBuilder();
                case XMLStreamConstants.CHARACTERS -> words[0].append(xml.getText());
                default -> {}
            }
        });
        StringBuilder none = new StringBuilder();
        String author = found.getOrDefault("initial-creator", found.getOrDefault("creator", none))
                .toString();
        return SourceFacts.of(found.getOrDefault("title", none).toString(), author);
    }
}
