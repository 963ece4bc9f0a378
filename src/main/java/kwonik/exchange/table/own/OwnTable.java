package kwonik.exchange.table.own;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kwonik.exchange.common.Remarks;
import kwonik.exchange.common.Slugs;
import kwonik.exchange.sheet.Cell;
import kwonik.exchange.sheet.read.TableReading;
import kwonik.model.Chronicle;
import kwonik.model.Event;

/// A chronicle as the rows of one table: first what it says of itself, its lanes, eras and sources, then its events,
/// all
/// with the same columns.
///
///     OwnTable own = OwnTable.of(chronicle);
///     new CsvFile(CsvFile.COMMA).write(path, new OutgoingTable(name, own.columns(), own.rows()), progress);
///
/// What has no column is not in it: excerpts, claims, pictures, stories, the glossary.
///
/// @param columns their names
/// @param rows worked out while they are asked for
public record OwnTable(List<String> columns, List<List<Cell>> rows) {
    private static final Cell NOTHING = Cell.Empty.CELL;
    private static final List<String> FIRST = List.of("type", "id", "when");

    /// The table of a chronicle.
    public static OwnTable of(Chronicle chronicle) {
        List<String> languages = LanguageCells.of(chronicle);
        OwnLanes lanes = new OwnLanes(chronicle.lanes(), new Slugs());
        List<EventColumn> eventColumns = EventColumn.all(languages, lanes);
        Map<String, EventColumn> byName = new HashMap<>();
        eventColumns.forEach(column -> byName.put(column.name(), column));
        List<String> names = new ArrayList<>(FIRST);
        eventColumns.stream()
                .map(EventColumn::name)
                .filter(name -> !FIRST.contains(name))
                .forEach(names::add);
        for (String name : PartCells.OWN) {
            names.add(name);
            if (name.equals("kind_reason")) {
                languages.stream().skip(1).forEach(each -> names.add(LanguageCells.column(name, each)));
            }
        }
        List<Map<String, String>> parts = parts(chronicle, new PartCells(languages, new Remarks()));
        return new OwnTable(List.copyOf(names), new AbstractList<>() {
            @Override
            public List<Cell> get(int row) {
                return row < parts.size()
                        ? cells(names, parts.get(row))
                        : cells(names, byName, chronicle.events().get(row - parts.size()));
            }

            @Override
            public int size() {
                return parts.size() + chronicle.events().size();
            }
        });
    }

    /// Whether a table has our columns.
    public static boolean fits(TableReading reading) {
        return OwnSheet.of(reading).isPresent();
    }

    private static List<Map<String, String>> parts(Chronicle chronicle, PartCells cells) {
        List<Map<String, String>> parts = new ArrayList<>();
        parts.add(cells.of(chronicle.about()));
        chronicle.lanes().forEach(lane -> parts.add(cells.of(lane)));
        chronicle.eras().forEach(era -> parts.add(cells.of(era)));
        chronicle.sources().forEach(source -> parts.add(cells.of(source)));
        return parts;
    }

    private static List<Cell> cells(List<String> names, Map<String, String> texts) {
        List<Cell> cells = new ArrayList<>(names.size());
        names.forEach(name -> cells.add(cell(texts.getOrDefault(name, ""))));
        return cells;
    }

    private static List<Cell> cells(List<String> names, Map<String, EventColumn> columns, Event event) {
        List<Cell> cells = new ArrayList<>(columns.size() + FIRST.size());
        for (String name : names) {
            EventColumn column = columns.get(name);
            cells.add(
                    switch (name) {
                        case "type" -> new Cell.Text("event");
                        case "id" -> cell(event.id());
                        default -> column == null ? NOTHING : cell(column.said().apply(event));
                    });
        }
        return cells;
    }

    private static Cell cell(String text) {
        return text.isEmpty() ? NOTHING : new Cell.Text(text);
    }
}
