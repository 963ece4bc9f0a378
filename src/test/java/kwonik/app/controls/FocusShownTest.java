package kwonik.app.controls;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import kwonik.app.settings.Settings;
import kwonik.app.settings.ThemeChoice;
import kwonik.app.shell.Rooms;
import kwonik.layout.picture.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What has the keyboard is seen: pixels of a whole line around it change, three to one by WCAG 2 (2.4.7, 2.4.13).
class FocusShownTest {
    private static final double MARGIN = 6;

    private static <T extends Region> T named(String id, T control, String... styles) {
        control.setId(id);
        control.getStyleClass().addAll(styles);
        return control;
    }

    /// One of each kind of control in the window.
    private static List<Region> controls() {
        ToggleButton pressed = named("toggle-selected", new ToggleButton("Pressed"));
        pressed.setSelected(true);
        CheckBox ticked = named("check-selected", new CheckBox("Ticked"));
        ticked.setSelected(true);
        Button first = named("default", new Button("Open"));
        first.setDefaultButton(true);
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().add("A");
        ListView<String> list = new ListView<>();
        list.getItems().add("A");
        list.setPrefHeight(50);
        ScrollPane page = new ScrollPane(new WrappedText("body", "Words"));
        page.setPrefHeight(50);
        page.setFocusTraversable(true);
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        return List.of(
                named("button", new Button("Cancel")),
                first,
                named("main", new Button("Export", Icon.PICTURE.draw()), "tool", "main-action"),
                named("tool", new Button("", Icon.MENU.draw()), "tool"),
                named("quiet", new Button("Close"), "quiet"),
                named("chip", new Button("Tag"), "tag-chip"),
                named("filter", new Button("Lane"), "filter-chip"),
                named("toggle", new ToggleButton("Page")),
                pressed,
                named("check", new CheckBox("Box")),
                ticked,
                named("radio", new RadioButton("One")),
                named("field", new TextField()),
                named("area", area),
                named("combo", choice),
                named("spinner", new Spinner<>(1, 9, 1)),
                named("list", list),
                named("page", page, "edge-to-edge"),
                named("link", new WrappedText("body", "A link").leading("goes there", () -> {})));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PROJECTOR"})
    void whatHasTheKeyboardIsSeen(ThemeChoice theme) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Map<String, String> faults = new LinkedHashMap<>();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
            Button before = new Button("before");
            VBox pane = new VBox(1.5 * MARGIN, before);
            pane.setPadding(new Insets(2 * MARGIN));
            pane.getStyleClass().add("reading-pane");
            pane.getChildren().addAll(controls());
            Scene scene = new Scene(pane, 400, 980);
            Rooms.styles(Rooms.state(Settings.FIRST.withTheme(theme))).dress(scene);
            stage.setScene(scene);
            stage.show();
            pane.applyCss();
            pane.layout();
            for (Region control : controls()) {
                Node node = scene.lookup("#" + control.getId());
                before.requestFocus();
                WritableImage unfocused = scene.snapshot(null);
                Node last = pane.getChildren().get(pane.getChildren().indexOf(node) - 1);
                last.requestFocus();
                last.requestFocusTraversal(TraversalDirection.NEXT);
                if (!node.isFocusWithin()) {
                    faults.put(control.getId(), "is not reached");
                    continue;
                }
                WritableImage focused = scene.snapshot(null);
                Node ringed = ringed(node);
                Bounds at = ringed.localToScene(ringed.getLayoutBounds());
                int changed = changed(unfocused, focused, at);
                double line = 2 * (at.getWidth() + at.getHeight());
                if (changed < line * 0.9) {
                    faults.put(control.getId(), changed + " of " + line + " pixels");
                }
            }
        });
        assertTrue(faults.isEmpty(), faults.toString());
    }

    /// Of what is chosen by a box, the box.
    private static Node ringed(Node node) {
        Node box = node.lookup(".box");
        Node radio = node.lookup(".radio");
        return box != null ? box : radio != null ? radio : node;
    }

    private static int changed(WritableImage before, WritableImage after, Bounds at) {
        int count = 0;
        for (int x = (int) (at.getMinX() - MARGIN); x < at.getMaxX() + MARGIN; x++) {
            for (int y = (int) (at.getMinY() - MARGIN); y < at.getMaxY() + MARGIN; y++) {
                Color was = before.getPixelReader().getColor(x, y);
                Color is = after.getPixelReader().getColor(x, y);
                count += contrast(was, is) >= 3 ? 1 : 0;
            }
        }
        return count;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "PROJECTOR"})
    void theLineStandsOutFromWhatIsAroundIt(ThemeChoice theme) {
        Look.Colors colors = theme.look(javafx.application.ColorScheme.LIGHT).colors();
        Color line = kwonik.paint.FxColor.of(colors.accent().fill());
        for (int ground : new int[] {
            colors.surfaces().ground(),
            colors.surfaces().pane(),
            colors.accent().text()
        }) {
            double contrast = contrast(line, kwonik.paint.FxColor.of(ground));
            assertTrue(contrast >= 3, () -> theme + ": " + contrast);
        }
    }
}
