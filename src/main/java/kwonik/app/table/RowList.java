package kwonik.app.table;

import javafx.collections.ObservableListBase;
import kwonik.layout.table.EventRows;
import org.jspecify.annotations.Nullable;

/// Rows as a table of JavaFX takes them: the places of events, made one by one as they are asked for.
final class RowList extends ObservableListBase<Integer> {
    private final EventRows rows;

    RowList(EventRows rows) {
        this.rows = rows;
    }

    @Override
    public Integer get(int row) {
        return rows.event(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int indexOf(@Nullable Object event) {
        return event instanceof Integer place ? rows.rowOf(place) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object event) {
        return indexOf(event);
    }

    @Override
    public boolean contains(@Nullable Object event) {
        return indexOf(event) >= 0;
    }
}
