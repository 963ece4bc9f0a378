package kwonik.app.passage;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A row of the article view: one paragraph, as high as its words are at the width of the list.
public final class ParagraphCell extends ListCell<Paragraph> {
    private final PassageMarks marks;
    private @Nullable ParagraphText content;

    public ParagraphCell(PassageMarks marks) {
        this.marks = marks;
        getStyleClass().add("paragraph-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The list gives the width; without this, the longest paragraph would.
        setPrefWidth(0);
        marks.currentProperty().subscribe((_, now) -> {
            if (content != null) {
                content.emphasise(now);
            }
        });
        marks.selecting().selectionProperty().subscribe(this::selecting);
        marks.selecting().mentionsProperty().subscribe(this::selecting);
        marks.selecting().mentionProperty().subscribe(this::selecting);
        marks.selecting().notedProperty().subscribe(this::selecting);
        marks.wordsProperty().subscribe((_, _) -> {
            if (content != null) {
                fill(getItem());
            }
        });
    }

    private void selecting() {
        if (content != null) {
            content.drawSelecting();
        }
    }

    /// The paragraph that is shown, or null in an empty row.
    @Nullable
    public ParagraphText content() {
        return content;
    }

    @Override
    protected void updateItem(@Nullable Paragraph paragraph, boolean empty) {
        Paragraph before = getItem();
        super.updateItem(paragraph, empty);
        if (empty || paragraph == null) {
            content = null;
            setGraphic(null);
            setAccessibleText("");
        } else if (content == null || !paragraph.equals(before)) {
            fill(paragraph);
        }
    }

    private void fill(Paragraph paragraph) {
        ParagraphText text = new ParagraphText(paragraph, marks);
        text.emphasise(marks.currentProperty().get());
        content = text;
        setGraphic(text);
        setAccessibleText(paragraph.text());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (content == null) {
            return super.computePrefHeight(width);
        }
        double room = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset());
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
}
