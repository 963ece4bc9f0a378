package kwonik.app.edit;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.document.DocumentCommands;
import kwonik.app.edit.section.Field;
import kwonik.app.edit.section.FormSections;
import kwonik.app.field.LanguageChoice;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.Notice;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.document.merge.FieldPath;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.view.Ghost;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.jspecify.annotations.Nullable;

/// Edits the event that is read, in the place of its page: the form follows the selection, each field makes an edit
/// when it is left, and what is done to the event elsewhere shows in it.
public final class EditEvent {
    private final Workplace place;
    private final TimelineView timeline;
    private final ReadingPane reading;
    private final Runnable uncover;
    private final EditedEvent edited;
    private final FormTimeline accompanied;
    private @Nullable EventForm form;
    /// What could not be taken over when somebody wanted to leave: who wants it once more leaves without.
    private @Nullable Object told;

    /// What it works on.
    ///
    /// @param commands saves the chronicle before pictures are put beside it
    /// @param window asks for files
    /// @param uncover brings the timeline and the page back where something else has their place
    public EditEvent(
            Workplace place,
            DocumentCommands commands,
            TimelineView timeline,
            ReadingPane reading,
            Window window,
            Runnable uncover) {
        this.place = place;
        this.timeline = timeline;
        this.reading = reading;
        this.uncover = uncover;
        this.accompanied = new FormTimeline(place, timeline);
        this.edited = new EditedEvent(
                place,
                new EditedEvent.Files(new PictureChoice(window, place.preferences())::choose, commands::saveAs),
                () -> form().pending(),
                this::renew);
        place.document().withDraft(edited::commit);
        place.document().withTyped(edited::typed);
        place.document().withHold(this::holds);
        place.document().documentProperty().subscribe((_, _) -> changed());
        place.looking().selectedProperty().subscribe((_, event) -> follow(event));
        place.preferences().wordsProperty().subscribe((_, words) -> write(words.tag()));
        timeline.movedProperty().set(this::moved);
    }

    // ----- The commands

    /// The rows of this room in the table of commands.
    public List<Command> rows() {
        return List.of(
                Command.of("app.edit.event", "F2", this::toggle).in(Group.EVENT).when(this::canEdit),
                Command.of("app.edit.new", "Shortcut+Shift+I", this::create)
                        .in(Group.EVENT)
                        .when(this::canAdd),
                Command.of("app.edit.delete", "", this::delete).in(Group.EVENT).when(this::canEdit));
    }

    private boolean canEdit() {
        boolean event = place.looking().selectedProperty().getValue() != null || edited.isOpen();
        return event && place.document().editableProperty().get();
    }

    private boolean canAdd() {
        Chronicle chronicle = place.document().chronicle();
        return chronicle != null
                && !chronicle.lanes().isEmpty()
                && place.document().editableProperty().get();
    }

    /// Whether the form is open.
    public boolean isEditing() {
        return edited.isOpen();
    }

    /// Makes a form of the page, or a page of the form.
    public void toggle() {
        Event event = place.looking().selectedProperty().getValue();
        if (edited.isOpen() && reading.showsEditor()) {
            done();
        } else if (edited.isOpen()) {
            show();
            form().focus(Field.TITLE);
        } else if (event != null) {
            open(event.id(), Field.TITLE);
        }
    }

    /// Opens the form of an event at a field; does nothing where there is no such event.
    public void open(String eventId, Field field) {
        Chronicle chronicle = place.document().chronicle();
        if (chronicle == null || chronicle.event(eventId).isEmpty()) {
            return;
        }
        edited.commit();
        begin(eventId);
        show();
        place.looking().select(eventId);
        form().focus(field);
    }

    /// Opens the form of an event at a field of its file, such as the note of its second question.
    public void open(FieldPath path) {
        EventPlace there = EventPlace.of(path);
        open(path.id(), there.field());
        if (path.id().equals(edited.id()) && there.at() >= 0) {
            form().focus(there.field(), there.at(), there.name());
        }
    }

    /// Begins a new event in the middle of what is seen, or goes on with the one that was begun.
    public void create() {
        Chronicle chronicle = place.document().chronicle();
        if (!canAdd() || chronicle == null) {
            return;
        }
        edited.commit();
        edited.draft(() -> accompanied.begin(chronicle));
        begin(null);
        show();
        form().focus(Field.TITLE);
    }

    /// Takes over what is typed and brings the page back. What cannot be taken over is shown first, and goes only when
    /// one wants to leave once more.
    public void done() {
        edited.commit();
        if (edited.isOpen() && !holds()) {
            if (edited.isNew()) {
                edited.dropDraft();
            }
            close();
        }
    }

