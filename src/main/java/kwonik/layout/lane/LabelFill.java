package kwonik.layout.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import kwonik.axis.HiddenGap;
import kwonik.layout.lane.LaneMark.Label;
import kwonik.layout.lane.RowSpace.Taken;
import kwonik.layout.lane.RowSpace.What;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.TextStyle;
import org.jspecify.annotations.Nullable;

/// Gives a label to every mark of a lane in a window that has none, but free room for one.
///
/// Hits of a search come first, then the selected event, then by importance and time, a group by its most important
/// event. Each mark tries its own row, to the right and to the left; one of the strip then tries the rows, the lowest
/// first. A title is cut only where no row has room for all of it, it crosses a hidden gap only where there is no other
/// room, and a hit takes the room of labels that are none.
final class LabelFill {
    /// In multiples of the common small distance: what lies between a label and its neighbours.
    static final double GAP = 1.4;
    /// A label stands so much further from its dot at most, where a bar below both leaves less room than usual.
    private static final double AWAY = 1.2;
    /// A mark leaves its row for another only if so many times as much of its title can be read there.
    private static final double WORTH = 1.5;

    /// Over a bar that shows so many times the height of its type, a label begins above the bar and not before it.
    private static final double LONG_BAR = 12;
    /// With less room than this many times the height of its type, no title is tried beside a chip.
    private static final double SHORTEST = 3;

    private final Scene scene;
    private final LabelWords words;
    private final List<LaneMark> marks;
    private final int strip;
    private final RowSpace space;
    private final double edge;
    private final double limit;

    /// @param marks all of the lane in the window, some with a label; the strip is below the last row
    /// @param coming the room of marks that are not in the window yet
    LabelFill(LabelWords words, List<LaneMark> marks, int rows, List<LaneMark> coming) {
        this.scene = words.scene();
        this.words = words;
        this.marks = new ArrayList<>(marks);
        this.strip = rows;
        Look.Gaps gaps = scene.look().gaps();
        this.space = new RowSpace(rows + 1, gaps.pad() * GAP);
        this.edge = gaps.pad() / 2;
        this.limit = scene.width() - edge;
        for (int i = 0; i < marks.size(); i++) {
            take(i, marks.get(i));
        }
        for (LaneMark mark : coming) {
            Label label = mark.label();
            double from =
                    label == null ? mark.drawn().from() : Math.min(mark.drawn().from(), label.x());
            double to =
                    label == null ? mark.drawn().to() : Math.max(mark.drawn().to(), label.end());
            space.take(mark.row(), new Taken(-1, What.COMING, from, to));
        }
        for (HiddenGap gap : scene.hiddenGaps()) {
            for (int row = 0; row <= rows; row++) {
                space.take(row, new Taken(-1, What.HIDDEN_GAP, gap.x0(), gap.x1()));
            }
        }
    }

    private void take(int owner, LaneMark mark) {
        space.take(
                mark.row(),
                new Taken(owner, What.MARK, mark.drawn().from(), mark.drawn().to()));
        Label label = mark.label();
        if (label != null) {
            space.take(mark.row(), new Taken(owner, What.LABEL, label.x(), label.end()));
        }
    }

    /// The marks with all the labels that have room.
    List<LaneMark> filled() {
        boolean left = true;
        while (left) {
            // what leaves its place may leave room for one that has been tried before
            left = nameAll();
        }
        stretch();
        return marks;
    }

