package kwonik.app.notes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kwonik.app.article.ArticleView;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.app.export.ExportFile;
import kwonik.app.passage.TextSelection;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.Tasks;
import kwonik.export.notes.NoteSubject;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.notes.Motivation;
import kwonik.notes.Note;
import kwonik.notes.NoteBody;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.Anchors;
import kwonik.notes.anchor.PlacedNotes;
import kwonik.proof.PassageSearch;
import org.jspecify.annotations.Nullable;

/// Begins and changes notes where one reads: on what has the keyboard, or else on the selected event.
public final class NoteTaking {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final OpenNotes notes;
    private final ReadingPane reading;
    private final NotePlaces places;
    private final Supplier<Optional<Claim>> claim;
    /// Over the lower edge of the window, where no article is read.
    private final StackPane over = new StackPane();

    private @Nullable ArticleView article;
    private @Nullable NoteEditor editor;

    /// @param articles the texts at hand
    /// @param claim the claim that has the keyboard, if one has
    public NoteTaking(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            OpenNotes notes,
            Articles articles,
            ReadingPane reading,
            Supplier<Optional<Claim>> claim) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.notes = notes;
        this.reading = reading;
        this.places = new NotePlaces(document, articles);
        this.claim = claim;
        over.setId("note-place");
        over.setVisible(false);
        over.managedProperty().bind(over.visibleProperty());
        over.setMaxWidth(Region.USE_PREF_SIZE);
        notes.onLeaving(this::leave);
        document.withDraft(this::write);
        NotesSection section = new NotesSection(preferences, notes, document, this::edit);
        reading.setLast(section::of);
        notes.notebookProperty().subscribe((_, _) -> {
            reading.renewLast();
            mark();
        });
        articles.showingProperty().subscribe((_, _) -> mark());
        articles.atHandProperty().subscribe((_, _) -> mark());
    }

    /// What lies over the lower edge of the window while a note is written.
    public StackPane place() {
        return over;
    }

    /// Hears of the view of articles once it is made.
    public void listen(ArticleView view) {
        article = view;
    }

    /// The notes by what they are on now; none before they have been read.
    public PlacedNotes placed() {
        Notebook open = notes.get();
        return open == null ? PlacedNotes.NONE : PlacedNotes.of(open, places.find(open));
    }

    /// What is noted on an event and its parts now, in words.
    public List<String> said(String eventId) {
        Chronicle chronicle = document.chronicle();
        if (chronicle == null) {
            return List.of();
        }
        NoteSubject subject = new NoteSubject(chronicle, preferences.words());
        return placed().onEvent(eventId).stream().map(subject::whole).toList();
    }

    /// What is noted on a claim of the selected event, each note in a line.
    public List<String> onClaim(Claim one) {
        Notebook open = notes.get();
        Event event = looking.selectedProperty().getValue();
        if (open == null || event == null) {
            return List.of();
        }
        List<Note> some = open.onEvent(event.id())
                .filter(note -> note.target() instanceof NoteTarget.OfClaim)
                .toList();
        if (some.isEmpty()) {
            return List.of();
        }
        Anchors anchors = places.find(open.withNotes(some));
        NoteWords naming = new NoteWords(preferences.words(), document.chronicle());
        return some.stream()
                .filter(note -> anchors.of(note.target()) instanceof Anchor.OnClaim on
                        && on.event()
                                .details()
                                .evidence()
                                .claims()
                                .get(on.place())
                                .equals(one))
                .map(naming::brief)
                .toList();
    }

    /// The notes that it begins and changes.
    OpenNotes notes() {
        return notes;
    }

    /// What leads to the things that notes are on.
    NoteGoing going(Window window, Runnable compare) {
        return new NoteGoing(window, looking, notices, places.articles(), reading, this, compare);
    }

    /// The list of all notes.
    NotesList list(Window window, NoteGoing going) {
        return new NotesList(window, preferences, document, notes, places, going);
    }

    /// What saves a copy for somebody else.
    HandInSheet handIn(Stage window, Tasks tasks, ExportFile.Ask ask) {
        return new HandInSheet(window, preferences, places, notices, tasks, notes, ask);
    }

    @Nullable
    ArticleView article() {
        return article;
    }

    private void mark() {
        LoadedArticle shown = article == null ? null : article.article();
        Notebook open = notes.get();
        if (article != null && shown != null && open != null) {
            article.showNoted(places.in(shown, open));
        }
    }

    // ----- What a note is begun on

    /// Begins a note on what has the keyboard, or says what is to be selected first.
    void begin() {
        Optional<NoteTarget> target = target();
        if (target.isEmpty() || notes.get() == null) {
            notices.show(Notice.of("mynotes.nothing"));
            return;
        }
        edit(Note.of(Motivation.COMMENTING, NoteBody.NONE, target.get(), Instant.now()));
    }

    private Optional<NoteTarget> target() {
        ArticleView view = article;
        if (view != null && reading.showsArticle() && isWithin(view)) {
            return ofArticle(view);
        }
        Event event = looking.selectedProperty().getValue();
        if (event == null) {
            return Optional.empty();
        }
        Optional<NoteTarget> asked = claim.get()
                .map(one -> event.details().evidence().claims().indexOf(one))
                .filter(at -> at >= 0)
                .map(at -> NoteTarget.OfClaim.of(event, at));
        if (asked.isPresent()) {
            return asked;
        }
        OptionalInt excerpt = reading.excerptWithFocus();
        return Optional.of(
                excerpt.isPresent()
                        ? onExcerpt(event, event.details().evidence().excerpts().get(excerpt.getAsInt()))
                        : new NoteTarget.OfEvent(event.id()));
    }

    private NoteTarget onExcerpt(Event event, Excerpt excerpt) {
        Chronicle open = document.chronicle();
        String sha256 = open == null
                ? ""
                : open.source(excerpt.sourceId())
                        .map(source -> source.text().sha256())
                        .orElse("");
        return NoteTarget.OfExcerpt.of(event.id(), excerpt, sha256);
    }

    private static boolean isWithin(Node view) {
        return view.isFocusWithin();
    }

    /// The words that are selected in an article, or the article as a whole.
    private static Optional<NoteTarget> ofArticle(ArticleView view) {
        LoadedArticle shown = view.article();
        TextSelection selection = view.selectionProperty().get();
        if (shown == null) {
            return Optional.empty();
        }
        String id = shown.source().id();
        if (selection == null || selection.isEmpty()) {
            return Optional.of(new NoteTarget.OfSource(id));
        }
        Excerpt passage = PassageSearch.excerptAt(
                shown.text().text(), id, Excerpt.Role.DIRECT, selection.start(), selection.end());
        return Optional.of(NoteTarget.OfWords.of(passage, shown.text().sha256()));
    }

    // ----- The editor

    /// Opens the editor of a note beside what is read.
    void edit(Note note) {
        leave();
        ArticleView view = article;
        NoteEditor next =
                view != null && reading.showsArticle() && isWithin(view) ? belowArticle(note, view) : overWindow(note);
        editor = next;
        next.begin();
    }

    private NoteEditor belowArticle(Note note, ArticleView view) {
        NoteEditor next = editor(note, () -> {
            editor = null;
            view.setCard(null);
            view.focusText();
        });
        view.setCard(next);
        return next;
    }

    private NoteEditor overWindow(Note note) {
        Node before = over.getScene().getFocusOwner();
        NoteEditor next = editor(note, () -> {
            editor = null;
            over.getChildren().clear();
            over.setVisible(false);
            if (before != null && before.getScene() != null) {
                before.requestFocus();
            } else {
                reading.focusPage();
            }
        });
        over.getChildren().setAll(next);
        over.setVisible(true);
        // its fields are in the window only when it has its style
        over.applyCss();
        over.layout();
        return next;
    }

    private NoteEditor editor(Note note, Runnable end) {
        String on = new NoteWords(preferences.words(), document.chronicle()).on(note.target());
        return new NoteEditor(preferences.words(), notes, note, on, end);
    }

    private void write() {
        if (editor != null) {
            editor.write();
        }
    }

    private void leave() {
        if (editor != null) {
            editor.leave();
        }
    }
}