    /// Shows what is typed and cannot be taken over, or a new event without a title; false where there is none, or it
    /// was shown before and is as it was.
    private boolean holds() {
        edited.commit();
        Optional<Node> unfinished = edited.isOpen() ? form().unfinished() : Optional.empty();
        NewEvent begun = edited.draft();
        Object what = unfinished.isPresent()
                ? form().typedIn(unfinished.get())
                : begun != null && begun.isTouched() ? begun.event() : null;
        boolean again = what != null && what.equals(told);
        told = what;
        if (what == null || again) {
            return false;
        }
        if (unfinished.isPresent()) {
            show();
            form().focus(unfinished.get());
            place.notices().show(Notice.of("app.edit.held", form().typedIn(unfinished.get())));
        } else {
            begin(null);
            show();
            form().complain();
            form().focus(Field.TITLE);
        }
        return true;
    }

    private void delete() {
        Event event = place.looking().selectedProperty().getValue();
        if (edited.isOpen()) {
            show();
        } else if (event != null) {
            open(event.id(), Field.TITLE);
        }
        form().askToDelete();
    }

    /// Deletes the event in the form, or gives up a new one.
    private void deleteNow() {
        String gone = edited.id();
        if (gone == null) {
            edited.dropDraft();
            close();
            return;
        }
        String title =
                edited.event(gone).map(event -> event.title().in(edited.tag())).orElse("");
        close();
        if (place.document().edit(EventEdits.delete(gone))) {
            place.notices().show(Notice.done("app.edit.deleted", title).withCommand("app.document.undo"));
        }
        timeline.requestFocus();
    }

    // ----- The form

    private EventForm form() {
        EventForm there = form;
        if (there == null) {
            there = new EventForm(
                    new FormSections(edited, edited::tags).all(),
                    new LanguageChoice(this::write),
                    new EventForm.Ways(
                            () -> timeline.run(Verb.PREVIOUS),
                            () -> timeline.run(Verb.NEXT),
                            this::done,
                            edited::holdsDraft,
                            this::deleteNow));
            there.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
            there.disableProperty().bind(place.document().editableProperty().not());
            form = there;
        }
        return there;
    }

    /// Puts an event into the form from its beginning.
    ///
    /// @param eventId null for the new one
    private void begin(@Nullable String eventId) {
        edited.begin(eventId);
        edited.shown().ifPresent(now -> {
            form().begin(now, edited.isNew());
            form().rewind();
        });
        accompanied.accompany(edited);
    }

    private void show() {
        uncover.run();
        reading.setEditor(form());
    }

    private void close() {
        boolean within = form().hasFocus();
        edited.end();
        accompanied.accompany(edited);
        reading.setEditor(null);
        if (within && place.looking().selectedProperty().getValue() != null) {
            reading.focusPage();
        } else if (within) {
            timeline.requestFocus();
        }
    }

    /// Another event was selected: the form goes on with that.
    private void follow(@Nullable Event event) {
        if (!edited.isOpen() || event == null || event.id().equals(edited.id())) {
            return;
        }
        List<Edit> typed = edited.pending();
        form().unfinished().ifPresent(field -> place.notices().show(Notice.of("app.edit.lost", form().typedIn(field))));
        boolean fresh = edited.isNew();
        if (fresh) {
            edited.keep(typed);
        }
        begin(event.id());
        if (!fresh && !typed.isEmpty()) {
            // those who hear of the selection now hear of the edit after it
            Platform.runLater(() -> typed.forEach(place.document()::edit));
        }
    }

    /// The chronicle is another, or another state of it.
    private void changed() {
        Chronicle chronicle = place.document().chronicle();
        if (chronicle != null) {
            edited.changed(chronicle);
        }
        if (!edited.isOpen()) {
            return;
        }
        if (chronicle == null || edited.shown().isEmpty()) {
            close();
        } else {
            renew();
        }
    }

    private void renew() {
        edited.shown().ifPresent(now -> form().renew(now, edited.isNew()));
        accompanied.accompany(edited);
    }

    /// Writes in another language from now on; what is typed and cannot be taken over stays.
    public void write(String next) {
        if (edited.isOpen()) {
            edited.commit();
        }
        edited.write(next);
        if (edited.isOpen()) {
            edited.shown().ifPresent(now -> form().translate(now, edited.isNew()));
        }
    }

    private void moved(String event, Ghost there) {
        edited.commit();
        place.document().edit(EventEdits.move(event, there.lane(), there.when()));
    }

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (enter || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            done();
        }
    }
}
