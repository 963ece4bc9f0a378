package kwonik.app.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.app.passage.TextSelection;
import kwonik.app.session.OpenDocument;
import kwonik.notes.Note;
import kwonik.notes.NoteTarget;
import kwonik.notes.Notebook;
import kwonik.notes.anchor.Anchor;
import kwonik.notes.anchor.Anchors;
import kwonik.proof.ChronicleProof;

/// Where the reader’s notes stand now, in the open chronicle and the texts at hand.
///
/// @param articles the texts at hand
record NotePlaces(OpenDocument document, Articles articles) {
    /// Finds the places of notes; what has no place is an orphan, and is moved nowhere.
    Anchors find(Notebook notebook) {
        Map<String, ChronicleProof.Article> texts = new HashMap<>();
        for (Note note : notebook.notes()) {
            if (note.target() instanceof NoteTarget.OfWords words && !texts.containsKey(words.sourceId())) {
                articles.lying(words.sourceId())
                        .ifPresent(text ->
                                texts.put(words.sourceId(), new ChronicleProof.Article(text.text(), text.sha256())));
            }
        }
        return new Anchors(Objects.requireNonNull(document.chronicle()), texts);
    }

    /// Where a note stands now; one on words of an article of which no text is at hand waits for it.
    Anchor of(Anchors anchors, NoteTarget target) {
        Anchor found = anchors.of(target);
        return found instanceof Anchor.OnWords on
                        && articles.lying(on.sourceId()).isEmpty()
                ? new Anchor.Waiting(on.sourceId())
                : found;
    }

    /// The words of an article that something is noted on.
    List<TextSelection> in(LoadedArticle article, Notebook notebook) {
        List<Note> some = notebook.notes().stream()
                .filter(note -> note.target() instanceof NoteTarget.OfWords words
                        && words.sourceId().equals(article.source().id()))
                .toList();
        if (some.isEmpty()) {
            return List.of();
        }
        Anchors anchors = find(notebook.withNotes(some));
        return some.stream()
                .map(note -> anchors.of(note.target()))
                .filter(Anchor.OnWords.class::isInstance)
                .map(anchor -> selection(article, (Anchor.OnWords) anchor))
                .toList();
    }

    /// A place in code points as one in UTF-16 units.
    static TextSelection selection(LoadedArticle article, Anchor.OnWords words) {
        String text = article.text().text();
        int start = text.offsetByCodePoints(0, words.start());
        return new TextSelection(start, text.offsetByCodePoints(start, words.end() - words.start()));
    }
}
