package kwonik.exchange.sheet.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.packed.PackedParts;

/// The texts that the cells of a workbook share, each in one piece: its formats are left out, and so is how it is
/// pronounced.
final class SharedTexts {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<Cell> all = new ArrayList<>();
    private final TableBounds bounds;
    private final StringBuilder text = new StringBuilder();
    private int leftOut;
    private boolean inText;

    private SharedTexts(TableBounds bounds) {
        this.bounds = bounds;
    }

    static SharedTexts read(PackedParts parts, String part, TableBounds bounds, double to) throws RefusedException {
        SharedTexts texts = new SharedTexts(bounds);
        parts.read(part, 0, to, texts::at);
        return texts;
    }

    /// The cell with the text of this number; an empty one where there is none.
    Cell cell(int number) {
        return number >= 0 && number < all.size() ? all.get(number) : Cell.Empty.CELL;
    }

    private void at(int event, XMLStreamReader xml) throws RefusedException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                String name = xml.getLocalName();
                leftOut += leftOut > 0 || name.equals("rPh") ? 1 : 0;
                inText = leftOut == 0 && name.equals("t");
                if (name.equals("si")) {
                    text.setLength(0);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> {
                leftOut -= leftOut > 0 ? 1 : 0;
                inText = false;
                if (xml.getLocalName().equals("si")) {
                    bounds.letters(text.length() + 20);
                    all.add(bounds.text(unescaped(text.toString())));
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inText) {
                    text.append(xml.getText());
                }
            }
            default -> {}
        }
    }

    /// A text with those letters that XML cannot hold, which are written as `_x000D_`.
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
