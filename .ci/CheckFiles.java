import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Checks from outside that an SVG is XML with an event in it, and that a PDF is whole; no file is empty.
///
/// Arguments: the SVG, the PDF, the id of the group that the SVG must have.
class CheckFiles {
    public static void main(String[] args) throws Exception {
        svg(args[0], args[2]);
        pdf(args[1]);
    }

    private static void svg(String file, String id) throws Exception {
        check(new File(file).length() > 0, file + " is empty");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // What is not well-formed ends here, with its line.
        Document document = factory.newDocumentBuilder().parse(new File(file));
        check(document.getDocumentElement().getTagName().equals("svg"), file + " is no svg");
        NodeList groups = document.getElementsByTagName("g");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < groups.getLength(); i++) {
            ids.add(((Element) groups.item(i)).getAttribute("id"));
        }
        check(ids.contains(id), file + " has no group " + id + " among " + ids);
        System.out.println(file + ": well-formed, " + ids.size() + " groups, " + id + " among them");
    }

    private static void pdf(String file) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of(file));
        check(bytes.length > 0, file + " is empty");
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        check(all.startsWith("%PDF-"), file + " does not start like a PDF");
        check(all.stripTrailing().endsWith("%%EOF"), file + " does not end like a PDF");
        check(!all.contains("/Length 0/") && !all.contains("/Length 0>>"), file + " has an empty stream");
        System.out.println(file + ": " + bytes.length + " bytes, begins and ends like a PDF, no stream is empty");
    }

    private static void check(boolean holds, String complaint) {
        if (!holds) {
            System.err.println("The picture is not right: " + complaint);
            System.exit(1);
        }
    }
}
