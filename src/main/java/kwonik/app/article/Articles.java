package kwonik.app.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kwonik.app.passage.Passage;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.settings.KnownArticle;
import kwonik.app.task.Tasks;
import kwonik.archive.ArticleText;
import kwonik.document.TextsBeside;
import kwonik.model.Chronicle;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import org.jspecify.annotations.Nullable;

/// The article texts that the reader has, by source of the open chronicle, and what became of each excerpt in them.
///
/// Reading and proving happen away from the FX thread; everything else is for that thread. The texts are held in
/// memory only: the settings remember where each lies and its hash, so that it is read again another time.
public final class Articles {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Map<String, ArticleCopy>> atHand = new ReadOnlyObjectWrapper<>(Map.of());
    /// How often something was given or forgotten for a source: only the last wish counts.
    private final Map<String, Integer> wishes = new HashMap<>();
    /// Texts that were pasted, by their hash; kept until the window is closed.
    private final Map<String, ArticleText> pasted = new ConcurrentHashMap<>();
    /// Sources whose text is not taken from beside the chronicle, as somebody has forgotten it.
    private final Set<String> forgotten = new HashSet<>();
    private @Nullable Chronicle chronicle;
    private final ReadOnlyObjectWrapper<@Nullable Showing> showing = new ReadOnlyObjectWrapper<>();
    /// The last message from here: a text that is taken takes back this one and no other.
    private @Nullable Notice said;

    /// An article that is to be shown.
    ///
    /// @param passage what to bring into sight, or null for the beginning
    public record Showing(LoadedArticle article, @Nullable Passage passage) {}

    /// What became of files that were offered without a source.
    ///
    /// @param placed the sources that they were taken for
    /// @param unplaced those that are no text that a curator had
    public record Offer(List<String> placed, List<Path> unplaced) {}

    public Articles(Preferences preferences, OpenDocument document, Looking looking, Notices notices, Tasks tasks) {
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.tasks = tasks;
        document.documentProperty().subscribe((old, now) -> {
            if (old == null || now == null || !now.chronicle().quotesLike(old.chronicle())) {
                recall();
            }
        });
    }

    /// What the reader has, by source id; sources of which the reader has nothing are not in it.
    public ReadOnlyObjectProperty<Map<String, ArticleCopy>> atHandProperty() {
        return atHand.getReadOnlyProperty();
    }

    /// What the reader has of a source, or null.
    @Nullable
    ArticleCopy atHand(String sourceId) {
        return atHand.get().get(sourceId);
    }

    /// The text that the reader has of a source.
    public Optional<LoadedArticle> given(String sourceId) {
        return atHand(sourceId) instanceof LoadedArticle given ? Optional.of(given) : Optional.empty();
    }

    /// The text that the reader has of a source, or that its file holds by now in the place of the one that was given.
    public Optional<ArticleText> lying(String sourceId) {
        return switch (atHand(sourceId)) {
            case LoadedArticle given -> Optional.of(given.text());
            case ArticleCopy.Missing missing -> Optional.ofNullable(missing.now());
            case null -> Optional.empty();
        };
    }

    /// How an excerpt of the open chronicle stands. Its page may be there for a moment longer than its source.
    ///
    /// @param number of the excerpt within its event, from 1
    /// @param known its source as it was when the page was made
    /// @throws IndexOutOfBoundsException if the event has no such excerpt
    public ProofState proof(Event event, int number, Source known) {
        Excerpt excerpt = event.details().evidence().excerpts().get(number - 1);
        Chronicle open = document.chronicle();
        Source source = open == null ? known : open.source(excerpt.sourceId()).orElse(known);
        return ProofState.of(event.id(), number, excerpt, source, atHand(source.id()));
    }

    // ----- Showing

    /// Shows a quoted passage in its article; does nothing where the reader has no text of it.
    ///
    /// @param number of the passage within its event, from 1; answers to claims come after the excerpts
    public void show(String eventId, int number) {
        Chronicle open = document.chronicle();
        if (open == null) {
            return;
        }
        open.event(eventId)
                .map(event -> event.details().evidence().quoted())
                .filter(excerpts -> number >= 1 && number <= excerpts.size())
                .flatMap(excerpts -> given(excerpts.get(number - 1).sourceId()))
                .ifPresent(article -> show(article, article.marked().quotedFor(eventId, number)));
    }

    /// Shows an article from its beginning; does nothing where the reader has no text of it.
    public void show(String sourceId) {
        given(sourceId).ifPresent(article -> show(article, null));
    }

    /// The article that is to be shown; set anew each time one is asked for, if only once more.
    public ReadOnlyObjectProperty<@Nullable Showing> showingProperty() {
        return showing.getReadOnlyProperty();
    }

