package kwonik.exchange.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import kwonik.archive.file.Progress;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.Workbook;
import kwonik.exchange.sheet.packed.PackedParts;
import kwonik.exchange.sheet.packed.XmlWalk;

/// An OpenDocument spreadsheet: packed (.ods), or one XML file (.fods).
final class OdsTable {
    private static final String CONTENT = "content.xml";
    private static final Set<String> LEFT_OUT = Set.of(
            "annotation",
            "shapes",
            "tracked-changes",
            "forms",
            "dde-links",
            "desc",
            "binary-data",
            "calculation-settings");

    private final Remarks remarks = new Remarks();
    private final TableBounds bounds = new TableBounds();
    private final List<Sheet> shown = new ArrayList<>();
    private final List<Sheet> hidden = new ArrayList<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private String style = "";
    private OdsSheet sheet = new OdsSheet("", bounds, remarks);
    private boolean isHidden;
    private int tables;
    private int leftOut;

    private OdsTable() {}

    static TableReading packed(PackedParts parts) throws RefusedException {
        List<String> locks = new ArrayList<>();
        parts.read("META-INF/manifest.xml", 0, 0, (event, xml) -> {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("encryption-data")) {
                locks.add(xml.getLocalName());
            }
        });
        if (!locks.isEmpty() || parts.has("encrypted-package")) {
            throw new RefusedException(0, "sheet.refused.locked");
        }
        if (!parts.has(CONTENT)) {
            throw new RefusedException(0, "sheet.refused.broken");
        }
        OdsTable table = new OdsTable();
        parts.read(CONTENT, 0, 1, table::at);
        return table.reading();
    }

    static TableReading flat(byte[] bytes, Progress progress) throws RefusedException {
        OdsTable table = new OdsTable();
        int[] events = {0};
        try {
            XmlWalk.through(new ByteArrayInputStream(bytes), (event, xml) -> {
                events[0]++;
                if ((events[0] & 0x3FFF) == 0) {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    int at = Math.max(0, xml.getLocation().getCharacterOffset());
                    progress.at(Math.min(1, at / (double) bytes.length));
                }
                table.at(event, xml);
            });
        } catch (RefusedException e) {
            throw e;
        } catch (IOException _) {
            throw new RefusedException(0, "sheet.refused.broken");
        }
        return table.reading();
    }

    private TableReading reading() throws RefusedException {
        hidden.forEach(each -> remarks.decided(0, each.name(), "sheet.hidden.sheet"));
        shown.addAll(hidden);
        if (shown.isEmpty()) {
            throw new RefusedException(0, "sheet.refused.nothing");
        }
        return new TableReading(new Workbook(shown), null, remarks.all());
    }

    private void at(int event, XMLStreamReader xml) throws RefusedException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (leftOut > 0 || LEFT_OUT.contains(xml.getLocalName())) {
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
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (leftOut == 0 && tables == 1) {
                    sheet.letters(xml);
                }
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> style = XmlWalk.attribute(xml, "name");
            case "table-properties" -> {
                if (XmlWalk.attribute(xml, "display").equals("false")) {
                    hiddenStyles.add(style);
                }
            }
            case "table" -> {
                tables++;
                if (tables == 1) {
                    String name = XmlWalk.attribute(xml, "name");
                    isHidden = hiddenStyles.contains(XmlWalk.attribute(xml, "style-name"));
                    sheet = new OdsSheet(name, bounds, remarks);
                }
            }
            default -> {
                // a table within a cell is not part of the sheet
                if (tables == 1) {
                    sheet.begin(xml);
                }
            }
        }
    }

    private void end(String name) throws RefusedException {
        if (name.equals("table")) {
            if (tables == 1) {
                (isHidden ? hidden : shown).add(sheet.done(isHidden ? OdsSheet.State.HIDDEN : OdsSheet.State.SHOWN));
            }
            tables--;
        } else if (tables == 1) {
            sheet.end(name);
        }
    }
}
