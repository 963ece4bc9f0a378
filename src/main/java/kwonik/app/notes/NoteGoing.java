package kwonik.app.notes;

import java.util.Optional;
import javafx.stage.Window;
import kwonik.app.article.ArticleView;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.app.reading.ReadingPane;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.model.Event;
import kwonik.notes.Note;
import kwonik.notes.anchor.Anchor;

/// Goes to what a note is on.
///
/// @param window that it is shown in
/// @param taking knows the view of articles
/// @param compare lays the sources of the selected event side by side
record NoteGoing(
        Window window,
        Looking looking,
        Notices notices,
        Articles articles,
        ReadingPane reading,
        NoteTaking taking,
        Runnable compare) {
    void to(Note note, Anchor anchor) {
        switch (anchor) {
            case Anchor.OnEvent on -> toEvent(on.event());
            case Anchor.OnExcerpt on -> toEvent(on.event());
            case Anchor.OnClaim on -> {
                if (toEvent(on.event())) {
                    compare.run();
                }
            }
            case Anchor.OnSource on -> toArticle(on.sourceId());
            case Anchor.OnWords on -> toWords(on);
            case Anchor.Waiting _ -> notices.show(Notice.of("mynotes.waiting"));
            case Anchor.OnAnswer _ -> notices.show(Notice.of("mynotes.answer"));
            case Anchor.Orphan _ -> notices.show(Notice.of("mynotes.orphan"));
        }
        window.requestFocus();
    }

    private boolean toEvent(Event event) {
        looking.select(event.id());
        Event now = looking.selectedProperty().getValue();
        boolean there = now != null && now.id().equals(event.id());
        if (!there) {
            notices.show(Notice.of("mynotes.hidden"));
        }
        reading.focusPage();
        return there;
    }

    private Optional<LoadedArticle> toArticle(String sourceId) {
        Optional<LoadedArticle> found = articles.given(sourceId);
        if (found.isEmpty()) {
            notices.show(Notice.of("mynotes.waiting"));
        }
        articles.show(sourceId);
        return found;
    }

    private void toWords(Anchor.OnWords words) {
        Optional<LoadedArticle> found = toArticle(words.sourceId());
        ArticleView view = taking.article();
        if (found.isPresent() && view != null) {
            view.select(NotePlaces.selection(found.get(), words));
            view.focusText();
        }
    }
}
