package kwonik.app.table;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Font;
import kwonik.app.controls.Named;
import kwonik.app.session.Preferences;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.table.EventRows;
import kwonik.layout.table.RowOrder;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The line above the table: in which order its events stand, whether only those in view, and how many they are.
final class TableHead extends FlowPane {
    /// What its edges take, in pixels.
    private static final double AROUND = 28;

    private final Preferences preferences;
    private final RowSorting sorting;
    private final Label name = new Label();
    private final ComboBox<RowOrder> order = new ComboBox<>();
    private final CheckBox inView = new CheckBox();
    private final Label count = new Label();
    private boolean showing;

    TableHead(Preferences preferences, RowSorting sorting) {
        this.preferences = preferences;
        this.sorting = sorting;
        getStyleClass().add("table-head");
        order.setId("table-order");
        order.setVisibleRowCount(14);
        name.setLabelFor(order);
        name.setMinWidth(USE_PREF_SIZE);
        inView.setId("table-in-view");
        inView.setWrapText(true);
        inView.maxWidthProperty().bind(widthProperty().subtract(AROUND));
        order.maxWidthProperty().bind(widthProperty().subtract(AROUND));
        inView.selectedProperty().bindBidirectional(sorting.inViewProperty());
        count.setId("table-count");
        count.getStyleClass().add("table-count");
        FlowPane choice = new FlowPane(name, order);
        choice.prefWrapLengthProperty().bind(widthProperty().subtract(AROUND));
        choice.getStyleClass().add("table-choice");
        getChildren().addAll(choice, inView, count);
        // a flow is at least as wide as its widest part would like to be, and this one has its width from here
        setMinWidth(0);
        order.valueProperty().subscribe((_, chosen) -> {
            if (!showing && chosen != null) {
                sorting.choose(chosen);
            }
        });
    }

    /// Says everything anew, in the language of the moment.
    void say(@Nullable EventRows rows) {
        Words words = preferences.words();
        name.setText(words.say("app.table.order"));
        inView.setText(words.say("app.table.inView"));
        count.setText(counted(words, rows));
        showing = true;
        order.setConverter(new Named<>(each -> words.say(key(each))));
        ChronicleIndex index = rows == null ? null : rows.index();
        order.getItems()
                .setAll(RowOrder.all().stream()
                        .filter(each -> index == null || each.column().isOf(index.chronicle()))
                        .toList());
        order.setValue(sorting.order());
        order.setAccessibleText(words.say("app.table.sorted", words.say(key(sorting.order()))));
        showing = false;
    }

    /// The key of the name of an order.
    static String key(RowOrder order) {
        return "app.table.order." + order.code();
    }

    /// The font of the window.
    ObservableValue<Font> fontProperty() {
        return count.fontProperty();
    }

    /// How many events there are, in words.
    String counted() {
        return count.getText();
    }

    private String counted(Words words, @Nullable EventRows rows) {
        if (sorting.lateProperty().get()) {
            return words.say("app.table.late");
        }
        if (rows == null) {
            return "";
        }
        ChronicleIndex.Filtered filtered = rows.index().filtered();
        int all = filtered == null ? rows.index().chronicle().events().size() : filtered.all();
        return words.say("app.table.count", rows.size(), all);
    }
}
