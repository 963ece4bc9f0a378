package kwonik.app.field;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kwonik.app.session.Preferences;
import kwonik.edtf.When;
import kwonik.edtf.typed.TypedDate;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A field for a date as people say it, or as EDTF: below it stands at each key how it is read, and its mark as the
/// timeline will draw it.
///
/// Of two readings none is guessed: each has a button.
public final class DateField extends VBox {
    private static final double GAP = 12;

    private final Preferences preferences;
    private final boolean marked;
    private final Label name = new Label();
    private final TextField input = new TextField();
    private final FlowPane readings = new FlowPane();
    private final Label reading = new Label();
    private final Label code = new Label();
    private final FlowPane read = new FlowPane(reading, code);
    private final MarkPicture mark;
    private final FieldProblem problem = new FieldProblem(input);
    private final ReadOnlyObjectWrapper<TypedDate> typed = new ReadOnlyObjectWrapper<>(new TypedDate.Empty());
    private final ReadOnlyObjectWrapper<@Nullable When> value = new ReadOnlyObjectWrapper<>();
    private Subscription watching = Subscription.EMPTY;
    private @Nullable When shown;
    private int lane;

    /// A field with the mark below it.
    public DateField(Preferences preferences) {
        this(preferences, true);
    }

    /// A field for a date that stands on no timeline, such as that of a publication.
    public static DateField withoutMark(Preferences preferences) {
        return new DateField(preferences, false);
    }

