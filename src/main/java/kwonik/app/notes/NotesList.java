package kwonik.app.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import kwonik.app.controls.ToolWindow;
import kwonik.app.field.ChoiceField;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteFilter;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.Anchors;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// All notes of the reader in a window of their own: searched, filtered, gone to, changed; those that stand nowhere any
/// more in a section of their own, with the reason.
final class NotesList {
    private final Preferences preferences;
    private final OpenDocument document;
    private final OpenNotes notes;
    private final NotePlaces places;
    private final NoteGoing going;
    private final Words words;
    private final BorderPane root = new BorderPane();
    private final TextField search = new TextField();
    private final ChoiceField<String> kind = new ChoiceField<>();
    private final ChoiceField<String> tag = new ChoiceField<>();
    private final ListView<NoteRow> list = new ListView<>();
    private final Label count = new Label();
    private final ToolWindow window;
    private @Nullable NoteEditor editor;
    private List<String> offered = List.of();

    /// @param places finds where the notes stand
    /// @param going leads to what they are on
    NotesList(
            Window owner,
            Preferences preferences,
            OpenDocument document,
            OpenNotes notes,
            NotePlaces places,
            NoteGoing going) {
        this.preferences = preferences;
        this.document = document;
        this.notes = notes;
        this.places = places;
        this.going = going;
        this.words = preferences.words();
        root.setId("notes-list-page");
        root.setTop(filters());
        root.setCenter(list);
        root.setPrefSize(640, 520);
        list.setId("notes-list");
        list.getStyleClass().addAll("edge-to-edge", "notes-list");
        list.setAccessibleText(words.say("mynotes.list"));
        list.setCellFactory(_ -> new NoteCell(words));
        Label empty = new Label(words.say("mynotes.none"));
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        window = new ToolWindow(owner, preferences, words.say("mynotes.list"), root)
                .with(button("mynotes.go", "notes-go", this::go))
                .with(button("mynotes.edit", "notes-edit", this::edit))
                .with(button("mynotes.remove", "notes-remove", this::remove))
                .closing(words.say("app.close"));
        listen();
    }

