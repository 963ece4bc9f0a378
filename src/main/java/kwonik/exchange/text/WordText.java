package kwonik.exchange.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of a Word document (.docx, WordprocessingML), as it stands once all tracked changes are accepted.
///
/// Text boxes follow the paragraph in which they are anchored, notes follow the text. Marks of notes, comments, fields’
/// codes, hidden words, headers and footers are left out.
final class WordText {
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "Fallback",
            "sdtPr",
            "sectPr",
            "tblPr",
            "tblGrid",
            "rPrChange",
            "pPrChange",
            "rt");
    private static final int PRIVATE_USE = 0xE000;

    private final TextFlow whole = new TextFlow();
    private final Deque<TextFlow> flows = new ArrayDeque<>();
    /// Text boxes that wait for the end of their paragraph.
    private final List<String> boxes = new ArrayList<>();

    /// Those between two tags, which come in pieces.
    private final StringBuilder words = new StringBuilder();

    private int leftOut;
    private boolean inRun;
    private boolean inMark;
    private boolean inText;
    private boolean hidden;
    private boolean trimmed;
    /// Whether the end of the paragraph was taken out, so that the next one is part of it.
    private boolean goesOn;

    private WordText() {
        flows.push(whole);
    }

    /// The text of a document.
    ///
    /// @param main the part that holds it
    static String read(PackedDocument document, String main) throws IOException {
        WordText text = new WordText();
        document.read(main, text::at);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
            document.read(folder + notes, text::at);
        }
        return text.whole.toString();
    }

    private void at(int event, XMLStreamReader xml) throws XMLStreamException {
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
                if (inText && leftOut == 0) {
                    words.append(xml.getText());
                }
            }
            default -> {}
        }
    }

    private TextFlow flow() {
        return flows.element();
    }

    private boolean isLeftOut(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (inMark && name.equals("del")) {
            goesOn = true;
        }
        boolean line = Set.of("footnote", "endnote").contains(name)
                && !Set.of("", "normal").contains(PackedDocument.attribute(xml, "type"));
        return line || LEFT_OUT.contains(name);
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> {
                if (!goesOn) {
                    flow().paragraph();
                }
                goesOn = false;
            }
            case "pPr" -> inMark = true;
            case "numPr" -> flow().item();
            case "r" -> {
                inRun = !inMark;
                hidden = false;
            }
            case "vanish" -> hidden |= inRun && isOn(xml);
            case "t" -> {
                inText = inRun || String.valueOf(xml.getNamespaceURI()).endsWith("/math");
                trimmed = !"preserve".equals(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space"));
            }
            case "tbl" -> flow().endOfParagraph();
            case "tr" -> flow().row();
            case "tc" -> flow().cell();
            case "txbxContent" -> flows.push(new TextFlow());
            default -> {
                if (inRun && !hidden) {
                    sign(xml);
                }
            }
        }
    }

    private void sign(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tab", "ptab" -> flow().tab();
            case "br", "cr" -> flow().lineBreak();
            case "noBreakHyphen" -> flow().verbatim("\u2011");
            case "softHyphen" -> flow().verbatim("\u00AD");
            case "sym" -> symbol(PackedDocument.attribute(xml, "char"));
            default -> {}
        }
    }

    /// What stands in the letters of a symbol font has no meaning without it.
    private void symbol(String hex) {
        int point = hex.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(hex, 16) : PRIVATE_USE;
        if (point < Character.MIN_SURROGATE) {
            flow().verbatim(Character.toString(point));
        }
    }

    private void end(String name) {
        switch (name) {
            case "pPr" -> inMark = false;
            case "p" -> {
                if (!goesOn) {
                    flow().endOfParagraph();
                }
                if (flows.size() == 1) {
                    boxes.forEach(whole::aside);
                    boxes.clear();
                }
            }
            case "r" -> inRun = false;
            case "t" -> {
                String piece = words.toString();
                flow().verbatim(hidden ? "" : trimmed ? piece.strip() : piece);
                words.setLength(0);
                inText = false;
            }
            case "tr" -> flow().endOfRow();
            case "tbl" -> flow().endOfParagraph();
            case "txbxContent" -> {
                String box = flows.pop().toString();
                boxes.add(box);
                inRun = true;
            }
            default -> {}
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        String value = PackedDocument.attribute(xml, "val");
        return !Set.of("0", "false", "off").contains(value);
    }
}
