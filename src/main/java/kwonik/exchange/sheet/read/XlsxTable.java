package kwonik.exchange.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Serial;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.Workbook;
import kwonik.exchange.sheet.packed.PackedParts;
import kwonik.exchange.sheet.packed.XmlWalk;

/// An Excel workbook (.xlsx, .xlsm; SpreadsheetML in both of its namespaces).
final class XlsxTable {
    private static final String RELATIONS = "_rels/.rels";
    /// The sheets are most of the work; in front of them come names, formats and texts.
    private static final double BEFORE_SHEETS = 0.3;

    private final PackedParts parts;
    private final String main;
    private final Remarks remarks = new Remarks();
    private final TableBounds bounds = new TableBounds();
    /// Where a part lies, by the id of its relation; the shared texts and the styles by the names of these relations.
    private final Map<String, String> targets = new HashMap<>();

    private final List<Named> sheets = new ArrayList<>();
    private Serial.Epoch epoch = Serial.Epoch.FROM_1900;

    private record Named(String name, String id, boolean hidden) {}

    private XlsxTable(PackedParts parts, String main) {
        this.parts = parts;
        this.main = main;
    }

    /// The part that an Office document begins with; empty where it is none.
    static String mainPart(PackedParts parts) throws RefusedException {
        List<String> found = new ArrayList<>();
        parts.read(RELATIONS, 0, 0, (event, xml) -> {
            if (event == XMLStreamConstants.START_ELEMENT
                    && XmlWalk.attribute(xml, "Type").endsWith("/officeDocument")) {
                String target = XmlWalk.attribute(xml, "Target");
                found.add(target.startsWith("/") ? target.substring(1) : target);
            }
        });
        if (found.isEmpty()) {
            return parts.has("xl/workbook.xml") ? "xl/workbook.xml" : "";
        }
        return found.getFirst();
    }

    static TableReading read(PackedParts parts, String main) throws RefusedException {
        return new XlsxTable(parts, main).read();
    }

    private TableReading read() throws RefusedException {
        if (!parts.has(main)) {
            throw new RefusedException(0, "sheet.refused.broken");
        }
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        parts.read(folder + "_rels/" + main.substring(slash) + ".rels", 0, 0, (event, xml) -> {
            if (event == XMLStreamConstants.START_ELEMENT) {
                relation(xml, folder);
            }
        });
        parts.read(main, 0, 0, this::atBook);
        String formats = targets.getOrDefault("styles", folder + "styles.xml");
        CellFormats styles = CellFormats.read(parts, formats);
        String texts = targets.getOrDefault("sharedStrings", folder + "sharedStrings.xml");
        SharedTexts shared = SharedTexts.read(parts, texts, bounds, BEFORE_SHEETS);
        List<Sheet> shown = new ArrayList<>();
        List<Sheet> hidden = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Named named = sheets.get(i);
            String part = targets.getOrDefault(named.id, folder + "worksheets/sheet" + (i + 1) + ".xml");
            if (parts.has(part)) {
                XlsxSheet walk = new XlsxSheet(named.name, new XlsxSheet.Book(epoch, styles, shared), bounds, remarks);
                double share = (1 - BEFORE_SHEETS) / sheets.size();
                double begun = BEFORE_SHEETS + i * share;
                parts.read(part, begun, begun + share, walk::at);
                (named.hidden ? hidden : shown).add(new Sheet(named.name, walk.rows(), named.hidden));
            } else {
                remarks.leftOut(0, named.name, "sheet.xlsx.noPart");
            }
        }
        hidden.forEach(sheet -> remarks.decided(0, sheet.name(), "sheet.hidden.sheet"));
        shown.addAll(hidden);
        if (shown.isEmpty()) {
            throw new RefusedException(0, "sheet.refused.nothing");
        }
        return new TableReading(new Workbook(shown), null, remarks.all());
    }

    private void relation(XMLStreamReader xml, String folder) {
        String type = XmlWalk.attribute(xml, "Type");
        String target = XmlWalk.attribute(xml, "Target");
        if (target.isEmpty()) {
            return;
        }
        String path = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
        switch (type.substring(type.lastIndexOf('/') + 1)) {
            case "worksheet", "chartsheet", "dialogsheet" -> targets.put(XmlWalk.attribute(xml, "Id"), path);
            case "styles" -> targets.put("styles", path);
            case "sharedStrings" -> targets.put("sharedStrings", path);
            default -> {}
        }
    }

    private static String resolved(String folder, String target) {
        String path = target;
        String from = folder;
        while (path.startsWith("../") && !from.isEmpty()) {
            path = path.substring(3);
            from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
        }
        return from + (path.startsWith("./") ? path.substring(2) : path);
    }

    private void atBook(int event, XMLStreamReader xml) {
        if (event != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        switch (xml.getLocalName()) {
            case "workbookPr" -> {
                if (XlsxSheet.isOn(XmlWalk.attribute(xml, "date1904"))) {
                    epoch = Serial.Epoch.FROM_1904;
                    remarks.decidedOnce("sheet.xlsx.epoch1904");
                }
            }
            case "sheet" -> {
                String state = XmlWalk.attribute(xml, "state");
                boolean hidden = !state.isEmpty() && !state.equals("visible");
                sheets.add(new Named(XmlWalk.attribute(xml, "name"), XmlWalk.attribute(xml, "id"), hidden));
            }
            default -> {}
        }
    }
}
