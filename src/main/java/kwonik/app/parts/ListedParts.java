package kwonik.app.parts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.field.Disclosure;
import kwonik.app.session.Notice;
import kwonik.document.Edit;
import kwonik.document.NewId;
import kwonik.document.merge.FieldPath;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The parts of one kind as a list, and below it the fields of the one that is chosen in it.
///
/// The list takes any number of parts, since only those in sight have cells, and only one has fields. One that has just
/// been begun is in no list before it says enough to be kept.
final class ListedParts<T> extends PartsSection {
    private static final int MOST_ROWS = 7;

    private final PartKind<T> kind;
    private final PartsDesk desk;
    private final PartForm<T> form;
    private final String key;
    private final ListView<T> list = new ListView<>();
    private final Label empty = new Label();
    private final Button add = new Button();
    private final Button up = icon(Icon.UP);
    private final Button down = icon(Icon.DOWN);
    private final Button remove = icon(Icon.DELETE);
    private final Label heading = new Label();
    private final Disclosure details = new Disclosure();
    private final Label idName = new Label();
    private final TextField id = new TextField();
    private final DeleteQuestion<T> question;
    private final VBox part;
    private @Nullable PartsState now;
    /// The id of the part in the form; empty for none, and for one that has been begun.
    private String chosen = "";
    private boolean begun;
    /// The id of the part whose texts stand in the fields.
    private String inForm = "";
    /// While the list is being filled, nobody chooses.
    private boolean filling;

