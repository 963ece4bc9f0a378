package kwonik.layout.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kwonik.axis.HiddenGap;
import kwonik.edtf.calendar.CivilDate;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.HitArea;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import kwonik.words.Words;

/// Lays out the marks that stand for hidden gaps: two torn edges, and between them how much time is missing.
///
/// @param scene what is looked at
/// @param sheet where to draw
record HiddenGapPlan(Scene scene, PictureBuilder sheet) {
    private static final double YEAR = 365.2425;

    /// Draws every hidden gap that is seen, from `top` to `bottom`.
    void draw(double top, double bottom) {
        Look look = scene.look();
        for (HiddenGap hidden : scene.hiddenGaps()) {
            double tooth = look.type().small().size() * 0.25;
            sheet.add(new Mark.Tear(
                    hidden.x0(),
                    hidden.x1(),
                    top,
                    bottom,
                    tooth,
                    look.colors().surfaces().ground(),
                    look.colors().soft()));
        }
    }

    /// Writes how much time is missing into each gap, as low as nothing crosses it: where words are crossed
    /// everywhere, closer to what crosses them, then among the eras, then shorter.
    ///
    /// @param names where names are written
    void drawLengths(double top, double bottom, List<Box> names) {
        if (!scene.shown().dates()) {
            return;
        }
        TextStyle style = scene.look().type().small();
        double tight = scene.look().gaps().pad();
        for (HiddenGap hidden : scene.hiddenGaps()) {
            List<Box> crossing = crossing(hidden, names);
            String full = length(hidden.gap().length(), scene.words(), "");
            String brief = length(hidden.gap().length(), scene.words(), ".short");
            List<Room> rooms = List.of(
                    new Room(full, style.size(), top, bottom),
                    new Room(full, tight, top, bottom),
                    new Room(full, tight, 0, top),
                    new Room(brief, tight, top, bottom),
                    new Room(brief, tight, 0, top));
            for (Room room : rooms) {
                if (write(hidden, crossing, room)) {
                    break;
                }
            }
        }
    }

    /// What is tried: words with so much room at their ends, in a stretch of the height.
    private record Room(String text, double ends, double top, double bottom) {}

    private boolean write(HiddenGap hidden, List<Box> crossing, Room room) {
        TextStyle style = scene.look().type().small();
        double needed = sheet.width(room.text, style) + room.ends;
        double foot = room.bottom;
        for (Box box : crossing) {
            if (foot - (box.y() + box.height()) >= needed) {
                break;
            }
            foot = Math.min(foot, box.y());
        }
        if (foot - needed < room.top) {
            return false;
        }
        double x = (hidden.x0() + hidden.x1()) / 2 + style.size() * 0.34;
        Look look = scene.look();
        boolean amongEras = room.top == 0;
        if (amongEras) {
            // the frames of eras would cross the words
            sheet.rule(
                    x - style.size(),
                    foot - needed,
                    style.size() * 1.3,
                    needed,
                    look.colors().surfaces().ground());
        }
        int color = amongEras ? look.colors().ink() : look.colors().soft();
        sheet.add(new Mark.Upright(x, foot - room.ends / 2, room.text, style, color));
        return true;
    }

    /// What crosses a gap, from the bottom up.
    private List<Box> crossing(HiddenGap hidden, List<Box> names) {
        return Stream.concat(sheet.spots().stream().map(HitArea::box), names.stream())
                .filter(box -> box.x() < hidden.x1() && box.x() + box.width() > hidden.x0())
                .sorted(Comparator.comparingDouble((Box box) -> -(box.y() + box.height())))
                .toList();
    }

    /// A length of time in whole years, months or days: "22 years".
    ///
    /// @param form `.short` for the shortest words, or empty
    static String length(long seconds, Words words, String form) {
        double days = (double) seconds / CivilDate.DAY_SECONDS;
        if (days >= 2 * YEAR) {
            return words.say("layout.tear.years" + form, Math.round(days / YEAR));
        }
        if (days >= 60) {
            return words.say("layout.tear.months" + form, Math.round(days / YEAR * 12));
        }
        return words.say("layout.tear.days" + form, Math.max(1, Math.round(days)));
    }
}
