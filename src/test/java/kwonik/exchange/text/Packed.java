package kwonik.exchange.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packed documents, made of their parts in memory.
public final class Packed {

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Packed() {}

    public static Packed empty() {
        return new Packed();
    }

    /// A Word document with this in its body.
    public static Packed word(String body) {
        return office("word/document.xml").with("word/document.xml", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>%s<w:sectPr/></w:body></w:document>
            """.formatted(body));
    }

    /// Any Office document that begins with a part.
    public static Packed office(String main) {
        return empty().with("[Content_Types].xml", "<Types/>").with("_rels/.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
             Target="%s"/></Relationships>
            """.formatted(main));
    }

    /// An OpenDocument text with this in its body.
    public static Packed odt(String body) {
        return empty().with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
             xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
             xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
             xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
             xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
             xmlns:dc="http://purl.org/dc/elements/1.1/">
            <office:body><office:text>%s</office:text></office:body></office:document-content>
            """.formatted(body));
    }

    public Packed with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
