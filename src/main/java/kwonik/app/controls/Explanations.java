package kwonik.app.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import kwonik.layout.text.TermWords;
import kwonik.model.Glossary.Occurrence;
import kwonik.words.Words;

/// What the terms of a paragraph mean: a dotted line below each, and a note beside the one that is pointed at.
public final class Explanations {
    private static final double WIDEST = 360;
    /// The note stands so far below what it explains, in pixels.
    private static final double BELOW = 6;

    private final WrappedText paragraph;
    private final TextFlow flow;
    private final List<Occurrence> terms;
    private final TermWords entries;
    private final Path line = new Path();
    private final Tooltip note = new Tooltip();

    Explanations(WrappedText paragraph, TextFlow flow, List<Occurrence> terms, Words words) {
        this.paragraph = paragraph;
        this.flow = flow;
        this.terms = List.copyOf(terms);
        this.entries = new TermWords(words);
        line.getStyleClass().add("term-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        note.setWrapText(true);
        note.setMaxWidth(WIDEST);
        paragraph.setFocusTraversable(true);
        paragraph.setAccessibleHelp(all());
        paragraph.focusedProperty().subscribe(focused -> {
            if (focused) {
                show(all(), paragraph.localToScreen(paragraph.getBoundsInLocal()));
            } else {
                note.hide();
            }
        });
        paragraph.addEventHandler(MouseEvent.MOUSE_MOVED, this::pointed);
        paragraph.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> note.hide());
        paragraph.sceneProperty().subscribe((_, scene) -> {
            if (scene == null) {
                note.hide();
            }
        });
    }

    Path line() {
        return line;
    }

    List<String> marked(String text) {
        return terms.stream()
                .map(term -> text.substring(term.start(), term.end()))
                .toList();
    }

    private String all() {
        return terms.stream().map(one -> entries.entry(one.term())).collect(Collectors.joining("\n"));
    }

    private void pointed(MouseEvent move) {
        Point2D place = flow.sceneToLocal(move.getSceneX(), move.getSceneY());
        Optional<Occurrence> term = terms.stream()
                .filter(one -> boxes(one).stream().anyMatch(box -> box.contains(place)))
                .findFirst();
        if (term.isPresent()) {
            show(
                    entries.entry(term.get().term()),
                    flow.localToScreen(boxes(term.get()).getLast()));
        } else {
            note.hide();
        }
    }

    private void show(String text, Bounds beside) {
        if (beside == null || paragraph.getScene() == null) {
            return;
        }
        note.setText(text);
        note.show(paragraph, beside.getMinX(), beside.getMaxY() + BELOW);
    }

    /// Where a term stands, line by line.
    private List<Bounds> boxes(Occurrence term) {
        return rectangles(flow.getRangeShape(term.start(), term.end(), false));
    }

    /// The boxes of a shape that the toolkit gives: each begins where the pen is set down.
    private static List<Bounds> rectangles(PathElement... shape) {
        List<Bounds> boxes = new ArrayList<>();
        for (PathElement element : shape) {
            if (element instanceof MoveTo corner) {
                boxes.add(new BoundingBox(corner.getX(), corner.getY(), 0, 0));
            } else if (element instanceof LineTo corner) {
                boxes.add(around(boxes.removeLast(), corner.getX(), corner.getY()));
            }
        }
        return boxes;
    }

    private static Bounds around(Bounds box, double x, double y) {
        double left = Math.min(box.getMinX(), x);
        double top = Math.min(box.getMinY(), y);
        return new BoundingBox(left, top, Math.max(box.getMaxX(), x) - left, Math.max(box.getMaxY(), y) - top);
    }

    void draw() {
        line.getElements().clear();
        for (Occurrence term : terms) {
            for (Bounds box : boxes(term)) {
                line.getElements()
                        .addAll(new MoveTo(box.getMinX(), box.getMaxY()), new LineTo(box.getMaxX(), box.getMaxY()));
            }
        }
        line.setLayoutX(flow.getLayoutX());
        line.setLayoutY(flow.getLayoutY());
    }
}
