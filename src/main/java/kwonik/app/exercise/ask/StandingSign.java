package kwonik.app.exercise.ask;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kwonik.app.controls.Icon;
import kwonik.exercise.Standing;
import kwonik.words.Words;

/// How something stands, by a sign of its own shape and in words.
public final class StandingSign extends Label {
    public StandingSign(Standing standing, Words words) {
        super(standing.in(words), icon(standing).draw());
        getStyleClass().add("standing");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    private static Icon icon(Standing standing) {
        return switch (standing) {
            case STANDS -> Icon.PROVEN;
            case NOT_YET -> Icon.CIRCLE_OPEN;
            case UNDECIDED -> Icon.UNDECIDED;
        };
    }
}
