package kwonik.app.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kwonik.words.Words;
import org.controlsfx.control.SegmentedButton;

/// The language that the texts of a form are written in: one at a time.
public final class LanguageChoice extends StackPane {
    private static final List<String> TAGS = List.of("en", "fr", "ht");

    private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleGroup group = new ToggleGroup();

    /// @param chosen hears of another language
    public LanguageChoice(Consumer<String> chosen) {
        SegmentedButton segments = new SegmentedButton();
        for (String tag : TAGS) {
            ToggleButton button = new ToggleButton();
            button.setId("edit-language-" + tag);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                // of several buttons one is always in
                button.setSelected(true);
                chosen.accept(tag);
            });
            buttons.put(tag, button);
            segments.getButtons().add(button);
        }
        segments.setToggleGroup(group);
        getStyleClass().add("language-choice");
        getChildren().add(segments);
    }

    /// Names the languages in that of the window, and shows which one is written in.
    public void show(Words words, String tag) {
        buttons.forEach((each, button) -> {
            button.setText(words.say("app.language." + each));
            button.setAccessibleText(words.say("app.edit.language", button.getText()));
            button.setSelected(each.equals(tag));
        });
    }
}