    private DateField(Preferences preferences, boolean marked) {
        this.preferences = preferences;
        this.marked = marked;
        this.mark = new MarkPicture(preferences);
        getStyleClass().addAll("field", "date-field");
        name.getStyleClass().add("field-name");
        name.setContentDisplay(ContentDisplay.RIGHT);
        name.setGraphicTextGap(GAP);
        name.setLabelFor(input);
        reading.getStyleClass().add("date-reading");
        code.getStyleClass().add("date-code");
        for (Label each : List.of(reading, code)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        read.getStyleClass().add("date-read");
        // a flow of labels would be as wide as the longest of them
        read.setMinWidth(0);
        reading.maxWidthProperty().bind(read.widthProperty());
        readings.getStyleClass().add("date-readings");
        readings.managedProperty().bind(readings.visibleProperty());
        for (FlowPane each : List.of(read, readings)) {
            each.setMinHeight(Region.USE_PREF_SIZE);
        }
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(name, input, problem, readings, read);
        if (marked) {
            getChildren().add(mark);
        }
        input.textProperty().subscribe((_, _) -> take());
        input.focusedProperty().subscribe((_, _) -> complain());
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null
                    ? Subscription.EMPTY
                    : Subscription.combine(
                            preferences.wordsProperty().subscribe(_ -> updateTexts()),
                            preferences.lookProperty().subscribe(_ -> mark.requestLayout()));
        });
        updateTexts();
    }

    /// What one types into.
    public TextField input() {
        return input;
    }

    /// The date that stands there; null where there is none, or none yet.
    public ReadOnlyObjectProperty<@Nullable When> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// The date that stands there; null where there is none, or none yet: see [#isWhole].
    public @Nullable When value() {
        return value.get();
    }

    /// What has been typed so far.
    public ReadOnlyObjectProperty<TypedDate> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// Whether what is typed can be taken over: it is one date, or nothing.
    public boolean isWhole() {
        return typed.get() instanceof TypedDate.One || typed.get() instanceof TypedDate.Empty;
    }

    /// Shows a date in words where those can be read again, else as EDTF; null shows none.
    public void show(@Nullable When when) {
        shown = when;
        if (!isWhole() || !Objects.equals(when, value.get())) {
            input.setText(when == null ? "" : spelled(when));
        }
    }

    /// Shows what has become of the date; what is being typed stays where that is as it was.
    public void renew(@Nullable When when) {
        if (!Objects.equals(when, shown)) {
            show(when);
        }
    }

    /// The date that is shown, or the one that is typed in its place where that can be taken over.
    public @Nullable When written() {
        return isWhole() ? value.get() : shown;
    }

    /// Shows what a text says of a date, as if it were typed.
    public void type(String text) {
        input.setText(text);
    }

    /// Draws the mark in the colour and shape of a lane.
    ///
    /// @param place in the chronicle
    public void setLane(int place) {
        lane = place;
        mark.show(value.get(), lane);
    }

    /// Says what the date is of; without this it is named “Date”.
    public void setName(String label) {
        name.setText(label);
        input.setAccessibleText(label);
    }

    /// Shows something in words beside the name; null takes it away.
    public void setSign(@Nullable Label sign) {
        name.setGraphic(sign);
        input.setAccessibleText(sign == null ? name.getText() : name.getText() + " " + sign.getText());
    }

    /// Tells when the keyboard leaves the field with its buttons, or Enter is pressed in it.
    public void onLeft(Runnable left) {
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                left.run();
            }
        });
        input.setOnAction(_ -> left.run());
    }

    private void updateTexts() {
        Words words = preferences.words();
        if (name.getText().isEmpty()) {
            setName(words.say("app.field.date"));
        }
        input.setPromptText(words.say("app.field.date.example"));
        When now = value.get();
        boolean asShown = now != null && typed.get() instanceof TypedDate.One && !input.isFocused();
        if (asShown) {
            // a date that nobody is typing stands in the words of the window
            input.setText(spelled(now));
        }
        take();
    }

    private String spelled(When when) {
        Words words = preferences.words();
        String said = new DateWords(words).brief(when);
        return TypedDate.read(said, words.tag()) instanceof TypedDate.One one
                        && one.when().equals(when)
                ? said
                : when.edtf();
    }

    private void take() {
        TypedDate now = TypedDate.read(input.getText(), preferences.words().tag());
        When one = now instanceof TypedDate.One(When when) ? when : null;
        typed.set(now);
        value.set(one);
        say(now, one);
        mark.show(one, lane);
        offer(now instanceof TypedDate.Several(List<When> several) ? several : List.of());
        complain();
    }

    private void say(TypedDate now, @Nullable When one) {
        Words words = preferences.words();
        if (one != null) {
            String said = new DateWords(words).full(one);
            reading.setText(said);
            code.setText(one.edtf());
            mark.setAccessibleText(words.say("app.field.date.mark", said));
        } else {
            reading.setText(marked && now instanceof TypedDate.Empty ? words.say("app.field.date.none") : "");
            code.setText("");
            mark.setAccessibleText("");
        }
    }

    private void offer(List<When> several) {
        DateWords dates = new DateWords(preferences.words());
        readings.getChildren()
                .setAll(several.stream()
                        .map(each -> button(dates.full(each), each))
                        .toList());
        readings.setVisible(!several.isEmpty());
        read.setManaged(!reading.getText().isEmpty());
    }

    private Button button(String said, When when) {
        Button choice = new Button(said);
        choice.setMnemonicParsing(false);
        choice.setAccessibleText(preferences.words().say("app.field.date.choose", said));
        choice.setOnAction(_ -> {
            // the keyboard first: the button is gone as soon as the text says one date
            input.requestFocus();
            input.setText(spelled(when));
            input.end();
        });
        return choice;
    }

    /// What is typed is no mistake yet while it is being typed.
    private void complain() {
        Words words = preferences.words();
        switch (typed.get()) {
            case TypedDate.One _, TypedDate.Empty _ -> problem.clear();
            case TypedDate.Several _ -> problem.say(words.say("app.field.date.several"));
            case TypedDate.None(String key, List<String> args) -> {
                String said = words.say(key, args.toArray());
                if (input.isFocused()) {
                    problem.ask(said);
                } else {
                    problem.say(said);
                }
            }
        }
    }
}
