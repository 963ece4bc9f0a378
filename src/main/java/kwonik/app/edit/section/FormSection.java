package kwonik.app.edit.section;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.document.Edit;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A part of the form under a heading: some fields, and the edits that come of what is typed there.
public abstract class FormSection extends VBox {
    private final String key;
    private final Label heading = new Label();
    private @Nullable Shown shown;

    /// @param key of its heading
    FormSection(String key) {
        this.key = key;
        heading.getStyleClass().add("form-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("form-section");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(heading);
    }

    /// Shows another event, or another language: what was typed for the one before is gone.
    public final void begin(Shown next) {
        shown = next;
        names(next.words());
        fill(next);
    }

    /// Shows what has become of the event; what is being typed stays where the event is as it was.
    public final void renew(Shown next) {
        shown = next;
        refill(next);
    }

    /// Shows the same event in another language; what is being typed stays.
    public final void translate(Shown next) {
        shown = next;
        refill(next);
        names(next.words());
    }

    /// The field in which something is typed that cannot be taken over; null where there is none.
    public @Nullable Node unfinished() {
        return null;
    }

    /// The edits that what is typed now would make; none of what cannot be taken over.
    public final List<Edit> pending() {
        Shown now = shown;
        return now == null ? List.of() : pending(now);
    }

    void names(Words words) {
        heading.setText(words.say(key));
        heading.setAccessibleRoleDescription(words.say("app.a11y.heading"));
    }

    /// Says what is wrong with what is typed, as when its fields are left.
    public void check() {}

    abstract void fill(Shown next);

    abstract void refill(Shown next);

    abstract List<Edit> pending(Shown now);

    /// Where to type for a field; null if it is in another section.
    public abstract @Nullable Node find(Field field);

    /// Where to type for a part of one of several things; null if they are in another section.
    ///
    /// @param at its place among them, from 0
    /// @param name of the part, as in the file of a chronicle; empty for the thing itself
    public @Nullable Node find(Field field, int at, String name) {
        return find(field);
    }
}
