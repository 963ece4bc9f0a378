package kwonik.app.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.table.own.OwnTable;
import kwonik.model.Chronicle;

/// A table with our columns of a chronicle, as a spreadsheet program saves it.
public final class ChangedTable {
    private ChangedTable() {}

    /// Writes one in which somebody has changed the title of the first event and added another event.
    public static Path in(Path folder, Chronicle chronicle) throws IOException {
        String title = chronicle.events().getFirst().title().in("en");
        OwnTable own = OwnTable.of(chronicle);
        String added = own.columns().stream()
                .map(column -> switch (column) {
                    case "type" -> "event";
                    case "when" -> "1995-04";
                    case "title" -> "Something new";
                    default -> "";
                })
                .collect(Collectors.joining(","));
        return Files.writeString(
                folder.resolve("mine.csv"), text(own).replace(quoted(title), "A better title") + added + "\n");
    }

    /// Writes one as it is.
    public static Path unchangedIn(Path folder, Chronicle chronicle) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), text(OwnTable.of(chronicle)));
    }

    /// Writes one in which the English title of an event was cleared that has a French one.
    public static Path withoutEnglishIn(Path folder, Chronicle chronicle) throws IOException {
        String table = text(OwnTable.of(chronicle));
        String title = chronicle.events().stream()
                .map(event -> event.title())
                .filter(each -> each.has("fr"))
                .map(each -> quoted(each.in("en")))
                .filter(each -> table.indexOf(each) == table.lastIndexOf(each))
                .findFirst()
                .orElseThrow();
        return Files.writeString(folder.resolve("mine.csv"), table.replace(title, ""));
    }

    private static String text(OwnTable own) {
        StringBuilder text = new StringBuilder(String.join(",", own.columns())).append('\n');
        for (List<Cell> row : own.rows()) {
            text.append(row.stream().map(cell -> quoted(cell.text())).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.isEmpty() ? "" : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
