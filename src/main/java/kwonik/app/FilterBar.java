package kwonik.app;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import kwonik.layout.ChronicleIndex;
import kwonik.layout.FilterWords;
import kwonik.model.Chronicle;
import kwonik.model.EventFilter;
import kwonik.words.Words;

/// The bar above the timeline that is there while events are left out: a chip for each reason, and the way back to all.
final class FilterBar extends FlowPane {
    private final Session session;

    FilterBar(Session session) {
        this.session = session;
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        managedProperty().bind(visibleProperty());
        session.filterProperty().subscribe((_, _) -> say());
        session.indexProperty().subscribe((_, _) -> say());
        session.wordsProperty().subscribe((_, _) -> say());
        say();
    }

    private void say() {
        boolean inside = isFocusWithin();
        getChildren().clear();
        EventFilter filter = session.filterProperty().get();
        Chronicle whole = session.wholeChronicle();
        setVisible(!filter.isNone() && whole != null);
        if (filter.isNone() || whole == null) {
            return;
        }
        Words words = session.words();
        FilterWords naming = new FilterWords(words, whole);
        for (FilterWords.Part part : naming.parts(filter)) {
            getChildren().add(chip(part, words));
        }
        ChronicleIndex index = session.indexProperty().get();
        ChronicleIndex.Filtered filtered = index == null ? null : index.filtered();
        if (filtered != null) {
            Label count = new Label(words.say("app.filter.some", filtered.shown(), filtered.all()));
            count.setId("filter-count");
            getChildren().add(count);
        }
        Button all = new Button(words.say("app.filter.all"));
        all.setId("filter-all");
        all.getStyleClass().add("quiet");
        all.setOnAction(_ -> session.filter(EventFilter.NONE));
        getChildren().add(all);
        if (inside) {
            getChildren().getFirst().requestFocus();
        }
    }

    private Button chip(FilterWords.Part part, Words words) {
        Button chip = new Button(part.text(), Icon.CLOSE.draw());
        chip.getStyleClass().add("filter-chip");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(words.say("app.filter.remove", part.text()));
        chip.setOnAction(_ -> session.filter(part.rest()));
        chip.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE
                    || event.getCode() == KeyCode.ENTER
                    || event.getCode() == KeyCode.BACK_SPACE) {
                session.filter(part.rest());
                event.consume();
            }
        });
        return chip;
    }
}
