package kwonik.app.passage;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import kwonik.app.controls.KindBadge;
import kwonik.app.controls.WrappedText;
import kwonik.app.passage.Paragraph.Span;
import kwonik.edtf.typed.Mention;
import kwonik.paint.TextPieces;
import org.jspecify.annotations.Nullable;

/// A paragraph of an article: its words, and behind and below them tint and underline of each passage. A passage begins
/// with its number, which takes the focus.
public final class ParagraphText extends Region {
    /// Between the underlines of passages that overlap, in pixels.
    private static final double STEP = 2.5;

    private final TextFlow flow = new TextFlow();
    private final List<MarkedSpan> marked = new ArrayList<>();
    private final Paragraph paragraph;
    private final List<Span> opening;
    private final PassageMarks marks;
    private final Path selected = path("text-selection");
    private final Path ends = path("text-selection-ends");
    private final Path dates = path("date-mention");
    private final Path date = path("date-mention-now");
    private final Path noted = path("noted-words");

    ParagraphText(Paragraph paragraph, PassageMarks marks) {
        this.paragraph = paragraph;
        this.marks = marks;
        getStyleClass().add("paragraph");
        setNodeOrientation(
                TextPieces.runsToTheLeft(paragraph.text())
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        if (paragraph.continued()) {
            getStyleClass().add("continued");
        }
        opening = paragraph.spans().stream().filter(Span::opens).toList();
        List<Button> numbers =
                opening.stream().map(span -> number(span.passage(), marks)).toList();
        fill(paragraph.text(), opening, numbers);
        for (Span span : paragraph.spans()) {
            int at = opening.indexOf(span);
            marked.add(new MarkedSpan(
                    span,
                    span.from() + before(opening, span.from() + 1),
                    span.to() + before(opening, span.to()),
                    drawing("passage-tint", span.passage()),
                    drawing("passage-line", span.passage()),
                    at < 0 ? null : numbers.get(at)));
        }
        for (MarkedSpan mark : marked) {
            getChildren().addAll(mark.tint(), mark.line());
        }
        getChildren().addAll(noted, selected, dates, date, flow, ends);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(at(event) == null ? Cursor.DEFAULT : Cursor.HAND));
        // The list would take the press for a wish to select the row.
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !(event.getTarget() instanceof Button)) {
                marks.selecting().pointer().pressed(placeAt(event.getX(), event.getY()), event);
            }
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, marks.selecting().pointer()::dragged);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            Passage passage = click ? at(event) : null;
            if (passage != null) {
                marks.press().accept(passage);
            }
        });
    }

    private void fill(String text, List<Span> opening, List<Button> numbers) {
        int from = 0;
        for (int i = 0; i < opening.size(); i++) {
            int at = opening.get(i).from();
            if (at > from) {
                flow.getChildren().add(WrappedText.run(text.substring(from, at), "plain"));
            }
            flow.getChildren().add(numbers.get(i));
            from = at;
        }
        flow.getChildren().add(WrappedText.run(text.substring(from), "plain"));
    }

    /// How many passages begin before a place.
    private static int before(List<Span> opening, int place) {
        return (int) opening.stream().filter(span -> span.from() < place).count();
    }

    private static Button number(Passage passage, PassageMarks marks) {
        Button number = new Button(passage.number() + (passage.changed() ? " ≠" : ""));
        number.setId("passage-" + passage.number());
        number.getStyleClass().add("passage-number");
        number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        String name = marks.name().apply(passage);
        number.setAccessibleText(name);
        Tooltip tip = KindBadge.tip(name);
        number.setTooltip(tip);
        number.setOnAction(_ -> marks.press().accept(passage));
        return number;
    }

    private static Path drawing(String styleClass, Passage passage) {
        Path path = path(styleClass);
        if (passage.changed()) {
            path.getStyleClass().add("changed");
        }
        path.setViewOrder(2);
        return path;
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    // ----- What is selected

    /// The place in the article’s text that is nearest to a point of this paragraph.
    public int placeAt(double x, double y) {
        int index = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()))
                .getInsertionIndex();
        int numbers = 0;
        while (numbers < opening.size() && opening.get(numbers).from() + numbers < index) {
            numbers++;
        }
        return paragraph.start()
                + Math.clamp(index - numbers, 0, paragraph.text().length());
    }

    /// Where the caret stands at a place of this paragraph, as high as its line.
    public Bounds caret(int place) {
        int at = Math.clamp(place - paragraph.start(), 0, paragraph.text().length());
        Path shape = new Path(flow.getCaretShape(at + before(opening, at), true));
        shape.setStrokeWidth(0);
        Bounds drawn = shape.getBoundsInLocal();
        return new BoundingBox(
                drawn.getMinX() + flow.getLayoutX(),
                drawn.getMinY() + flow.getLayoutY(),
                drawn.getWidth(),
                drawn.getHeight());
    }

    /// The paragraph that is drawn.
    public Paragraph paragraph() {
        return paragraph;
    }

    /// Draws what is selected and which dates are named, where they stand here.
    void drawSelecting() {
        TextSelection now = marks.selecting().selectionProperty().get();
        PathElement[] shape = now == null ? new PathElement[0] : shape(now.start(), now.end());
        selected.getElements().setAll(shape);
        ends.getElements().setAll(now == null ? List.of() : ends(now));
        List<PathElement> lines = new ArrayList<>();
        Mention here = marks.selecting().mentionProperty().get();
        for (Mention mention : marks.selecting().mentionsProperty().get()) {
            lines.addAll(LinesBelow.of(shape(mention.start(), mention.end()), 1));
        }
        dates.getElements().setAll(lines);
        List<PathElement> words = new ArrayList<>();
        for (TextSelection each : marks.selecting().notedProperty().get()) {
            words.addAll(List.of(shape(each.start(), each.end())));
        }
        noted.getElements().setAll(words);
        date.getElements().setAll(here == null ? List.of() : List.of(shape(here.start(), here.end())));
        for (Node drawing : List.of(selected, ends, dates, date, noted)) {
            drawing.setLayoutX(flow.getLayoutX());
            drawing.setLayoutY(flow.getLayoutY());
        }
    }

    /// The shape of a stretch of the article, as much of it as stands here.
    private PathElement[] shape(int start, int end) {
        int from =
                Math.clamp((long) start - paragraph.start(), 0, paragraph.text().length());
        int to = Math.clamp((long) end - paragraph.start(), 0, paragraph.text().length());
        return from >= to
                ? new PathElement[0]
                : flow.getRangeShape(from + before(opening, from + 1), to + before(opening, to), false);
    }

    /// An upright line at either end, which tells a selection without its colour.
    private List<PathElement> ends(TextSelection selection) {
        List<PathElement> lines = new ArrayList<>();
        for (int place : new int[] {selection.start(), selection.end()}) {
            int at = place - paragraph.start();
            if (at >= 0 && at <= paragraph.text().length()) {
                lines.addAll(List.of(flow.getCaretShape(at + before(opening, at), true)));
            }
        }
        return lines;
    }

    /// Emphasises one passage and no other.
    void emphasise(@Nullable Passage current) {
        marked.forEach(mark -> mark.emphasise(current));
    }

    /// The number of a passage that begins here, or null.
    @Nullable
    public Button number(Passage passage) {
        return marked.stream()
                .filter(mark -> mark.span().passage().equals(passage))
                .findFirst()
                .map(MarkedSpan::number)
                .orElse(null);
    }

    /// How far below the top of the paragraph a passage begins, in pixels; 0 if it does not stand here.
    public double depth(Passage passage) {
        return marked.stream()
                .filter(mark -> mark.span().passage().equals(passage))
                .findFirst()
                .map(mark ->
                        mark.tint().getLayoutY() + mark.tint().getLayoutBounds().getMinY())
                .orElse(0.0);
    }

    /// Of several passages one above the other, the shortest is meant.
    private @Nullable Passage at(MouseEvent event) {
        Passage found = null;
        for (MarkedSpan mark : marked) {
            Passage passage = mark.span().passage();
            boolean hit = mark.tint().contains(mark.tint().parentToLocal(event.getX(), event.getY()));
            if (hit && (found == null || passage.end() - passage.start() < found.end() - found.start())) {
                found = passage;
            }
        }
        return found;
    }

    private void draw() {
        drawSelecting();
        for (MarkedSpan mark : marked) {
            PathElement[] shape = flow.getRangeShape(mark.from(), mark.to(), false);
            mark.tint().getElements().setAll(shape);
            mark.line()
                    .getElements()
                    .setAll(LinesBelow.of(shape, mark.span().passage().level() * STEP));
            for (Node drawing : List.of(mark.tint(), mark.line())) {
                drawing.setLayoutX(flow.getLayoutX());
                drawing.setLayoutY(flow.getLayoutY());
            }
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + flow.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), Math.max(1, width), Math.max(1, height));
        flow.layout();
        draw();
    }
}
