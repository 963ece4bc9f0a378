package kwonik.export.web;

import java.util.HexFormat;
import kwonik.layout.picture.Look;

/// The colours of the looks as variables of a style sheet: light, dark where the reader’s machine is dark, and for
/// paper.
final class WebColors {
    private static final int LANES = 6;

    private WebColors() {}

    static String css() {
        return ":root{color-scheme:light dark;" + variables(Look.LIGHT)
                + "}\n@media screen and (prefers-color-scheme:dark){:root{" + variables(Look.DARK)
                + "}}\n@media print{:root{color-scheme:light}}\n";
    }

    private static String variables(Look look) {
        Look.Colors colors = look.colors();
        StringBuilder css = new StringBuilder();
        variable(css, "ground", colors.surfaces().ground());
        variable(css, "pane", colors.surfaces().pane());
        variable(css, "stripe", colors.surfaces().stripe());
        variable(css, "ink", colors.ink());
        variable(css, "soft", colors.soft());
        variable(css, "hair", colors.hair());
        variable(css, "accent", colors.accent().fill());
        variable(css, "on-accent", colors.accent().text());
        for (int i = 0; i < colors.era().size(); i++) {
            variable(css, "era" + i, colors.era(i));
        }
        for (int i = 0; i < LANES; i++) {
            variable(css, "lane" + i, colors.lane(i));
        }
        return css.toString();
    }

    private static void variable(StringBuilder css, String name, int color) {
        css.append("--")
                .append(name)
                .append(":#")
                .append(HexFormat.of().toHexDigits(color & 0xFFFFFF, 6))
                .append(';');
    }
}
