package kwonik.layout.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// In which order the events of a table stand: by one column, up or down; equals stand in the order of time.
public record RowOrder(EventColumn column, Way way) {
    /// From the earliest to the latest.
    public static final RowOrder FIRST = new RowOrder(EventColumn.WHEN, Way.RISING);

    /// Which end of a column comes first.
    public enum Way {
        /// The earliest, A, the upper lane, the least.
        RISING,
        FALLING
    }

    /// All orders, the two of each column side by side.
    public static List<RowOrder> all() {
        return Stream.of(EventColumn.values())
                .flatMap(column -> Stream.of(Way.values()).map(way -> new RowOrder(column, way)))
                .toList();
    }

    /// Its name in settings and in the keys of words, e.g. `when.rising`.
    public String code() {
        return column.code() + "." + way.name().toLowerCase(Locale.ROOT);
    }

    /// The order of a name; that of time where nobody knows the name.
    public static RowOrder of(String code) {
        return all().stream()
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElse(FIRST);
    }
}
