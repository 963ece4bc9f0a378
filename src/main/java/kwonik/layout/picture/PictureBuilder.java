package kwonik.layout.picture;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.picture.Picture.Group;

/// Collects the marks and spots of a picture while it is being laid out.
public final class PictureBuilder {
    private final TextMeasure measure;
    private final List<Mark> marks = new ArrayList<>();
    private final List<HitArea> spots = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();

    public PictureBuilder(TextMeasure measure) {
        this.measure = measure;
    }

    public void add(Mark mark) {
        marks.add(mark);
    }

    /// How many marks there are by now; a place to insert below what follows.
    public int level() {
        return marks.size();
    }

    /// Puts a mark below all that came after `level`.
    public void addBelow(int level, Mark mark) {
        marks.add(level, mark);
        groups.replaceAll(
                group -> group.from() >= level ? new Group(group.spot(), group.from() + 1, group.to() + 1) : group);
    }

    /// Adds a spot that was drawn since `level`: those marks belong together.
    public void spot(HitArea spot, int level) {
        spots.add(spot);
        groups.add(new Group(spot, level, marks.size()));
    }

    public double width(String text, TextStyle style) {
        return measure.width(text, style);
    }

    public String fit(String text, TextStyle style, double room) {
        return measure.fit(text, style, room);
    }

    /// A line of text whose middle height is `middle`; returns its width.
    public double words(double x, double middle, String text, TextStyle style, int color) {
        return words(x, middle, text, style, color, Mark.Kept.LEFT);
    }

    /// A line of text, one part of which stays at its place in whatever font it is written; returns its width.
    public double words(double x, double middle, String text, TextStyle style, int color, Mark.Kept kept) {
        add(new Mark.Words(x, baseline(middle, style), text, style, color, kept));
        return width(text, style);
    }

    /// The baseline that puts lower-case letters with their ascenders in the middle of `middle`.
    static double baseline(double middle, TextStyle style) {
        return Math.rint(middle + style.size() * 0.33);
    }

    /// A rule parallel to the axes, painted as a filled rectangle because strokes cost twenty times as much.
    public void rule(double x, double y, double width, double height, int color) {
        add(new Mark.Band(x, y, width, height, 0, color, 0));
    }

    /// Copies everything to another sheet, moved by a distance.
    public void copyTo(PictureBuilder that, double dx, double dy) {
        int level = that.level();
        for (Mark mark : marks) {
            that.add(mark.moved(dx, dy));
        }
        for (HitArea spot : spots) {
            that.spots.add(spot.moved(dx, dy));
        }
        for (Group group : groups) {
            that.groups.add(new Group(group.spot().moved(dx, dy), level + group.from(), level + group.to()));
        }
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Mark> marks() {
        return marks;
    }

    public List<HitArea> spots() {
        return spots;
    }
}
