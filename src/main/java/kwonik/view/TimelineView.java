package kwonik.view;

import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.EventWalk;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Picture;
import kwonik.layout.search.Hits;
import kwonik.layout.text.TimelineVisibility;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A timeline of a chronicle, with zoom, pan and a walk through its events by pointer, touch and keyboard.
///
/// [#viewProperty()] is the view; setting it goes there, and moving sets it. Nothing else holds that state.
public final class TimelineView extends Control {
    private static final double ZOOM_STEP = 1.5;
    private static final double PAN_STEP = 0.25;
    private static final int LARGE = 20_000;

    private final ObjectProperty<@Nullable ChronicleIndex> index = new SimpleObjectProperty<>(this, "index");
    private final ObjectProperty<@Nullable ViewState> view = new SimpleObjectProperty<>(this, "view");
    private final ObjectProperty<Hits> hits = new SimpleObjectProperty<>(this, "hits", Hits.NONE);
    private final ObjectProperty<Look> look;
    private final ObjectProperty<Words> words;
    private final ObjectProperty<TimelineVisibility> shown =
            new SimpleObjectProperty<>(this, "shown", TimelineVisibility.ALL);
    private final ObjectProperty<@Nullable Ghost> ghost = new SimpleObjectProperty<>(this, "ghost");
    private final ObjectProperty<@Nullable String> movable = new SimpleObjectProperty<>(this, "movable");
    private final ObjectProperty<BiConsumer<String, Ghost>> moved =
            new SimpleObjectProperty<>(this, "moved", (_, _) -> {});
    private final ObjectProperty<@Nullable Node> standIn = new SimpleObjectProperty<>(this, "standIn");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ObjectProperty<Double> target = new SimpleObjectProperty<>(this, "target", 24.0);
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyIntegerWrapper firstLane = new ReadOnlyIntegerWrapper(this, "firstLane");
    private final Flight flight = new Flight(this::land);
    private final GapFlight gapFlight = new GapFlight(this::showGapStep);
    /// How much of each gap is cut out during the animation of hidden gaps; 1 when nothing moves.
    private double share = 1;

    /// An empty timeline in this language and look.
    public TimelineView(Words words, Look look) {
        this.words = new SimpleObjectProperty<>(this, "words", words);
        this.look = new SimpleObjectProperty<>(this, "look", look);
        getStyleClass().add("timeline-view");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
    }

    /// The chronicle that is shown; setting it shows the whole of it, unless [#viewProperty()] is set afterwards.
    public ObjectProperty<@Nullable ChronicleIndex> indexProperty() {
        return index;
    }

    /// Where one looks; null before a chronicle is there.
    public ObjectProperty<@Nullable ViewState> viewProperty() {
        return view;
    }

    /// What a search found in the chronicle that is shown, to be marked; it has to be that of the same index.
    public ObjectProperty<Hits> hitsProperty() {
        return hits;
    }

    /// An event that is not there yet, drawn over the others; null for none.
    public ObjectProperty<@Nullable Ghost> ghostProperty() {
        return ghost;
    }

    /// The id of the one event that the pointer takes along; null where dragging moves the view and nothing else.
    public ObjectProperty<@Nullable String> movableProperty() {
        return movable;
    }

    /// Hears where [#movableProperty()] was put: its id, its date, as sharp as it was, and its lane.
    public ObjectProperty<BiConsumer<String, Ghost>> movedProperty() {
        return moved;
    }

    /// What has the place of this timeline for the time being: it takes the keyboard, and nothing flies unseen. Null
    /// for
    /// nothing.
    public ObjectProperty<@Nullable Node> standInProperty() {
        return standIn;
    }

