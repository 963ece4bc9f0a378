package kwonik.app.article;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import kwonik.app.command.NamedKey;
import kwonik.app.passage.TextSelection;
import kwonik.edtf.typed.Mention;
import kwonik.edtf.words.DateWords;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The dates that an article names, and the one that its reader has stepped to.
final class ArticleDates {
    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.TAB);

    private final ArticleSelection selection;
    private final ReadOnlyObjectWrapper<List<Mention>> mentions = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Mention> current = new ReadOnlyObjectWrapper<>();

    ArticleDates(ArticleSelection selection) {
        this.selection = selection;
    }

    ReadOnlyObjectProperty<List<Mention>> mentionsProperty() {
        return mentions.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Mention> currentProperty() {
        return current.getReadOnlyProperty();
    }

    void show(LoadedArticle article) {
        if (!article.dates().equals(mentions.get())) {
            current.set(null);
            mentions.set(article.dates());
        }
    }

    /// Goes to the next date or the one before, from what is selected or from the last one; false behind the last.
    boolean step(int by) {
        Mention now = current.get();
        TextSelection from = selection.selectionProperty().get();
        int place = now != null ? now.start() : from == null ? (by > 0 ? -1 : Integer.MAX_VALUE) : from.start();
        List<Mention> all = by > 0 ? mentions.get() : mentions.get().reversed();
        Mention next = all.stream()
                .filter(mention -> by > 0 ? mention.start() > place : mention.start() < place)
                .findFirst()
                .orElse(null);
        current.set(next);
        if (next != null) {
            selection.select(new TextSelection(next.start(), next.start()));
            selection.reveal(next.start());
        }
        return next != null;
    }

    void leave() {
        current.set(null);
    }

    /// What a date is, and how it follows.
    String say(Mention date, String text, Words words) {
        String said = text.substring(date.start(), date.end()).replaceAll("\\s+", " ");
        String read = new DateWords(words).full(date.when());
        String step = new NamedKey(NEXT, words).getDisplayText();
        return date.isStated()
                ? words.say("app.article.date.stated", said, read, step)
                : words.say(
                        "app.article.date.inferred", said, read, date.working().say(words), step);
    }
}
