package kwonik.layout.timeline;

import java.util.ArrayList;
import java.util.List;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.Picture.Box;
import kwonik.layout.picture.PictureBuilder;
import kwonik.model.Era;

/// Lays out the bands of eras above the lanes; eras that overlap or nest stand in rows of their own.
public final class EraPlan {
    private final Scene scene;
    private final PictureBuilder sheet;
    private final List<List<Integer>> rows;
    private final List<Box> names = new ArrayList<>();

    EraPlan(Scene scene, PictureBuilder sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.rows = scene.index().eraRows();
    }

    /// How many rows the eras need.
    int rows() {
        return rows.size();
    }

    /// The height of so many rows, in pixels.
    public static double height(Look look, int rows) {
        return rows == 0 ? 0 : rows * look.gaps().heights().era() + look.gaps().pad();
    }

    /// How many eras stand below the first `shown` rows.
    int leftOut(int shown) {
        return rows.stream().skip(shown).mapToInt(List::size).sum();
    }

    /// Where names of eras were written.
    List<Box> names() {
        return names;
    }

    /// What is seen of an era.
    ///
    /// @param number gives its colour
    private record Band(int number, double x0, double x1, String name, double width) {}

    /// The bands of the first rows, from `y` down.
    void draw(double y, int shown) {
        Look.Gaps gaps = scene.look().gaps();
        for (int row = 0; row < shown; row++) {
            double top = y + gaps.pad() / 2 + row * gaps.heights().era();
            List<Band> bands =
                    rows.get(row).stream().map(this::band).filter(this::isSeen).toList();
            double free = 0;
            for (int i = 0; i < bands.size(); i++) {
                Band band = bands.get(i);
                drawBand(band, top);
                double x = place(bands, i, free);
                free = band.x1;
                if (x >= 0) {
                    drawName(band, x, top);
                    free = Math.max(free, x + band.width);
                }
            }
        }
    }

    private Band band(int number) {
        Era era = scene.index().chronicle().eras().get(number);
        String name = scene.shown().undated(era.name().in(scene.words().tag()));
        double x0 = Math.max(0, scene.scale().x(era.start()));
        double x1 = Math.min(scene.width(), scene.scale().x(era.end()));
        return new Band(
                number, x0, x1, name, sheet.width(name, scene.look().type().small()));
    }

    private boolean isSeen(Band band) {
        return band.x1 > 0 && band.x0 < scene.width();
    }

    private void drawBand(Band band, double y) {
        Look look = scene.look();
        double wide = Math.max(2, band.x1 - band.x0);
        double hair = look.gaps().hair();
        sheet.add(new Mark.Band(
                band.x0,
                y,
                wide,
                height(),
                3 * hair,
                look.colors().era(band.number),
                look.colors().soft()));
        if (look.patterned()) {
            sheet.add(new Mark.Pattern(
                    Mark.Weave.of(band.number),
                    new Box(band.x0, y, wide, height()),
                    look.gaps().pad(),
                    hair,
                    look.colors().hair()));
        }
    }

    private double height() {
        return scene.look().gaps().heights().era() - 3 * scene.look().gaps().hair();
    }

    /// Where the name of a band starts, or -1 if there is no room in or beside it: best in the band, which covers
    /// hidden gaps; then behind it, unless the next name has no other place; then before it.
    private double place(List<Band> bands, int i, double free) {
        Band band = bands.get(i);
        double pad = scene.look().gaps().pad();
        if (hasRoomInside(band)) {
            double inside = scene.clear(band.x0 + pad, band.width);
            return inside + band.width + pad <= band.x1 ? inside : band.x0 + pad;
        }
        double after = band.x1 + pad;
        double before = band.x0 - pad - band.width;
        double reserved = i + 1 < bands.size() && needsRoomBefore(bands, i + 1) ? bands.get(i + 1).width + pad : 0;
        boolean roomBefore = before >= free + pad;
        if (hasRoomAfter(bands, i, reserved) && isClear(after, band.width)) {
            return after;
        }
        if (roomBefore && isClear(before, band.width)) {
            return before;
        }
        return hasRoomAfter(bands, i, 0) ? after : roomBefore ? before : -1;
    }

    private boolean hasRoomInside(Band band) {
        return band.width + 2 * scene.look().gaps().pad() <= band.x1 - band.x0;
    }

    private boolean hasRoomAfter(List<Band> bands, int i, double reserved) {
        double pad = scene.look().gaps().pad();
        double until = i + 1 < bands.size() ? bands.get(i + 1).x0 : scene.width();
        return bands.get(i).x1 + pad + bands.get(i).width <= until - pad - reserved;
    }

    private boolean needsRoomBefore(List<Band> bands, int i) {
        return !hasRoomInside(bands.get(i)) && !hasRoomAfter(bands, i, 0);
    }

    private void drawName(Band band, double x, double y) {
        Look look = scene.look();
        double pad = look.gaps().pad();
        boolean inside = x >= band.x0 && x < band.x1;
        // torn edges and patterns are no ground to read on
        if (inside ? look.patterned() : !isClear(x, band.width)) {
            double hair = look.gaps().hair();
            sheet.rule(
                    x - pad / 2,
                    y + hair,
                    band.width + pad,
                    height() - 2 * hair,
                    look.colors().surfaces().ground());
        }
        sheet.words(
                x,
                y + height() / 2,
                band.name,
                look.type().small(),
                look.colors().ink());
        names.add(new Box(x, y, band.width, height()));
    }

    private boolean isClear(double x, double width) {
        return scene.clear(x, width) == x;
    }
}
