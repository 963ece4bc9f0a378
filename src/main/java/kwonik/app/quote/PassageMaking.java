package kwonik.app.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kwonik.app.article.ArticleView;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.app.command.KeySheet.PlaceKey;
import kwonik.app.command.TypedKey;
import kwonik.app.passage.TextSelection;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.document.Edit;
import kwonik.document.PartEdits;
import kwonik.edtf.When;
import kwonik.edtf.typed.Mention;
import kwonik.layout.index.ChronicleIndex;
import kwonik.model.Chronicle;
import kwonik.model.DateBasis;
import kwonik.model.Excerpt;
import kwonik.model.Lane;
import kwonik.model.Localized;
import kwonik.model.Source;
import kwonik.proof.SourceProof;
import kwonik.view.TimelineView;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What the keys E, A, C and the full stop do with the words that are selected in an article.
public final class PassageMaking {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final Articles articles;
    private final TimelineView timeline;
    private LastPlace last = LastPlace.NONE;

    /// What it works on.
    ///
    /// @param timeline shows an event that is being made, as what it is
    public PassageMaking(
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            Articles articles,
            TimelineView timeline) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.articles = articles;
        this.timeline = timeline;
    }

    /// Hears the keys on an article.
    public void listen(ArticleView view) {
        view.setKeys(event -> !event.isShortcutDown() && !event.isAltDown() && key(view, event.getCode()));
    }

    /// The keys of an article, for the sheet of all keys.
    public static List<PlaceKey> keys() {
        return List.of(
                new PlaceKey(new KeyCodeCombination(KeyCode.TAB), "app.quote.command.date"),
                new PlaceKey(new TypedKey("S"), "app.quote.command.sentence"),
                new PlaceKey(new TypedKey("P"), "app.quote.command.paragraph"),
                new PlaceKey(new TypedKey("E"), "app.quote.command.event"),
                new PlaceKey(new TypedKey("."), "app.quote.command.again"),
                new PlaceKey(new TypedKey("A"), "app.quote.command.attach"),
                new PlaceKey(new TypedKey("C"), "app.quote.command.answer"),
                new PlaceKey(new TypedKey("N"), "mynotes.words"));
    }

    /// The key that makes an event.
    public static KeyCombination eventKey() {
        return keys().stream()
                .filter(each -> each.name().equals("app.quote.command.event"))
                .findFirst()
                .orElseThrow()
                .key();
    }

    private boolean key(ArticleView view, KeyCode code) {
        boolean again = code == KeyCode.PERIOD;
        return switch (code) {
            case E, PERIOD -> {
                LastPlace place = again ? last : new LastPlace(last.lane(), List.of());
                yield begin(view, (chosen, open) -> new EventCard(this, view, chosen, open, place));
            }
            case A -> begin(view, (chosen, open) -> new AttachCard(this, view, chosen, open));
            case C -> begin(view, (chosen, open) -> new AnswerCard(this, view, chosen, open));
            default -> false;
        };
    }

    /// What was chosen, and in which article.
    ///
    /// @param date what its words most likely mean, or null
    record Chosen(
            LoadedArticle article,
            SelectedPassage passage,
            @Nullable Mention date) {
        Source source() {
            return article.source();
        }

        Excerpt excerpt(Excerpt.Role role) {
            return passage.excerpt(source().id(), role);
        }

        /// The date of the passage, or else of the article.
        @Nullable
        When when() {
            return date != null ? date.when() : source().publication().issued();
        }
    }

    /// Begins with what is selected; says why where it cannot.
    private boolean begin(ArticleView view, BiFunction<Chosen, Chronicle, Card> make) {
        LoadedArticle article = view.article();
        Chronicle open = document.chronicle();
        TextSelection selection = view.selectionProperty().get();
        if (article == null || open == null) {
            return false;
        }
        if (selection == null || selection.isEmpty()) {
            notices.show(Notice.of("app.quote.nothing", "S"));
            return true;
        }
        if (article.hash() == SourceProof.Hash.DIFFERS) {
            notices.show(Notice.of("app.quote.differs"));
            return true;
        }
        SelectedPassage passage = new SelectedPassage(article.text().text(), selection);
        Mention stepped = view.mention();
        Mention date = stepped != null && stepped.start() >= selection.start() && stepped.end() <= selection.end()
                ? stepped
                : passage.nearest(view.mentions()).orElse(null);
        Card card = make.apply(new Chosen(article, passage, date), open);
        view.setCard(card);
        card.begin();
        return true;
    }

    /// Takes the card away, and goes back to the words.
    void end(ArticleView view) {
        view.setCard(null);
        view.focusText();
    }

    /// Makes an edit of a passage; the source gets the fingerprint of the text that it was taken from, if it has none.
    ///
    /// @param next where the next one goes
    /// @param said what it was done to, in words
    void save(ArticleView view, Chosen chosen, Edit edit, LastPlace next, String said) {
        List<Edit> edits = new ArrayList<>();
        if (chosen.article().hash() == SourceProof.Hash.NOT_RECORDED) {
            edits.add(recordText(chosen.article()));
        }
        edits.add(edit);
        boolean done = document.edit(Edit.all(edit.name(), edits.toArray(Edit[]::new)));
        if (!done) {
            notices.show(Notice.of("app.quote.not"));
            return;
        }
        last = next;
        end(view);
        notices.show(Notice.done("app.quote.saved", said));
    }

    /// Records in a source which text it is that excerpts of it are proven against.
    public static Edit recordText(LoadedArticle article) {
        return PartEdits.changeSource(article.source().id(), source -> proven(source, article));
    }

    private static Source proven(Source source, LoadedArticle article) {
        return new Source(
                source.id(),
                source.publication(),
                source.kind(),
                source.kindReason(),
                source.note(),
                source.copyright(),
                new Source.ProvenText(article.text().sha256(), article.text().length()));
    }

    // ----- For the cards

    Preferences preferences() {
        return preferences;
    }

    Words words() {
        return preferences.words();
    }

    TimelineView timeline() {
        return timeline;
    }

    Looking looking() {
        return looking;
    }

    LastPlace last() {
        return last;
    }

    /// How the date of a passage is known, with the working in every language.
    public static DateBasis basis(Mention mention) {
        if (mention.isStated()) {
            return new DateBasis(DateBasis.Kind.STATED, Localized.NONE, "");
        }
        Map<String, String> working = new TreeMap<>();
        for (String tag : List.of("en", "fr", "ht")) {
            working.put(tag, mention.working().say(Words.in(Locale.forLanguageTag(tag))));
        }
        return new DateBasis(DateBasis.Kind.INFERRED, Localized.of(working), "");
    }

    /// The lanes of the open chronicle.
    List<Lane> lanes() {
        Chronicle open = document.chronicle();
        return open == null ? List.of() : open.lanes();
    }

    /// A lane of the open chronicle, as it is by now.
    Optional<Lane> lane(@Nullable String id) {
        return lanes().stream().filter(lane -> lane.id().equals(id)).findFirst();
    }

    /// Whether an event of the open chronicle has an id.
    boolean isTaken(String id) {
        Chronicle open = document.chronicle();
        return open != null && open.indexOf(id) >= 0;
    }

    /// The tags there are, as far as they have been found.
    Set<String> tags() {
        ChronicleIndex index = looking.whole();
        return index == null || !index.tags().isDone()
                ? Set.of()
                : index.tags().join().keySet();
    }

    /// The texts that the reader has, by their sources.
    Map<Source, String> texts() {
        Chronicle open = document.chronicle();
        return open == null
                ? Map.of()
                : open.sources().stream()
                        .flatMap(source -> articles.given(source.id()).stream())
                        .collect(Collectors.toMap(
                                LoadedArticle::source, article -> article.text().text(), (a, _) -> a));
    }
}
