package kwonik.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import kwonik.axis.When;
import kwonik.model.Era;

/// Lays out the bands of eras above the lanes; eras that overlap or nest stand in rows of their own.
final class EraPlan {
    private final Scene scene;
    private final Sheet sheet;
    private final List<List<Integer>> rows;

    EraPlan(Scene scene, Sheet sheet) {
        this.scene = scene;
        this.sheet = sheet;
        this.rows = scene.index().eraRows();
    }

    /// Each era, by its place, in the first row where it overlaps no other, in the order of their starts.
    static List<List<Integer>> packed(List<Era> eras) {
        List<List<Integer>> rows = new ArrayList<>();
        IntStream.range(0, eras.size())
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer era) -> eras.get(era).when().start())
                        .thenComparing(era -> eras.get(era).id()))
                .forEach(era -> rows.stream()
                        .filter(row -> eras.get(row.getLast()).when().end()
                                <= eras.get(era).when().start())
                        .findFirst()
                        .orElseGet(() -> {
                            rows.add(new ArrayList<>());
                            return rows.getLast();
                        })
                        .add(era));
        return rows;
    }

    /// How many rows the eras need.
    int rows() {
        return rows.size();
    }

    /// The height of so many rows, in pixels.
    static double height(Look look, int rows) {
        return rows == 0 ? 0 : rows * look.gaps().era() + look.gaps().pad();
    }

    /// How many eras stand below the first `shown` rows.
    int leftOut(int shown) {
        return rows.stream().skip(shown).mapToInt(List::size).sum();
    }

    /// The bands of the first rows, from `y` down.
    void draw(double y, int shown) {
        List<Era> all = scene.index().chronicle().eras();
        for (int row = 0; row < shown; row++) {
            double top = y
                    + scene.look().gaps().pad() / 2
                    + row * scene.look().gaps().era();
            List<Integer> eras = rows.get(row);
            double free = 0;
            for (int i = 0; i < eras.size(); i++) {
                double until = i + 1 < eras.size()
                        ? scene.scale().x(all.get(eras.get(i + 1)).when().start())
                        : scene.width();
                free = draw(all.get(eras.get(i)), eras.get(i), top, free, Math.min(until, scene.width()));
            }
        }
    }

    /// Draws one band; returns where the room to its right begins.
    private double draw(Era era, int number, double y, double free, double until) {
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        When when = era.when();
        double x0 = Math.max(0, scene.scale().x(when.start()));
        double x1 = Math.min(scene.width(), scene.scale().x(when.end()));
        if (x1 <= 0 || x0 >= scene.width()) {
            return x1 <= 0 ? Math.max(free, 0) : free;
        }
        double height = gaps.era() - 3 * gaps.hair();
        sheet.add(new Mark.Band(
                x0,
                y,
                Math.max(2, x1 - x0),
                height,
                3 * gaps.hair(),
                look.colors().era(number),
                look.colors().hair()));
        if (look.patterned()) {
            sheet.add(new Mark.Pattern(
                    Mark.Weave.of(number),
                    x0,
                    y,
                    Math.max(2, x1 - x0),
                    height,
                    gaps.pad(),
                    gaps.hair(),
                    look.colors().hair()));
        }
        TextStyle style = look.type().small();
        String name = scene.shown().undated(era.name().in(scene.words().tag()));
        double width = sheet.width(name, style);
        double inside = scene.clear(Math.max(x0, 0) + gaps.pad(), width);
        double x = -1;
        double end = x1;
        if (inside + width + gaps.pad() <= Math.min(x1, scene.width())) {
            x = inside;
        } else if (x1 + gaps.pad() + width <= until - gaps.pad() && isClear(x1 + gaps.pad(), width)) {
            x = x1 + gaps.pad();
            end = x + width;
        } else if (x0 - gaps.pad() - width >= free + gaps.pad() && isClear(x0 - gaps.pad() - width, width)) {
            x = x0 - gaps.pad() - width;
        }
        if (x >= 0) {
            if (look.patterned() && x == inside) {
                sheet.rule(
                        x - gaps.pad() / 2,
                        y + gaps.hair(),
                        width + gaps.pad(),
                        height - 2 * gaps.hair(),
                        look.colors().ground());
            }
            sheet.words(x, y + height / 2, name, style, look.colors().ink());
        }
        return end;
    }

    private boolean isClear(double x, double width) {
        return scene.clear(x, width) == x;
    }
}
