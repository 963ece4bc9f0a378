package kwonik.app.table;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.layout.table.EventColumn;
import kwonik.layout.table.RowText;
import org.jspecify.annotations.Nullable;

/// One cell: its text in a line, and at the pointer in full where it is cut or has more to say.
final class EventCell extends TableCell<Integer, Integer> {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final EventColumn column;
    private final Supplier<RowText> texts;
    private final FoundEvents found;

    /// Which events a search found.
    interface FoundEvents {
        boolean has(int event);
    }

    EventCell(EventColumn column, Supplier<RowText> texts, FoundEvents found) {
        this.column = column;
        this.texts = texts;
        this.found = found;
        getStyleClass().add("event-cell");
        textTruncatedProperty().subscribe((_, _) -> tell());
    }

    @Override
    protected void updateItem(@Nullable Integer event, boolean empty) {
        super.updateItem(event, empty);
        if (empty || event == null) {
            setText(null);
            setStyle("");
            setAccessibleText(null);
            mark(false);
        } else {
            String text = texts.get().cell(column, event);
            setText(text);
            setStyle(WrappedText.familyToTheLeft(text));
            setAccessibleText(texts.get().full(column, event));
            mark(column == EventColumn.TITLE && found.has(event));
        }
        tell();
    }

    /// Tells what was found by a sign and by its weight, and not by colour alone.
    private void mark(boolean marked) {
        setGraphic(marked ? Icon.FIND.draw() : null);
        pseudoClassStateChanged(FOUND, marked);
    }

    private void tell() {
        String full = getAccessibleText();
        boolean more = full != null && (isTextTruncated() || !full.equals(getText()));
        setTooltip(more ? new Tooltip(full) : null);
    }
}
