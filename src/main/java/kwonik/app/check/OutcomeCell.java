package kwonik.app.check;

import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.exchange.check.Outcome;
import kwonik.exchange.check.OutcomeWords;
import kwonik.exchange.check.Standing;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A statement in the list of outcomes: a sign and words for how it stands, its date, and what it says.
final class OutcomeCell extends ListCell<Outcome> {
    private static final double MARGIN = 30;

    private final Words words;
    private final Set<Outcome> taken;
    private final Label standing = new Label();
    private final Label text = new Label();
    private final HBox row = new HBox();

    /// @param taken those that are events by now
    OutcomeCell(ListView<Outcome> list, Words words, Set<Outcome> taken) {
        this.words = words;
        this.taken = taken;
        standing.getStyleClass().addAll("proof-state", "check-standing");
        text.setTextOverrun(OverrunStyle.ELLIPSIS);
        text.setMinWidth(0);
        VBox column = new VBox(standing, text);
        column.setMinWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        row.getChildren().setAll(column);
        ObservableValue<Number> wide = list.widthProperty().map(width -> Math.max(0, width.doubleValue() - MARGIN));
        row.prefWidthProperty().bind(wide);
        row.maxWidthProperty().bind(wide);
        row.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("check-cell");
    }

    @Override
    protected void updateItem(@Nullable Outcome outcome, boolean empty) {
        super.updateItem(outcome, empty);
        if (outcome == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String date = outcome.statement().date().text();
        String how = new OutcomeWords(words).standing(outcome);
        String first = date.isEmpty() ? how : words.say("check.cell", how, date);
        standing.setText(taken.contains(outcome) ? words.say("check.cell.taken", first) : first);
        standing.setGraphic(icon(outcome.standing()).draw());
        standing.getStyleClass().removeIf(style -> style.startsWith("is-"));
        standing.getStyleClass().add("is-" + outcome.standing().code());
        text.setText(outcome.statement().text());
        setGraphic(row);
        setAccessibleText(words.say(
                "check.cell.spoken", standing.getText(), outcome.statement().text()));
    }

    /// The sign of a standing, which is not its colour alone.
    static Icon icon(Standing standing) {
        return switch (standing) {
            case PROVEN -> Icon.PROVEN;
            case MOVED -> Icon.MOVED;
            case WORDS_DIFFER, CHANGED -> Icon.CHANGED;
            case DATE_DIFFERS -> Icon.WARNING;
            case NOT_FOUND -> Icon.MISSING;
        };
    }
}
