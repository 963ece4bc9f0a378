package kwonik.layout;

import java.util.Comparator;
import java.util.List;
import kwonik.axis.CivilDate;
import kwonik.axis.Tear;
import kwonik.layout.Picture.Box;
import kwonik.layout.Picture.Spot;
import kwonik.words.Words;

/// Lays out the marks where gaps are torn out: two torn edges, and between them how much time is missing.
///
/// @param scene what is looked at
/// @param sheet where to draw
record TearPlan(Scene scene, Sheet sheet) {
    private static final double YEAR = 365.2425;

    /// Draws every tear that is seen, from `top` to `bottom`.
    void draw(double top, double bottom) {
        Look look = scene.look();
        for (Tear tear : scene.tears()) {
            double tooth = look.type().small().size() * 0.25;
            int line = (look.colors().soft() & 0x00FFFFFF) | 0xA0000000;
            sheet.add(new Mark.Tear(
                    tear.x0(), tear.x1(), top, bottom, tooth, look.colors().ground(), line));
        }
    }

    /// Writes how much time is missing into each tear, as low as no label crosses it.
    void drawLengths(double top, double bottom) {
        if (!scene.shown().dates()) {
            return;
        }
        TextStyle style = scene.look().type().small();
        for (Tear tear : scene.tears()) {
            String text = length(tear.gap().length(), scene.words());
            double needed = sheet.width(text, style) + style.size();
            double foot = bottom;
            for (Box box : crossing(tear)) {
                if (foot - (box.y() + box.height()) >= needed) {
                    break;
                }
                foot = Math.min(foot, box.y());
            }
            if (foot - needed >= top) {
                double x = (tear.x0() + tear.x1()) / 2 + style.size() * 0.34;
                sheet.add(new Mark.Upright(
                        x,
                        foot - style.size() / 2,
                        text,
                        style,
                        scene.look().colors().soft()));
            }
        }
    }

    /// The boxes of labels that cross a tear, from the bottom up.
    private List<Box> crossing(Tear tear) {
        return sheet.spots().stream()
                .map(Spot::box)
                .filter(box -> box.x() < tear.x1() && box.x() + box.width() > tear.x0())
                .sorted(Comparator.comparingDouble((Box box) -> -(box.y() + box.height())))
                .toList();
    }

    /// A length of time in whole years, months or days: "22 years".
    static String length(long seconds, Words words) {
        double days = (double) seconds / CivilDate.DAY_SECONDS;
        if (days >= 2 * YEAR) {
            return words.say("layout.tear.years", Math.round(days / YEAR));
        }
        if (days >= 60) {
            return words.say("layout.tear.months", Math.round(days / YEAR * 12));
        }
        return words.say("layout.tear.days", Math.max(1, Math.round(days)));
    }
}
