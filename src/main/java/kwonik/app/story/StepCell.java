package kwonik.app.story;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.model.Story.Step;
import kwonik.words.Printable;
import org.jspecify.annotations.Nullable;

/// One step in the list of a story: its number, what it shows and how; it can be dragged to another place.
final class StepCell extends ListCell<Step> {
    private static final DataFormat PLACE = new DataFormat("application/x-kwonik-step");

    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    /// How near a dragged step comes to the edge of the list before more of it is shown.
    private static final double EDGE = 16;

    /// Kept free on the right, so that titles do not wrap anew when it comes.
    private static final double SCROLL_BAR = 18;

    private final Label number = new Label();
    private final Label title = line("step-title");
    private final Label remark = line("step-remark");
    private final VBox lines = new VBox(title, remark);
    private final HBox box;
    private final Function<Step, StepWords> words;

    /// @param move takes a step from one place to another
    StepCell(Function<Step, StepWords> words, BiConsumer<Integer, Integer> move) {
        this.words = words;
        number.getStyleClass().add("step-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        remark.managedProperty().bind(remark.textProperty().isNotEmpty());
        HBox.setHgrow(lines, Priority.ALWAYS);
        box = new HBox(number, lines);
        box.getStyleClass().add("step");
        // the width is that of the list, so that long titles wrap
        setPrefWidth(0);
        setOnDragDetected(this::dragged);
        setOnDragOver(this::over);
        setOnDragExited(_ -> mark(getIndex()));
        setOnDragDropped(event -> {
            Integer from = from(event);
            if (from != null && !isEmpty()) {
                move.accept(from, getIndex());
            }
            event.setDropCompleted(from != null);
            event.consume();
        });
    }

    /// Shows where the step would come, and brings more of the list into sight at its edges.
    private void over(DragEvent event) {
        Integer from = from(event);
        if (from != null && !isEmpty()) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(from);
            double y = getListView()
                    .sceneToLocal(event.getSceneX(), event.getSceneY())
                    .getY();
            if (y < EDGE) {
                getListView().scrollTo(Math.max(0, getIndex() - 1));
            } else if (y > getListView().getHeight() - EDGE) {
                getListView().scrollTo(getIndex());
            }
        }
        event.consume();
    }

    /// @param from the place of the step that is dragged; that of this one for none
    private void mark(int from) {
        pseudoClassStateChanged(BEFORE, from > getIndex());
        pseudoClassStateChanged(AFTER, from < getIndex());
    }

    private static Label line(String styleClass) {
        Label line = new Label();
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /// A line as it is, or one of the paragraphs of a page where its letters run to the left: the toolkit fails to wrap
    /// those in a label.
    private static Region readable(Label line, String style) {
        if (!Printable.hasLettersToTheLeft(line.getText())) {
            return line;
        }
        WrappedText text = new WrappedText(style, line.getText());
        text.setMouseTransparent(true);
        return text;
    }

    private void dragged(MouseEvent event) {
        if (!isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.put(PLACE, getIndex());
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(content);
            board.setDragView(snapshot(null, null));
            event.consume();
        }
    }

    private static @Nullable Integer from(DragEvent event) {
        return event.getDragboard().getContent(PLACE) instanceof Integer place ? place : null;
    }

    /// As high as its lines are at the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        return isEmpty() || getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(room()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (!isEmpty() && getGraphic() != null) {
            box.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    room(),
                    Math.max(box.minHeight(room()), box.prefHeight(room())));
        }
    }

    private double room() {
        return Math.max(60, getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void updateItem(@Nullable Step step, boolean empty) {
        super.updateItem(step, empty);
        mark(getIndex());
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        StepWords said = words.apply(step);
        number.setText(said.words().say("app.stories.step.number", getIndex() + 1));
        title.setText(said.title(step));
        remark.setText(said.remark(step));
        lines.getChildren().setAll(readable(title, "body"), readable(remark, "fine"));
        setAccessibleText(number.getText() + " " + title.getText() + ", " + remark.getText());
        setGraphic(box);
    }
}
