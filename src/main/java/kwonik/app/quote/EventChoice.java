package kwonik.app.quote;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.model.Event;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A list of events, the nearest in time first, and a field that leaves those with some words in their titles.
final class EventChoice extends VBox {
    private static final double HEIGHT = 120;
    /// Who looks further types a word.
    private static final int MOST = 200;

    private final TextField filter = new TextField();
    private final ListView<Event> list = new ListView<>();
    private final List<Event> events;
    private final Words words;

    /// A choice among events.
    ///
    /// @param date from which they are counted; null where none is known
    EventChoice(List<Event> events, @Nullable When date, @Nullable Event first, Words words) {
        this.words = words;
        this.events = NearestInTime.of(events, date);
        filter.setId("event-choice-filter");
        filter.setPromptText(words.say("app.quote.filter"));
        filter.setAccessibleText(words.say("app.quote.filter"));
        list.setId("event-choice");
        list.setAccessibleText(words.say("app.quote.events"));
        list.setPrefHeight(HEIGHT);
        list.setCellFactory(_ -> new Cell(words));
        getStyleClass().add("event-choice");
        getChildren().addAll(filter, list);
        filter.textProperty().subscribe(this::show);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                step(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
        });
        show();
        if (first != null && this.events.contains(first)) {
            list.getItems().remove(first);
            list.getItems().addFirst(first);
            list.getSelectionModel().select(0);
        }
    }

    private void show() {
        String sought = PlainText.folded(filter.getText());
        list.getItems()
                .setAll(events.stream()
                        .filter(event ->
                                PlainText.folded(event.title().in(words.tag())).contains(sought))
                        .limit(MOST)
                        .toList());
        list.getSelectionModel().select(0);
    }

    private void step(int by) {
        int at = Math.clamp(
                (long) list.getSelectionModel().getSelectedIndex() + by,
                0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(at);
        list.scrollTo(at);
    }

    TextField field() {
        return filter;
    }

    ListView<Event> list() {
        return list;
    }

    ReadOnlyObjectProperty<Event> chosenProperty() {
        return list.getSelectionModel().selectedItemProperty();
    }

    /// An event with its date.
    private static final class Cell extends ListCell<Event> {
        private final Words words;

        Cell(Words words) {
            this.words = words;
            // the list gives the width
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Event event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setText(null);
            } else {
                When when = event.when();
                String date = when == null ? words.say("app.undated") : new DateWords(words).brief(when);
                setText(words.say("app.quote.choice", date, event.title().in(words.tag())));
            }
        }
    }
}
