package kwonik.app.export;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.layout.picture.Look;
import kwonik.words.Words;
import org.controlsfx.control.SegmentedButton;

/// Puts questions one below the other: a name on the left, what answers it on the right.
final class FormRows {
    private static final int TEXT_COLUMNS = 12;

    private final Words words;
    private final GridPane grid = new GridPane();
    private int next;

    FormRows(Words words) {
        this.words = words;
        grid.getStyleClass().add("export-form");
    }

    GridPane node() {
        return grid;
    }

    /// One of a few, side by side; one is always chosen.
    static final class Choices<T> {
        private final ObjectProperty<T> selected;

        private Choices(T first) {
            selected = new SimpleObjectProperty<>(first);
        }

        T selected() {
            return selected.get();
        }

        ReadOnlyObjectProperty<T> selectedProperty() {
            return selected;
        }
    }

    /// A control with its name.
    void row(String key, Control control, String id) {
        control.setId(id);
        control.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(control, Priority.ALWAYS);
        Label name = name(key);
        name.setLabelFor(control);
        grid.addRow(next++, name, control);
    }

    /// A field for text, without a row name of its own: it belongs to the row above.
    TextField text(String key, String first, String id) {
        TextField field = new TextField(first);
        field.setId(id);
        field.setPrefColumnCount(TEXT_COLUMNS);
        field.setAccessibleText(words.say(key));
        grid.add(field, 1, next++);
        return field;
    }

    /// A field for digits, to be put [#together] with others.
    TextField digits(String key, int first, String id) {
        TextField field = new TextField(String.valueOf(first));
        field.setId(id);
        field.setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replaceAll("\\D", ""));
            return change;
        }));
        field.setPrefColumnCount(5);
        field.setAccessibleText(words.say(key));
        return field;
    }

    /// A field that counts from 1, to be put [#together] with others.
    Spinner<Integer> count(String key, int first, int most, String id) {
        Spinner<Integer> field = new Spinner<>(1, most, first);
        field.setId(id);
        field.getEditor().setPrefColumnCount(2);
        field.setPrefWidth(Region.USE_COMPUTED_SIZE);
        field.setAccessibleText(words.say(key));
        return field;
    }

    /// Several controls in one row.
    HBox together(Node... nodes) {
        HBox box = new HBox(nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("sides");
        grid.add(box, 1, next++);
        return box;
    }

    /// A line of text that belongs to the row above.
    Label remark(String id) {
        Label remark = new Label();
        remark.setId(id);
        remark.setWrapText(true);
        remark.setMaxWidth(Double.MAX_VALUE);
        remark.getStyleClass().add("remark");
        grid.add(remark, 1, next++);
        return remark;
    }
    /// The looks of files, side by side.
    Choices<Look> looks(Look chosen) {
        return choices(
                "app.theme",
                Look.FOR_FILES,
                each -> words.say("app.export.look." + each.name()),
                each -> "export-look-" + each.name(),
                chosen);
    }

    <T> Choices<T> choices(String key, List<T> values, Function<T, String> name, Function<T, String> id, T first) {
        Choices<T> choices = new Choices<>(first);
        ToggleGroup group = new ToggleGroup();
        SegmentedButton segments = new SegmentedButton();
        for (T value : values) {
            ToggleButton button = new ToggleButton(name.apply(value));
            button.setId(id.apply(value));
            button.setAccessibleText(words.say("app.export.choice", words.say(key), button.getText()));
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(value.equals(first));
            button.selectedProperty().subscribe((_, now) -> {
                if (now) {
                    choices.selected.set(value);
                }
            });
            segments.getButtons().add(button);
        }
        group.selectedToggleProperty().subscribe((old, now) -> {
            // Of several buttons one is always in: what is out cannot be drawn.
            if (now == null) {
                group.selectToggle(old);
            }
        });
        segments.setToggleGroup(group);
        grid.addRow(next++, name(key), segments);
        return choices;
    }

    CheckBox check(String key, boolean first, String id) {
        CheckBox box = new CheckBox(words.say(key));
        box.setId(id);
        box.setSelected(first);
        grid.add(box, 0, next++, 2, 1);
        return box;
    }

    private Label name(String key) {
        Label name = new Label(words.say(key));
        name.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    /// Shows a row, or takes it out so that it leaves no gap.
    static void show(boolean shown, Node row) {
        row.setVisible(shown);
        row.setManaged(shown);
    }
}