    private FlowPane filters() {
        search.setId("notes-search");
        search.setPromptText(words.say("mynotes.search"));
        search.setAccessibleText(words.say("mynotes.search"));
        kind.setId("notes-kind");
        kind.name(words.say("mynotes.kind"));
        List<String> kinds = Stream.concat(
                        Stream.of(""), Stream.of(Motivation.values()).map(Motivation::code))
                .toList();
        kind.offer(kinds, code -> Motivation.of(code).map(one -> one.in(words)).orElse(words.say("mynotes.all")));
        kind.show("");
        tag.setId("notes-tag");
        tag.name(words.say("mynotes.tag"));
        offerTags(List.of());
        count.setId("notes-count");
        Label name = new Label(words.say("mynotes.search"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(search);
        VBox field = new VBox(name, search);
        field.getStyleClass().add("field");
        FlowPane filters = new FlowPane(field, kind, tag, count);
        filters.getStyleClass().add("notes-filter");
        return filters;
    }

    private void offerTags(List<String> tags) {
        offered = tags;
        String chosen = tag.value();
        tag.offer(
                Stream.concat(Stream.of(""), tags.stream()).toList(),
                one -> one.isEmpty() ? words.say("mynotes.all") : one);
        tag.show(chosen != null && tags.contains(chosen) ? chosen : "");
    }

    private static Button named(String name, String id) {
        Button button = new Button(name);
        button.setId(id);
        return button;
    }

    private Button button(String key, String id, Runnable run) {
        Button button = named(words.say(key), id);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void listen() {
        search.textProperty().subscribe((_, _) -> renew());
        kind.onChosen(this::renew);
        tag.onChosen(this::renew);
        Subscription notebook = notes.notebookProperty().subscribe((_, _) -> renew());
        Subscription chronicle = document.documentProperty().subscribe((_, _) -> renew());
        Subscription texts = places.articles().atHandProperty().subscribe((_, _) -> renew());
        window.onClosed(() -> {
            leave();
            texts.unsubscribe();
            notebook.unsubscribe();
            chronicle.unsubscribe();
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean known = true;
            switch (event.getCode()) {
                case ENTER -> go();
                case F2, E -> edit();
                case DELETE, BACK_SPACE -> remove();
                default -> known = false;
            }
            if (known) {
                event.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                go();
            }
        });
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::steps);
        renew();
    }

    /// Undoes and redoes what was done with notes, and nothing of the chronicle.
    private void steps(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            if (event.isShiftDown()) {
                notes.redo();
            } else {
                notes.undo();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.Y) {
            notes.redo();
            event.consume();
        }
    }

    ToolWindow show() {
        window.show();
        if (list.getItems().isEmpty()) {
            search.requestFocus();
        } else {
            list.requestFocus();
        }
        return window;
    }

    /// The window that it stands in.
    ToolWindow window() {
        return window;
    }

    // ----- What is listed

    private void renew() {
        Notebook open = notes.get();
        if (open == null) {
            list.getItems().clear();
            return;
        }
        if (!open.tags().equals(offered)) {
            offerTags(open.tags());
        }
        NoteRow before = list.getSelectionModel().getSelectedItem();
        int at = list.getSelectionModel().getSelectedIndex();
        List<NoteRow> rows = rows(open);
        list.getItems().setAll(rows);
        count.setText(words.say("mynotes.count", rows.size(), open.notes().size()));
        int same = before == null ? -1 : placeOf(before, rows);
        list.getSelectionModel().select(same >= 0 ? same : Math.clamp(at, 0, Math.max(0, rows.size() - 1)));
    }

    private static int placeOf(NoteRow wanted, List<NoteRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).note().id().equals(wanted.note().id())) {
                return i;
            }
        }
        return -1;
    }

    private List<NoteRow> rows(Notebook open) {
        NoteFilter filter = NoteFilter.ALL.withWords(search.getText());
        String code = kind.value();
        String wanted = tag.value();
        if (code != null && !code.isEmpty()) {
            filter = filter.withMotivations(Set.of(Motivation.of(code).orElseThrow()));
        }
        if (wanted != null && !wanted.isEmpty()) {
            filter = filter.withTags(Set.of(wanted));
        }
        NoteWords naming = new NoteWords(words, document.chronicle());
        Anchors anchors = places.find(open);
        List<NoteRow> rows = new ArrayList<>();
        List<NoteRow> orphans = new ArrayList<>();
        for (Note note : filter.of(open)) {
            Anchor anchor = places.of(anchors, note.target());
            NoteRow row = new NoteRow("", note, anchor, naming.on(note.target()), naming.said(note));
            (anchor instanceof Anchor.Orphan ? orphans : rows).add(row);
        }
        if (!orphans.isEmpty()) {
            rows.add(orphans.getFirst().below(words.say("mynotes.orphans", orphans.size())));
            rows.addAll(orphans.subList(1, orphans.size()));
        }
        return rows;
    }

    // ----- What is done with a note

    private @Nullable NoteRow chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void go() {
        NoteRow row = chosen();
        if (row != null) {
            going.to(row.note(), row.anchor());
        }
    }

    private void remove() {
        NoteRow row = chosen();
        if (row != null) {
            leave();
            notes.remove(row.note().id());
            list.requestFocus();
        }
    }

    private void edit() {
        NoteRow row = chosen();
        if (row == null) {
            return;
        }
        leave();
        NoteEditor next = new NoteEditor(preferences.words(), notes, row.note(), row.on(), () -> {
            editor = null;
            root.setBottom(null);
            list.requestFocus();
        });
        editor = next;
        root.setBottom(next);
        root.applyCss();
        root.layout();
        next.begin();
    }

    private void leave() {
        if (editor != null) {
            editor.leave();
        }
    }
}
