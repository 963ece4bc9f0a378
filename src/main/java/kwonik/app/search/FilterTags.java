package kwonik.app.search;

import java.util.Map;
import java.util.SortedMap;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.search.TextSearch;
import kwonik.model.filter.EventFilter;
import kwonik.words.Words;

/// The tags of a chronicle in the filter panel, with a field to search them: only the rows in sight are made, as a
/// large chronicle has thousands.
final class FilterTags extends VBox {
    private static final double HIGH = 190;

    private final Preferences preferences;
    private final Looking looking;
    private final ObservableList<Map.Entry<String, Integer>> all = FXCollections.observableArrayList();

    FilterTags(Preferences preferences, Looking looking, ChronicleIndex whole) {
        this.preferences = preferences;
        this.looking = looking;
        getStyleClass().add("filter-part");
        Words words = preferences.words();
        var matching = all.filtered(_ -> true);
        TextField search = new TextField();
        search.setId("filter-tag-search");
        search.setPromptText(words.say("app.filter.tags.search"));
        search.setAccessibleText(words.say("app.filter.tags.search"));
        search.textProperty()
                .subscribe((_, text) -> matching.setPredicate(tag -> TextSearch.contains(tag.getKey(), text)));
        ListView<Map.Entry<String, Integer>> list = new ListView<>(matching);
        list.setId("filter-tags");
        list.getStyleClass().add("filter-tags");
        list.setAccessibleText(words.say("app.filter.tags"));
        list.setPrefHeight(HIGH);
        list.setCellFactory(_ -> new Row());
        list.setOnKeyPressed(event -> {
            Map.Entry<String, Integer> chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                want(chosen.getKey(), !wanted(chosen.getKey()));
                list.refresh();
                event.consume();
            }
        });
        getChildren().addAll(search, list);
        var counting = whole.tags();
        if (counting.isDone()) {
            fill(counting.join());
        } else {
            var _ = counting.thenAccept(counts -> Platform.runLater(() -> fill(counts)));
        }
    }

    private void fill(SortedMap<String, Integer> counts) {
        all.setAll(counts.entrySet());
    }

    private boolean wanted(String tag) {
        return looking.filterProperty().get().tags().contains(tag);
    }

    private void want(String tag, boolean on) {
        EventFilter filter = looking.filterProperty().get();
        looking.filter(on ? filter.withTag(tag) : filter.withoutTag(tag));
    }

    /// A tag with its box.
    private final class Row extends ListCell<Map.Entry<String, Integer>> {
        private final CheckBox box = new CheckBox();

        Row() {
            box.setMnemonicParsing(false);
            // the list has the keys: arrows choose a row, the space bar ticks it
            box.setFocusTraversable(false);
            box.setOnAction(_ -> want(getItem().getKey(), box.isSelected()));
        }

        @Override
        protected void updateItem(Map.Entry<String, Integer> tag, boolean empty) {
            super.updateItem(tag, empty);
            setGraphic(empty || tag == null ? null : box);
            if (!empty && tag != null) {
                box.setId("filter-tag-" + tag.getKey());
                box.setText(preferences.words().say("app.filter.tag", tag.getKey(), tag.getValue()));
                box.setSelected(wanted(tag.getKey()));
                setAccessibleText(box.getText());
            }
        }
    }
}
