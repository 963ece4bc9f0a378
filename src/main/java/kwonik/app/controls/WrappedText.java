package kwonik.app.controls;

import java.text.BreakIterator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kwonik.layout.search.FoundWords;
import kwonik.model.Glossary.Occurrence;
import kwonik.paint.TextPieces;
import kwonik.words.Printable;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A paragraph that wraps, takes the height it needs, and lets its words be selected.
///
/// JavaFX has text that wraps (`TextFlow`) and text that can be selected (`TextArea`, with scroll bars of its own and a
/// height in rows); a page wants both. [PageSelection] moves the selection over all paragraphs of a page.
public final class WrappedText extends Region {
    private final TextFlow flow;
    private final Path highlight = new Path();
    private final Path tint = new Path();
    private final Path underline = new Path();
    private @Nullable Explanations explanations;
    private List<FoundWords> found = List.of();
    private final String text;
    /// Where lines end, if that is not left to the toolkit.
    private final @Nullable LineEnds ends;

    private int from;
    private int to;
    private int mostLines = Integer.MAX_VALUE;
    private @Nullable CutEnd cutEnd;

    /// @param styleClass what it is on the page, e.g. `title`
    /// @param runs its words; a style class on a run changes the face of that run only
    public WrappedText(String styleClass, Text... runs) {
        flow = new TextFlow(runs);
        text = String.join("", List.of(runs).stream().map(Text::getText).toList());
        ends = Printable.hasLettersToTheLeft(text) ? new LineEnds(List.of(runs)) : null;
        highlight.getStyleClass().add("highlight");
        highlight.setManaged(false);
        highlight.setMouseTransparent(true);
        getStyleClass().addAll("prose", styleClass);
        tint.getStyleClass().add("found-tint");
        underline.getStyleClass().add("found-line");
        for (Path path : List.of(tint, underline)) {
            path.setManaged(false);
            path.setMouseTransparent(true);
        }
        // the paragraph and not the flow alone, so that places in it and the highlight are mirrored together
        setNodeOrientation(
                TextPieces.runsToTheLeft(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(tint, highlight, flow, underline);
        setCursor(Cursor.TEXT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
    }

    public WrappedText(String styleClass, String text) {
        this(styleClass, run(text, "plain"));
    }

    public static Text run(String text, String styleClass) {
        Text run = new Text(text);
        run.getStyleClass().add(styleClass);
        run.setStyle(familyToTheLeft(text));
        return run;
    }

    /// The style in which letters that run to the left, and what stands among them, are of one font; empty for other
    /// texts.
    public static String familyToTheLeft(String text) {
        String family = TextPieces.familyToTheLeft(text);
        return family.isEmpty() ? "" : "-fx-font-family: \"" + family.replaceAll("[\"\\\\]", "") + "\"";
    }

    /// A paragraph that names a part of the page; screen readers say so.
    public WrappedText heading(String role) {
        setAccessibleRoleDescription(role);
        return this;
    }

    /// A paragraph that leads somewhere: by a click, or by Enter when it has the keyboard.
    ///
    /// @param help where it leads, in words
    public WrappedText leading(String help, Runnable go) {
        getStyleClass().add("link");
        setCursor(Cursor.HAND);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleHelp(help);
        Tooltip.install(this, new Tooltip(help));
        setOnMouseClicked(click -> {
            // a drag selects the words instead
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress() && click.getClickCount() == 1) {
                go.run();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                go.run();
                key.consume();
            }
        });
        return this;
    }

    /// What a screen reader does when someone follows a link.
    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE && getAccessibleRole() == AccessibleRole.HYPERLINK) {
            fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Shows no more than so many lines; where the rest is cut off stand three dots.
    void setMostLines(int lines) {
        if (lines != mostLines) {
            mostLines = lines;
            if (cutEnd == null) {
                Text dots = run("…", "plain");
                dots.setStyle(familyToTheLeft(text));
                cutEnd = new CutEnd(flow, text, dots);
                getChildren().add(dots);
            }
            requestLayout();
        }
    }

    /// Whether its words take more lines at some width.
    boolean isLongerThan(int lines, double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        // half a line decides: the space between lines is no line
        return room > 1 && highWithin(room) > high(lines) + line() / 2;
    }

    /// The height of some lines.
    private double high(int lines) {
        return lines * line() + (lines - 1) * flow.getLineSpacing();
    }

    /// The height of one line: with all the width in the world each paragraph takes one.
    private double line() {
        long paragraphs = (ends == null ? text : ends.text())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        return (flow.prefHeight(-1) - (paragraphs - 1) * flow.getLineSpacing()) / paragraphs;
    }

    private double highWithin(double room) {
        if (ends == null) {
            return flow.prefHeight(room);
        }
        ends.fit(room);
        return flow.prefHeight(-1);
    }

    private void cut(double width) {
        CutEnd end = cutEnd;
        if (end == null) {
            return;
        }
        if (mostLines != Integer.MAX_VALUE && isLongerThan(mostLines, getWidth())) {
            end.show(high(mostLines) - line(), line(), width);
        } else {
            end.hide();
        }
    }

    public String text() {
        return text;
    }

    /// Marks words that were looked for, with a tint and with a line below, so that colour is not all there is.
    void mark(List<FoundWords> words) {
        if (!words.equals(found)) {
            found = List.copyOf(words);
            drawFound();
        }
    }

    /// The words that are marked.
    public List<String> marked() {
        return found.stream()
                .map(words -> text.substring(words.from(), words.to()))
                .toList();
    }

    private void drawFound() {
        tint.getElements().clear();
        underline.getElements().clear();
        for (FoundWords words : found) {
            tint.getElements().addAll(flow.getRangeShape(words.from(), words.to(), false));
            underline.getElements().addAll(flow.getUnderlineShape(words.from(), words.to()));
        }
        for (Path path : List.of(tint, underline)) {
            path.setLayoutX(flow.getLayoutX());
            path.setLayoutY(flow.getLayoutY());
        }
    }

    /// Marks the terms that a glossary explains with a dotted line, and tells them to who points at one, or has the
    /// keyboard on the paragraph.
    ///
    /// @param terms as they stand in [#text()]; none leaves the paragraph as it is
    public WrappedText explaining(List<Occurrence> terms, Words words) {
        if (!terms.isEmpty()) {
            explanations = new Explanations(this, flow, terms, words);
            getChildren().add(explanations.line());
        }
        return this;
    }

    /// The words of the terms that are marked, in their order.
    public List<String> explained() {
        return explanations == null ? List.of() : explanations.marked(text);
    }

    public String selected() {
        return text.substring(from, to);
    }

    /// Selects the characters from `start` to `end`, in either order.
    void select(int start, int end) {
        from = Math.clamp(Math.min(start, end), 0, text.length());
        to = Math.clamp(Math.max(start, end), 0, text.length());
        drawSelection();
    }

    /// Selects the word around a place.
    void selectWord(int index) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int at = Math.clamp(index, 0, Math.max(0, text.length() - 1));
        select(words.isBoundary(at) ? at : words.preceding(at), words.following(at));
    }

    /// The place between characters that is nearest to a point of the scene.
    int indexAt(Point2D scenePoint) {
        return Math.clamp(flow.getHitInfo(flow.sceneToLocal(scenePoint)).getInsertionIndex(), 0, text.length());
    }

    private void drawSelection() {
        if (from == to) {
            highlight.getElements().clear();
        } else {
            highlight.getElements().setAll(flow.getRangeShape(from, to, true));
            highlight.relocate(
                    flow.getLayoutX() + highlight.getLayoutBounds().getMinX(),
                    flow.getLayoutY() + highlight.getLayoutBounds().getMinY());
        }
    }

    /// The paragraph speaks for its runs; otherwise every word would be read out twice.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.CHILDREN
                ? FXCollections.<Node>emptyObservableList()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = ends == null ? flow.prefWidth(-1) : ends.width();
        return snappedLeftInset() + wide + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? -1 : Math.max(1, width - snappedLeftInset() - snappedRightInset());
        double high = highWithin(room);
        double shown = mostLines == Integer.MAX_VALUE ? high : Math.min(high, high(mostLines));
        return snappedTopInset() + shown + snappedBottomInset();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        if (ends != null) {
            ends.fit(Math.max(1, width));
        }
        // nothing is left for the toolkit to wrap where lines are ended here
        double wide = ends == null ? width : Math.max(width, flow.prefWidth(-1));
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), Math.max(1, wide), Math.max(1, height));
        cut(width);
        setClip(mostLines == Integer.MAX_VALUE ? null : new Rectangle(getWidth(), getHeight() - snappedBottomInset()));
        drawSelection();
        drawFound();
        if (explanations != null) {
            explanations.draw();
        }
    }
}
