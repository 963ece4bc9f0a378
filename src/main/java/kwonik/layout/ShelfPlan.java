package kwonik.layout;

import java.util.List;
import kwonik.layout.Picture.Box;
import kwonik.layout.Picture.Spot;

/// Lays out the shelf on which events without a date stand: below the axis, because they have no place on it.
///
/// @param scene what is looked at
/// @param sheet where to draw
record ShelfPlan(Scene scene, Sheet sheet) {
    /// The height of the shelf in pixels; none if everything is dated.
    double height() {
        return scene.index().undated() == 0
                ? 0
                : scene.look().gaps().header() + scene.look().gaps().pad();
    }

    /// The shelf, from `y` down: as many events as have room, and a chip for the rest.
    void draw(double y) {
        List<Integer> events = scene.index().withoutDate();
        if (events.isEmpty()) {
            return;
        }
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        double middle = y + height() / 2;
        TextStyle small = look.type().small();
        sheet.rule(
                0,
                y + height() - gaps.hair(),
                scene.width(),
                gaps.hair(),
                look.colors().hair());
        String name = scene.words().say("layout.shelf");
        double x = gaps.pad() * 1.5;
        x += sheet.words(x, middle, name, look.type().lane(), look.colors().soft()) + gaps.pad() * 2;
        double chip = sheet.width(Integer.toString(events.size()), small) + 3 * gaps.pad();
        int hits = scene.hits().undated();
        for (int i = 0; i < events.size(); i++) {
            double width = 2 * gaps.mark() + gaps.pad() + sheet.width(scene.title(events.get(i)), small);
            boolean last = i == events.size() - 1;
            if (x + width + (last ? 0 : chip + gaps.pad()) > scene.width()) {
                drawRest(x, middle, events.size() - i, hits > 0);
                return;
            }
            drawEvent(x, middle, events.get(i), width);
            hits -= scene.hits().has(events.get(i)) ? 1 : 0;
            x += width + gaps.pad() * 2.5;
        }
    }

    private void drawEvent(double x, double middle, int event, double width) {
        int level = sheet.level();
        Look look = scene.look();
        double r = look.gaps().mark() * 0.8;
        int lane = scene.index().laneOf(event);
        Box box =
                new Box(x, middle - look.gaps().header() / 2, width, look.gaps().header());
        boolean hit = scene.hits().has(event);
        if (hit) {
            Box row = new Box(x, box.y() + 1, width, box.height() - 2);
            new HitPlan(scene, sheet)
                    .outline(
                            level, row, event == scene.selected(), look.colors().ground());
        }
        if (event == scene.selected()) {
            double pad = look.gaps().pad() / 2;
            sheet.add(new Mark.Band(
                    x - pad,
                    box.y(),
                    width + 2 * pad,
                    box.height(),
                    pad,
                    look.colors().pane(),
                    look.colors().accent()));
        }
        sheet.add(new Mark.Dot(
                Mark.Shape.ofLane(lane), x + r, middle, r, look.colors().lane(lane), 0));
        double textX = x + 2 * look.gaps().mark() + look.gaps().pad() / 2;
        sheet.words(
                textX,
                middle,
                scene.title(event),
                look.type().small(),
                look.colors().ink());
        sheet.spot(
                new Spot(
                        event,
                        lane,
                        1,
                        event,
                        Double.NaN,
                        Double.NaN,
                        box,
                        new Box(x, middle - r, 2 * r, 2 * r),
                        true,
                        hit ? 1 : 0),
                level);
    }

    private void drawRest(double x, double middle, int rest, boolean hit) {
        Look look = scene.look();
        String text = "+" + rest;
        double width = sheet.width(text, look.type().small()) + 2 * look.gaps().pad();
        double height = look.gaps().strip() - 2;
        Look.Colors colors = look.colors();
        if (x + width <= scene.width()) {
            if (hit) {
                new HitPlan(scene, sheet).pill(sheet.level(), new Box(x, middle - height / 2, width, height));
            }
            sheet.add(new Mark.Chip(
                    x,
                    middle - height / 2,
                    width,
                    height,
                    text,
                    look.type().small(),
                    colors.pane(),
                    colors.soft(),
                    colors.ink()));
        }
    }
}
