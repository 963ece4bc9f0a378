package kwonik.app.notes;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.notes.anchor.Anchor;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A note in the list of all: its kind, what it says, its tags, what it is on, and why it stands nowhere if it does.
final class NoteCell extends ListCell<NoteRow> {
    private final Words words;

    NoteCell(Words words) {
        this.words = words;
        getStyleClass().add("note-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NoteRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (row) {
            case NoteRow.Heading heading -> {
                setGraphic(new WrappedText("section", heading.text()));
                setAccessibleText(heading.text());
            }
            case NoteRow.OfNote note -> show(note);
        }
    }

    private void show(NoteRow.OfNote row) {
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
        String why = "";
        if (row.anchor() instanceof Anchor.Orphan orphan) {
            why = orphan.reason().in(words) + " " + orphan.reason().remedy(words);
            box.getChildren().add(new WrappedText("fine", why));
        }
        setGraphic(box);
        setAccessibleText(
                String.join(" ", kind, row.said(), tags, row.on(), why).strip());
    }
}
