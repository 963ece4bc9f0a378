package kwonik.view;

import javafx.beans.binding.BooleanExpression;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.SkinBase;
import javafx.scene.paint.Color;
import kwonik.edtf.calendar.CivilDate;
import kwonik.edtf.words.DateWords;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.picture.Look;
import kwonik.layout.timeline.Overview;
import kwonik.layout.timeline.Overview.Band;
import kwonik.paint.Fonts;
import kwonik.paint.FxColor;
import kwonik.paint.FxTextMeasure;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Paints the overview: eras as thin bands, events as a row of bars, the years at both ends, and the window.
///
/// The counts are asked for when chronicle or width change; a frame paints rectangles, as many as there are columns.
final class OverviewStripSkin extends SkinBase<OverviewStrip> {
    private static final double HEIGHT = 40;
    /// In pixels: narrower bars could not be told from each other.
    private static final double COLUMN = 3;

    private static final double ERA = 4;
    private static final int MOST_ERA_ROWS = 2;
    /// A window is painted no narrower than this, so that it is seen and can be taken hold of.
    private static final double LEAST_WINDOW = 8;
    /// How thick the frame is that shows the focus.
    private static final double FRAME = 3;

    private final Canvas canvas = new Canvas();
    private final FxTextMeasure measure = new FxTextMeasure();
    private final OverviewGestures gestures;
    private final BooleanExpression focused;
    private @Nullable ChronicleIndex counted;
    private @Nullable Overview overview;
    private double left;
    private double right;

    OverviewStripSkin(OverviewStrip strip) {
        super(strip);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        gestures = new OverviewGestures(strip, this);
        TimelineView timeline = strip.timeline();
        registerChangeListener(timeline.indexProperty(), _ -> strip.requestLayout());
        registerChangeListener(timeline.viewProperty(), _ -> strip.requestLayout());
        registerChangeListener(timeline.lookProperty(), _ -> strip.requestLayout());
        registerChangeListener(timeline.targetProperty(), _ -> strip.requestLayout());
        registerChangeListener(timeline.wordsProperty(), _ -> speak());
        focused = TimelineViewSkin.focusShown(strip);
        registerChangeListener(focused, _ -> strip.requestLayout());
        gestures.install();
        speak();
    }

    private void speak() {
        Words words = getSkinnable().timeline().wordsProperty().get();
        getSkinnable().setAccessibleText(words.say("view.overview"));
        getSkinnable().setAccessibleHelp(words.say("view.overview.help"));
        getSkinnable().requestLayout();
    }

    private Look look() {
        return getSkinnable().timeline().lookProperty().get();
    }

    // ----- Between pixels and time

    /// The instant at a pixel of the strip.
    double instant(double x) {
        Overview counts = overview;
        return counts == null ? 0 : counts.instantAt(Math.clamp((x - left) / Math.max(1, right - left), 0, 1));
    }

    /// How many seconds a pixel is.
    double secondsPerPixel() {
        Overview counts = overview;
        return counts == null ? 0 : counts.whole().span() / Math.max(1, right - left);
    }

    /// The left edge of the window as it is painted.
    double windowLeft() {
        ViewState view = getSkinnable().timeline().viewProperty().get();
        if (view == null) {
            return left;
        }
        double x = x(view.start());
        double lacking = Math.max(0, LEAST_WINDOW - (x(view.end()) - x));
        return Math.max(left, x - lacking / 2);
    }

    /// Its right edge.
    double windowRight() {
        ViewState view = getSkinnable().timeline().viewProperty().get();
        return view == null ? right : Math.min(right, Math.max(windowLeft() + LEAST_WINDOW, x(view.end())));
    }

    private double x(double instant) {
        Overview counts = overview;
        return counts == null ? left : left + counts.shareOf(instant) * (right - left);
    }

