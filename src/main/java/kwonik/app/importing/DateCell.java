package kwonik.app.importing;

import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import kwonik.app.controls.Icon;
import kwonik.edtf.When;
import kwonik.edtf.words.DateWords;
import kwonik.exchange.table.RowDate;
import kwonik.exchange.table.TablePreview.Row;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The date that is read from a row; what is none, or only perhaps one, says so with a sign and in words. Another one
/// can be typed in its place.
final class DateCell extends TableCell<Row, Row> {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Words words;
    private final DateWords dates;
    private final Trial trial;

    DateCell(Words words, Trial trial) {
        this.words = words;
        this.dates = new DateWords(words);
        this.trial = trial;
        getStyleClass().add("import-date");
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(DOUBTFUL, false);
        } else if (!isEditing()) {
            show(row);
        }
    }

    private void show(Row row) {
        RowDate date = row.date();
        boolean doubtful = isDoubtful(date);
        setText(said(row, words, trial));
        setGraphic(doubtful ? Icon.WARNING.draw() : null);
        setTooltip(new Tooltip(said(row, words, trial, dates::full)));
        pseudoClassStateChanged(DOUBTFUL, doubtful);
    }

    static boolean isDoubtful(RowDate date) {
        return switch (date.state()) {
            case AMBIGUOUS, IN_PART, UNREADABLE -> true;
            case READ, NONE -> false;
        };
    }

    /// What is told of the date of a row.
    static String said(Row row, Words words, Trial trial) {
        return said(row, words, trial, new DateWords(words)::brief);
    }

    private static String said(Row row, Words words, Trial trial, Function<When, String> dating) {
        RowDate date = row.date();
        When when = date.when();
        String read = when == null ? "" : dating.apply(when);
        String text = PlainText.line(date.text());
        return switch (date.state()) {
            case READ -> trial.isCorrected(row.line()) ? words.say("importing.date.corrected", read) : read;
            // an end that cannot be joined to one of several beginnings stays as a text
            case AMBIGUOUS ->
                date.decisions().isEmpty()
                        ? words.say("importing.date.ambiguous", read.isEmpty() ? text : read)
                        : words.say("importing.date.ambiguous.part", read, text);
            case IN_PART -> words.say("importing.date.inPart", read, text);
            case UNREADABLE -> words.say("importing.date.unreadable", text);
            case NONE -> words.say("importing.date.none");
        };
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Row row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        TextField typed = new TextField(row.date().text());
        typed.setAccessibleText(words.say("importing.date.type", String.valueOf(row.line())));
        typed.setOnAction(_ -> take(row, typed.getText()));
        typed.focusedProperty().subscribe((old, now) -> {
            if (old && !now && isEditing()) {
                take(row, typed.getText());
            }
        });
        setText(null);
        setGraphic(typed);
        typed.requestFocus();
        // the caret stands where one would go on
        typed.end();
    }

    private void take(Row row, String typed) {
        boolean changed = !typed.strip().equals(row.date().text().strip());
        // first the field is gone, so that it does not hear that it has lost the keyboard
        cancelEdit();
        if (changed) {
            trial.correct(row.line(), typed.strip());
        }
        Objects.requireNonNull(getTableView()).requestFocus();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        Row row = getItem();
        if (row != null) {
            show(row);
        }
    }
}
