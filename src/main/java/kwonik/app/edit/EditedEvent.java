package kwonik.app.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kwonik.app.edit.section.Desk;
import kwonik.app.edit.section.Shown;
import kwonik.app.session.Preferences;
import kwonik.app.task.TaskLine;
import kwonik.document.Edit;
import kwonik.document.EventEdits;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// The event that is in the form, or the new one that is to become an event, and the edits that come of what is typed.
final class EditedEvent implements Desk {
    private final Workplace place;
    private final Files files;
    private final Supplier<List<Edit>> typed;
    private final Runnable drafted;
    private final TaskLine copying;
    private boolean open;
    /// The id of the event in the form; null while it holds a new one, or is closed.
    private @Nullable String id;
    /// A new event that has no title yet; it stays until it has one or is given up.
    private @Nullable NewEvent draft;
    /// The ids that the last new event had before it had a title, and has since.
    private Named named = new Named("", "");
    /// The language that is written in.
    private String tag;
    private boolean committing;

    /// Asks for files.
    ///
    /// @param pictures lets the user choose some
    /// @param save saves the chronicle to a file that the user chooses, and goes on when it is there
    record Files(Supplier<List<Path>> pictures, Consumer<Runnable> save) {}

    private record Named(String before, String now) {}

    /// An event that is still none.
    ///
    /// @param typed the edits that what is typed in the form would make now
    /// @param drafted hears that the new event has changed
    EditedEvent(Workplace place, Files files, Supplier<List<Edit>> typed, Runnable drafted) {
        this.place = place;
        this.files = files;
        this.typed = typed;
        this.drafted = drafted;
        this.copying = place.tasks().line();
        this.tag = place.preferences().words().tag();
    }

    // ----- Which event

    boolean isOpen() {
        return open;
    }

    /// Whether a new event is in the form.
    boolean isNew() {
        return open && id == null;
    }

    /// The id of the event in the form; null for a new one, or none.
    @Nullable
    String id() {
        return id;
    }

    /// The new event that was begun, in the form or not; null for none.
    @Nullable
    NewEvent draft() {
        return draft;
    }

    /// The language that is written in.
    String tag() {
        return tag;
    }

    void write(String language) {
        tag = language;
    }

    /// Takes an event, or null for the new one.
    void begin(@Nullable String event) {
        id = event;
        open = true;
    }

    void end() {
        id = null;
        open = false;
    }

    /// Begins a new event, unless one was begun.
    void draft(Supplier<NewEvent> begun) {
        if (draft == null) {
            draft = begun.get();
        }
    }

    /// Gives the new event up.
    void dropDraft() {
        draft = null;
    }

    /// Whether anything has been said of a new event that is in no chronicle.
    boolean holdsDraft() {
        NewEvent begun = draft;
        return begun != null && begun.isTouched();
    }

    /// What the form shows; nothing where there is no such event.
    Optional<Shown> shown() {
        Chronicle chronicle = place.document().chronicle();
        return chronicle == null
                ? Optional.empty()
                : event(chronicle)
                        .map(event -> new Shown(
                                chronicle, event, tag, place.preferences().words()));
    }

    private Optional<Event> event(Chronicle chronicle) {
        String known = id;
        NewEvent begun = draft;
        return known != null
                ? chronicle.event(known)
                : Optional.ofNullable(begun).map(NewEvent::event);
    }

    /// The new event in another chronicle, or another state of it; into another chronicle it does not go along.
    void changed(Chronicle chronicle) {
        NewEvent begun = draft;
        if (begun != null) {
            draft = begun.within(chronicle).orElse(null);
        }
    }

    // ----- Edits

    /// The edits that what is typed would make.
    List<Edit> pending() {
        boolean before = committing;
        // a tag that is taken over meanwhile is among them
        committing = true;
        try {
            return open ? typed.get() : List.of();
        } finally {
            committing = before;
        }
    }

    /// The edits of the chronicle that would come of it if the form were left now; makes none.
    List<Edit> typed() {
        Chronicle chronicle = place.document().chronicle();
        if (chronicle == null || !open || committing || event(chronicle).isEmpty()) {
            return List.of();
        }
        NewEvent begun = draft;
        if (!isNew() || begun == null) {
            return pending();
        }
        for (Edit edit : pending()) {
            begun = begun.with(edit, chronicle);
        }
        return begun.isNamed()
                ? List.of(EventEdits.add(begun.named(taken -> chronicle.indexOf(taken) >= 0)))
                : List.of();
    }

    @Override
    public void commit() {
        Chronicle chronicle = place.document().chronicle();
        if (committing || !open || !place.document().editableProperty().get() || chronicle == null) {
            return;
        }
        List<Edit> edits = pending();
        Event about = event(chronicle).orElse(null);
        if (about == null) {
            return;
        }
        committing = true;
        try {
            edits.forEach(edit -> edit(about.id(), edit));
        } finally {
            committing = false;
        }
        addNamed();
    }

    @Override
    public void edit(String about, Edit edit) {
        NewEvent begun = draft;
        Chronicle chronicle = place.document().chronicle();
        if (begun != null && chronicle != null && begun.event().id().equals(about)) {
            draft = begun.with(edit, chronicle);
            if (isNew()) {
                drafted.run();
            }
        } else {
            place.document().edit(edit);
        }
    }

    /// Takes what was typed for a new event that is left, without its going into the form again.
    void keep(List<Edit> edits) {
        Chronicle chronicle = place.document().chronicle();
        for (Edit edit : edits) {
            NewEvent begun = draft;
            if (begun != null && chronicle != null) {
                draft = begun.with(edit, chronicle);
            }
        }
        if (!holdsDraft()) {
            draft = null;
        }
    }

    /// Adds a new event once it has a title.
    private void addNamed() {
        NewEvent begun = draft;
        Chronicle chronicle = place.document().chronicle();
        if (begun == null || chronicle == null || !isNew() || !begun.isNamed()) {
            return;
        }
        Event event = begun.named(taken -> chronicle.indexOf(taken) >= 0);
        named = new Named(begun.event().id(), event.id());
        draft = null;
        id = event.id();
        place.document().edit(EventEdits.add(event));
        place.looking().select(event.id());
    }

    // ----- For the sections of the form

    @Override
    public Preferences preferences() {
        return place.preferences();
    }

    @Override
    public String current(String about) {
        return about.equals(named.before()) ? named.now() : about;
    }

    @Override
    public Optional<Event> event(String about) {
        NewEvent begun = draft;
        return begun != null && begun.event().id().equals(about)
                ? Optional.of(begun.event())
                : Optional.ofNullable(place.document().chronicle()).flatMap(chronicle -> chronicle.event(about));
    }

    @Override
    public @Nullable Path file() {
        return place.document().file();
    }

    @Override
    public void save(Runnable then) {
        files.save().accept(then);
    }

    @Override
    public List<Path> choosePictures() {
        return files.pictures().get();
    }

    @Override
    public <T> void work(Supplier<T> work, Consumer<T> then) {
        copying.also(work, then);
    }

    /// The tags there are, as far as they have been found.
    Set<String> tags() {
        ChronicleIndex index = place.looking().whole();
        return index == null || !index.tags().isDone()
                ? Set.of()
                : index.tags().join().keySet();
    }
}