    /// Tries each mark without a label; whether any left the strip, or had to yield.
    private boolean nameAll() {
        PriorityQueue<Integer> nameless = new PriorityQueue<>(this::byImportance);
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).label() == null && marks.get(i).event() >= 0) {
                nameless.add(i);
            }
        }
        boolean left = false;
        while (!nameless.isEmpty()) {
            int next = nameless.remove();
            int row = marks.get(next).row();
            if (!name(next) && isHit(next)) {
                List<Integer> yielding = nameByForce(next);
                nameless.addAll(yielding);
                left |= !yielding.isEmpty();
            }
            left |= marks.get(next).row() != row;
        }
        return left;
    }

    /// What was searched for comes first, then what is selected, then by rank, and last by time. By hand, since this
    /// runs
    /// for all marks of each frame, and before it is compiled, too.
    private int byImportance(int one, int other) {
        int order = Boolean.compare(isHit(other), isHit(one));
        if (order == 0) {
            order = Boolean.compare(isSelected(other), isSelected(one));
        }
        if (order == 0) {
            order = Integer.compare(rank(other), rank(one));
        }
        if (order == 0) {
            order = Boolean.compare(marks.get(one).isChip(), marks.get(other).isChip());
        }
        if (order == 0) {
            order = Double.compare(
                    marks.get(one).certain().from(), marks.get(other).certain().from());
        }
        return order == 0 ? Integer.compare(one, other) : order;
    }

    private boolean isHit(int i) {
        return !marks.get(i).isChip() && scene.hits().has(marks.get(i).event());
    }

    private boolean isSelected(int i) {
        return !marks.get(i).isChip() && marks.get(i).event() == scene.selected();
    }

    /// Whether an outline will cover what is behind it.
    private boolean isFramed(int i) {
        return isHit(i) || isSelected(i);
    }

    /// Whether an outline covers what is above the whole bar: the frame of the selection need hold no more than its
    /// label.
    private boolean isAllFramed(int i) {
        return isSelected(i) ? marks.get(i).label() == null : isHit(i);
    }

    private int rank(int i) {
        return scene.index().chronicle().events().get(marks.get(i).event()).importance();
    }

    /// Places a label where nothing else is; whether there was room.
    private boolean name(int i) {
        LaneMark mark = marks.get(i);
        Predicate<Taken> others = taken -> taken.owner() != i;
        Predicate<Taken> present = others.and(taken -> taken.what() != What.COMING);
        Predicate<Taken> across = present.and(taken -> taken.what() != What.HIDDEN_GAP);
        if (mark.isChip()
                && widest(mark, strip, across).width() < words.style(mark).size() * SHORTEST) {
            // most chips have no room for words: then they are not even looked up
            return false;
        }
        double full = words.full(mark);
        return nameInWhole(i, full, others)
                || nameInWhole(i, full, present)
                || nameInPart(i, full, rows(mark, present), present)
                || (!scene.hiddenGaps().isEmpty()
                        && (nameInWhole(i, full, across) || nameInPart(i, full, rows(mark, across), across)))
                || (mark.isBar() && (nameAmongBars(i, full, present) || nameAmongBars(i, full, across)));
    }

    private boolean nameInWhole(int i, double full, Predicate<Taken> matters) {
        LaneMark mark = marks.get(i);
        for (int row : rows(mark, matters)) {
            Label label = whole(mark, row, full, matters);
            if (label != null) {
                return place(i, row, label);
            }
        }
        return false;
    }

    /// Bars of the strip may lie over each other: then a label stands above both, where no row is free.
    private boolean nameAmongBars(int i, double full, Predicate<Taken> matters) {
        int row = marks.get(i).row();
        Predicate<Taken> words = matters.and(
                taken -> taken.what() != What.MARK || !marks.get(taken.owner()).isBar() || isAllFramed(taken.owner()));
        Label label = whole(marks.get(i), row, full, words);
        return label == null ? nameInPart(i, full, List.of(row), words) : place(i, row, label);
    }

    private boolean nameInPart(int i, double full, List<Integer> rows, Predicate<Taken> matters) {
        LaneMark mark = marks.get(i);
        double least = words.least(mark);
        if (!(least < full)) {
            return false;
        }
        Label best = null;
        int bestRow = mark.row();
        for (int row : rows) {
            Label label = widest(mark, row, matters);
            boolean better = best == null || (row != mark.row() && label.width() > best.width() * WORTH);
            if (label.width() >= least && better) {
                best = label;
                bestRow = row;
            }
        }
        return best != null && place(i, bestRow, cut(mark, best));
    }

    /// The row of a mark, and those that it may move to.
    private List<Integer> rows(LaneMark mark, Predicate<Taken> matters) {
        List<Integer> rows = new ArrayList<>();
        rows.add(mark.row());
        if (mark.isSmall() && mark.row() == strip) {
            Predicate<Taken> inTheWay = matters.and(taken -> taken.what() != What.HIDDEN_GAP);
            for (int row = strip - 1; row >= 0; row--) {
                if (space.isFree(row, mark.drawn().from(), mark.drawn().to(), inTheWay)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private boolean place(int i, int row, @Nullable Label label) {
        space.leave(marks.get(i).row(), i);
        marks.set(i, marks.get(i).with(row, label));
        take(i, marks.get(i));
        return true;
    }

    /// Places the label of a hit where only labels of others are, who yield; returns them.
    private List<Integer> nameByForce(int i) {
        LaneMark mark = marks.get(i);
        Predicate<Taken> firm = taken -> taken.owner() != i
                && taken.what() != What.COMING
                && (taken.what() != What.LABEL || isFramed(taken.owner()));
        double full = words.full(mark);
        Label label = whole(mark, mark.row(), full, firm);
        if (label == null) {
            Label room = widest(mark, mark.row(), firm);
            if (!(room.width() >= words.least(mark))) {
                return List.of();
            }
            label = cut(mark, room);
        }
        List<Integer> yielding = new ArrayList<>();
        for (Taken taken :
                space.touching(mark.row(), label.x(), label.end(), t -> t.what() == What.LABEL && t.owner() != i)) {
            place(taken.owner(), mark.row(), null);
            yielding.add(taken.owner());
        }
        place(i, mark.row(), label);
        return yielding;
    }

    // ----- Room beside a mark

    private double offset(LaneMark mark) {
        Look.Gaps gaps = scene.look().gaps();
        return mark.isSmall() || mark.isChip() ? gaps.pad() * 0.6 : LanePlan.labelOffset(gaps) - gaps.mark();
    }

    /// A place for a label of full width in a row, or null.
    private @Nullable Label whole(LaneMark mark, int row, double width, Predicate<Taken> matters) {
        for (double x : beginnings(mark, row, matters)) {
            if (x + width <= limit && space.freeUntil(row, x, limit, matters) - x >= width) {
                return new Label(x, width, false, false);
            }
        }
        double end = end(mark, row, matters);
        double first = first(mark);
        if (end - width >= first && end - space.freeSince(row, end, first, matters) >= width) {
            return new Label(end - width, width, true, false);
        }
        return null;
    }

    /// The widest room for a label in a row.
    private Label widest(LaneMark mark, int row, Predicate<Taken> matters) {
        double end = end(mark, row, matters);
        double first = first(mark);
        double since = end < first ? end : space.freeSince(row, end, first, matters);
        Label widest = new Label(since, end - since, true, true);
        for (double x : beginnings(mark, row, matters)) {
            double room = x > limit ? 0 : space.freeUntil(row, x, limit, matters) - x;
            if (room >= widest.width()) {
                widest = new Label(x, room, false, true);
            }
        }
        return widest;
    }

    /// Where a label to the left may begin at most: over a long bar at what is seen of it.
    private double first(LaneMark mark) {
        return isLong(scene, words.style(mark), mark)
                ? Math.max(edge, mark.certain().from())
                : edge;
    }

    /// Whether so much of a bar is seen that a name which begins before it would seem to belong to something else.
    static boolean isLong(Scene scene, TextStyle style, LaneMark mark) {
        double seen = Math.min(scene.width(), mark.certain().to())
                - Math.max(0, mark.certain().from());
        return mark.isBar() && seen >= LONG_BAR * style.size();
    }

    /// Where labels to the right of a mark may begin: close behind a dot, anywhere along a bar.
    private double[] beginnings(LaneMark mark, int row, Predicate<Taken> matters) {
        if (mark.isBar()) {
            return space.beginnings(
                    row, Math.max(edge, mark.certain().from()), mark.certain().to(), matters);
        }
        double close = mark.drawn().to() + offset(mark);
        return space.beginnings(row, close, close + AWAY * scene.look().gaps().pad(), matters);
    }

    /// Where a label to the left of a mark ends: along a bar at its end, before a dot as close as a neighbour allows.
    private double end(LaneMark mark, int row, Predicate<Taken> matters) {
        if (mark.isBar()) {
            return Math.min(limit, mark.certain().to());
        }
        double close = mark.drawn().from() - offset(mark);
        return space.lastEnd(row, close - AWAY * scene.look().gaps().pad(), close, matters);
    }

    /// A label whose room is as wide as the letters that fit into it.
    private Label cut(LaneMark mark, Label room) {
        double width = words.width(mark, room);
        return new Label(room.left() ? room.end() - width : room.x(), width, room.left(), true);
    }

    /// Long titles take what is still free on their side.
    private void stretch() {
        for (int i = 0; i < marks.size(); i++) {
            LaneMark mark = marks.get(i);
            Label label = mark.label();
            if (label == null || !label.cut()) {
                continue;
            }
            int owner = i;
            Predicate<Taken> others = taken -> taken.owner() != owner;
            double room = label.left()
                    ? label.end() - space.freeSince(mark.row(), label.end(), first(mark), others)
                    : space.freeUntil(mark.row(), label.x(), limit, others) - label.x();
            if (room > label.width()) {
                double full = words.full(mark);
                double width = Math.min(full, room);
                Label wider =
                        new Label(label.left() ? label.end() - width : label.x(), width, label.left(), width < full);
                place(i, mark.row(), wider.cut() ? cut(mark, wider) : wider);
            }
        }
    }
}
