package kwonik.app.exercise.ask;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.exercise.Standing;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Answers of which one is chosen.
final class AnswerRadios<T> extends VBox {
    private final List<T> values = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final FlowPane buttons = new FlowPane();
    private final PartName name;

    /// @param id begins the ids of its choices
    /// @param changed hears of another choice
    AnswerRadios(String id, String name, Runnable changed) {
        getStyleClass().add("exercise-choices");
        setId(id);
        this.name = new PartName(name);
        buttons.getStyleClass().add("exercise-radios");
        getChildren().addAll(this.name, buttons);
        buttons.setAccessibleText(name);
        group.selectedToggleProperty().subscribe((_, _) -> changed.run());
        // Enter marks a choice; on the one that is marked it does what it does elsewhere
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER
                    && key.getTarget() instanceof RadioButton choice
                    && !choice.isSelected()) {
                choice.fire();
                key.consume();
            }
        });
    }

    AnswerRadios<T> with(T value, String name) {
        RadioButton button = new RadioButton(name);
        button.setId(getId() + "-" + values.size());
        button.setToggleGroup(group);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.maxWidthProperty().bind(widthProperty());
        values.add(value);
        buttons.getChildren().add(button);
        return this;
    }

    /// What is chosen, or null.
    @Nullable
    T chosen() {
        int at = group.getToggles().indexOf(group.getSelectedToggle());
        return at < 0 ? null : values.get(at);
    }

    void choose(T value) {
        int at = values.indexOf(value);
        if (at >= 0) {
            group.selectToggle(group.getToggles().get(at));
        }
    }

    /// Shows how the choice stands; null takes that away.
    void told(@Nullable Standing standing, Words words) {
        name.told(standing, words);
        buttons.setAccessibleText(name.said());
        String help = standing == null ? null : standing.in(words);
        buttons.getChildren().forEach(button -> button.setAccessibleHelp(help));
    }

    /// Gives the keyboard to what is chosen, or to the first choice.
    void begin() {
        int at = Math.max(0, group.getToggles().indexOf(group.getSelectedToggle()));
        if (at < values.size()) {
            buttons.getChildren().get(at).requestFocus();
        }
    }
}
