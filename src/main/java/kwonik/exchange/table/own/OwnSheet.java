package kwonik.exchange.table.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kwonik.exchange.sheet.ApostropheGuard;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.SheetRow;
import kwonik.exchange.sheet.read.TableReading;

/// A sheet whose columns are ours, in whatever order, letters and format a spreadsheet program has saved it.
final class OwnSheet {
    private static final Set<String> NEEDED = Set.of("id", "when", "title");
    private static final Set<String> TELLING = Set.of(
            "title_fr",
            "title_ht",
            "summary_fr",
            "summary_ht",
            "doubt",
            "doubt_fr",
            "basis",
            "basis_note",
            "references",
            "importance",
            "differs",
            "translations");

    private static final Pattern IN_LANGUAGE =
            Pattern.compile("(?i)(?:title|summary|doubt|basis_note|kind_reason)_(\\p{Alpha}{2,3}(?:-[\\p{Alnum}-]+)?)");

    private final Map<String, Integer> columns;
    private final List<String> languages;
    private final List<SheetRow> rows;
    private final boolean guarded;

    private OwnSheet(Map<String, Integer> columns, List<String> languages, List<SheetRow> rows, boolean guarded) {
        this.columns = columns;
        this.languages = languages;
        this.rows = rows;
        this.guarded = guarded;
    }

    /// The first sheet with our columns.
    static Optional<OwnSheet> of(TableReading reading) {
        for (Sheet sheet : reading.workbook().sheets()) {
            for (int i = 0; i < Math.min(3, sheet.rows().size()); i++) {
                Map<String, Integer> columns = columns(sheet.rows().get(i));
                long telling =
                        columns.keySet().stream().filter(TELLING::contains).count();
                if (columns.keySet().containsAll(NEEDED) && telling >= 2) {
                    List<SheetRow> below =
                            sheet.rows().subList(i + 1, sheet.rows().size());
                    return Optional.of(
                            new OwnSheet(columns, languages(sheet.rows().get(i)), below, reading.form() != null));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> columns(SheetRow header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = name(header.cells().get(i)).toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                columns.putIfAbsent(name, i);
            }
        }
        return columns;
    }

    private static String name(Cell cell) {
        return cell.text().strip().replaceAll("\\s+", "_");
    }

    private static List<String> languages(SheetRow header) {
        Set<String> tags = new LinkedHashSet<>(List.of(LanguageCells.ENGLISH));
        for (Cell cell : header.cells()) {
            Matcher language = IN_LANGUAGE.matcher(name(cell));
            if (language.matches()) {
                tags.add(language.group(1));
            }
        }
        return List.copyOf(tags);
    }

    /// The languages that have columns, English first.
    List<String> languages() {
        return languages;
    }

    /// The rows in which anything stands.
    List<Row> rows() {
        List<Row> filled = new ArrayList<>(rows.size());
        for (SheetRow row : rows) {
            if (row.filled() > 0) {
                filled.add(new Row(this, row));
            }
        }
        return filled;
    }

    /// A row with its cells by the names of their columns.
    ///
    /// @param sheet in which it stands
    /// @param cells as they were read
    record Row(OwnSheet sheet, SheetRow cells) {
        int line() {
            return cells.line();
        }

        boolean has(String column) {
            return sheet.columns.containsKey(column.toLowerCase(Locale.ROOT));
        }

        /// What stands in a column; empty if there is no such column.
        String text(String column) {
            Integer place = sheet.columns.get(column.toLowerCase(Locale.ROOT));
            if (place == null) {
                return "";
            }
            Cell cell = cells.cell(place);
            String text = cell.text();
            if (cell instanceof Cell.Text && text.startsWith("'") && (sheet.guarded || column.equals("when"))) {
                text = ApostropheGuard.plain(text);
            }
            return text.replace("\r\n", "\n").replace('\r', '\n').strip();
        }

        /// What sort of row it is: `event` where nothing is said.
        String type() {
            String type = text("type").toLowerCase(Locale.ROOT);
            return type.isEmpty() ? "event" : type;
        }
    }
}
