package kwonik.app.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import kwonik.export.common.ImageSize;
import kwonik.export.common.ImageSize.Preset;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The sizes with a name, by what they are for, and last a size of one's own.
public final class SizeChoice {
    private static final double INCHES_ON_THE_WALL = 20;

    /// A line of the list; without a preset it stands for a size of one's own.
    public record Item(@Nullable Preset preset) {
        public String name() {
            return preset == null ? "" : preset.name();
        }
    }

    private enum Use {
        SCREEN,
        PAPER,
        WALL,
        OWN;

        static Use of(Item item) {
            Preset preset = item.preset();
            if (preset == null) {
                return OWN;
            }
            ImageSize size = preset.size();
            if (size.dpi() == ImageSize.SCREEN_DPI) {
                return SCREEN;
            }
            double inches = (double) Math.max(size.width(), size.height()) / size.dpi();
            return inches > INCHES_ON_THE_WALL ? WALL : PAPER;
        }

        String key() {
            return switch (this) {
                case SCREEN -> "app.export.use.screen";
                case PAPER -> "app.export.use.paper";
                case WALL -> "app.export.use.wall";
                case OWN -> "app.export.use.own";
            };
        }
    }

    private final Words words;
    private final ComboBox<Item> box = new ComboBox<>();

    SizeChoice(Words words, String preset) {
        this.words = words;
        List<Item> items = Stream.concat(ImageSize.PRESETS.stream().map(Item::new), Stream.of(new Item(null)))
                .sorted((one, other) -> Use.of(one).compareTo(Use.of(other)))
                .toList();
        box.getItems().setAll(items);
        box.setVisibleRowCount(12);
        box.setButtonCell(new Line(false));
        box.setCellFactory(_ -> new Line(true));
        choose(preset);
    }

    ComboBox<Item> node() {
        return box;
    }

    /// The name of the chosen preset, or empty.
    String preset() {
        return box.getValue().name();
    }

    /// Chooses a preset by its name, or a size of one's own.
    void choose(String preset) {
        box.setValue(box.getItems().stream()
                .filter(item -> item.name().equals(preset))
                .findFirst()
                .orElse(box.getItems().getLast()));
    }

    /// The name in words: `A3 portrait, 300 dpi`.
    static String name(@Nullable Preset preset, Words words) {
        if (preset == null) {
            return words.say("app.export.size.custom");
        }
        return paper(preset)
                .map(paper -> words.say(
                        preset.size().height() > preset.size().width()
                                ? "app.export.size.portrait"
                                : "app.export.size.landscape",
                        paper,
                        String.valueOf(preset.size().dpi())))
                .orElseGet(() -> words.say("app.export.size." + preset.name()));
    }

    /// `A3`; empty for what is no paper of the A series.
    static Optional<String> paper(Preset preset) {
        return preset.name().matches("a\\d\\b.*")
                ? Optional.of("A" + preset.name().charAt(1))
                : Optional.empty();
    }

    /// A line, in the list with the name of its group above the first of each.
    private final class Line extends ListCell<Item> {
        private final boolean listed;

        Line(boolean listed) {
            this.listed = listed;
        }

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            if (empty || item == null) {
                return;
            }
            String name = name(item.preset(), words);
            if (listed && isFirst(item)) {
                Label use = new Label(words.say(Use.of(item).key()));
                use.getStyleClass().add("group-name");
                Label text = new Label(name);
                setGraphic(new VBox(use, text));
                setAccessibleText(use.getText() + ": " + name);
            } else {
                setText(name);
                setAccessibleText(name);
            }
        }

        private boolean isFirst(Item item) {
            int at = box.getItems().indexOf(item);
            return at == 0 || Use.of(box.getItems().get(at - 1)) != Use.of(item);
        }
    }
}
