package kwonik.exchange.sheet;

import java.util.List;

/// All the sheets of a table file: those that its program shows first, in its order, then hidden ones.
public record Workbook(List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /// The first sheet in which anything stands; the first of all where nothing does.
    public Sheet first() {
        return sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .findFirst()
                .orElseGet(() -> sheets.isEmpty() ? new Sheet("", List.of()) : sheets.getFirst());
    }
}
