package kwonik.view;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ObservableSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.lane.Frame;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Size;
import kwonik.layout.timeline.TimelineLayout;
import kwonik.paint.CanvasPainter;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;

/// Draws the ink of a timeline on one canvas the size of the control, and keeps a light node over each visible
/// mark.
///
/// Many changes in one pulse ask for one layout; the layout plans and paints once.
final class TimelineViewSkin extends SkinBase<TimelineView> {
    /// So few that an event of the user never waits for them.
    private static final int TILES_AHEAD = 4;

    private final Canvas canvas = new Canvas();
    private final Pane handlePane = new Pane();
    private final CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D());
    private final FxTextMeasure measure = new FxTextMeasure();
    private final Handles handles;
    /// Says that the timeline itself has the keyboard, where no event is selected.
    private final Region frame = new Region();
    private final LaneBar lanes;
    private final GhostLayer ghosts;
    private final Gestures gestures;
    private TimelineLayout layout;
    private boolean lookingAhead;

    TimelineViewSkin(TimelineView view) {
        super(view);
        layout = newLayout();
        handles = new Handles(view, handlePane);
        lanes = new LaneBar(view);
        ghosts = new GhostLayer(view);
        gestures = new Gestures(view, canvas, lanes, ghosts);
        handlePane.setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(view.widthProperty());
        clip.heightProperty().bind(view.heightProperty());
        view.setClip(clip);
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        frame.visibleProperty().bind(focusShown(view));
        getChildren().addAll(canvas, handlePane, ghosts.node(), lanes.node(), frame);
        registerChangeListener(view.indexProperty(), any -> {
            handles.renew();
            showWhole();
        });
        registerChangeListener(view.viewProperty(), any -> view.requestLayout());
        registerChangeListener(view.firstLaneProperty(), any -> view.requestLayout());
        registerChangeListener(view.hitsProperty(), any -> {
            handles.forget();
            view.requestLayout();
        });
        registerChangeListener(view.lookProperty(), any -> relay());
        registerChangeListener(view.wordsProperty(), any -> relay());
        registerChangeListener(view.shownProperty(), any -> relay());
        registerChangeListener(
                view.ghostProperty(), any -> ghosts.show(view.ghostProperty().get()));
        gestures.install();
        speak();
        showWhole();
    }

    /// Whether a node is to show that it has the keyboard, as rules of style would ask.
    static BooleanExpression focusShown(Node node) {
        PseudoClass shown = PseudoClass.getPseudoClass("focus-visible");
        ObservableSet<PseudoClass> states = node.getPseudoClassStates();
        return Bindings.createBooleanBinding(() -> states.contains(shown), states);
    }

    private void speak() {
        Words words = getSkinnable().wordsProperty().get();
        getSkinnable().setAccessibleText(words.say("view.timeline"));
        getSkinnable().setAccessibleHelp(words.say("view.timeline.help"));
    }

    private void showWhole() {
        ChronicleIndex index = getSkinnable().indexProperty().get();
        if (index != null && getSkinnable().viewProperty().get() == null) {
            getSkinnable().viewProperty().set(index.whole());
        }
        getSkinnable().requestLayout();
    }

    private TimelineLayout newLayout() {
        TimelineView view = getSkinnable();
        return new TimelineLayout(
                view.lookProperty().get(),
                view.wordsProperty().get(),
                measure,
                view.shownProperty().get());
    }

    /// Another look or language, or other lanes: the old layout remembers widths of the old one.
    private void relay() {
        layout = newLayout();
        handles.forget();
        speak();
        getSkinnable().requestLayout();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        ChronicleIndex index = getSkinnable().indexProperty().get();
        ViewState view = getSkinnable().viewProperty().get();
        canvas.setWidth(width);
        canvas.setHeight(height);
        handlePane.resizeRelocate(x, y, width, height);
        frame.resizeRelocate(x, y, width, height);
        frame.setBorder(handles.focusRing());
        if (index == null || view == null || width < 1 || height < 1) {
            canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
            return;
        }
        ViewState sane = getSkinnable().moves(index).clamped(view);
        if (!sane.equals(view)) {
            // another file may end earlier: then the view is what is announced
            getSkinnable().viewProperty().set(sane);
        }
        Picture picture = plan(index, sane, width, height);
        canvas.setWidth(picture.size().width());
        painter.paint(picture);
        handles.show(index, picture);
        lanes.show(picture, width, getSkinnable().wordsProperty().get());
        getSkinnable().setPicture(picture);
        ghosts.show(getSkinnable().ghostProperty().get());
        lookAhead();
    }

    /// Plans for the room there is beside the bar that scrolls the lanes, and scrolls to what has just been selected.
    private Picture plan(ChronicleIndex index, ViewState view, double width, double height) {
        boolean barred = lanes.isShown();
        double bar = LaneBar.width(getSkinnable().targetProperty().get());
        Picture picture = plan(index, view, new Size(barred ? width - bar : width, height));
        if (picture.sight().scrolls() != barred) {
            picture = plan(index, view, new Size(barred ? width : Math.max(1, width - bar), height));
        }
        String selected = view.selected();
        int event = selected == null ? -1 : index.chronicle().indexOf(selected);
        boolean dated = event >= 0 && index.chronicle().events().get(event).when() != null;
        int lane = dated ? index.laneOf(event) : -1;
        int first = lanes.follow(picture.sight(), lane, selected, index, width, height);
        if (first != getSkinnable().firstLaneProperty().get()) {
            getSkinnable().setFirstLane(first);
            picture = plan(index, view, picture.size());
        }
        return picture;
    }

    private Picture plan(ChronicleIndex index, ViewState view, Size size) {
        TimelineView timeline = getSkinnable();
        Frame frame = new Frame(
                timeline.share(),
                timeline.hitsProperty().get(),
                timeline.firstLaneProperty().get());
        return layout.plan(index, view, size, frame);
    }

    /// While a frame is being painted, and later as long as nothing else is to do, labels for the next are placed.
    private void lookAhead() {
        if (!lookingAhead) {
            lookingAhead = true;
            Platform.runLater(() -> {
                lookingAhead = false;
                if (layout.ahead(TILES_AHEAD)) {
                    lookAhead();
                }
            });
        }
    }

    @Override
    public void dispose() {
        gestures.uninstall();
        super.dispose();
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 900;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 600;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 240;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 200;
    }
}
