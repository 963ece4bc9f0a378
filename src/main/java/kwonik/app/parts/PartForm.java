package kwonik.app.parts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.field.LocalizedField;
import kwonik.app.field.PlainField;
import kwonik.document.merge.FieldPath;
import kwonik.model.Localized;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The fields of one part of a chronicle, under the names that they have in its file.
abstract class PartForm<T> extends VBox {
    private final String part;
    private final Runnable left;
    private final Map<String, LocalizedField> texts = new LinkedHashMap<>();
    private final Map<String, PlainField> lines = new LinkedHashMap<>();
    /// What one types into or chooses with, in the order of the form.
    private final Map<String, Node> inputs = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    /// @param part its name in ids
    /// @param left makes edits of what is typed
    PartForm(String part, Runnable left) {
        this.part = part;
        this.left = left;
        getStyleClass().add("parts-form");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    // ----- Its fields

    /// Puts in a text in several languages.
    ///
    /// @param label the key of its name
    final LocalizedField text(String name, String label, LocalizedField field) {
        texts.put(name, field);
        inputs.put(name, field.input());
        labels.put(name, label);
        field.input().setId(id(name));
        field.input().textProperty().subscribe((_, _) -> check());
        field.onLeft(this::leave);
        getChildren().add(field);
        return field;
    }

    /// Puts in a text that is the same in every language.
    ///
    /// @param label the key of its name
    final PlainField line(String name, String label, PlainField field) {
        lines.put(name, field);
        inputs.put(name, field.input());
        labels.put(name, label);
        field.input().setId(id(name));
        field.input().textProperty().subscribe((_, _) -> check());
        field.onLeft(this::leave);
        getChildren().add(field);
        return field;
    }

    /// Puts in a field of another kind.
    ///
    /// @param input what one types into, or chooses with
    final void other(String name, Region field, Node input) {
        inputs.put(name, input);
        input.setId(id(name));
        getChildren().add(field);
    }

    private String id(String name) {
        return "parts-" + part + "-" + name;
    }

    final void leave() {
        check();
        left.run();
    }

    /// Names the fields in the language of the window.
    void names(Words words) {
        texts.forEach((name, field) -> field.name(words, words.say(labels.getOrDefault(name, ""))));
        lines.forEach((name, field) -> field.name(words.say(labels.getOrDefault(name, ""))));
        check();
    }

    // ----- What stands in them

    /// Shows a part, or what has become of it; what is being typed stays where it is as it was.
    abstract void show(T value, PartsState now);

    /// Empties the fields for one that is begun.
    void begin(PartsState now) {
        texts.values().forEach(field -> field.show(Localized.NONE, now.tag()));
        lines.values().forEach(field -> field.show(""));
    }

    /// Goes on with one that is begun, in another language.
    void translate(PartsState now) {
        texts.values().forEach(field -> field.renew(field.written(), now.tag()));
    }

    /// A part with what is typed and can be taken over.
    abstract T written(T before);

    /// A part that says nothing yet but what its fields cannot do without.
    abstract T blank(String id);

    /// What its id is made of.
    abstract String title();

    /// Whether it says enough to be kept.
    abstract boolean isWhole();

    /// Whether nothing is typed at all.
    final boolean isEmpty() {
        return typed().allMatch(input -> input.getText().isBlank());
    }

    private Stream<TextInputControl> typed() {
        return inputs.values().stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
    }

    /// Says beside its field what is wrong or wanted.
    abstract void check();

    /// The field in which something stands that cannot be taken over; null where there is none.
    abstract @Nullable Node unfinished();

    /// Where to type for a field, or in the first where it has none.
    Node find(FieldPath path) {
        return inputs.getOrDefault(path.field(), first());
    }

    final Node first() {
        return typed().findFirst().orElseThrow();
    }

    // ----- A text that must be there

    /// Whether a text that must be there would be gone: a translation may be taken away, the words for which those of
    /// any language stand in may not.
    static boolean isMissing(LocalizedField field) {
        return field.typed().isEmpty()
                && (field.shown().isEmpty()
                        || field.tag().equals("en")
                        || field.written().isEmpty());
    }

    /// What is typed, or what was there if that would be gone.
    static Localized kept(LocalizedField field) {
        return isMissing(field) ? field.shown() : field.written();
    }

    /// Says that a text must be there.
    static void require(LocalizedField field, String wanted) {
        if (!isMissing(field)) {
            field.problem().clear();
        } else if (field.shown().isEmpty()) {
            field.problem().ask(wanted);
        } else {
            field.problem().say(wanted);
        }
    }
}
