package kwonik.app.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.model.Event;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.words.Words;

/// The reader’s notes on an event, its excerpts and its claims, at the end of its page.
///
/// @param edit opens the editor of a note
record NotesSection(Preferences preferences, OpenNotes notes, OpenDocument document, Consumer<Note> edit) {
    /// The section of an event; nothing where nothing is noted on it.
    Optional<ReadingPane.LastBlock> of(Event event) {
        Notebook open = notes.get();
        List<Note> some = open == null ? List.of() : open.onEvent(event.id()).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        Words words = preferences.words();
        VBox section = new VBox(new WrappedText("section", words.say("mynotes.yours", some.size()))
                .heading(words.say("app.a11y.heading")));
        section.setId("notes-section");
        some.forEach(note -> section.getChildren().add(line(note, words)));
        return Optional.of(new ReadingPane.LastBlock(
                section, words.say("mynotes.below", some.size()), words.say("mynotes.below.help")));
    }

    private VBox line(Note note, Words words) {
        NoteWords naming = new NoteWords(words, document.chronicle());
        VBox line = new VBox();
        line.getStyleClass().add("note-line");
        if (!(note.target() instanceof NoteTarget.OfEvent)) {
            line.getChildren().add(new WrappedText("fine", naming.on(note.target())));
        }
        line.getChildren()
                .add(new WrappedText(
                        "body",
                        WrappedText.run(note.motivation().in(words) + "  ", "strong"),
                        WrappedText.run(naming.said(note), "plain"),
                        WrappedText.run(tags(note), "faint")));
        Button change = button("mynotes.edit", naming, note);
        change.setOnAction(_ -> edit.accept(note));
        Button remove = button("mynotes.remove", naming, note);
        remove.setOnAction(_ -> notes.remove(note.id()));
        FlowPane foot = new FlowPane(change, remove);
        foot.getStyleClass().add("foot");
        line.getChildren().add(foot);
        return line;
    }

    private static String tags(Note note) {
        List<String> tags = note.body().tags();
        return tags.isEmpty() ? "" : "  #" + String.join(" #", tags);
    }

    private static Button button(String key, NoteWords naming, Note note) {
        Button button = new Button(naming.words().say(key));
        button.getStyleClass().addAll("quiet", "copy");
        button.setAccessibleText(
                naming.words().say("mynotes.a11y", naming.words().say(key), naming.said(note)));
        return button;
    }
}
