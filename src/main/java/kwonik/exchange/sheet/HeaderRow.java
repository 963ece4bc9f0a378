package kwonik.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Where the names of the columns stand in a sheet, as far as that can be told, and why it seems so.
///
/// @param row the place in the list of rows; -1 where there is none
/// @param reason as a key of the words
public record HeaderRow(int row, Reason reason) {
    /// Names of columns stand near the top.
    private static final int MOST_ABOVE = 12;

    private static final int LONGEST_LABEL = 60;
    private static final int ROWS_COMPARED = 40;
    private static final Pattern VALUE = Pattern.compile("[-+−~<>]?\\p{Sc}?\\d.*|https?://.*|www\\..*");
    private static final Pattern DIGITS = Pattern.compile(".*\\d{3}.*");
    private static final Set<String> KNOWN = Set.of(
            "date",
            "year",
            "title",
            "event",
            "name",
            "start",
            "end",
            "from",
            "to",
            "headline",
            "text",
            "content",
            "description",
            "month",
            "day",
            "time",
            "place",
            "country",
            "city",
            "source",
            "link",
            "url",
            "category",
            "group",
            "type",
            "tags",
            "id",
            "label",
            "begin",
            "location",
            "media",
            "année",
            "titre",
            "événement",
            "nom",
            "début",
            "fin",
            "texte",
            "lieu",
            "pays",
            "ville",
            "mois",
            "jour",
            "catégorie",
            "dat",
            "ane",
            "tit",
            "evènman",
            "non",
            "kòmansman",
            "tèks",
            "kote",
            "peyi",
            "vil",
            "mwa",
            "jou",
            "kategori",
            "fecha",
            "año",
            "título",
            "evento",
            "nombre",
            "inicio",
            "texto",
            "lugar",
            "país",
            "datum",
            "jahr",
            "titel",
            "ereignis",
            "beginn",
            "ende",
            "ort",
            "land",
            "anno",
            "titolo",
            "data",
            "ano");

    /// Why a row was taken for the names of the columns, or none was. Each has a key in the words.
    public enum Reason {
        /// Words that are usual names of columns stand in it.
        KNOWN_WORDS,
        /// Only short words stand in it, and below them numbers, dates or long texts.
        WORDS_OVER_VALUES,
        /// Numbers, dates or addresses stand in the first row, as in the rows below.
        VALUES_AT_TOP,
        /// The first rows are all alike.
        ALL_ALIKE,
        /// There are no rows.
        EMPTY;

        /// The key of its sentence.
        public String key() {
            return "sheet.header." + name();
        }
    }

    /// Looks where the names of the columns stand.
    public static HeaderRow of(Sheet sheet) {
        List<SheetRow> rows = sheet.rows();
        if (rows.isEmpty()) {
            return new HeaderRow(-1, Reason.EMPTY);
        }
        int usual = usualWidth(rows);
        for (int i = 0; i < Math.min(MOST_ABOVE, rows.size()); i++) {
            SheetRow row = rows.get(i);
            if (row.filled() * 2 < usual || (row.filled() == 1 && usual > 1)) {
                // a title or a note above the table
                continue;
            }
            if (!isLabels(row)) {
                break;
            }
            if (known(row) * 3 >= row.filled()) {
                return new HeaderRow(i, Reason.KNOWN_WORDS);
            }
            if (differs(row, rows.subList(i + 1, Math.min(rows.size(), i + 1 + ROWS_COMPARED)))) {
                return new HeaderRow(i, Reason.WORDS_OVER_VALUES);
            }
            return new HeaderRow(-1, Reason.ALL_ALIKE);
        }
        return new HeaderRow(-1, Reason.VALUES_AT_TOP);
    }

    /// The width that most of the first rows have at least.
    private static int usualWidth(List<SheetRow> rows) {
        int[] widths = rows.stream()
                .limit(ROWS_COMPARED)
                .mapToInt(SheetRow::filled)
                .sorted()
                .toArray();
        return widths[widths.length / 2];
    }

    private static boolean isLabels(SheetRow row) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                String text = cell.text().strip();
                boolean word = cell instanceof Cell.Text && text.length() <= LONGEST_LABEL;
                if (!word || isValue(text) || !seen.add(text)) {
                    return false;
                }
            }
        }
        return !seen.isEmpty();
    }

    private static boolean isValue(String text) {
        return VALUE.matcher(text).matches() || DIGITS.matcher(text).matches();
    }

    private static int known(SheetRow row) {
        int known = 0;
        for (Cell cell : row.cells()) {
            for (String word : cell.text().strip().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
                if (KNOWN.contains(word)) {
                    known++;
                    break;
                }
            }
        }
        return known;
    }

    /// Whether a column whose label is a word holds mostly something else below.
    private static boolean differs(SheetRow labels, List<SheetRow> below) {
        for (int column = 0; column < labels.cells().size(); column++) {
            int values = 0;
            int filled = 0;
            for (SheetRow row : below) {
                Cell cell = row.cell(column);
                if (!cell.isBlank()) {
                    filled++;
                    boolean word = cell instanceof Cell.Text && cell.text().length() <= LONGEST_LABEL;
                    values += word && !isValue(cell.text().strip()) ? 0 : 1;
                }
            }
            if (!labels.cell(column).isBlank() && values * 2 > filled) {
                return true;
            }
        }
        return false;
    }
}
