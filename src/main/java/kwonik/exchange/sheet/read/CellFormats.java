package kwonik.exchange.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import kwonik.exchange.common.RefusedException;
import kwonik.exchange.sheet.format.CellFormat;
import kwonik.exchange.sheet.packed.PackedParts;
import kwonik.exchange.sheet.packed.XmlWalk;

/// The formats of the cells of a workbook, by the number that a cell has.
final class CellFormats {
    private static final int MOST = 100_000;
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "m/d/yy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yy h:mm"),
            Map.entry(37, "#,##0;-#,##0"),
            Map.entry(38, "#,##0;-#,##0"),
            Map.entry(39, "#,##0.00;-#,##0.00"),
            Map.entry(40, "#,##0.00;-#,##0.00"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"));

    private final Map<Integer, String> own = new HashMap<>();
    private final Map<String, CellFormat> parsed = new HashMap<>();
    private final List<CellFormat> all = new ArrayList<>();
    private boolean inCells;

    private CellFormats() {}

    static CellFormats read(PackedParts parts, String part) throws RefusedException {
        CellFormats formats = new CellFormats();
        parts.read(part, 0, 0, formats::at);
        return formats;
    }

    /// The format of this number; the general one where there is none.
    CellFormat format(int number) {
        return number >= 0 && number < all.size() ? all.get(number) : CellFormat.GENERAL;
    }

    private void at(int event, XMLStreamReader xml) {
        if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
            inCells = false;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "cellXfs" -> inCells = true;
                case "numFmt" -> {
                    if (own.size() < MOST) {
                        own.put(number(xml, "numFmtId"), XmlWalk.attribute(xml, "formatCode"));
                    }
                }
                case "xf" -> {
                    if (inCells && all.size() < MOST) {
                        all.add(of(number(xml, "numFmtId")));
                    }
                }
                default -> {}
            }
        }
    }

    private CellFormat of(int id) {
        String code = own.getOrDefault(id, BUILT_IN.getOrDefault(id, isAsianDate(id) ? "yyyy-mm-dd" : ""));
        return parsed.computeIfAbsent(code, CellFormat::of);
    }

    /// What these numbers show depends on the country, and is a date in each.
    private static boolean isAsianDate(int id) {
        return (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return XlsxSheet.number(XmlWalk.attribute(xml, attribute), 0);
    }
}
