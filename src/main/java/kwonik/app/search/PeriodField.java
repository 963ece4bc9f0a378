package kwonik.app.search;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.edtf.EdtfException;
import kwonik.edtf.When;
import org.jspecify.annotations.Nullable;

/// The field in which a period is typed: each that is whole takes effect at once, and what is none is complained of
/// when the typing rests or the field is left.
final class PeriodField extends VBox {
    /// Finding the next key takes a reader a second.
    private static final Duration REST = Duration.seconds(2);

    private final Preferences preferences;
    private final Looking looking;
    private final TextField field;
    private final Label error = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable EdtfException wrong;

    PeriodField(Preferences preferences, Looking looking) {
        this.preferences = preferences;
        this.looking = looking;
        When now = looking.filterProperty().get().period();
        field = new TextField(now == null ? "" : now.edtf());
        field.setId("filter-period");
        field.setPromptText("1991/1994");
        field.setAccessibleText(preferences.words().say("app.filter.period"));
        error.setId("filter-period-error");
        error.getStyleClass().add("filter-period-error");
        error.setWrapText(true);
        getChildren().addAll(field, error);
        rest.setOnFinished(_ -> complain());
        field.textProperty().subscribe((_, text) -> typed(text));
        field.setOnAction(_ -> complain());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                complain();
            }
        });
    }

    private void typed(String text) {
        error.setText("");
        try {
            When period = text.isBlank() ? null : When.parse(text.strip());
            wrong = null;
            rest.stop();
            looking.filter(looking.filterProperty().get().withPeriod(period));
        } catch (EdtfException e) {
            wrong = e;
            rest.playFromStart();
        }
    }

    private void complain() {
        rest.stop();
        error.setText(wrong == null ? "" : wrong.in(preferences.words()));
    }
}
