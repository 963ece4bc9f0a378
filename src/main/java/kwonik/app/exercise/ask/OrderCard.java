package kwonik.app.exercise.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.words.Words;

/// An event on the axis, with its number, and what was looked at of the evidence.
final class OrderCard extends HBox {
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final String event;
    private final String title;
    private final Words words;
    private final Label number = new Label();
    private final VBox lines = new VBox();
    private final Button up = new Button("", Icon.UP.draw());
    private final Button down = new Button("", Icon.DOWN.draw());
    private final List<String> hints = new ArrayList<>();

    /// @param move takes the card so many places on
    OrderCard(String event, String title, Words words, BiConsumer<OrderCard, Integer> move) {
        this.event = event;
        this.title = title;
        this.words = words;
        setId("order-" + event);
        getStyleClass().add("order-card");
        number.getStyleClass().add("order-number");
        number.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        lines.getStyleClass().add("order-lines");
        lines.getChildren().add(line(title, "order-title"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        button(up, "exercise.window.earlier", () -> move.accept(this, -1));
        button(down, "exercise.window.later", () -> move.accept(this, 1));
        getChildren().addAll(number, lines, up, down);
        setFocusTraversable(true);
        setCursor(Cursor.OPEN_HAND);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleHelp(words.say("exercise.window.order.keys"));
    }

    private void button(Button button, String key, Runnable run) {
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.say(key, title));
        button.setOnAction(_ -> run.run());
    }

    private static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    String event() {
        return event;
    }

    /// Tells at which place it is.
    ///
    /// @param at from 0
    void place(int at, int of) {
        number.setText(String.valueOf(at + 1));
        up.setDisable(at == 0);
        down.setDisable(at == of - 1);
        name();
    }

    private void name() {
        setAccessibleText(words.say("exercise.window.card", number.getText(), title, String.join(" ", hints)));
    }

    /// Shows a line of the evidence.
    void hint(String text) {
        if (!text.isEmpty() && !hints.contains(text)) {
            hints.add(text);
            lines.getChildren().add(line(text, "order-hint"));
            name();
        }
    }

    /// Shows whether it is being dragged.
    void lifted(boolean now) {
        pseudoClassStateChanged(LIFTED, now);
    }
}
