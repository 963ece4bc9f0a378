package kwonik.app.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Named;
import org.jspecify.annotations.Nullable;

/// One of several things, chosen from a list.
public final class ChoiceField<T> extends VBox {
    private final Label name = new Label();
    private final ComboBox<T> input = new ComboBox<>();
    private final FieldProblem problem = new FieldProblem(input);
    private Runnable chosen = () -> {};
    /// While it is being filled, nobody chooses.
    private boolean filling;

    public ChoiceField() {
        getStyleClass().add("field");
        name.getStyleClass().add("field-name");
        name.setLabelFor(input);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        input.setMaxWidth(Double.MAX_VALUE);
        input.valueProperty().subscribe((_, _) -> {
            if (!filling) {
                chosen.run();
            }
        });
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(name, input, problem);
    }

    /// What one chooses with.
    public ComboBox<T> input() {
        return input;
    }

    /// What is wrong with what is chosen, or wanted; nothing at first.
    public FieldProblem problem() {
        return problem;
    }

    public void name(String label) {
        name.setText(label);
        input.setAccessibleText(label);
    }

    /// Offers things under their names; what is chosen stays.
    public void offer(List<T> all, Function<T, String> named) {
        T now = input.getValue();
        filling = true;
        try {
            input.setConverter(new Named<>(named));
            // the very same list of other names would not be drawn anew
            input.getItems().clear();
            input.getItems().setAll(all);
            input.setValue(now);
        } finally {
            filling = false;
        }
    }

    /// Shows what is chosen, without telling of it.
    public void show(@Nullable T value) {
        if (!Objects.equals(input.getValue(), value)) {
            filling = true;
            try {
                input.setValue(value);
            } finally {
                filling = false;
            }
        }
    }

    /// What is chosen; null if nothing is.
    public @Nullable T value() {
        return input.getValue();
    }

    /// Tells when something else is chosen.
    public void onChosen(Runnable then) {
        chosen = then;
    }
}
