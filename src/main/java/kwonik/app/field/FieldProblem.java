package kwonik.app.field;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.app.controls.Icon;
import org.jspecify.annotations.Nullable;

/// The line below a field that says what is wrong with what stands in it, or what is still wanted there; it takes no
/// room while there is nothing to say.
public final class FieldProblem extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass WANTED = PseudoClass.getPseudoClass("wanted");

    private final Node field;
    private final Label words = new Label();

    /// @param field what it is about: who listens hears the problem as its help
    public FieldProblem(Node field) {
        this.field = field;
        getStyleClass().add("field-problem");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setMinHeight(Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        clear();
    }

    /// Says what is wrong, and what to do: what stands in the field is not taken over.
    public void say(String problem) {
        show(problem, Icon.WARNING, WRONG);
    }

    /// Says what is still wanted: what stands in the field is taken over, and is not all.
    public void ask(String wanted) {
        show(wanted, Icon.UNKNOWN, WANTED);
    }

    /// Says nothing.
    public void clear() {
        words.setText("");
        setVisible(false);
        field.setAccessibleHelp(null);
        mark(null);
    }

    /// What it says; empty if nothing.
    public String text() {
        return words.getText();
    }

    /// Whether what stands in the field is not taken over.
    public boolean isWrong() {
        return isVisible() && getPseudoClassStates().contains(WRONG);
    }

    private void show(String text, Icon icon, PseudoClass state) {
        words.setText(text);
        getChildren().setAll(icon.draw(), words);
        field.setAccessibleHelp(text);
        mark(state);
        setVisible(true);
    }

    private void mark(@Nullable PseudoClass state) {
        for (PseudoClass each : new PseudoClass[] {WRONG, WANTED}) {
            pseudoClassStateChanged(each, each.equals(state));
            field.pseudoClassStateChanged(each, each.equals(state));
        }
    }
}