    ListedParts(PartKind<T> kind, PartsDesk desk, PartForm<T> form) {
        this.kind = kind;
        this.desk = desk;
        this.form = form;
        this.key = "app.parts." + kind.code();
        this.question = new DeleteQuestion<>(kind.code(), this::line, list::requestFocus);
        String name = "parts-" + kind.code();
        list.setId(name + "-list");
        list.getStyleClass().add("parts-list");
        list.setCellFactory(_ -> new Cell());
        list.managedProperty().bind(list.visibleProperty());
        list.setMinSize(0, Region.USE_PREF_SIZE);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(list.getItems().size(), 1, MOST_ROWS) * list.getFixedCellSize() + 4,
                        list.getItems(),
                        list.fixedCellSizeProperty()));
        list.getSelectionModel().selectedItemProperty().subscribe((_, value) -> chosenInList(value));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        add.setId(name + "-add");
        add.setOnAction(_ -> begin());
        up.setId(name + "-up");
        up.setOnAction(_ -> move(-1));
        down.setId(name + "-down");
        down.setOnAction(_ -> move(1));
        remove.setId(name + "-delete");
        remove.setOnAction(_ -> delete());
        add.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(add, up, down, remove);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        buttons.getStyleClass().add("parts-buttons");
        empty.getStyleClass().add("form-note");
        heading.getStyleClass().add("form-heading");
        for (Label each : List.of(empty, heading)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        part = new VBox(heading, form, details, details(name));
        part.getStyleClass().add("form-section");
        part.managedProperty().bind(part.visibleProperty());
        getChildren().addAll(empty, list, buttons, question, part);
    }

    private VBox details(String name) {
        idName.getStyleClass().add("field-name");
        idName.setLabelFor(id);
        id.setId(name + "-id");
        id.setEditable(false);
        VBox told = new VBox(idName, id);
        told.getStyleClass().addAll("field", "item-fields");
        details.setId(name + "-details");
        details.of(told);
        return told;
    }

    private static Button icon(Icon icon) {
        Button button = new Button("", icon.draw());
        button.getStyleClass().add("quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    // ----- What is shown

    @Override
    void names(Words words) {
        list.setAccessibleText(words.say(PartsPage.of(kind.kind()).key()));
        empty.setText(words.say(key + ".none"));
        add.setText(words.say(key + ".add"));
        details.setText(words.say("app.edit.details"));
        idName.setText(words.say("app.edit.id"));
        id.setAccessibleText(idName.getText());
        question.names(words);
        form.names(words);
    }

    @Override
    void update(PartsState next) {
        PartsState before = now;
        now = next;
        boolean same = before != null
                && before.chronicle()
                        .about()
                        .id()
                        .equals(next.chronicle().about().id());
        if (!same) {
            begun = false;
        }
        if (before == null || !before.chronicle().contentEquals(next.chronicle())) {
            question.hide();
        }
        fill(next);
        if (begun) {
            form.translate(next);
        }
        draw();
    }

    /// Puts the parts into the list, and the one that is chosen, or the one in its place, into the form.
    private void fill(PartsState next) {
        List<T> parts = kind.of().apply(next.chronicle());
        int at = place(parts, chosen);
        if (at < 0 && !begun && !parts.isEmpty()) {
            at = Math.clamp(list.getSelectionModel().getSelectedIndex(), 0, parts.size() - 1);
        }
        filling = true;
        try {
            if (!list.getItems().equals(parts)) {
                list.getItems().setAll(parts);
            }
            if (at < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
            }
        } finally {
            filling = false;
        }
        list.refresh();
        list.setVisible(!parts.isEmpty());
        empty.setVisible(parts.isEmpty());
        if (at >= 0) {
            chosen = kind.id().apply(parts.get(at));
            if (!chosen.equals(inForm)) {
                // what was typed for another and could not be taken over is not for this one
                form.begin(next);
            }
            inForm = chosen;
            form.show(parts.get(at), next);
        } else {
            chosen = "";
            inForm = "";
        }
    }

    private void draw() {
        PartsState state = now;
        if (state == null) {
            return;
        }
        Words words = state.words();
        int at = list.getSelectionModel().getSelectedIndex();
        String name = current().map(this::line).orElse("");
        part.setVisible(begun || !chosen.isEmpty());
        heading.setText(begun ? words.say(key + ".new") : "");
        heading.setVisible(begun);
        id.setText(begun ? words.say("app.parts.id.none") : chosen);
        up.setDisable(begun || at <= 0);
        down.setDisable(begun || at < 0 || at >= list.getItems().size() - 1);
        remove.setDisable(!begun && chosen.isEmpty());
        name(up, words.say("app.edit.item.up", name));
        name(down, words.say("app.edit.item.down", name));
        name(remove, begun ? words.say("app.parts.discard") : words.say("app.parts.delete", name));
    }

    private static void name(Button button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private String line(T value) {
        return now == null ? "" : kind.line().apply(value, now);
    }

    private Optional<T> current() {
        PartsState state = now;
        return state == null || begun
                ? Optional.empty()
                : kind.of().apply(state.chronicle()).stream()
                        .filter(each -> kind.id().apply(each).equals(chosen))
                        .findFirst();
    }

    private int place(List<T> parts, String wanted) {
        for (int at = 0; at < parts.size(); at++) {
            if (kind.id().apply(parts.get(at)).equals(wanted)) {
                return at;
            }
        }
        return -1;
    }

    // ----- What is done

    private void chosenInList(@Nullable T value) {
        PartsState state = now;
        if (filling || value == null || state == null) {
            return;
        }
        String wanted = kind.id().apply(value);
        if (wanted.equals(chosen) && !begun) {
            return;
        }
        commit();
        choose(wanted);
    }

    private void choose(String wanted) {
        PartsState state = now;
        if (state != null && place(kind.of().apply(state.chronicle()), wanted) >= 0) {
            begun = false;
            chosen = wanted;
            question.hide();
            fill(state);
            draw();
        }
    }

    private void begin() {
        PartsState state = now;
        if (state == null) {
            return;
        }
        if (!begun) {
            commit();
            begun = true;
            chosen = "";
            question.hide();
            form.begin(state);
            fill(state);
            draw();
        }
        applyCss();
        layout();
        form.first().requestFocus();
    }

    @Override
    void commit() {
        if (!begun) {
            typed().forEach(desk.document()::edit);
            return;
        }
        made().ifPresent(made -> {
            begun = false;
            chosen = kind.id().apply(made);
            if (!desk.document().edit(kind.changes().add().apply(made))) {
                begun = true;
                chosen = "";
            }
        });
    }

    @Override
    List<Edit> typed() {
        return begun
                ? made().map(kind.changes().add()).stream().toList()
                : current()
                        .flatMap(before -> Optional.of(form.written(before))
                                .filter(written -> !written.equals(before))
                                .map(written -> kind.changes().change().apply(before, written)))
                        .stream()
                        .toList();
    }

    /// The part that was begun; nothing before it says enough to be kept.
    private Optional<T> made() {
        PartsState state = now;
        if (state == null || !form.isWhole()) {
            return Optional.empty();
        }
        List<T> parts = kind.of().apply(state.chronicle());
        String fresh = NewId.of(form.title(), kind.code(), taken -> place(parts, taken) >= 0);
        return Optional.of(form.written(form.blank(fresh)));
    }

    private void move(int step) {
        commit();
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from + step;
        if (from < 0 || to < 0 || to >= list.getItems().size() || begun) {
            return;
        }
        Button pressed = up.isFocused() ? up : down.isFocused() ? down : null;
        desk.document().edit(kind.changes().move().apply(from, to));
        if (pressed != null && pressed.isDisabled()) {
            // at the end of the list the other button is the one that still does anything
            (pressed.equals(up) ? down : up).requestFocus();
        }
    }

    private void delete() {
        PartsState state = now;
        if (begun) {
            drop();
            list.requestFocus();
            return;
        }
        T value = current().orElse(null);
        if (state == null || value == null) {
            return;
        }
        String users = kind.deletion().users().apply(value, state);
        if (users.isEmpty()) {
            deleteNow(value, "");
        } else {
            List<T> heirs = kind.deletion().heirs().apply(value, state);
            Consumer<Optional<T>> delete =
                    heir -> deleteNow(value, heir.map(kind.id()).orElse(""));
            question.ask(users, heirs, kind.deletion().possible().test(value, state) ? delete : null);
        }
    }

    private void deleteNow(T value, String heir) {
        String name = line(value);
        String gone = kind.id().apply(value);
        (list.getItems().size() > 1 ? list : add).requestFocus();
        if (desk.document().edit(kind.deletion().edit().apply(gone, heir))) {
            desk.notices().show(Notice.done("app.edit.deleted", name).withCommand("app.document.undo"));
        }
    }

    @Override
    void drop() {
        PartsState state = now;
        if (begun && state != null) {
            begun = false;
            fill(state);
            draw();
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isAltDown() && !event.isShortcutDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            move(code == KeyCode.UP ? -1 : 1);
            event.consume();
        } else if (code == KeyCode.DELETE) {
            delete();
            event.consume();
        } else if (code == KeyCode.ENTER && !chosen.isEmpty() && !event.isShortcutDown()) {
            form.first().requestFocus();
            event.consume();
        }
    }

    // ----- Its fields

    @Override
    @Nullable
    Node unfinished() {
        if (begun) {
            return form.isEmpty() || form.isWhole() ? null : form.first();
        }
        return chosen.isEmpty() ? null : form.unfinished();
    }

    @Override
    Node find(FieldPath path) {
        choose(path.id());
        return path.id().equals(chosen) ? form.find(path) : first();
    }

    @Override
    Node first() {
        return list.isVisible() ? list : add;
    }

    /// A part in one line; where it is not yet translated, it stands in grey.
    private final class Cell extends ListCell<T> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable T value, boolean isEmpty) {
            super.updateItem(value, isEmpty);
            setText(isEmpty || value == null ? null : line(value));
        }
    }
}
