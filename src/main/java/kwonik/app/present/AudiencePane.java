package kwonik.app.present;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Duration;
import kwonik.app.controls.Styles;
import kwonik.app.controls.WindowPhotos;
import kwonik.app.present.Presentation.Cover;
import kwonik.app.present.Presentation.Mode;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.page.StageLayout;
import kwonik.layout.page.StagePlan;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.Size;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.FxColor;
import kwonik.paint.FxTextMeasure;
import kwonik.view.TimelineView;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What the audience sees: the timeline, which flies from step to step, below it the page of the step, and over both
/// what hides or points. Notes never come here.
final class AudiencePane extends Region {
    private static final Look LOOK = Look.PROJECTOR;
    private static final Duration CURSOR_REST = Duration.seconds(2);
    private static final Duration HINT = Duration.seconds(4);
    private static final double BAR = 6;
    /// The terms stand low, where they cover less of what they explain: this share of the room above them.
    private static final double BELOW = 0.96;

    private final ChronicleIndex index;
    private final Words words;
    private final WindowPhotos images;
    private final WindowPhotos.Place photos;
    private final FxTextMeasure measure = new FxTextMeasure();
    private final TimelineView timeline;
    private final Canvas page = new Canvas();
    private final Region rest = new Region();
    private final Spotlight spotlight = new Spotlight();
    private final Region cover = new Region();
    private final Label digits = new Label();
    private final Label hint = new Label();
    private final KeyList keys;
    private final TermList terms;
    private final PauseTransition still = new PauseTransition(CURSOR_REST);
    private final PauseTransition hinted = new PauseTransition(HINT);
    private final DoubleProperty resting = new SimpleDoubleProperty();
    private @Nullable StageLayout layout;
    private @Nullable Size laidOut;
    private @Nullable Presentation state;
    private @Nullable StagePlan plan;

    /// @param reducedMotion whether nothing flies
    AudiencePane(ChronicleIndex index, Words words, WindowPhotos photos, ObservableValue<Boolean> reducedMotion) {
        this.images = photos;
        this.photos = photos.place();
        this.index = index;
        this.words = words;
        keys = new KeyList("present-keys", words, LOOK);
        terms = new TermList("present-terms", words, LOOK, index.chronicle().glossary());
        timeline = new TimelineView(words, LOOK);
        timeline.setId("audience-timeline");
        timeline.indexProperty().set(index);
        timeline.reducedMotionProperty().bind(reducedMotion);
        timeline.setMouseTransparent(true);
        // the keys are those of the stage, and a screen reader on it reads out no event
        timeline.setDisable(true);
        setFocusTraversable(true);
        page.setId("audience-page");
        page.setMouseTransparent(true);
        rest.setId("audience-rest");
        rest.setStyle(fill(LOOK.colors().accent().fill()));
        cover.setId("audience-cover");
        digits.setId("audience-digits");
        hint.setId("audience-hint");
        hint.setVisible(false);
        digits.setTextFill(Color.WHITE);
        hint.setTextFill(Color.WHITE);
        setStyle(fill(LOOK.colors().surfaces().ground()));
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(timeline, page, rest, spotlight, terms, cover, digits, hint, keys);
        resting.subscribe((_, _) -> placeRest());
        setOnMouseMoved(event -> moved(event.getX(), event.getY()));
        setOnMouseDragged(event -> moved(event.getX(), event.getY()));
        still.setOnFinished(_ -> setCursor(Cursor.NONE));
        hinted.setOnFinished(_ -> hint.setVisible(false));
        still.playFromStart();
    }

    private static String fill(int color) {
        return "-fx-background-color:" + FxColor.css(color) + ";";
    }

    /// By a style, which no other style takes away again.
    private static void set(Label sign, TextStyle type) {
        sign.setStyle(fill(LOOK.colors().accent().fill()) + Styles.of(type) + "-fx-padding:0.1em 0.5em 0.1em 0.5em;");
    }

    /// The share of the rest at a step that is left, from 0 to 1.
    DoubleProperty restingProperty() {
        return resting;
    }

    /// What is on the stage now; null before it has a size.
    @Nullable
    StagePlan plan() {
        return plan;
    }

    TimelineView timeline() {
        return timeline;
    }

    private void moved(double x, double y) {
        setCursor(Cursor.DEFAULT);
        still.playFromStart();
        spotlight.move(x, y);
    }

