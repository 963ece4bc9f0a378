package kwonik.app.quote;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.edtf.When;
import kwonik.edtf.typed.TypedDate;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A field for a date as people type it: below it stands how it is read, or two buttons where there are two ways.
final class DateEntry extends VBox {
    private final Words words;
    private final TextField field = new TextField();
    private final Label reading = new Label();
    private final FlowPane choices = new FlowPane();
    private final ReadOnlyObjectWrapper<@Nullable When> value = new ReadOnlyObjectWrapper<>();
    private boolean whole = true;

    DateEntry(Words words) {
        this.words = words;
        reading.setWrapText(true);
        reading.setMinHeight(Region.USE_PREF_SIZE);
        choices.getStyleClass().add("passage-card-buttons");
        getChildren().addAll(field, reading, choices);
        field.textProperty().subscribe(this::read);
        field.accessibleTextProperty().bind(accessibleTextProperty());
    }

    TextField field() {
        return field;
    }

    void setText(String text) {
        field.setText(text);
        read();
    }

    ReadOnlyObjectProperty<@Nullable When> valueProperty() {
        return value.getReadOnlyProperty();
    }

    @Nullable
    When value() {
        return value.get();
    }

    /// Whether what is typed is a date, or nothing at all.
    boolean isWhole() {
        return whole;
    }

    private void read() {
        choices.getChildren().clear();
        TypedDate typed = TypedDate.read(field.getText(), words.tag());
        whole = typed instanceof TypedDate.One || typed instanceof TypedDate.Empty;
        reading.getStyleClass().setAll("label", whole ? "fine" : "field-problem");
        switch (typed) {
            case TypedDate.One one -> {
                reading.setText(new DateWords(words).full(one.when()));
                value.set(one.when());
            }
            case TypedDate.Empty _ -> {
                reading.setText(words.say("app.quote.date.none"));
                value.set(null);
            }
            case TypedDate.None none -> {
                reading.setText(words.say(none.key(), none.args().toArray()));
                value.set(null);
            }
            case TypedDate.Several several -> {
                reading.setText(words.say("app.quote.date.two"));
                several.readings().forEach(this::choice);
                value.set(null);
            }
        }
    }

    private void choice(When when) {
        Button button = new Button(new DateWords(words).full(when));
        button.setOnAction(_ -> {
            field.setText(when.edtf());
            field.requestFocus();
        });
        choices.getChildren().add(button);
    }
}