    @Override
    public void requestFocus() {
        Node other = standIn.get();
        if (other == null) {
            super.requestFocus();
        } else {
            other.requestFocus();
        }
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    public ObjectProperty<Words> wordsProperty() {
        return words;
    }

    /// What of the timeline is drawn; everything at first.
    public ObjectProperty<TimelineVisibility> shownProperty() {
        return shown;
    }

    /// Whether moves are instant instead of animated.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// How high and wide a mark is for the pointer at least, in pixels, however small it is drawn.
    public ObjectProperty<Double> targetProperty() {
        return target;
    }

    /// The picture as last planned; null before the first.
    public ReadOnlyObjectProperty<@Nullable Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    void setPicture(Picture planned) {
        picture.set(planned);
    }

    /// The lane to begin with, by its place in the chronicle, where there are more lanes than have room.
    ReadOnlyIntegerProperty firstLaneProperty() {
        return firstLane.getReadOnlyProperty();
    }

    /// Scrolls the lanes; does nothing where all are in sight.
    void setFirstLane(int lane) {
        firstLane.set(lane);
    }

    /// How wide the picture of time is: the control without the bar that scrolls its lanes.
    double timeWidth() {
        Picture planned = picture.get();
        boolean scrolls = planned != null && planned.sight().scrolls();
        return scrolls ? Math.max(1, getWidth() - LaneBar.width(target.get())) : getWidth();
    }

    /// Scrolls to the lane of an event, also of one that was selected before the lanes were scrolled away from it.
    private void reveal(ChronicleIndex chronicle, int event) {
        Picture planned = picture.get();
        boolean dated = chronicle.chronicle().events().get(event).when() != null;
        if (dated && planned != null && planned.sight().scrolls()) {
            setFirstLane(planned.sight().firstFor(chronicle.laneOf(event)));
        }
    }

    /// Scrolls by all lanes in sight but one.
    private void scrollLanes(int pages) {
        Picture planned = picture.get();
        if (planned != null && planned.sight().scrolls()) {
            Picture.Sight sight = planned.sight();
            setFirstLane(sight.firstAfter(pages * Math.max(1, sight.count() - 1)));
        }
    }

    // ----- Verbs

    /// Does what a verb says; does nothing while there is no chronicle.
    public void run(Verb verb) {
        ChronicleIndex chronicle = index.get();
        ViewState now = target();
        if (chronicle == null || now == null) {
            return;
        }
        Viewport moves = moves(chronicle);
        switch (verb) {
            case ZOOM_IN -> fly(moves.zoomed(now, timeWidth(), focusX(chronicle, now), ZOOM_STEP));
            case ZOOM_OUT -> fly(moves.zoomed(now, timeWidth(), focusX(chronicle, now), 1 / ZOOM_STEP));
            case WHOLE -> fly(moves.whole(now));
            case TEAR -> toggleGaps(chronicle, now);
            case PAN_LEFT -> fly(moves.panned(now, timeWidth(), timeWidth() * PAN_STEP));
            case PAN_RIGHT -> fly(moves.panned(now, timeWidth(), -timeWidth() * PAN_STEP));
            case NEXT -> select(new EventWalk(chronicle).stepInTime(selected(chronicle), 1));
            case PREVIOUS -> select(new EventWalk(chronicle).stepInTime(selected(chronicle), -1));
            case FIRST -> select(new EventWalk(chronicle).stepInTime(-1, 1));
            case LAST -> select(new EventWalk(chronicle).lastAfter(selected(chronicle)));
            case LANES_UP -> scrollLanes(-1);
            case LANES_DOWN -> scrollLanes(1);
            case LANE_DOWN -> selectInLane(chronicle, 1);
            case LANE_UP -> selectInLane(chronicle, -1);
            case CLOSER -> closer(selected(chronicle));
            case OPEN -> select(selected(chronicle));
            case BACK -> back(now);
        }
    }

    private void back(ViewState now) {
        if (now.selected() != null) {
            fly(now.selecting(null));
        }
    }

    private void selectInLane(ChronicleIndex chronicle, int step) {
        int from = selected(chronicle);
        select(from < 0 ? new EventWalk(chronicle).stepInTime(-1, 1) : new EventWalk(chronicle).stepInLane(from, step));
    }

    /// The place of the selected event in the chronicle, or -1.
    private int selected(ChronicleIndex chronicle) {
        ViewState now = target();
        String id = now == null ? null : now.selected();
        return id == null ? -1 : chronicle.chronicle().indexOf(id);
    }

    /// Buttons zoom around the selected event if it is in sight, else around the middle.
    private double focusX(ChronicleIndex chronicle, ViewState now) {
        int event = selected(chronicle);
        var when = event < 0 ? null : chronicle.chronicle().events().get(event).when();
        if (when == null) {
            return timeWidth() / 2;
        }
        double x = moves(chronicle).scale(now, timeWidth()).x(when.start() / 2.0 + when.end() / 2.0);
        return x >= 0 && x <= timeWidth() ? x : timeWidth() / 2;
    }

    /// Selects an event, by its place in the chronicle, and brings it into sight.
    public void select(int event) {
        ChronicleIndex chronicle = index.get();
        ViewState now = target();
        if (chronicle != null && now != null && event >= 0) {
            reveal(chronicle, event);
            ViewState there = moves(chronicle).showing(now, event);
            fly(there.selecting(chronicle.chronicle().events().get(event).id()));
        }
    }

    /// Zooms towards an event, by its place in the chronicle.
    public void closer(int event) {
        ChronicleIndex chronicle = index.get();
        ViewState now = target();
        if (chronicle != null && now != null && event >= 0) {
            reveal(chronicle, event);
            String id = chronicle.chronicle().events().get(event).id();
            ViewState there = moves(chronicle).around(now, event).selecting(id);
            fly(moves(chronicle).centred(there, timeWidth(), event));
        }
    }

    /// What a click on a spot means: an event is opened, a chip is zoomed until its events part.
    void touch(HitArea spot) {
        ChronicleIndex chronicle = index.get();
        ViewState now = target();
        if (chronicle == null || now == null) {
            return;
        }
        if (!spot.isChip()) {
            select(spot.event());
            return;
        }
        ViewState there = moves(chronicle).on(now, spot.from(), spot.to());
        if (there.span() > now.span() * 0.9 && spot.top() >= 0) {
            closer(spot.top());
        } else {
            fly(there);
        }
    }

    // ----- Moving

    /// The moves that are possible in a chronicle in this look.
    Viewport moves(ChronicleIndex chronicle) {
        return new Viewport(chronicle, look.get().gaps().hiddenGap());
    }

    /// Where the view is going, or where it is; null before a chronicle is there.
    public @Nullable ViewState target() {
        ViewState goal = flight.goal();
        return goal == null ? view.get() : goal;
    }

    /// Goes somewhere at once, e.g. under a dragging pointer.
    void jump(ViewState there) {
        flight.stop();
        gapFlight.stop();
        share = 1;
        view.set(there);
    }

    /// Whether nothing moves on its way.
    private boolean isStill() {
        return reducedMotion.get() || getScene() == null || standIn.get() != null;
    }

    /// Goes somewhere in sight of the viewer, in at most 700 ms.
    public void fly(ViewState there) {
        if (gapFlight.isUnderWay()) {
            jump(there);
            return;
        }
        ViewState from = view.get();
        if (from == null || isStill()) {
            jump(there);
        } else {
            flight.start(from, there);
        }
    }

    /// Goes to a view from elsewhere in the window; the lane of an event selected there scrolls into sight.
    public void goTo(ViewState there) {
        ChronicleIndex chronicle = index.get();
        String id = there.selected();
        int event = chronicle == null || id == null ? -1 : chronicle.chronicle().indexOf(id);
        if (chronicle != null && event >= 0) {
            reveal(chronicle, event);
        }
        fly(there);
    }

    private void land(ViewState step) {
        view.set(step);
    }

    double share() {
        return share;
    }

    /// Hides the gaps or shows them again, around the selected event if it is in sight.
    private void toggleGaps(ChronicleIndex chronicle, ViewState now) {
        double x = focusX(chronicle, now);
        ViewState there = moves(chronicle).togglingGaps(now, timeWidth(), x);
        // every step is a plan of its own: too much for a very large chronicle
        if (isStill() || chronicle.dated() > LARGE) {
            jump(there);
        } else {
            flight.stop();
            gapFlight.start(moves(chronicle), now, there, timeWidth(), x);
        }
    }

    private void showGapStep(ViewState step, double newShare) {
        share = newShare;
        view.set(step);
        requestLayout();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineViewSkin(this);
    }
}