    /// Says something for a moment, at the lower edge.
    void hint(String text) {
        hint.setText(text);
        hint.setVisible(true);
        hinted.playFromStart();
        requestLayout();
    }

    /// Shows a state of the presentation.
    ///
    /// @param listed whether the presenter has the list of keys before them, so that the class need not see it
    void show(Presentation now, boolean listed) {
        Presentation before = state;
        state = now;
        if (before == null
                || before.step() != now.step()
                || before.titles() != now.titles()
                || before.dates() != now.dates()) {
            renew(now);
        }
        cover.setVisible(now.cover() != Cover.NONE);
        cover.setStyle(now.cover() == Cover.WHITE ? fill(0xFFFFFF) : fill(0));
        digits.setText(now.digits());
        digits.setVisible(!now.digits().isEmpty());
        spotlight.setVisible(now.mode() == Mode.POINTING);
        keys.setVisible(now.mode() == Mode.READING_KEYS && !listed);
        explain(now.mode() == Mode.READING_TERMS);
        rest.setVisible(now.auto().on());
        requestLayout();
    }

    private void explain(boolean wanted) {
        StagePlan current = plan;
        StageLayout stage = layout;
        Size size = laidOut;
        terms.setVisible(wanted && current != null);
        if (terms.isVisible() && current != null && stage != null && size != null) {
            terms.list(current);
            terms.fit(size, stage.look().type().lane().size());
        }
    }

    private void renew(Presentation now) {
        StageLayout stage = layout;
        if (stage == null) {
            return;
        }
        StagePlan next = stage.plan(now.story(), now.step(), now.shown());
        plan = next;
        String place = now.isTitle()
                ? words.say(
                        "present.title",
                        next.shown().undated(now.story().title().in(words.tag())))
                : words.say("present.place", String.valueOf(now.step() + 1), String.valueOf(now.steps()));
        setAccessibleText(words.say("present.audience") + ": " + place);
        timeline.setVisible(next.hasStrip());
        if (next.hasStrip()) {
            timeline.lookProperty().set(stage.look());
            timeline.shownProperty().set(next.shown());
            Box box = next.strip();
            timeline.resizeRelocate(box.x(), box.y(), box.width(), box.height());
            if (timeline.viewProperty().get() == null) {
                timeline.viewProperty().set(next.view());
            } else {
                timeline.fly(next.view());
            }
        }
        Size size = next.page().size();
        page.setWidth(size.width());
        page.setHeight(size.height());
        page.relocate(0, stage.top(next.page()));
        paint(next);
    }

    /// Paints the page of a step, and once more when its photos are there.
    private void paint(StagePlan step) {
        double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        photos.paint(page.getGraphicsContext2D(), step.page(), scale, () -> {
            if (step.equals(plan)) {
                paint(step);
            }
        });
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        Size size = new Size(Math.rint(getWidth()), Math.rint(getHeight()));
        if (!Objects.equals(size, laidOut)) {
            laidOut = size;
            StageLayout made = new StageLayout(LOOK, words, measure, index, images.folder(), size);
            layout = made;
            double small = made.look().type().small().size();
            set(digits, made.look().type().lane());
            set(hint, made.look().type().small());
            keys.fit(size, small);
            if (state != null) {
                renew(state);
                explain(state.mode() == Mode.READING_TERMS);
            }
        }
        cover.resizeRelocate(0, 0, getWidth(), getHeight());
        spotlight.fit(getWidth(), getHeight());
        digits.autosize();
        digits.relocate(
                getWidth() - digits.getWidth() - digits.getHeight() / 2, getHeight() - 1.4 * digits.getHeight());
        hint.autosize();
        hint.relocate(hint.getHeight() / 2, getHeight() - 1.5 * hint.getHeight());
        terms.autosize();
        terms.relocate(
                Math.rint((getWidth() - terms.getWidth()) / 2), Math.rint(BELOW * (getHeight() - terms.getHeight())));
        keys.autosize();
        keys.relocate(Math.rint((getWidth() - keys.getWidth()) / 2), Math.rint((getHeight() - keys.getHeight()) / 2));
        placeRest();
    }

    private void placeRest() {
        double height = Math.max(2, Math.rint(BAR * getHeight() / 1080));
        rest.resizeRelocate(0, getHeight() - height, getWidth() * Math.clamp(resting.get(), 0, 1), height);
    }
}
