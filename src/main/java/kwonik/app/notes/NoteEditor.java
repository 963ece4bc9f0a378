package kwonik.app.notes;

import java.time.Instant;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kwonik.app.controls.TabLeads;
import kwonik.app.controls.WrappedText;
import kwonik.app.field.ChoiceField;
import kwonik.app.field.FieldProblem;
import kwonik.app.field.TagsField;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.Notebook;
import kwonik.words.Words;

/// A small form for one note. What is typed is kept while it is typed; Escape leaves it, and it stays.
final class NoteEditor extends ScrollPane {
    private static final List<Motivation> KINDS =
            List.of(Motivation.COMMENTING, Motivation.QUESTIONING, Motivation.TAGGING, Motivation.HIGHLIGHTING);
    /// So often is kept what is typed, also where that goes on without a rest.
    private static final Duration SOON = Duration.millis(400);
    private static final int ROWS = 3;

    private final Words words;
    private final OpenNotes notes;
    private final Note begun;
    private final Runnable end;
    private final ChoiceField<Motivation> kind = new ChoiceField<>();
    private final TextArea text = new TextArea();
    private final TagsField tags;
    private final FieldProblem problem = new FieldProblem(this);
    private final PauseTransition pause = new PauseTransition(SOON);
    private boolean listening;
    private boolean ended;

    /// @param begun the note as it is, or as a new one begins
    /// @param on what it is on, in words
    /// @param end takes the form away
    NoteEditor(Words words, OpenNotes notes, Note begun, String on, Runnable end) {
        this.words = words;
        this.notes = notes;
        this.begun = begun;
        this.end = end;
        setId("note-editor");
        getStyleClass().addAll("edge-to-edge", "passage-card", "note-editor");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        kind.setId("note-kind");
        kind.name(words.say("mynotes.kind"));
        kind.offer(
                begun.motivation() == Motivation.ASSESSING ? List.of(Motivation.ASSESSING) : KINDS,
                each -> each.in(words));
        kind.show(begun.motivation());
        text.setId("note-text");
        text.setText(begun.body().text());
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setMinHeight(Region.USE_PREF_SIZE);
        TabLeads.from(text);
        tags = new TagsField(words, this::known);
        tags.setId("note-tags");
        tags.name(words, words.say("mynotes.tags"));
        tags.show(begun.body().tags());
        VBox page = new VBox(
                new WrappedText("section", words.say("mynotes.editor")).heading(words.say("app.a11y.heading")),
                new WrappedText("fine", on),
                kind,
                named(),
                tags,
                problem,
                buttons());
        page.getStyleClass().add("passage-card-page");
        setContent(page);
        pause.setOnFinished(_ -> write());
        text.textProperty().subscribe((_, _) -> pause.play());
        tags.onChanged(pause::play);
        kind.onChosen(pause::play);
        listen();
    }

    private VBox named() {
        Label name = new Label(words.say("mynotes.text"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(text);
        text.setAccessibleText(words.say("mynotes.text"));
        VBox field = new VBox(name, text);
        field.getStyleClass().add("field");
        return field;
    }

    private FlowPane buttons() {
        Button keep = new Button(words.say("mynotes.keep"));
        keep.setId("note-keep");
        keep.getStyleClass().add("main-action");
        keep.setOnAction(_ -> keep());
        Button drop = new Button(words.say("mynotes.drop"));
        drop.setId("note-drop");
        drop.setOnAction(_ -> drop());
        FlowPane buttons = new FlowPane(keep, drop);
        buttons.getStyleClass().add("passage-card-buttons");
        return buttons;
    }

    private void listen() {
        // the letter of the key that opened it is not for its fields
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!listening) {
                event.consume();
            }
        });
        Platform.runLater(() -> listening = true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep();
                event.consume();
            }
        });
    }

    private List<String> known() {
        Notebook open = notes.get();
        return open == null ? List.of() : open.tags();
    }

    /// Gives the keyboard to its text.
    void begin() {
        text.requestFocus();
        text.end();
    }

    private Note written() {
        Motivation chosen = kind.value();
        return begun.saying(
                chosen == null ? begun.motivation() : chosen,
                new NoteBody(text.getText(), tags.writtenWithTyped()),
                Instant.now());
    }

    private static boolean saysSomething(Note note) {
        return note.motivation() == Motivation.HIGHLIGHTING
                || note.motivation() == Motivation.ASSESSING
                || !note.body().text().isBlank()
                || !note.body().tags().isEmpty();
    }

    /// Keeps what is written by now; while nothing is, there is no note.
    void write() {
        pause.stop();
        if (ended) {
            return;
        }
        Note now = written();
        if (saysSomething(now)) {
            notes.type(now);
        } else {
            notes.untype(begun.id());
        }
    }

    private void keep() {
        if (saysSomething(written())) {
            boolean done = ended;
            leave();
            if (!done) {
                notes.tellKept();
            }
        } else {
            problem.say(words.say("mynotes.empty"));
            text.requestFocus();
            setVvalue(getVmax());
        }
    }

    /// Ends it; what was written stays.
    void leave() {
        if (!ended) {
            write();
            ended = true;
            notes.typed();
            end.run();
        }
    }

    private void drop() {
        if (!ended) {
            pause.stop();
            ended = true;
            notes.untype(begun.id());
            end.run();
        }
    }
}
