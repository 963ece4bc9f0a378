package kwonik.app.controls;

import java.util.List;
import kwonik.layout.picture.Look;
import kwonik.paint.FxColor;

/// The colours of a look as rules of a style sheet, for our own rules (`-kwonik-…`) and for those of AtlantaFX
/// (`-color-…`).
///
/// AtlantaFX draws its controls with looked-up colours only, so one theme of it serves every look.
public final class WindowColors {
    /// Lanes with a colour of their own; the next one begins anew.
    public static final int LANES = Look.LIGHT.colors().lanes().size();

    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final StringBuilder css = new StringBuilder(4000);

    private WindowColors() {}

    /// The rules of the style sheet.
    ///
    /// @param scale by which the look is larger than at 100 %
    static String rules(Look look, double scale) {
        WindowColors colors = new WindowColors();
        colors.css.append(".root{");
        colors.ours(look);
        colors.scales(look);
        colors.roles(look);
        colors.css.append("-fx-font-size:").append(type(look, scale)).append("px;}");
        colors.icons(Icon.SIDE * scale);
        return colors.css.toString();
    }

    /// How large the type of the window is, in pixels.
    static double type(Look look, double scale) {
        double size =
                14 * look.type().label().size() / Look.LIGHT.type().label().size() / scale;
        // A projected window grows too, but its words are read from nearer than its timeline.
        return Math.min(size, 18) * scale;
    }

    private void icons(double side) {
        css.append(".icon{");
        for (String least : List.of("min", "pref", "max")) {
            css.append("-fx-").append(least).append("-width:").append(side).append("px;");
            css.append("-fx-").append(least).append("-height:").append(side).append("px;");
        }
        css.append('}');
    }

    private void ours(Look look) {
        Look.Colors c = look.colors();
        color("-kwonik-ground", c.surfaces().ground());
        color("-kwonik-pane", c.surfaces().pane());
        color("-kwonik-stripe", c.surfaces().stripe());
        color("-kwonik-ink", c.ink());
        color("-kwonik-soft", c.soft());
        color("-kwonik-hair", c.hair());
        // a box on a pane, told from it also in the dark
        color("-kwonik-box", mixed(c.surfaces().pane(), c.ink(), look.dark() ? 0.1 : 0.06));
        color("-kwonik-accent", c.accent().fill());
        color("-kwonik-accent-hover", mixed(c.accent().fill(), c.ink(), 0.14));
        color("-kwonik-on-accent", c.accent().text());
        color("-kwonik-hover", mixed(c.surfaces().ground(), c.ink(), 0.07));
        color("-kwonik-pressed", mixed(c.surfaces().ground(), c.ink(), 0.13));
        color("-kwonik-selection", mixed(c.surfaces().pane(), c.accent().fill(), look.dark() ? 0.22 : 0.24));
        color("-kwonik-passage", mixed(c.surfaces().pane(), c.lane(4), look.dark() ? 0.16 : 0.12));
        color("-kwonik-passage-now", mixed(c.surfaces().pane(), c.lane(4), look.dark() ? 0.34 : 0.3));
        for (int step = 1; step <= 4; step++) {
            color("-kwonik-shade-" + step, mixed(c.surfaces().pane(), c.lane(4), 0.05 + 0.085 * step));
        }
        color("-kwonik-report", c.accent().fill());
        color("-kwonik-summary", c.soft());
        color("-kwonik-opinion", c.lane(3));
        color("-kwonik-notice", mixed(c.surfaces().pane(), c.lane(3), 0.1));
        for (int lane = 0; lane < c.lanes().size(); lane++) {
            color("-kwonik-lane-" + lane, c.lane(lane));
        }
    }

    /// AtlantaFX wants ten steps of each hue. Its light theme goes from the ground to the ink, and so do we in every
    /// look:
    /// then its rules for hovered, pressed and disabled hold in the dark, too.
    private void scales(Look look) {
        Look.Colors c = look.colors();
        color("-color-dark", look.dark() ? c.surfaces().ground() : c.ink());
        color("-color-light", look.dark() ? c.ink() : WHITE);
        for (int step = 0; step < 10; step++) {
            double share = step / 9.0;
            color("-color-base-" + step, mixed(c.surfaces().ground(), c.ink(), share));
            hue("accent", step, share, c.accent().fill(), c);
            hue("success", step, share, c.lane(2), c);
            hue("warning", step, share, c.lane(4), c);
            hue("danger", step, share, c.lane(3), c);
        }
    }

    private void hue(String name, int step, double share, int color, Look.Colors c) {
        int toned = share < 0.5
                ? mixed(c.surfaces().pane(), color, 0.12 + share * 1.76)
                : mixed(color, c.ink(), share - 0.5);
        color("-color-" + name + "-" + step, toned);
    }

    private void roles(Look look) {
        Look.Colors c = look.colors();
        color("-color-fg-default", c.ink());
        color("-color-fg-muted", c.soft());
        color("-color-fg-subtle", c.soft());
        color("-color-fg-emphasis", c.accent().text());
        color("-color-bg-default", c.surfaces().pane());
        color("-color-bg-overlay", c.surfaces().pane());
        color("-color-bg-subtle", c.surfaces().stripe());
        color("-color-bg-inset", c.surfaces().ground());
        color("-color-border-default", c.hair());
        color("-color-border-muted", c.hair());
        color("-color-border-subtle", c.hair());
        color("-color-shadow-default", mixed(c.surfaces().ground(), BLACK, look.dark() ? 0.7 : 0.2));
        color("-color-neutral-emphasis-plus", c.ink());
        color("-color-neutral-emphasis", c.soft());
        color("-color-neutral-muted", mixed(c.surfaces().pane(), c.soft(), 0.3));
        color("-color-neutral-subtle", mixed(c.surfaces().pane(), c.soft(), 0.1));
        role("accent", c.accent().fill(), c);
        role("success", c.lane(2), c);
        role("warning", c.lane(4), c);
        role("danger", c.lane(3), c);
    }

    private void role(String name, int color, Look.Colors c) {
        color("-color-" + name + "-fg", color);
        color("-color-" + name + "-emphasis", color);
        color("-color-" + name + "-muted", mixed(c.surfaces().pane(), color, 0.45));
        color("-color-" + name + "-subtle", mixed(c.surfaces().pane(), color, 0.14));
    }

    private void color(String name, int argb) {
        css.append(name).append(':').append(FxColor.css(argb)).append(';');
    }

    /// `share` of `other` in `one`, channel by channel.
    static int mixed(int one, int other, double share) {
        int sum = 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double from = one >> shift & 0xFF;
            double to = other >> shift & 0xFF;
            sum |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return sum;
    }
}
