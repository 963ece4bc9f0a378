package kwonik.notes.anchor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kwonik.model.Chronicle;
import kwonik.model.Claim;
import kwonik.model.Event;
import kwonik.model.Excerpt;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.NoteTarget.TextPlace;
import kwonik.notes.Notebook;
import kwonik.notes.NotedWords;
import kwonik.notes.anchor.Anchor.Orphan;
import kwonik.notes.anchor.Anchor.Reason;
import kwonik.proof.ChronicleProof.Article;
import org.jspecify.annotations.Nullable;

/// Finds where notes stand in a chronicle and in the articles at hand: exactly there, or nowhere.
///
/// Not for several threads at once.
public final class Anchors {
    private final Chronicle chronicle;
    private final Map<String, ArticleWords> articles = new LinkedHashMap<>();

    /// @param articles at hand, by id of their source
    public Anchors(Chronicle chronicle, Map<String, Article> articles) {
        this.chronicle = chronicle;
        articles.forEach((id, article) -> this.articles.put(id, new ArticleWords(id, article)));
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /// Where each note of a notebook stands, in the order of the notebook.
    public Map<UUID, Anchor> of(Notebook notebook) {
        Map<UUID, Anchor> all = new LinkedHashMap<>();
        notebook.notes().forEach(note -> all.put(note.id(), of(note.target())));
        return all;
    }

    /// The notes that stand nowhere, with the reason of each.
    public Map<Note, Reason> orphans(Notebook notebook) {
        Map<Note, Reason> orphans = new LinkedHashMap<>();
        for (Note note : notebook.notes()) {
            if (of(note.target()) instanceof Orphan orphan) {
                orphans.put(note, orphan.reason());
            }
        }
        return orphans;
    }

    /// Where something that was noted stands.
    public Anchor of(NoteTarget target) {
        return switch (target) {
            case NoteTarget.OfAnswer answer -> new Anchor.OnAnswer(answer.question());
            case NoteTarget.OfSource source ->
                chronicle
                        .source(source.sourceId())
                        .<Anchor>map(one -> new Anchor.OnSource(one.id()))
                        .orElse(new Orphan(Reason.NO_SOURCE));
            case NoteTarget.OfWords words -> words(words.sourceId(), words.words(), words.place());
            case NoteTarget.OfEvent event -> in(event.eventId(), Anchor.OnEvent::new);
            case NoteTarget.OfClaim claim -> in(claim.eventId(), event -> claim(event, claim));
            case NoteTarget.OfExcerpt excerpt -> in(excerpt.eventId(), event -> excerpt(event, excerpt));
        };
    }

    /// Where an excerpt of the chronicle stands in its article at hand, or in the curator’s own if none is.
    public Anchor place(Excerpt excerpt) {
        String sha256 = chronicle
                .source(excerpt.sourceId())
                .map(source -> source.text().sha256())
                .orElse("");
        NotedWords words = new NotedWords(excerpt.exact(), excerpt.prefix(), excerpt.suffix());
        TextPlace place = sha256.isEmpty() ? TextPlace.UNKNOWN : new TextPlace(sha256, excerpt.start(), excerpt.end());
        return words(excerpt.sourceId(), words, place);
    }

    /// Words that were noted on a web page, as words of the article at hand: the one place at which they stand but for
    /// blanks and quotation marks; nothing if there is none, or no article.
    public Optional<NoteTarget.OfWords> typed(String sourceId, NotedWords words) {
        return Optional.ofNullable(articles.get(sourceId)).flatMap(article -> article.typed(words));
    }

    private interface Inside {
        Anchor of(Event event);
    }

    private Anchor in(String eventId, Inside inside) {
        return chronicle.event(eventId).map(inside::of).orElse(new Orphan(Reason.NO_EVENT));
    }

    private static Anchor claim(Event event, NoteTarget.OfClaim noted) {
        List<Claim> claims = event.details().evidence().claims();
        if (noted.place() < claims.size() && asks(claims.get(noted.place()), noted)) {
            return new Anchor.OnClaim(event, noted.place(), false);
        }
        int[] asking = IntStream.range(0, claims.size())
                .filter(place -> asks(claims.get(place), noted))
                .toArray();
        return switch (asking.length) {
            case 0 -> new Orphan(Reason.NO_CLAIM);
            case 1 -> new Anchor.OnClaim(event, asking[0], true);
            default -> new Orphan(Reason.CLAIM_TWICE);
        };
    }

    private static boolean asks(Claim claim, NoteTarget.OfClaim noted) {
        return claim.question().in("en").equals(noted.question());
    }

    private static Anchor excerpt(Event event, NoteTarget.OfExcerpt noted) {
        List<Excerpt> quoting = event.details().evidence().quoted().stream()
                .filter(excerpt -> excerpt.sourceId().equals(noted.sourceId())
                        && excerpt.exact().equals(noted.words().exact()))
                .toList();
        List<Excerpt> among = quoting.stream()
                .filter(excerpt -> excerpt.prefix().equals(noted.words().prefix())
                        && excerpt.suffix().equals(noted.words().suffix()))
                .toList();
        List<Excerpt> meant = among.isEmpty() ? quoting : among;
        if (meant.isEmpty()) {
            return new Orphan(Reason.NO_EXCERPT);
        }
        // the same passage may be an excerpt and the answer to a claim
        boolean one = meant.stream().mapToInt(Excerpt::start).distinct().count() == 1;
        return one ? new Anchor.OnExcerpt(event, meant.getFirst()) : new Orphan(Reason.EXCERPT_TWICE);
    }

    private Anchor words(String sourceId, NotedWords words, TextPlace place) {
        @Nullable ArticleWords article = articles.get(sourceId);
        if (chronicle.source(sourceId).isEmpty()) {
            return new Orphan(Reason.NO_SOURCE);
        }
        if (article != null) {
            return article.find(words, place);
        }
        boolean same = place.isKnown()
                && chronicle
                        .source(sourceId)
                        .filter(source -> source.text().sha256().equals(place.sha256()))
                        .isPresent();
        return same ? new Anchor.OnWords(sourceId, place.start(), place.end(), false) : new Anchor.Waiting(sourceId);
    }
}