    // ----- Painting

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.setFill(FxColor.of(look().colors().surfaces().ground()));
        gc.fillRect(0, 0, width, height);
        ChronicleIndex index = getSkinnable().index();
        if (index == null || width < 1 || height < 1) {
            return;
        }
        Words words = getSkinnable().timeline().wordsProperty().get();
        DateWords dates = new DateWords(words);
        // the margin before the first event is no time of the chronicle
        boolean timed = index.isTimed();
        String first = timed ? dates.year(CivilDate.ofSecond(index.begin()).year()) : "";
        String last = timed ? dates.year(CivilDate.ofSecond(index.end() - 1).year()) : "";
        double pad = look().gaps().pad();
        double oldWidth = right - left;
        left = Math.rint(measure.width(first, look().type().small()) + 3 * pad);
        right = Math.max(
                left + 1, Math.rint(width - measure.width(last, look().type().small()) - 3 * pad));
        Overview counts = overview;
        if (counts == null || counted == null || !index.sharesEventsWith(counted) || oldWidth != right - left) {
            counts = Overview.of(index, Math.max(1, (int) ((right - left) / COLUMN)));
            overview = counts;
            counted = index;
        }
        gc.setFont(Fonts.of(look().type().small()));
        gc.setTextBaseline(VPos.CENTER);
        gc.setFill(FxColor.of(look().colors().soft()));
        gc.fillText(first, 2 * pad, height / 2);
        gc.fillText(last, right + pad, height / 2);
        paint(gc, counts, height, pad);
        paintWindow(gc, height);
        if (focused.get()) {
            paintFrame(gc, width, height);
        }
    }

    private void paint(GraphicsContext gc, Overview counts, double height, double pad) {
        double top = pad / 2;
        int rows = Math.min(MOST_ERA_ROWS, counts.rows());
        for (Band band : counts.bands()) {
            double from = left + band.from() * (right - left);
            double to = left + band.to() * (right - left);
            double y = top + Math.min(band.row(), rows - 1) * (ERA + 1);
            gc.setFill(FxColor.of(look().colors().era(band.number())));
            gc.fillRect(from, y, Math.max(1, to - from), ERA);
            // its tint alone would not be seen by everyone; a pixel is left between neighbours
            gc.setFill(FxColor.of(look().colors().soft()));
            gc.fillRect(from, y + ERA - 1, Math.max(1, to - from - 1), 1);
        }
        double floor = height - pad / 2 - 1;
        double room = floor - top - rows * (ERA + 1) - 2;
        gc.setFill(FxColor.of(look().colors().hair()));
        gc.fillRect(left, floor, right - left, 1);
        // what is outside the window stays as clear as text is
        Color inside = FxColor.of(look().colors().ink());
        Color outside = FxColor.of(look().colors().soft());
        double column = (right - left) / counts.counts().size();
        for (int i = 0; i < counts.counts().size(); i++) {
            int count = counts.counts().get(i);
            if (count > 0) {
                // by roots, or one burst would press all else to the floor
                double bar = Math.max(3, room * Math.sqrt((double) count / counts.most()));
                double from = left + i * column;
                double middle = from + column / 2;
                gc.setFill(middle >= windowLeft() && middle <= windowRight() ? inside : outside);
                gc.fillRect(from, floor - bar, Math.max(1, column - 1), bar);
            }
        }
    }

    private void paintWindow(GraphicsContext gc, double height) {
        double from = windowLeft();
        double to = windowRight();
        double line = focused.get() ? 3 : 1.5;
        double beside = focused.get() ? FRAME + 1 : 1;
        gc.setFill(FxColor.of(look().colors().accent().fill()));
        gc.fillRect(from, beside, to - from, line);
        gc.fillRect(from, height - beside - line, to - from, line);
        for (double edge : new double[] {from, to - 3}) {
            gc.fillRect(edge, beside, 3, height - 2 * beside);
        }
    }

    /// Around the strip, in the colour of its words: a window in another thickness is not told from one in the usual.
    private void paintFrame(GraphicsContext gc, double width, double height) {
        gc.setFill(FxColor.of(look().colors().ink()));
        gc.fillRect(0, 0, width, FRAME);
        gc.fillRect(0, height - FRAME, width, FRAME);
        gc.fillRect(0, 0, FRAME, height);
        gc.fillRect(width - FRAME, 0, FRAME, height);
    }

    // ----- Size

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        double larger = look().type().small().size() / Look.LIGHT.type().small().size();
        return Math.max(getSkinnable().timeline().targetProperty().get(), Math.rint(HEIGHT * Math.min(larger, 1.3)));
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 0;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    public void dispose() {
        gestures.uninstall();
        super.dispose();
    }
}
