package kwonik.layout.picture;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kwonik.axis.Ticks.Tick;
import org.jspecify.annotations.Nullable;

/// A placed picture: what to paint, in order, and where an event can be touched.
///
/// @param size in pixels
/// @param ground background colour; 0 is none
/// @param marks in paint order
/// @param spots one for each event or chip that can be seen, by time and then by lane
/// @param groups which marks belong to which spot, in paint order; they do not overlap
/// @param tally where all events of the chronicle are
/// @param sight which lanes are in sight
public record Picture(
        Size size, int ground, List<Mark> marks, List<HitArea> spots, List<Group> groups, Tally tally, Sight sight) {
    /// A picture whose lanes do not scroll.
    public Picture(Size size, int ground, List<Mark> marks, List<HitArea> spots, List<Group> groups, Tally tally) {
        this(size, ground, marks, spots, groups, tally, Sight.ALL);
    }

    public Picture {
        marks = List.copyOf(marks);
        spots = List.copyOf(spots);
        groups = List.copyOf(groups);
    }

    /// The marks from the place `from` to one before the place `to`, which are those of one event or chip.
    public record Group(HitArea spot, int from, int to) {}

    /// This picture on another ground; 0 is none.
    public Picture on(int otherGround) {
        return new Picture(size, otherGround, marks, spots, groups, tally, sight);
    }

    /// The photos in it.
    public List<Mark.Photo> photos() {
        return marks.stream()
                .filter(Mark.Photo.class::isInstance)
                .map(Mark.Photo.class::cast)
                .toList();
    }

    /// Whether the ground hides what is behind the picture.
    public boolean opaque() {
        return ground >>> 24 == 0xFF;
    }

    /// The topmost spot at a point.
    public Optional<HitArea> spotAt(double x, double y) {
        HitArea hit = null;
        for (HitArea spot : spots) {
            if (spot.box().contains(x, y) && (hit == null || spot.event() >= 0)) {
                hit = spot;
            }
        }
        return Optional.ofNullable(hit);
    }

    /// The spot that is meant by a point: the topmost there, or else the nearest of those that are too small for a
    /// pointer and would hold the point if they were as large as a target is.
    public Optional<HitArea> spotNear(double x, double y, double target) {
        Optional<HitArea> hit = spotAt(x, y);
        return hit.isPresent()
                ? hit
                : spots.stream()
                        .filter(spot -> spot.box().atLeast(target).contains(x, y))
                        .min(Comparator.comparingDouble(spot -> spot.box().distance(x, y)));
    }

    /// The spot of an event, by its place in the chronicle.
    public Optional<HitArea> spotOf(int event) {
        return spots.stream().filter(spot -> spot.event() == event).findFirst();
    }

    /// A rectangle.
    public record Box(double x, double y, double width, double height) {
        public Box moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height);
        }

        /// This rectangle, or a larger one around the same middle where it is smaller than a square of that side.
        Box atLeast(double side) {
            double dx = Math.max(0, side - width) / 2;
            double dy = Math.max(0, side - height) / 2;
            return new Box(x - dx, y - dy, width + 2 * dx, height + 2 * dy);
        }

        /// How far a point is away from it; 0 within.
        double distance(double px, double py) {
            return Math.hypot(Math.max(0, Math.max(x - px, px - right())), Math.max(0, Math.max(y - py, py - foot())));
        }

        public double right() {
            return x + width;
        }

        public double foot() {
            return y + height;
        }

        /// As much of it as lies between two heights.
        public Box between(double top, double bottom) {
            double from = Math.max(y, top);
            return new Box(x, from, width, Math.max(0, Math.min(foot(), bottom) - from));
        }

        /// Whether a point lies in it, edges included.
        public boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }

        /// Whether the two share more than an edge.
        public boolean overlaps(Box that) {
            return x < that.x + that.width && that.x < x + width && y < that.y + that.height && that.y < y + height;
        }
    }

    /// The count that must always come out: every event is somewhere.
    ///
    /// @param shown events drawn by themselves, with or without a label
    /// @param labelled of those, the ones with a label
    /// @param inChips events that share a chip
    /// @param outside events outside the window of time
    /// @param undated events without a date
    /// @param elsewhere events in the window of time whose lane is not in sight
    /// @param lanes how many lanes are not in sight because they have no room
    public record Tally(int shown, int labelled, int inChips, int outside, int undated, int elsewhere, int lanes) {
        /// A count with every lane in sight.
        public Tally(int shown, int labelled, int inChips, int outside, int undated) {
            this(shown, labelled, inChips, outside, undated, 0, 0);
        }

        /// The sum of all; the number of events in the chronicle.
        public int all() {
            return shown + inChips + outside + undated + elsewhere;
        }
    }

    /// What of the lanes is in sight, where they scroll.
    ///
    /// @param lanes the lanes there are to see, as places in the chronicle, in order
    /// @param first where among them those begin that are in sight
    /// @param count how many are in sight
    /// @param top the height at which they begin
    /// @param bottom the height at which they end
    /// @param away what points at a selected event that is not in sight, or null
    /// @param grid where the lanes that are in sight stand, and the lines of time through them
    public record Sight(
            List<Integer> lanes,
            int first,
            int count,
            double top,
            double bottom,
            @Nullable Away away,
            Grid grid) {
        /// No lane is anywhere else.
        public static final Sight ALL = new Sight(List.of(), 0, 0, 0, 0, null);

        public Sight {
            lanes = List.copyOf(lanes);
        }

        /// What is in sight, without its grid.
        public Sight(List<Integer> lanes, int first, int count, double top, double bottom, @Nullable Away away) {
            this(lanes, first, count, top, bottom, away, Grid.NONE);
        }

        /// Whether there are more lanes than are in sight.
        public boolean scrolls() {
            return count < lanes.size();
        }

        /// The first lane to begin with so that `lane` is in sight, moving as little as can be; none of the lanes
        /// moves none.
        public int firstFor(int lane) {
            int place = Collections.binarySearch(lanes, lane);
            int start = place < 0
                    ? first
                    : Math.clamp(first, Math.max(0, place - Math.max(1, count) + 1), Math.max(0, place));
            return lanes.isEmpty() ? 0 : lanes.get(Math.clamp(start, 0, lanes.size() - 1));
        }

        /// The first lane after scrolling by so many, down if positive.
        public int firstAfter(int steps) {
            return lanes.isEmpty()
                    ? 0
                    : lanes.get(Math.clamp((long) first + steps, 0, Math.max(0, lanes.size() - Math.max(1, count))));
        }
    }

    /// The lanes that are in sight and the lines of time through them: where something can be put.
    ///
    /// @param lanes from top to bottom
    /// @param ticks from left to right
    public record Grid(List<Band> lanes, List<Tick> ticks) {
        /// Nowhere to put anything.
        public static final Grid NONE = new Grid(List.of(), List.of());

        public Grid {
            lanes = List.copyOf(lanes);
            ticks = List.copyOf(ticks);
        }

        /// The lane at a height, or the nearest.
        public Optional<Band> laneAt(double y) {
            return lanes.stream().min(Comparator.comparingDouble(band -> band.away(y)));
        }

        /// The band of a lane, if it is in sight.
        public Optional<Band> lane(int place) {
            return lanes.stream().filter(band -> band.lane == place).findFirst();
        }

        /// The line nearest to a place from the left edge.
        public Optional<Tick> tickAt(double x) {
            return ticks.stream().min(Comparator.comparingDouble(line -> Math.abs(line.x() - x)));
        }
    }

    /// Where a lane stands.
    ///
    /// @param lane its place in the chronicle
    public record Band(int lane, double top, double height) {
        private double away(double y) {
            return Math.max(0, Math.max(top - y, y - top - height));
        }
    }

    /// A pointer at the edge to a selected event that is not in sight.
    ///
    /// @param event its place in the chronicle
    /// @param box where the pointer is drawn
    public record Away(int event, Box box) {}
}
