package kwonik.view;

import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// The whole chronicle in a strip: where its events are, and a window over what the timeline shows of it.
///
/// The strip shows true time, with no gap hidden. The window can be dragged and resized, and goes to a click; the
/// timeline has the view, and the strip holds no state of its own.
public final class OverviewStrip extends Control {
    /// Of the window, with each step of the keyboard.
    private static final double STEP = 0.2;
    /// In seconds; whatever the chronicle, no window is dragged together to nothing.
    private static final double LEAST = 60;

    private final TimelineView timeline;
    private final Function<ViewState, String> inWords;

    /// @param timeline that the strip is about
    /// @param inWords says a view in words, for those who do not see it
    public OverviewStrip(TimelineView timeline, Function<ViewState, String> inWords) {
        this.timeline = timeline;
        this.inWords = inWords;
        getStyleClass().add("overview-strip");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        timeline.viewProperty().subscribe((_, _) -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING));
    }

    TimelineView timeline() {
        return timeline;
    }

    @Nullable
    ChronicleIndex index() {
        return timeline.indexProperty().get();
    }

    /// Where one looks, or is going to.
    @Nullable
    ViewState view() {
        return timeline.target();
    }

    /// Moves the window by some seconds, at once.
    void moveBy(ViewState from, double seconds) {
        go(from.at(from.start() + seconds, from.end() + seconds), false);
    }

    /// Puts one edge of the window at an instant, at once; the other stays.
    void resize(ViewState from, boolean left, double instant) {
        ChronicleIndex index = index();
        if (index != null) {
            ViewState whole = index.whole();
            double least = Math.min(LEAST, whole.span() / 2);
            double start = left ? Math.clamp(instant, whole.start(), from.end() - least) : from.start();
            double end = left ? from.end() : Math.clamp(instant, from.start() + least, whole.end());
            go(from.at(start, end), false);
        }
    }

    /// Goes where an instant is in the middle.
    void centre(double instant, boolean flying) {
        ViewState now = view();
        if (now != null) {
            go(now.at(instant - now.span() / 2, instant + now.span() / 2), flying);
        }
    }

    /// Magnifies around an instant that is in the window, or else around its middle.
    void zoom(double instant, double factor) {
        ChronicleIndex index = index();
        ViewState now = view();
        if (index != null && now != null) {
            double width = Math.max(1, timeline.timeWidth());
            double x = timeline.moves(index).scale(now, width).x(instant);
            timeline.jump(timeline.moves(index).zoomed(now, width, x >= 0 && x <= width ? x : width / 2, factor));
        }
    }

    /// Does what a step of the keyboard says: in shares of the window.
    void step(double left, double right) {
        ViewState now = view();
        if (now != null) {
            double start = now.start() + left * STEP * now.span();
            double end = now.end() + right * STEP * now.span();
            go(now.at(start, end), true);
        }
    }

    /// Goes to the beginning of the chronicle, or to its end.
    void toEdge(boolean end) {
        ChronicleIndex index = index();
        ViewState now = view();
        if (index != null && now != null) {
            ViewState whole = index.whole();
            double start = end ? whole.end() - now.span() : whole.start();
            go(now.at(start, start + now.span()), true);
        }
    }

    private void go(ViewState there, boolean flying) {
        ChronicleIndex index = index();
        if (index == null) {
            return;
        }
        ViewState inside = timeline.moves(index).clamped(there);
        if (flying) {
            timeline.fly(inside);
        } else {
            timeline.jump(inside);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        ChronicleIndex index = index();
        ViewState view = timeline.viewProperty().get();
        if (index == null || view == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return switch (attribute) {
            case VALUE -> view.start() / 2 + view.end() / 2;
            case MIN_VALUE -> index.whole().start();
            case MAX_VALUE -> index.whole().end();
            case VALUE_STRING -> inWords.apply(view);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewStripSkin(this);
    }
}
