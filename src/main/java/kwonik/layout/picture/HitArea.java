package kwonik.layout.picture;

import kwonik.layout.picture.Picture.Box;

/// A place to touch: one event, or a chip of several.
///
/// @param events which events it stands for
/// @param time the stretch of time that it stands for
/// @param box mark and label together
/// @param mark the mark alone
/// @param state whether it has a label, and what a search found of it
/// @param ring what a ring that tells the focus goes round: the frame of a selected event
public record HitArea(Events events, Time time, Box box, Box mark, State state, Box ring) {
    private static final double BESIDE = 4;

    /// A place without a frame: a ring leaves some pixels beside it.
    public HitArea(Events events, Time time, Box box, Box mark, State state) {
        this(events, time, box, mark, state, around(box));
    }

    /// The events that a place stands for.
    ///
    /// @param event place of the event in the chronicle; -1 for a chip
    /// @param lane place of the lane in the chronicle
    /// @param members how many events there are
    /// @param top the event shown, or the most important one of a chip
    public record Events(int event, int lane, int members, int top) {}

    /// A stretch of time in seconds; NaN where there is none.
    public record Time(double from, double to) {}

    /// How a place is drawn.
    ///
    /// @param labelled whether its label is drawn
    /// @param hits how many of its events a search found
    public record State(boolean labelled, int hits) {
        /// A label, and nothing was looked for.
        public static final State LABELLED = new State(true, 0);

        /// No label, and nothing was looked for.
        public static final State BARE = new State(false, 0);
    }

    public int event() {
        return events.event;
    }

    public int lane() {
        return events.lane;
    }

    public int members() {
        return events.members;
    }

    public int top() {
        return events.top;
    }

    public double from() {
        return time.from;
    }

    public double to() {
        return time.to;
    }

    public boolean labelled() {
        return state.labelled;
    }

    public int hits() {
        return state.hits;
    }

    private static Box around(Box box) {
        return new Box(box.x() - BESIDE, box.y() - 1, box.width() + 2 * BESIDE, box.height() + 2);
    }

    /// This area moved `dx` to the right and `dy` down.
    HitArea moved(double dx, double dy) {
        return new HitArea(events, time, box.moved(dx, dy), mark.moved(dx, dy), state, ring.moved(dx, dy));
    }

    /// This area in the frame of a page.
    public HitArea in(Box frame) {
        return new HitArea(events, time, box, mark, state, frame);
    }

    public boolean isChip() {
        return events.event < 0;
    }
}
