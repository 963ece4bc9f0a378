package kwonik.app.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.document.DocumentCommands;
import kwonik.app.edit.section.Desk;
import kwonik.app.edit.section.Field;
import kwonik.app.edit.section.FormSections;
import kwonik.app.edit.section.Shown;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.Notice;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.TaskLine;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.edtf.When;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import kwonik.layout.index.Viewport;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Lane;
import kwonik.view.Ghost;
import kwonik.view.TimelineView;
import kwonik.view.Verb;
import org.jspecify.annotations.Nullable;

/// Edits the event that is read, in the place of its page: the form follows the selection, each field makes an edit
/// when it is left, and what is done to the event elsewhere shows in it.
public final class EditEvent {
    private final Workplace place;
    private final DocumentCommands commands;
    private final TimelineView timeline;
    private final ReadingPane reading;
    private final Supplier<List<Path>> pictures;
    private final Runnable uncover;
    private final TaskLine copying;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private final Desk desk = new Work();
    private @Nullable EventForm form;
    /// The id of the event in the form; null while it holds a new one, or is closed.
    private @Nullable String id;
    /// A new event that has no title yet; it stays until it has one or is given up.
    private @Nullable NewEvent draft;
    /// The language that is written in.
    private String tag;
    private boolean committing;
    /// Whether the timeline shows the new event.
    private boolean ghosted;

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
        this.commands = commands;
        this.timeline = timeline;
        this.reading = reading;
        this.pictures = new PictureChoice(window, place.preferences())::choose;
        this.uncover = uncover;
        this.copying = place.tasks().line();
        this.tag = place.preferences().words().tag();
        place.document().withDraft(this::commit);
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
        boolean event = place.looking().selectedProperty().getValue() != null || editing.get();
        return event && place.document().editableProperty().get();
    }

    private boolean canAdd() {
        Chronicle chronicle = place.document().chronicle();
        return chronicle != null
                && !chronicle.lanes().isEmpty()
                && place.document().editableProperty().get();
    }

    /// Whether the form is open.
    public ReadOnlyBooleanProperty editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /// Makes a form of the page, or a page of the form.
    public void toggle() {
        Event event = place.looking().selectedProperty().getValue();
        if (editing.get() && reading.showsEditor()) {
            done();
        } else if (editing.get()) {
            show();
            focus(Field.TITLE);
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
        commit();
        begin(eventId);
        show();
        place.looking().select(eventId);
        focus(field);
    }

    /// Begins a new event in the middle of what is seen, or goes on with the one that was begun.
    public void create() {
        Chronicle chronicle = place.document().chronicle();
        if (!canAdd() || chronicle == null) {
            return;
        }
        commit();
        if (draft == null) {
            draft = NewEvent.in(chronicle, lane(chronicle), middle());
        }
        begin(null);
        show();
        focus(Field.TITLE);
    }

    /// Takes over what is typed and brings the page back; a new event that has no title is asked for one first.
    public void done() {
        commit();
        NewEvent begun = draft;
        if (isNew() && begun != null && begun.isTouched()) {
            form().complain();
            focus(Field.TITLE);
            return;
        }
        if (isNew()) {
            draft = null;
        }
        close();
    }

    private void delete() {
        Event event = place.looking().selectedProperty().getValue();
        if (!editing.get() && event != null) {
            open(event.id(), Field.TITLE);
        }
        form().askToDelete();
    }

    /// Deletes the event in the form, or gives up a new one.
    private void deleteNow() {
        String gone = id;
        if (gone == null) {
            draft = null;
            close();
            return;
        }
        Chronicle chronicle = place.document().chronicle();
        String title = chronicle == null
                ? ""
                : chronicle.event(gone).map(event -> event.title().in(tag)).orElse("");
        close();
        if (place.document().edit(EventEdits.delete(gone))) {
            place.notices().show(Notice.done("app.edit.deleted", title));
        }
        timeline.requestFocus();
    }

    // ----- What is in the form

    private boolean isNew() {
        return editing.get() && id == null;
    }

    private EventForm form() {
        EventForm there = form;
        if (there == null) {
            there = new EventForm(
                    new FormSections(desk, this::tags).all(),
                    new LanguageChoice(this::write),
                    new EventForm.Ways(
                            () -> timeline.run(Verb.PREVIOUS),
                            () -> timeline.run(Verb.NEXT),
                            this::done,
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
        id = eventId;
        editing.set(true);
        shown().ifPresent(now -> {
            form().begin(now, isNew());
            form().rewind();
        });
        accompany();
    }

    private void show() {
        uncover.run();
        reading.setEditor(form());
    }

    private void close() {
        boolean within = form().hasFocus();
        id = null;
        editing.set(false);
        accompany();
        reading.setEditor(null);
        if (within && place.looking().selectedProperty().getValue() != null) {
            reading.focusPage();
        } else if (within) {
            timeline.requestFocus();
        }
    }

    private void focus(Field field) {
        form().focus(field);
    }

    private Optional<Shown> shown() {
        Chronicle chronicle = place.document().chronicle();
        return chronicle == null
                ? Optional.empty()
                : event(chronicle).map(event -> {
                    Chronicle whole = isNew() ? chronicle.with(event) : chronicle;
                    return new Shown(whole, event, tag, place.preferences().words());
                });
    }

    private Optional<Event> event(Chronicle chronicle) {
        String open = id;
        NewEvent begun = draft;
        return open != null ? chronicle.event(open) : Optional.ofNullable(begun).map(NewEvent::event);
    }

    /// The timeline shows a new event as what it may become, and lets the pointer take along the one that is edited.
    private void accompany() {
        NewEvent begun = draft;
        if (isNew() && begun != null) {
            Event event = begun.event();
            timeline.ghostProperty()
                    .set(new Ghost(
                            event.title().in(tag), event.when(), event.lane().id()));
        } else if (ghosted) {
            timeline.ghostProperty().set(null);
        }
        ghosted = isNew() && begun != null;
        timeline.movableProperty().set(editing.get() ? id : null);
    }

    /// Another event was selected: the form goes on with that.
    private void follow(@Nullable Event event) {
        if (!editing.get() || event == null || event.id().equals(id)) {
            return;
        }
        String before = id;
        List<Edit> typed = pending();
        NewEvent begun = draft;
        Chronicle chronicle = place.document().chronicle();
        if (before == null && begun != null && chronicle != null) {
            for (Edit edit : typed) {
                begun = begun.with(edit, chronicle);
            }
            draft = begun.isTouched() ? begun : null;
            typed = List.of();
        }
        begin(event.id());
        List<Edit> late = typed;
        if (!late.isEmpty()) {
            // those who hear of the selection now hear of the edit after it
            Platform.runLater(() -> late.forEach(place.document()::edit));
        }
    }

    /// The chronicle is another, or another state of it.
    private void changed() {
        Chronicle chronicle = place.document().chronicle();
        NewEvent begun = draft;
        if (begun != null && chronicle != null && !chronicle.lanes().isEmpty()) {
            draft = begun.within(chronicle);
        }
        if (!editing.get()) {
            return;
        }
        if (chronicle == null || event(chronicle).isEmpty()) {
            close();
        } else {
            renew();
        }
    }

    private void renew() {
        shown().ifPresent(now -> form().renew(now, isNew()));
        accompany();
    }

    /// Writes in another language.
    private void write(String next) {
        if (editing.get()) {
            commit();
        }
        tag = next;
        if (editing.get()) {
            shown().ifPresent(now -> form().begin(now, isNew()));
        }
    }

    private void moved(String event, Ghost there) {
        commit();
        place.document().edit(EventEdits.move(event, there.lane(), there.when()));
    }

    // ----- Changes

    private List<Edit> pending() {
        boolean before = committing;
        // a tag that is taken over meanwhile is among them
        committing = true;
        try {
            return form == null || !editing.get() ? List.of() : form().pending();
        } finally {
            committing = before;
        }
    }

    private void commit() {
        if (committing || !editing.get() || !place.document().editableProperty().get()) {
            return;
        }
        List<Edit> edits = pending();
        Chronicle chronicle = place.document().chronicle();
        if (chronicle == null || event(chronicle).isEmpty()) {
            return;
        }
        String about = event(chronicle).get().id();
        committing = true;
        try {
            edits.forEach(edit -> change(about, edit));
        } finally {
            committing = false;
        }
        addNamed();
    }

    private void change(String about, Edit edit) {
        NewEvent begun = draft;
        Chronicle chronicle = place.document().chronicle();
        if (begun != null && chronicle != null && begun.event().id().equals(about)) {
            draft = begun.with(edit, chronicle);
            if (isNew()) {
                renew();
            }
        } else {
            place.document().edit(edit);
        }
    }

    /// Adds a new event once it has a title.
    private void addNamed() {
        NewEvent begun = draft;
        Chronicle chronicle = place.document().chronicle();
        if (begun == null || chronicle == null || !isNew() || !begun.isNamed()) {
            return;
        }
        Event named = begun.named(taken -> chronicle.indexOf(taken) >= 0);
        draft = null;
        id = named.id();
        place.document().edit(EventEdits.add(named));
        place.looking().select(named.id());
    }

    private Set<String> tags() {
        ChronicleIndex index = place.looking().whole();
        return index == null || !index.tags().isDone()
                ? Set.of()
                : index.tags().join().keySet();
    }

    /// The lane of the selected event, or the first.
    private Lane lane(Chronicle chronicle) {
        Event selected = place.looking().selectedProperty().getValue();
        return selected != null && chronicle.lanes().contains(selected.lane())
                ? selected.lane()
                : chronicle.lanes().getFirst();
    }

    /// A date in the middle of what is seen; null where there is no time yet.
    private @Nullable When middle() {
        ChronicleIndex index = place.looking().shownProperty().get();
        ViewState view = place.looking().viewProperty().get();
        if (index == null || view == null || !index.isTimed()) {
            return null;
        }
        double width = Math.max(1, timeline.getWidth());
        Viewport moves = new Viewport(index, place.preferences().look().gaps().hiddenGap());
        return NewEvent.at(moves.scale(view, width).at(width / 2), view.span());
    }

    // ----- Keys

    private void pressed(KeyEvent event) {
        boolean enter = event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (enter || event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            done();
        }
    }

    /// What the sections of the form work with.
    private final class Work implements Desk {
        @Override
        public Preferences preferences() {
            return place.preferences();
        }

        @Override
        public void commit() {
            EditEvent.this.commit();
        }

        @Override
        public void edit(String about, Edit edit) {
            change(about, edit);
        }

        @Override
        public Optional<Event> event(String about) {
            NewEvent begun = draft;
            OpenDocument document = place.document();
            return begun != null && begun.event().id().equals(about)
                    ? Optional.of(begun.event())
                    : Optional.ofNullable(document.chronicle()).flatMap(chronicle -> chronicle.event(about));
        }

        @Override
        public @Nullable Path file() {
            return place.document().file();
        }

        @Override
        public void save(Runnable then) {
            commands.saveAs(then);
        }

        @Override
        public List<Path> choosePictures() {
            return pictures.get();
        }

        @Override
        public <T> void work(Supplier<T> work, Consumer<T> then) {
            copying.also(work, then);
        }
    }
}
