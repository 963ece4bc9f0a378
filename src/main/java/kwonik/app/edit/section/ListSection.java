package kwonik.app.edit.section;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kwonik.document.Edit;
import kwonik.model.Event;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A section with several things of one kind.
final class ListSection<T> extends FormSection {
    private final Kind<T> kind;
    private final ItemList<T> items;
    private final Label empty = new Label();
    private final Button add = new Button();
    private @Nullable Shown shown;

    /// What the things are.
    ///
    /// @param field of the form
    /// @param key what its words begin with
    /// @param of an event
    /// @param edit gives an event, by its id, others
    /// @param blank one that is begun; null where they are made elsewhere
    record Kind<T>(
            Field field,
            String key,
            Function<Event, List<T>> of,
            BiFunction<String, List<T>, Edit> edit,
            @Nullable T blank) {}

    /// @param left makes edits of what is typed
    ListSection(Kind<T> kind, Supplier<? extends ItemRow<T>> maker, Runnable left) {
        super(kind.key());
        this.kind = kind;
        this.items = new ItemList<>(maker, kind.blank() == null ? this : add, left);
        empty.getStyleClass().add("form-note");
        empty.setWrapText(true);
        empty.setMinHeight(Region.USE_PREF_SIZE);
        empty.managedProperty().bind(empty.visibleProperty());
        empty.visibleProperty().bind(items.visibleProperty().not());
        getChildren().addAll(empty, items);
        T blank = kind.blank();
        if (blank != null) {
            add.setId("add-" + kind.field().name().toLowerCase(Locale.ROOT));
            add.setOnAction(_ -> items.begin(blank));
            getChildren().add(add);
        }
    }

    @Override
    void names(Words words) {
        super.names(words);
        empty.setText(words.say(kind.key() + ".none"));
        if (kind.blank() != null) {
            add.setText(words.say(kind.key() + ".add"));
        }
        Shown now = shown;
        if (now != null) {
            items.names(now);
        }
    }

    @Override
    void fill(Shown next) {
        shown = next;
        items.fill(kind.of().apply(next.event()), next);
    }

    @Override
    void refill(Shown next) {
        shown = next;
        items.refill(kind.of().apply(next.event()), next);
    }

    @Override
    public @Nullable Node unfinished() {
        return items.unfinished();
    }

    @Override
    List<Edit> pending(Shown now) {
        List<T> written = items.written();
        return written.equals(kind.of().apply(now.event()))
                ? List.of()
                : List.of(kind.edit().apply(now.event().id(), written));
    }

    @Override
    public @Nullable Node find(Field field) {
        if (field != kind.field()) {
            return null;
        }
        if (!items.getChildren().isEmpty() && items.getChildren().getFirst() instanceof ItemRow<?> row) {
            return row.first();
        }
        return kind.blank() == null ? empty : add;
    }

    @Override
    public @Nullable Node find(Field field, int at, String name) {
        Node there = field == kind.field() ? items.find(at, name) : null;
        return there == null ? find(field) : there;
    }
}
