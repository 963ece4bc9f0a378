package kwonik.layout;

import java.util.List;
import java.util.Optional;

/// A placed picture: what to paint, in order, and where an event can be touched.
///
/// @param size in pixels
/// @param ground background colour; 0 is none
/// @param marks in paint order
/// @param spots one for each event or chip that can be seen, by time and then by lane
/// @param groups which marks belong to which spot, in paint order; they do not overlap
/// @param tally where all events of the chronicle are
public record Picture(Size size, int ground, List<Mark> marks, List<Spot> spots, List<Group> groups, Tally tally) {
    public Picture {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
        groups = List.copyOf(groups);
    }

    /// The marks from the place `from` to one before the place `to`, which are those of one event or chip.
    public record Group(Spot spot, int from, int to) {}

    /// The same on another ground; 0 is none.
    public Picture on(int otherGround) {
        return new Picture(size, otherGround, marks, spots, groups, tally);
    }

    /// Whether the ground hides what is behind the picture.
    public boolean opaque() {
        return ground >>> 24 == 0xFF;
    }

    /// The topmost spot at a point.
    public Optional<Spot> spotAt(double x, double y) {
        Spot hit = null;
        for (Spot spot : spots) {
            if (spot.box().contains(x, y) && (hit == null || spot.event() >= 0)) {
                hit = spot;
            }
        }
        return Optional.ofNullable(hit);
    }

    /// The spot of an event, by its place in the chronicle.
    public Optional<Spot> spotOf(int event) {
        return spots.stream().filter(spot -> spot.event() == event).findFirst();
    }

    /// A rectangle.
    public record Box(double x, double y, double width, double height) {
        /// Whether a point lies in it, edges included.
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        /// Whether the two share more than an edge.
        public boolean overlaps(Box that) {
            return x < that.x + that.width && that.x < x + width && y < that.y + that.height && that.y < y + height;
        }
    }

    /// A place to touch: one event, or a chip of several.
    ///
    /// @param event place of the event in the chronicle; -1 for a chip
    /// @param lane place of the lane in the chronicle
    /// @param members how many events it stands for
    /// @param top the event shown, or the most important one of a chip
    /// @param from start of the stretch that a chip covers, in seconds
    /// @param to its end
    /// @param box mark and label together
    /// @param mark the mark alone
    /// @param labelled whether its label is drawn
    /// @param hits how many of its events a search found
    public record Spot(
            int event,
            int lane,
            int members,
            int top,
            double from,
            double to,
            Box box,
            Box mark,
            boolean labelled,
            int hits) {
        /// A place where nothing was found, because nothing was looked for.
        public Spot(
                int event,
                int lane,
                int members,
                int top,
                double from,
                double to,
                Box box,
                Box mark,
                boolean labelled) {
            this(event, lane, members, top, from, to, box, mark, labelled, 0);
        }

        /// The same spot `dx` to the right and `dy` down.
        Spot moved(double dx, double dy) {
            Box movedBox = new Box(box.x + dx, box.y + dy, box.width, box.height);
            Box movedMark = new Box(mark.x + dx, mark.y + dy, mark.width, mark.height);
            return new Spot(event, lane, members, top, from, to, movedBox, movedMark, labelled, hits);
        }

        public boolean isChip() {
            return event < 0;
        }
    }

    /// The count that must always come out: every event is somewhere.
    ///
    /// @param shown events drawn by themselves, with or without a label
    /// @param labelled of those, the ones with a label
    /// @param inChips events that share a chip
    /// @param outside events outside the window of time
    /// @param undated events without a date
    public record Tally(int shown, int labelled, int inChips, int outside, int undated) {
        /// The sum of all; the number of events in the chronicle.
        public int all() {
            return shown + inChips + outside + undated;
        }
    }
}
