package kwonik.view;

import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.picture.Picture.Sight;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The slim bar beside a timeline with more lanes than have room, and the rule by which lanes follow a selection.
///
/// Lanes scroll as a whole. Where the user has scrolled to, they stay, until another event is selected or the window
/// has another size: then the lane of the selected event comes into sight.
final class LaneBar {
    /// In pixels; the keyboard and the wheel do the same, so a pointer needs no more.
    private static final double SLIM = 12;
    /// Targets of this size and more are for fingers, and so is the bar.
    private static final double FINGER = 44;

    private final ScrollBar bar = new ScrollBar();
    private final TimelineView view;
    private @Nullable Followed followed;
    private boolean showing;

    LaneBar(TimelineView view) {
        this.view = view;
        bar.setId("lane-bar");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setVisible(false);
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(1);
        bar.valueProperty().subscribe(value -> moved(value.doubleValue()));
        // what is done to the bar is not done to the timeline
        bar.addEventHandler(MouseEvent.ANY, Event::consume);
        bar.addEventHandler(ScrollEvent.SCROLL, event -> {
            scroll(event.getDeltaY() > 0 ? -1 : 1);
            event.consume();
        });
    }

    /// What a lane has to follow.
    private record Followed(@Nullable String selected, Object index, Look look, double width, double height) {}

    /// How wide it is where targets are of some size.
    static double width(double target) {
        return target < FINGER ? SLIM : target;
    }

    ScrollBar node() {
        return bar;
    }

    boolean isShown() {
        return bar.isVisible();
    }

    /// Scrolls by some lanes, down if positive; whether there is anything to scroll.
    boolean scroll(int lanes) {
        Picture picture = view.pictureProperty().get();
        if (picture == null || !picture.sight().scrolls()) {
            return false;
        }
        view.setFirstLane(picture.sight().firstAfter(lanes));
        return true;
    }

    /// The lane to begin with so that a selection that is new, or that was in sight before the window changed, is.
    ///
    /// @param lane of the selected event, or -1
    int follow(Sight sight, int lane, @Nullable String selected, Object index, double width, double height) {
        Followed now = new Followed(selected, index, view.lookProperty().get(), width, height);
        boolean anew = !now.equals(followed);
        followed = now;
        return anew && lane >= 0 && sight.scrolls()
                ? sight.firstFor(lane)
                : view.firstLaneProperty().get();
    }

    /// Stands beside the lanes that are in sight, or goes.
    void show(Picture picture, double right, Words words) {
        Sight sight = picture.sight();
        bar.setVisible(sight.scrolls());
        if (!sight.scrolls()) {
            return;
        }
        showing = true;
        int rest = sight.lanes().size() - sight.count();
        bar.setMax(rest);
        bar.setVisibleAmount((double) rest * sight.count() / sight.lanes().size());
        bar.setBlockIncrement(Math.max(1, sight.count()));
        bar.setValue(sight.first());
        showing = false;
        bar.setAccessibleText(words.say(
                "view.lanes",
                sight.first() + 1,
                sight.first() + sight.count(),
                sight.lanes().size()));
        double width = width(view.targetProperty().get());
        bar.resizeRelocate(right - width, sight.top(), width, Math.max(0, sight.bottom() - sight.top()));
    }

    private void moved(double value) {
        Picture picture = view.pictureProperty().get();
        if (!showing && picture != null && picture.sight().scrolls()) {
            int steps = (int) Math.round(value) - picture.sight().first();
            view.setFirstLane(picture.sight().firstAfter(steps));
        }
    }
}
