package kwonik.app.table;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.layout.table.EventRows;
import kwonik.model.filter.EventFilter;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Stands in a table without rows: says why, and offers the way back to all events.
final class EmptyTable extends VBox {
    private final Preferences preferences;
    private final Looking looking;
    private final RowSorting sorting;
    private final Label reason = new Label();
    private final Button all = new Button();

    EmptyTable(Preferences preferences, Looking looking, RowSorting sorting) {
        this.preferences = preferences;
        this.looking = looking;
        this.sorting = sorting;
        getStyleClass().add("empty-table");
        reason.setWrapText(true);
        reason.setId("table-empty");
        all.setId("table-all");
        all.setOnAction(_ -> showAll());
        getChildren().addAll(reason, all);
    }

    void say(@Nullable EventRows rows) {
        Words words = preferences.words();
        boolean filtered = rows != null && rows.index().chronicle().events().isEmpty() && isFiltered();
        boolean elsewhere = rows != null && !rows.index().chronicle().events().isEmpty();
        String key = rows == null ? "reading" : filtered ? "filtered" : elsewhere ? "elsewhere" : "none";
        reason.setText(words.say("app.table.empty." + key));
        all.setText(words.say("app.filter.all"));
        all.setVisible(filtered || elsewhere);
        all.setManaged(filtered || elsewhere);
    }

    private boolean isFiltered() {
        return !looking.filterProperty().get().isNone();
    }

    private void showAll() {
        if (sorting.inViewProperty().get()) {
            sorting.inViewProperty().set(false);
        }
        if (looking.shownChronicle() != null && isEmpty()) {
            looking.filter(EventFilter.NONE);
        }
    }

    private boolean isEmpty() {
        EventRows rows = sorting.rowsProperty().get();
        return rows == null || rows.size() == 0;
    }
}
