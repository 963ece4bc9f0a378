package kwonik.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kwonik.app.controls.Named;
import kwonik.exchange.sheet.Sheet;
import kwonik.exchange.sheet.read.TextEncoding;
import kwonik.exchange.sheet.read.TextForm;
import kwonik.exchange.table.TableLayout;
import kwonik.exchange.table.TableLayout.Events;
import kwonik.words.Words;

/// Where the table stands in its file and how it lies there: worksheet, letters, what parts the cells, the names of the
/// columns, the direction.
final class LayoutBar {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', TextForm.NONE);

    private final Words words;
    private final Trial trial;
    private final FlowPane bar = new FlowPane();
    /// Where the names of the columns stood last.
    private int header;

    LayoutBar(Words words, Trial trial) {
        this.words = words;
        this.trial = trial;
        bar.setId("import-layout");
        bar.getStyleClass().add("import-layout");
    }

    FlowPane node() {
        return bar;
    }

    /// Shows what an attempt has.
    void show(Attempt attempt) {
        TableLayout layout = attempt.plan().layout();
        List<Sheet> sheets = attempt.guess().reading().workbook().sheets();
        TextForm form = attempt.guess().reading().form();
        Node focused = bar.getScene() == null ? null : bar.getScene().getFocusOwner();
        String last = focused == null || !bar.equals(box(focused)) ? "" : String.valueOf(focused.getId());
        List<Node> parts = new ArrayList<>();
        if (sheets.size() > 1) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < sheets.size(); i++) {
                places.add(i);
            }
            Named<Integer> names = new Named<>(place -> sheets.get(place).name());
            parts.add(choice(
                    "worksheet",
                    new Choice<>(places, layout.sheet(), names),
                    place -> trial.lay(now -> now.withSheet(place))));
        }
        if (form != null) {
            if (form.encodings().size() > 1) {
                Named<TextEncoding> names = new Named<>(TextEncoding::label);
                parts.add(choice(
                        "encoding",
                        new Choice<>(form.encodings(), form.encoding(), names),
                        each -> trial.lay(now -> now.withText(now.text().withEncoding(each)))));
            }
            Named<Character> names = new Named<>(this::delimiter);
            parts.add(choice(
                    "delimiter",
                    new Choice<>(DELIMITERS, form.delimiter(), names),
                    each -> trial.lay(now -> now.withText(now.text().withDelimiter(each)))));
        }
        header = layout.header() >= 0 ? layout.header() : header;
        parts.add(check(
                "header",
                layout.header() >= 0,
                on -> trial.lay(now -> now.withHeader(on ? header : TableLayout.NONE))));
        boolean turned = layout.events() == Events.IN_COLUMNS;
        Sheet sheet = sheets.get(Math.clamp(layout.sheet(), 0, sheets.size() - 1));
        if (turned || sheet.canTranspose()) {
            parts.add(check(
                    "turned", turned, on -> trial.lay(now -> now.withEvents(on ? Events.IN_COLUMNS : Events.IN_ROWS))));
        }
        bar.getChildren().setAll(parts);
        parts.forEach(part -> {
            Node again = last.isEmpty() ? null : part.lookup("#" + last);
            if (again != null) {
                again.requestFocus();
            }
        });
    }

    private static Node box(Node control) {
        Node parent = control.getParent();
        return parent instanceof HBox box ? box.getParent() : parent;
    }

    private String delimiter(char sign) {
        return switch (sign) {
            case ',' -> words.say("importing.delimiter.comma");
            case ';' -> words.say("importing.delimiter.semicolon");
            case '\t' -> words.say("table.answer.tabs");
            case '|' -> words.say("importing.delimiter.bar");
            case TextForm.NONE -> words.say("table.answer.lines");
            default -> String.valueOf(sign);
        };
    }

    /// What can be chosen, and what is.
    private record Choice<T>(List<T> all, T now, Named<T> names) {}

    private <T> HBox choice(String name, Choice<T> choice, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("import-" + name);
        box.getItems().setAll(choice.all());
        if (!choice.all().contains(choice.now())) {
            box.getItems().addFirst(choice.now());
        }
        box.setConverter(choice.names());
        box.setValue(choice.now());
        box.valueProperty().subscribe((old, now) -> {
            if (old != null && now != null && !old.equals(now)) {
                chosen.accept(now);
            }
        });
        Label label = new Label(words.say("importing." + name));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        HBox row = new HBox(label, box);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sides");
        return row;
    }

    private HBox check(String name, boolean on, Consumer<Boolean> switched) {
        CheckBox box = new CheckBox(words.say("importing." + name));
        box.setId("import-" + name);
        box.setSelected(on);
        box.setOnAction(_ -> switched.accept(box.isSelected()));
        HBox row = new HBox(box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
