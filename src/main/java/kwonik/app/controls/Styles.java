package kwonik.app.controls;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.util.Subscription;
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
        ObservableList<String> sheets = scene.getStylesheets();
        sheets.setAll(rules);
        sheets.add(colors());
        return preferences.lookProperty().subscribe((_, _) -> sheets.set(sheets.size() - 1, colors()));
    }

    private String colors() {
        return WindowColors.sheet(preferences.look(), preferences.textScale());
    }

    private static String address(String name) {
        return Objects.requireNonNull(Styles.class.getResource(name), name).toExternalForm();
    }
}
