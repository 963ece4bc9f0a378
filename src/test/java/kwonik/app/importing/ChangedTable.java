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