    private void show(LoadedArticle article, @Nullable Passage passage) {
        showing.set(null);
        showing.set(new Showing(article, passage));
    }

    // ----- Giving and forgetting

    /// Takes a file for the text of a source, in the background; what is wrong with it is said as a notice.
    public void give(String sourceId, Path file) {
        Chronicle open = readable();
        Source source = open == null ? null : open.source(sourceId).orElse(null);
        if (open == null || source == null) {
            return;
        }
        Path path = file.toAbsolutePath().normalize();
        int wish = wish(sourceId);
        inBackground(() -> {
            switch (ArticleFile.read(path)) {
                case ArticleFile.Text read -> {
                    LoadedArticle article = LoadedArticle.proven(open, source, path, read.text());
                    tasks.inWindow(() -> take(open, article, wish));
                    read.doubt().ifPresent(doubt -> tasks.inWindow(() -> show(doubt)));
                }
                case ArticleFile.Refused refused -> tasks.inWindow(() -> show(refused.why()));
            }
        });
    }

    /// Takes a text that is in no file for that of a source; it is kept until the window is closed.
    public void give(String sourceId, ArticleText text) {
        Chronicle open = readable();
        Source source = open == null ? null : open.source(sourceId).orElse(null);
        if (open == null || source == null) {
            return;
        }
        pasted.put(text.sha256(), text);
        int wish = wish(sourceId);
        inBackground(() -> {
            LoadedArticle article = LoadedArticle.proven(open, source, null, text);
            tasks.inWindow(() -> take(open, article, wish));
        });
    }

    /// Takes each file for the source whose recorded hash it has, in the background.
    ///
    /// @param then hears on the FX thread what became of them; files that cannot be read are said as a notice
    public void offer(List<Path> files, Consumer<Offer> then) {
        Chronicle open = readable();
        if (open == null) {
            return;
        }
        inBackground(() -> {
            List<LoadedArticle> found = new ArrayList<>();
            List<Path> unplaced = new ArrayList<>();
            List<Notice> refused = new ArrayList<>();
            for (Path file : files) {
                Path path = file.toAbsolutePath().normalize();
                switch (ArticleFile.read(path)) {
                    case ArticleFile.Refused no -> refused.add(no.why());
                    case ArticleFile.Text read -> {
                        List<LoadedArticle> placed = open.sources().stream()
                                .filter(source -> source.text()
                                        .sha256()
                                        .equals(read.text().sha256()))
                                .map(source -> LoadedArticle.proven(open, source, path, read.text()))
                                .toList();
                        found.addAll(placed);
                        if (placed.isEmpty()) {
                            unplaced.add(path);
                        }
                    }
                }
            }
            tasks.inWindow(() -> {
                for (LoadedArticle article : found) {
                    take(open, article, wish(article.source().id()));
                }
                if (!refused.isEmpty()) {
                    show(refused.getFirst());
                }
                then.accept(new Offer(
                        found.stream().map(article -> article.source().id()).toList(), unplaced));
            });
        });
    }

    /// Forgets the text of a source and where it lies; the file itself stays as it is.
    void forget(String sourceId) {
        Chronicle open = document.chronicle();
        if (open == null) {
            return;
        }
        wish(sourceId);
        if (atHand(sourceId) instanceof LoadedArticle article) {
            pasted.remove(article.text().sha256());
        }
        forgotten.add(sourceId);
        put(sourceId, null);
        open.source(sourceId)
                .ifPresent(source -> preferences.update(
                        settings -> settings.withoutArticles(article -> article.serves(open, source))));
    }

    private int wish(String sourceId) {
        return wishes.merge(sourceId, 1, Integer::sum);
    }

    private void take(Chronicle open, LoadedArticle article, int wish) {
        Chronicle now = readable();
        String id = article.source().id();
        boolean same = now != null && now.about().id().equals(open.about().id());
        if (now == null || !same || wish != wishes.getOrDefault(id, 0)) {
            return;
        }
        if (!now.quotesLike(open)) {
            again(now, article, wish);
            return;
        }
        if (Objects.equals(notices.shownProperty().get(), said)) {
            show((Notice) null);
        }
        put(id, article);
        forgotten.remove(id);
        String sha256 = article.text().sha256();
        Path file = article.file();
        if (file == null) {
            return;
        }
        preferences.update(settings ->
                settings.withArticle(new KnownArticle(sha256, file, open.about().id(), id)));
    }

    /// Proves a text once more, after its chronicle was read again.
    private void again(Chronicle now, LoadedArticle article, int wish) {
        now.source(article.source().id())
                .ifPresent(source -> inBackground(() -> {
                    LoadedArticle proven = article.provenAgain(now, source);
                    tasks.inWindow(() -> take(now, proven, wish));
                }));
    }

