package kwonik.app.notes;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.notes.anchor.Anchor;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A note in the list of all: its kind, what it says, its tags, what it is on, and why it stands nowhere if it does.
final class NoteCell extends ListCell<NoteRow> {
    /// Kept free on the right where the list is asked before it has given the width.
    private static final double SCROLL_BAR = 18;

    private final Words words;
    private @Nullable Region content;

    NoteCell(Words words) {
        this.words = words;
        getStyleClass().add("note-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The list gives the width; without this, the longest note would.
        setPrefWidth(0);
    }

    /// As high as its lines are at the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        if (content == null) {
            return super.computePrefHeight(width);
        }
        ListView<NoteRow> list = getListView();
        double given = width >= 0 || list == null ? width : list.getWidth() - SCROLL_BAR;
        double room = Math.max(60, given - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + content.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (content == null) {
            super.layoutChildren();
            return;
        }
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        content.resizeRelocate(snappedLeftInset(), snappedTopInset(), Math.max(1, width), Math.max(1, height));
    }

    private void fill(Region next, String read) {
        content = next;
        setGraphic(next);
        setAccessibleText(read);
    }

    @Override
    protected void updateItem(@Nullable NoteRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            content = null;
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        show(row);
    }

    private void show(NoteRow row) {
        String kind = row.note().motivation().in(words);
        String tags = row.note().body().tags().isEmpty()
                ? ""
                : "  #" + String.join(" #", row.note().body().tags());
        VBox box = new VBox(
                new WrappedText(
                        "body",
                        WrappedText.run(kind + "  ", "strong"),
                        WrappedText.run(row.said(), "plain"),
                        WrappedText.run(tags, "faint")),
                new WrappedText("fine", row.on()));
        box.getStyleClass().add("note-line");
        String why = switch (row.anchor()) {
            case Anchor.Orphan orphan ->
                orphan.reason().in(words) + " " + orphan.reason().remedy(words);
            case Anchor.Waiting _ -> words.say("mynotes.waiting");
            default -> "";
        };
        if (!why.isEmpty()) {
            box.getChildren().add(new WrappedText("fine", why));
        }
        VBox whole = row.heading().isEmpty() ? box : new VBox(new WrappedText("section", row.heading()), box);
        fill(
                whole,
                String.join(" ", row.heading(), kind, row.said(), tags, row.on(), why)
                        .strip());
    }
}
