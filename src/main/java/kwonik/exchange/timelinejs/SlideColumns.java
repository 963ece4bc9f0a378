package kwonik.exchange.timelinejs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.words.PlainText;
import org.jspecify.annotations.Nullable;

/// The columns of the sheet of TimelineJS, which are known by their names: those of its third version (Year, Month, …)
/// and those before (Start Date, End Date, Tag).
///
/// @param header the place of the row with the names
/// @param places of the columns, by name in small letters
record SlideColumns(int header, Map<String, Integer> places) {
    static final String ID = "kwonik id";
    static final String EDTF = "kwonik edtf";
    static final String DETAILS = "kwonik details";

    /// The names in the order in which we write them.
    static final List<String> WRITTEN = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Type",
            "Group",
            "Background",
            "Kwonik ID",
            "Kwonik EDTF",
            "Kwonik Details");

    private static final int MOST_ABOVE = 12;
    private static final List<String> KNOWN = List.of(
            "year",
            "month",
            "day",
            "time",
            "end year",
            "end month",
            "end day",
            "end time",
            "display date",
            "headline",
            "text",
            "media",
            "media credit",
            "media caption",
            "media thumbnail",
            "alt text",
            "type",
            "group",
            "background",
            "start date",
            "end date",
            "tag",
            ID,
            EDTF,
            DETAILS);

    SlideColumns {
        places = Map.copyOf(places);
    }

    /// Looks for the names near the top of a sheet; null if they are not those of TimelineJS.
    static @Nullable SlideColumns of(Sheet sheet) {
        for (int row = 0; row < Math.min(MOST_ABOVE, sheet.rows().size()); row++) {
            Map<String, Integer> places = names(sheet.rows().get(row));
            boolean dated = places.containsKey("year") || places.containsKey("start date");
            boolean told =
                    places.containsKey("headline") && (places.containsKey("text") || places.containsKey("media"));
            if (dated && told) {
                return new SlideColumns(row, places);
            }
        }
        return null;
    }

    private static Map<String, Integer> names(SheetRow row) {
        Map<String, Integer> places = new HashMap<>();
        for (int column = 0; column < row.cells().size(); column++) {
            places.putIfAbsent(name(row, column), column);
        }
        return places;
    }

    private static String name(SheetRow row, int column) {
        String name = PlainText.line(row.cell(column).text()).toLowerCase(Locale.ROOT);
        return name.replace('_', ' ');
    }

    /// Whether we wrote it.
    boolean ours() {
        return places.containsKey(ID);
    }

    /// What stands in a row in the column of this name, without blanks around it; empty if there is no such column.
    String text(SheetRow row, String name) {
        Integer column = places.get(name);
        return column == null ? "" : row.cell(column).text().strip();
    }

    /// The columns with names that TimelineJS does not know.
    List<String> others() {
        List<String> others = new ArrayList<>(places.keySet());
        others.removeAll(KNOWN);
        others.removeIf(String::isEmpty);
        others.sort(null);
        return others;
    }
}