    // ----- Another chronicle

    /// The open chronicle, unless it is still being read.
    private @Nullable Chronicle readable() {
        return looking.previewed() ? null : document.chronicle();
    }

    /// Whether what was proven for a chronicle holds for the open one.
    private boolean isOpen(Chronicle proven) {
        Chronicle now = document.chronicle();
        return now != null && now.quotesLike(proven);
    }

    private void recall() {
        Chronicle before = chronicle;
        Chronicle now = readable();
        chronicle = now;
        if (before == null
                || now == null
                || !before.about().id().equals(now.about().id())) {
            wishes.clear();
            forgotten.clear();
            atHand.set(Map.of());
        }
        if (now == null) {
            return;
        }
        atHand.get().keySet().stream()
                .filter(id -> now.source(id).isEmpty())
                .toList()
                .forEach(id -> put(id, null));
        for (Source source : now.sources()) {
            if (atHand(source.id()) instanceof LoadedArticle article) {
                again(now, article, wishes.getOrDefault(source.id(), 0));
            }
        }
        lookAgain();
    }

    /// Looks in the background whether texts that are not at hand lie where they once did, or beside the chronicle.
    void lookAgain() {
        Chronicle now = readable();
        if (now == null) {
            return;
        }
        Path file = document.file();
        List<Runnable> recalls = new ArrayList<>();
        AtomicReference<@Nullable TextsBeside> beside = new AtomicReference<>();
        List<KnownArticle> known = preferences.settings().articles();
        for (Source source : now.sources()) {
            int wish = wishes.getOrDefault(source.id(), 0);
            if (!(atHand(source.id()) instanceof LoadedArticle)) {
                List<KnownArticle> serving = KnownArticle.serving(known, now, source);
                boolean lies = !forgotten.contains(source.id());
                recalls.add(() -> recall(now, source, lies ? with(serving, now, source, beside.get()) : serving, wish));
            }
        }
        if (!recalls.isEmpty()) {
            inBackground(() -> {
                beside.set(file == null ? null : TextsBeside.of(file));
                recalls.forEach(this::inBackground);
            });
        }
    }

    /// With the files beside the chronicle that may be the very text that its curator had.
    private static List<KnownArticle> with(
            List<KnownArticle> known, Chronicle open, Source source, @Nullable TextsBeside beside) {
        String sha256 = source.text().sha256();
        if (beside == null || sha256.isEmpty()) {
            return known;
        }
        return Stream.concat(
                        known.stream(),
                        beside.of(source).stream()
                                .map(file -> new KnownArticle(
                                        sha256, file, open.about().id(), source.id())))
                .toList();
    }

    private void recall(Chronicle open, Source source, List<KnownArticle> known, int wish) {
        ArticleCopy hand = null;
        ArticleText kept = pasted.get(source.text().sha256());
        if (kept != null) {
            hand = LoadedArticle.proven(open, source, null, kept);
        }
        for (KnownArticle article : kept == null ? known : List.<KnownArticle>of()) {
            ArticleFile file = ArticleFile.read(article.file());
            if (file instanceof ArticleFile.Text read && isWanted(read.text(), article, source)) {
                hand = LoadedArticle.proven(open, source, article.file(), read.text());
                break;
            }
            if (hand == null) {
                hand = new ArticleCopy.Missing(
                        article.file(), file instanceof ArticleFile.Text other ? other.text() : null);
            }
        }
        if (hand == null) {
            return;
        }
        ArticleCopy found = hand;
        tasks.inWindow(() -> {
            if (isOpen(open) && wish == wishes.getOrDefault(source.id(), 0)) {
                put(source.id(), found);
            }
        });
    }

    /// Whether a text is the one that was given, or the very one that the curator had: that is always right.
    private static boolean isWanted(ArticleText text, KnownArticle given, Source source) {
        return text.sha256().equals(given.sha256())
                || text.sha256().equals(source.text().sha256());
    }

    private void put(String sourceId, @Nullable ArticleCopy hand) {
        Map<String, ArticleCopy> next = new HashMap<>(atHand.get());
        if (hand == null) {
            next.remove(sourceId);
        } else {
            next.put(sourceId, hand);
        }
        atHand.set(Map.copyOf(next));
    }

    private void show(@Nullable Notice notice) {
        notices.show(notice);
        said = notice;
    }

    private void inBackground(Runnable task) {
        tasks.run(() -> {
            try {
                task.run();
            } catch (OutOfMemoryError _) {
                // What was asked for has been let go by now, so there is memory to say so.
                tasks.inWindow(() -> show(Notice.of("app.article.memory")));
            }
        });
    }
}
