package kwonik.exchange.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/// The text of an OpenDocument text (.odt), without what tracked changes took out.
///
/// Text boxes follow the paragraph in which they are anchored, notes follow the text. Marks of notes, comments, the
/// words for pictures, headers and footers are left out.
final class OdfText {
    private static final Set<String> LEFT_OUT = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "ruby-text",
            "forms",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "binary-data",
            "desc",
            "automatic-styles");
    /// A document that asks for more blanks in a row means none of them.
    private static final int MOST_BLANKS = 100;

    private static final String SVG = "svg";

    private final TextFlow whole = new TextFlow();
    private final Deque<TextFlow> flows = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int leftOut;
    private int paragraphs;
    private int lists;

    private OdfText() {
        flows.push(whole);
    }

    /// The text of a document.
    static String read(PackedDocument document) throws IOException {
        OdfText text = new OdfText();
        document.read("content.xml", text::at);
        text.notes.forEach(text.whole::aside);
        return text.whole.toString();
    }

    private void at(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (leftOut > 0 || isLeftOut(xml)) {
                    leftOut++;
                } else {
                    begin(xml);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                if (leftOut > 0) {
                    leftOut--;
                } else {
                    end(xml.getLocalName());
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (paragraphs > 0 && leftOut == 0) {
                    flow().collapsed(xml.getText());
                }
            }
            default -> {}
        }
    }

    private TextFlow flow() {
        return flows.element();
    }

    private static boolean isLeftOut(XMLStreamReader xml) {
        String name = xml.getLocalName();
        boolean forPicture = name.equals("title") && SVG.equals(xml.getPrefix());
        boolean hidden = name.equals("section")
                && PackedDocument.attribute(xml, "display").equals("none");
        return forPicture || hidden || LEFT_OUT.contains(name);
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p", "h" -> {
                paragraphs++;
                flow().paragraph();
                if (lists > 0) {
                    flow().item();
                }
            }
            case "s" -> {
                String count = PackedDocument.attribute(xml, "c");
                int blanks = count.matches("\\d{1,9}") ? Integer.parseInt(count) : 1;
                for (int i = 0; i < Math.min(blanks, MOST_BLANKS); i++) {
                    flow().space();
                }
            }
            case "tab" -> flow().tab();
            case "line-break" -> flow().lineBreak();
            case "list" -> lists++;
            case "table" -> flow().endOfParagraph();
            case "table-row" -> flow().row();
            case "table-cell" -> flow().cell();
            case "text-box", "note-body" -> flows.push(new TextFlow());
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                flow().endOfParagraph();
                if (flows.size() == 1) {
                    boxes.forEach(whole::aside);
                    boxes.clear();
                }
            }
            case "list" -> lists--;
            case "table-row" -> flow().endOfRow();
            case "table" -> flow().endOfParagraph();
            case "text-box" -> boxes.add(flows.pop().toString());
            case "note-body" -> notes.add(flows.pop().toString());
            default -> {}
        }
    }
}
