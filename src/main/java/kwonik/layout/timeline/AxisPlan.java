package kwonik.layout.timeline;

import java.util.List;
import kwonik.axis.Ticks;
import kwonik.layout.lane.Scene;
import kwonik.layout.picture.Look;
import kwonik.layout.picture.Mark;
import kwonik.layout.picture.PictureBuilder;
import kwonik.layout.picture.TextStyle;
import kwonik.layout.text.TimelineVisibility;

/// Lays out the time axis: two rows of labels below the lanes, and hairlines through them.
final class AxisPlan {
    private final Scene scene;
    private final PictureBuilder sheet;
    private final Ticks ticks;

    AxisPlan(Scene scene, PictureBuilder sheet) {
        this.scene = scene;
        this.sheet = sheet;
        TextStyle style = scene.look().type().axis();
        this.ticks = Ticks.of(
                scene.scale(),
                scene.words(),
                text -> sheet.width(text, style),
                scene.look().gaps().pad() * 2.5);
    }

    /// Hairlines at the fine ticks, to be drawn behind the lanes.
    void drawGrid(double top, double bottom) {
        Look look = scene.look();
        int faint = (look.colors().hair() & 0x00FFFFFF) | 0x66000000;
        for (Ticks.Tick tick : ticks.fine()) {
            sheet.rule(Math.rint(tick.x()), top, look.gaps().hair(), bottom - top, faint);
        }
    }

    /// The lines of time through the lanes.
    List<Ticks.Tick> lines() {
        return ticks.fine();
    }

    /// The axis itself, from `y` down.
    void draw(double y) {
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        TextStyle style = look.type().axis();
        TextStyle strong = new TextStyle(TextStyle.Face.SANS_BOLD, style.size());
        double row = gaps.heights().axis() / 2;
        sheet.rule(0, y, scene.width(), gaps.hair(), look.colors().soft());
        drawFine(y, row, style);
        for (Ticks.Span span : ticks.coarse()) {
            if (span.x0() > 0 && !crossesLabel(span.x0(), strong)) {
                sheet.rule(
                        Math.rint(span.x0()),
                        y + row + gaps.pad() / 2,
                        gaps.hair(),
                        row - gaps.pad(),
                        look.colors().soft());
            }
            if (!span.label().isEmpty()) {
                sheet.words(
                        span.labelX(),
                        y + row * 1.5,
                        scene.shown().dates() ? span.label() : TimelineVisibility.HIDDEN,
                        strong,
                        look.colors().ink());
            }
        }
    }

    private void drawFine(double y, double row, TextStyle style) {
        Look look = scene.look();
        Look.Gaps gaps = look.gaps();
        for (Ticks.Tick tick : ticks.fine()) {
            sheet.rule(
                    Math.rint(tick.x()),
                    y,
                    gaps.hair(),
                    gaps.pad(),
                    look.colors().soft());
            double width = sheet.width(tick.label(), style);
            double x = tick.x() - width / 2;
            if (scene.shown().dates() && !tick.label().isEmpty() && x >= 0 && x + width <= scene.width()) {
                sheet.words(
                        x,
                        y + gaps.pad() * 0.7 + row / 2,
                        tick.label(),
                        style,
                        look.colors().soft(),
                        Mark.Kept.MIDDLE);
            }
        }
    }

    /// The year of a narrow island reaches over the lines beside it, which then are left out.
    private boolean crossesLabel(double x, TextStyle style) {
        double hair = scene.look().gaps().hair();
        return ticks.coarse().stream()
                .filter(span -> !span.label().isEmpty())
                .anyMatch(span ->
                        span.labelX() - hair <= x && x <= span.labelX() + sheet.width(span.label(), style) + hair);
    }
}
