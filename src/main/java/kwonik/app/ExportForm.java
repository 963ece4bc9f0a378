package kwonik.app;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kwonik.export.ImageSize;
import kwonik.layout.Look;
import kwonik.words.Words;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The questions of an export: what, how large, in which look.
final class ExportForm {
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable ExportChoice> choice = new ReadOnlyObjectWrapper<>();
    private final ToggleGroup what = new ToggleGroup();
    private final ToggleGroup size = new ToggleGroup();
    private final ToggleGroup look = new ToggleGroup();
    private final RadioButton custom = new RadioButton();
    private final TextField width;
    private final TextField height;
    private final VBox node = new VBox();

    ExportForm(Words words, Look window, ExportChoice last) {
        this.words = words;
        width = sideField("app.export.width", last.width());
        height = sideField("app.export.height", last.height());
        node.getStyleClass().add("export-form");
        whats(last);
        sizes(last);
        looks(last.lookOr(window));
        for (ToggleGroup group : List.of(what, size, look)) {
            group.selectedToggleProperty().subscribe((old, now) -> {
                // Of three pressed buttons one is always in: what is out cannot be drawn.
                if (now == null) {
                    group.selectToggle(old);
                } else {
                    changed();
                }
            });
        }
        width.textProperty().subscribe((_, _) -> custom());
        height.textProperty().subscribe((_, _) -> custom());
        changed();
    }

    Node node() {
        return node;
    }

    /// What is chosen; null while the size of its own is none.
    ReadOnlyObjectProperty<@Nullable ExportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// The size with the density it is printed at.
    ImageSize size(ExportChoice chosen) {
        return ImageSize.PRESETS.stream()
                .map(ImageSize.Preset::size)
                .filter(known -> known.width() == chosen.width() && known.height() == chosen.height())
                .findFirst()
                .orElseGet(() -> new ImageSize(chosen.width(), chosen.height(), ImageSize.SCREEN_DPI));
    }

    private void whats(ExportChoice last) {
        ToggleButton whole = toggle("app.export.whole", true, what);
        ToggleButton part = toggle("app.export.view", false, what);
        whole.setId("export-whole");
        part.setId("export-view");
        what.selectToggle(last.whole() ? whole : part);
        node.getChildren().addAll(heading("app.export.what"), segments(what, whole, part));
    }

    private void sizes(ExportChoice last) {
        node.getChildren().add(heading("app.export.size"));
        for (ImageSize.Preset preset : ImageSize.COMMON) {
            RadioButton button = new RadioButton(words.say("app.export.size." + preset.name()));
            button.setId("export-size-" + preset.name());
            button.setUserData(preset.size());
            button.setToggleGroup(size);
            node.getChildren().add(button);
            if (preset.size().width() == last.width() && preset.size().height() == last.height()) {
                size.selectToggle(button);
            }
        }
        custom.setText(words.say("app.export.size.custom"));
        custom.setToggleGroup(size);
        if (size.getSelectedToggle() == null) {
            size.selectToggle(custom);
        }
        HBox sides = new HBox(width, new Label("×"), height, new Label(words.say("app.export.pixels")));
        sides.setAlignment(Pos.CENTER_LEFT);
        sides.getStyleClass().add("sides");
        node.getChildren().addAll(custom, sides);
    }

    private void looks(Look first) {
        ToggleButton[] buttons = new ToggleButton[Look.ALL.size()];
        for (int i = 0; i < buttons.length; i++) {
            Look each = Look.ALL.get(i);
            buttons[i] = toggle("app.theme." + each.name(), each, look);
            if (each.name().equals(first.name())) {
                look.selectToggle(buttons[i]);
            }
        }
        node.getChildren().addAll(heading("app.theme"), segments(look, buttons));
    }

    private TextField sideField(String key, int pixels) {
        TextField field = new TextField(String.valueOf(pixels));
        field.setTextFormatter(new TextFormatter<>(ExportForm::digitsOnly));
        field.setPrefColumnCount(5);
        field.setAccessibleText(words.say(key));
        return field;
    }

    private static TextFormatter.Change digitsOnly(TextFormatter.Change change) {
        change.setText(change.getText().replaceAll("\\D", ""));
        return change;
    }

    /// Who types a size wants that size.
    private void custom() {
        size.selectToggle(custom);
        changed();
    }

    private void changed() {
        int across;
        int down;
        if (size.getSelectedToggle() != null && size.getSelectedToggle().getUserData() instanceof ImageSize known) {
            across = known.width();
            down = known.height();
        } else {
            across = pixels(width);
            down = pixels(height);
        }
        boolean possible = Math.min(across, down) >= ExportChoice.LEAST && Math.max(across, down) <= ExportChoice.MOST;
        choice.set(
                possible && look.getSelectedToggle().getUserData() instanceof Look chosen
                        ? new ExportChoice(
                                Boolean.TRUE.equals(what.getSelectedToggle().getUserData()),
                                across,
                                down,
                                chosen.name(),
                                "")
                        : null);
    }

    private static int pixels(TextField field) {
        String digits = field.getText();
        return digits.isEmpty() || digits.length() > 5 ? 0 : Integer.parseInt(digits);
    }

    private Label heading(String key) {
        Label heading = new Label(words.say(key));
        heading.getStyleClass().add("section");
        return heading;
    }

    private ToggleButton toggle(String key, Object means, ToggleGroup group) {
        ToggleButton button = new ToggleButton(words.say(key));
        button.setUserData(means);
        button.setToggleGroup(group);
        return button;
    }

    private static SegmentedButton segments(ToggleGroup group, ToggleButton... buttons) {
        SegmentedButton segments = new SegmentedButton(buttons);
        segments.setToggleGroup(group);
        return segments;
    }
}
