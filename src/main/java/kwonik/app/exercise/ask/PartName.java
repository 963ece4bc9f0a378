package kwonik.app.exercise.ask;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import kwonik.exercise.Standing;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What a part of an answer is called, and beside it how that part stands once this was checked.
final class PartName extends Label {
    private static final double GAP = 12;

    PartName(String name) {
        super(name);
        getStyleClass().add("section");
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(GAP);
    }

    /// Shows how the part stands; null takes that away.
    void told(@Nullable Standing standing, Words words) {
        setGraphic(standing == null ? null : new StandingSign(standing, words));
    }

    /// The name, and how the part stands.
    String said() {
        return getGraphic() instanceof Label sign ? getText() + " " + sign.getText() : getText();
    }
}
