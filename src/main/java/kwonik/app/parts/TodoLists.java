package kwonik.app.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kwonik.app.article.ArticleCopy;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.app.edit.Workplace;
import kwonik.app.task.TaskLine;
import kwonik.document.Document;
import kwonik.document.merge.FieldPath;
import kwonik.document.review.Finding;
import kwonik.document.review.Findings;
import kwonik.document.review.Listing;
import kwonik.document.review.Untranslated;
import kwonik.document.told.ChangeWords;
import kwonik.model.Chronicle;
import kwonik.proof.ChronicleProof.Article;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What is left to do in the open chronicle, worked out in the background whenever it, or the language, is another.
final class TodoLists {
    /// Of a text that is to be translated, so much stands in its row.
    private static final int LONGEST = 160;

    private final Workplace place;
    private final Articles articles;
    private final TaskLine line;
    private final TodoSection<Untranslated> untranslated;
    private final TodoSection<Finding> problems;
    private @Nullable Wish last;

    private record Wish(Chronicle chronicle, List<?> faults, String tag, Words words, Map<String, ArticleCopy> texts) {
        /// Whether another wish would find just the same.
        @SuppressWarnings("ReferenceEquality") // the very same chronicle needs no second look
        boolean isLike(Wish that) {
            return chronicle == that.chronicle
                    && faults.equals(that.faults)
                    && tag.equals(that.tag)
                    && words.equals(that.words)
                    && texts.equals(that.texts);
        }
    }

    private record Found(Listing<Untranslated> untranslated, Listing<Finding> problems) {}

    /// @param go goes to a field
    TodoLists(Workplace place, Articles articles, Consumer<FieldPath> go) {
        this.place = place;
        this.articles = articles;
        this.line = place.tasks().line();
        this.untranslated = new TodoSection<>(PartsPage.UNTRANSLATED, Untranslated::path, go);
        this.problems = new TodoSection<>(PartsPage.PROBLEMS, Finding::path, go);
    }

    TodoSection<Untranslated> untranslated() {
        return untranslated;
    }

    TodoSection<Finding> problems() {
        return problems;
    }

    /// Looks through the chronicle for its pane, unless that was done.
    void look(Document open, String tag, PartsPane pane) {
        Map<String, ArticleCopy> texts = articles.atHandProperty().get();
        Wish wish = new Wish(
                open.chronicle(),
                List.of(open.problems(), open.conflicts()),
                tag,
                place.preferences().words(),
                texts);
        Wish before = last;
        if (before != null && before.isLike(wish)) {
            return;
        }
        last = wish;
        Map<String, Article> given = given(texts);
        line.latest(
                () -> new Found(Untranslated.in(open.chronicle(), tag), Findings.in(open, given)),
                found -> show(found, wish, pane));
    }

    private static Map<String, Article> given(Map<String, ArticleCopy> texts) {
        Map<String, Article> given = new HashMap<>();
        texts.forEach((source, copy) -> {
            if (copy instanceof LoadedArticle loaded) {
                given.put(
                        source, new Article(loaded.text().text(), loaded.text().sha256()));
            }
        });
        return given;
    }

    private void show(Found found, Wish wish, PartsPane pane) {
        Words words = wish.words();
        ChangeWords told = new ChangeWords(words, List.of(wish.chronicle()));
        pane.count(PartsPage.UNTRANSLATED, found.untranslated().count(), words);
        pane.count(PartsPage.PROBLEMS, found.problems().count(), words);
        String language = words.say("app.language." + wish.tag());
        untranslated.show(
                found.untranslated(),
                each -> new TodoSection.Said(where(each.path(), told), cut(each.text())),
                language,
                words);
        problems.show(found.problems(), each -> said(each, told, words), language, words);
    }

    /// A file may name a field of its own, for which there are no words.
    private static TodoSection.Said said(Finding finding, ChangeWords told, Words words) {
        String where = finding instanceof Finding.InFile ? told.part(finding.path()) : where(finding.path(), told);
        return new TodoSection.Said(where, finding.said(words));
    }

    /// The field first: a long title would push it out.
    private static String where(FieldPath path, ChangeWords told) {
        String field = told.field(path);
        return field.isEmpty() ? told.part(path) : field + " · " + told.part(path);
    }

    private static String cut(String text) {
        String line = PlainText.line(text);
        return line.length() > LONGEST
                ? line.substring(0, line.lastIndexOf(' ', LONGEST) > 0 ? line.lastIndexOf(' ', LONGEST) : LONGEST) + "…"
                : line;
    }
}
