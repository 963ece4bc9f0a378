package kwonik.app.controls;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.util.Subscription;
import kwonik.app.focus.FocusWatch;
import kwonik.app.session.Preferences;
import kwonik.layout.picture.TextStyle;
import kwonik.paint.Fonts;

/// Dresses windows: the shipped rules, and the colours of the look of the moment.
///
/// The rules are two files, because a start should not wait for those of pages and sheets to be parsed.
public record Styles(Preferences preferences) {
    private static final String WINDOW = address("kwonik.css");
    private static final String PAGES = address("pages.css");

    /// Keeps the scene of a sheet in the look of the preferences until the subscription ends.
    public Subscription dress(Scene scene) {
        List<String> _ = Fonts.loadEmphasis();
        return dress(scene, List.of(WINDOW, PAGES));
    }

    /// Keeps the main window in the look of the preferences, with as few rules as its first frame needs; [#complete]
    /// adds
    /// the rest.
    public Subscription dressLightly(Scene scene) {
        return dress(scene, List.of(WINDOW));
    }

    /// Adds the rules that the first frame did without.
    public void complete(Scene scene) {
        List<String> _ = Fonts.loadEmphasis();
        scene.getStylesheets().add(1, PAGES);
    }

    /// A type as a style of one node, which no rule takes away again.
    public static String of(TextStyle type) {
        return "-fx-font-family:\"" + Fonts.of(type).getFamily() + "\";-fx-font-weight:"
                + (type.face() == TextStyle.Face.SANS_BOLD ? "bold" : "normal")
                + ";-fx-font-size:" + Math.round(10 * type.size()) / 10.0 + "px;";
    }

    private Subscription dress(Scene scene, List<String> rules) {
        FocusWatch.over(scene);
        ObservableList<String> sheets = scene.getStylesheets();
        sheets.setAll(rules);
        sheets.add(chosen());
        Runnable renew = () -> sheets.set(sheets.size() - 1, chosen());
        return preferences
                .lookProperty()
                .subscribe((_, _) -> renew.run())
                .and(preferences.targetProperty().subscribe((_, _) -> renew.run()));
    }

    /// A `data:` address of the rules that come of what was chosen.
    private String chosen() {
        double scale = preferences.textScale();
        String rules = WindowColors.rules(preferences.look(), scale)
                + new Targets(preferences.target(), WindowColors.type(preferences.look(), scale), Icon.SIDE * scale)
                        .rules();
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    /// How high and wide whatever can be pressed, chosen or typed into is at least.
    ///
    /// @param least in pixels
    /// @param type size of the type of the window
    /// @param icon side of an icon
    private record Targets(double least, double type, double icon) {
        /// Targets of this size and more are for fingers.
        private static final double FINGER = 44;
        private static final double BORDER = 1.5;
        /// How high a line of the type is.
        private static final double LINE = 1.3;

        String rules() {
            String beside = beside(icon + 2 * BORDER);
            return rule(
                            ".button,.toggle-button,.text-field,.text-area,.combo-box,.spinner,.list-cell,"
                                    + ".table-row-cell",
                            "-fx-min-height:" + px(least))
                    // several lines begin at the box
                    + rule(".check-box,.radio-button", padding(beside(LINE * type), "0"))
                    // the cell within the field, and numbers within a text, are no targets of their own
                    + rule(".combo-box-base>.list-cell,.spinner>.text-field,.button.passage-number", "-fx-min-height:0")
                    + rule(".below-title", high(1.75))
                    + rule(".search-bar", high(Math.max(2.15, (least + 2) / type)))
                    + rule(
                            ".search-bar .quiet,.head>.quiet,.item-head>.quiet",
                            "-fx-padding:0 " + beside + " 0 " + beside)
                    + rule(".search-bar .text-field", "-fx-min-width:" + px(least))
                    + rule(".status-line,.status-line.status-bar", high(Math.max(2.2, (least + 4) / type)))
                    + rule(".prose.link", padding(beside(0.93 * LINE * type + 2 * BORDER), "0"))
                    + rule(".list-view.filter-tags .list-cell", "-fx-cell-size:" + px(Math.max(least, 2.1 * type)))
                    // rows of one height: a million of them need not be measured
                    + rule(".event-table", "-fx-fixed-cell-size:" + px(Math.max(least, 2.3 * type)))
                    + rule(".handin-table", "-fx-fixed-cell-size:" + px(Math.max(least, 5 * type)))
                    + rule(".handin-table .column-header", "-fx-size:" + px(Math.max(least, 2.4 * type)))
                    + rule(".event-table .column-header", "-fx-size:" + px(Math.max(least, 2.7 * type)))
                    + rule(".parts-list", "-fx-fixed-cell-size:" + px(Math.max(least, 2.1 * type)))
                    + rule(".event-table", "-fx-fixed-cell-size:" + px(Math.max(least, 2.3 * type)))
                    + rule(
                            ".split-pane>.split-pane-divider>.horizontal-grabber,"
                                    + ".shell>.split-pane>.split-pane-divider>.horizontal-grabber",
                            grip())
                    + (least < FINGER ? "" : fingers(beside));
        }

        private String fingers(String beside) {
            return rule(".button,.toggle-button", "-fx-padding:0 " + beside + " 0 " + beside + "!important")
                    + rule(".button.photo,.button.passage-number", "-fx-padding:0 0.35em 0 0.35em!important")
                    + rule(".export-form .toggle-button", "-fx-min-width:" + px(least))
                    + rule(".menu-item", padding(beside(LINE * type), "12px"));
        }

        /// What one takes hold of between two panes: wider than the line that one sees, and two targets high; for
        /// fingers
        /// it is seen.
        private String grip() {
            return padding(px(least), px(least / 2)) + ";-fx-background-color:"
                    + (least < FINGER ? "transparent" : "-kwonik-soft") + ";-fx-background-radius:2px"
                    + ";-fx-background-insets:" + px(least / 2) + " " + px(least / 2 - 2);
        }

        /// What lacks on each side of something to be a target.
        private String beside(double inner) {
            return px(Math.max(0, Math.ceil((least - inner) / 2)));
        }

        private static String padding(String upright, String across) {
            return "-fx-padding:" + upright + " " + across + " " + upright + " " + across;
        }

        /// In ems, but no lower than a target.
        private String high(double ems) {
            String height = px(Math.max(least, ems * type));
            return "-fx-min-height:" + height + ";-fx-pref-height:" + height + ";-fx-max-height:" + height;
        }

        private static String px(double pixels) {
            return Math.round(10 * pixels) / 10.0 + "px";
        }

        private static String rule(String selectors, String declarations) {
            return selectors + "{" + declarations + ";}";
        }
    }

    private static String address(String name) {
        return Objects.requireNonNull(Styles.class.getResource(name), name).toExternalForm();
    }
}
