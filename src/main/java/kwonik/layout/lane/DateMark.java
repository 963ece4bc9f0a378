package kwonik.layout.lane;

import java.util.List;
import kwonik.edtf.Shape;
import kwonik.edtf.When;
import kwonik.edtf.calendar.Precision;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.PictureBuilder;

/// Draws a date as long as it is and as sharp as it is known.
///
/// @param color of the lane
/// @param shape of the lane
record DateMark(Scene scene, PictureBuilder sheet, int color, Mark.Shape shape) {
    /// A bar from the strict start to the strict end of `when`; doubtful ends reach on to the padded bounds.
    void bar(When when, double y, double height) {
        if (when.shape() == Shape.ONE_OF || when.shape() == Shape.ALL_OF) {
            members(when, y, height);
            return;
        }
        double x0 = x(when.start());
        double x1 = x(when.end());
        // an end outside the window is cut at its edge, not drawn there
        Mark.End startEnd = startEnd(scene, when);
        Mark.End endEnd = endEnd(scene, when);
        double padded0 = startEnd == Mark.End.SHARP ? x0 : x(when.paddedStart());
        double padded1 = endEnd == Mark.End.SHARP ? x1 : x(when.paddedEnd());
        // one date of a month or a year says when it happened, not how long it lasted
        boolean within = when.shape() == Shape.DATE && when.precision().compareTo(Precision.DAY) > 0;
        Mark.Fill fill = within ? Mark.Fill.WITHIN : Mark.Fill.SOLID;
        List<double[]> parts = scene.whole(x0, x1);
        for (int i = 0; i < parts.size(); i++) {
            boolean first = i == 0;
            boolean last = i == parts.size() - 1;
            double from = parts.get(i)[0];
            double to = parts.get(i)[1];
            sheet.add(new Mark.Bar(
                    new Mark.Stretch(first ? padded0 : from, from, to, last ? padded1 : to),
                    y,
                    height,
                    color,
                    fill,
                    first ? startEnd : Mark.End.SHARP,
                    last ? endEnd : Mark.End.SHARP));
        }
    }

    /// The stretch of the window in which a bar is drawn, with its doubtful ends.
    static double[] extent(Scene scene, When when) {
        boolean oneStretch = when.shape() != Shape.ONE_OF && when.shape() != Shape.ALL_OF;
        boolean before = oneStretch && startEnd(scene, when) != Mark.End.SHARP;
        boolean after = oneStretch && endEnd(scene, when) != Mark.End.SHARP;
        double from = scene.scale().x(before ? when.paddedStart() : when.start());
        double to = scene.scale().x(after ? when.paddedEnd() : when.end());
        return new double[] {Math.clamp(from, 0, scene.width()), Math.clamp(to, 0, scene.width())};
    }

    private static Mark.End startEnd(Scene scene, When when) {
        boolean seen = scene.scale().x(when.start()) >= 0;
        return seen ? end(when.startIsOpen(), when.startDoubtful()) : Mark.End.SHARP;
    }

    private static Mark.End endEnd(Scene scene, When when) {
        boolean seen = scene.scale().x(when.end()) <= scene.width();
        return seen ? end(when.endIsOpen(), when.endDoubtful()) : Mark.End.SHARP;
    }

    /// A mark for a date that is too short here for a bar: hollow if the date is doubtful or one of several.
    void dot(When when, double x, double middle, double radius) {
        boolean doubtful = when.startDoubtful() || when.endDoubtful() || when.shape() == Shape.ONE_OF;
        int fill = doubtful ? scene.look().colors().surfaces().ground() : color;
        sheet.add(new Mark.Dot(shape, x, middle, radius, fill, doubtful ? color : 0));
    }

    /// The dates of a set, joined by a hairline: hollow where only one of them is right, solid where all are.
    private void members(When when, double y, double height) {
        double middle = y + height / 2;
        double x0 = x(when.start());
        double x1 = x(when.end());
        sheet.rule(
                x0, Math.rint(middle), Math.max(1, x1 - x0), scene.look().gaps().hair(), color);
        boolean oneOf = when.shape() == Shape.ONE_OF;
        for (When member : when.members()) {
            double at = (scene.scale().x(member.start()) + scene.scale().x(member.end())) / 2;
            if (at > -height && at < scene.width() + height) {
                int fill = oneOf ? scene.look().colors().surfaces().ground() : color;
                sheet.add(new Mark.Dot(shape, at, middle, height * 0.75, fill, oneOf ? color : 0));
            }
        }
    }

    private static Mark.End end(boolean open, boolean doubtful) {
        return open ? Mark.End.OPEN : doubtful ? Mark.End.DOUBTFUL : Mark.End.SHARP;
    }

    /// Kept in the window: a poster has a margin beside it, and painting far outside costs time and precision.
    private double x(long time) {
        return Math.clamp(scene.scale().x(time), 0, scene.width());
    }
}
