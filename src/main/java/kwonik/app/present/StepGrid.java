package kwonik.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;

/// All steps of a story as buttons to jump to; the one that is told stands out and is always in sight.
final class StepGrid extends ScrollPane {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final FlowPane steps = new FlowPane();
    private final List<Button> buttons = new ArrayList<>();
    private int now = -1;

    /// @param name for screen readers
    StepGrid(String name) {
        steps.getStyleClass().add("presenter-steps");
        steps.setAccessibleText(name);
        steps.prefWrapLengthProperty().bind(widthProperty());
        setContent(steps);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
        viewportBoundsProperty().subscribe(this::follow);
    }

    /// Lists other steps.
    ///
    /// @param jump takes the button that was clicked, from 0
    void list(List<String> names, IntConsumer jump) {
        buttons.clear();
        for (int i = 0; i < names.size(); i++) {
            int step = i;
            Button button = new Button(names.get(i));
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.getStyleClass().add("presenter-step");
            button.setOnAction(_ -> jump.accept(step));
            buttons.add(button);
        }
        steps.getChildren().setAll(buttons);
        now = -1;
    }

    /// Marks the button of what is told, from 0.
    void mark(int step) {
        if (step == now) {
            return;
        }
        now = step;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(NOW, i == step);
        }
        // once the buttons have their places
        Platform.runLater(this::follow);
    }

    private void follow() {
        double room = getViewportBounds().getHeight();
        double more = steps.getHeight() - room;
        if (more <= 0 || now < 0 || now >= buttons.size()) {
            return;
        }
        Bounds button = buttons.get(now).getBoundsInParent();
        double top = getVvalue() * more;
        if (button.getMinY() < top || button.getMaxY() > top + room) {
            setVvalue(Math.clamp((button.getCenterY() - room / 2) / more, 0, 1));
        }
    }
}
