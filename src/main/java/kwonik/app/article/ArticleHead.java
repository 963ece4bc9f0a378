package kwonik.app.article;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.controls.KindBadge;
import kwonik.app.controls.Quotation;
import kwonik.app.controls.WrappedText;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.proof.SourceProof;
import kwonik.words.Words;

/// Above an article: the way back, whose text it is, and how it compares with what the curator had.
final class ArticleHead extends VBox {
    private final Button back = new Button("", Icon.PREVIOUS.draw());

    ArticleHead(Runnable goBack) {
        getStyleClass().add("article-head");
        back.setId("article-back");
        back.getStyleClass().add("quiet");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> goBack.run());
        getChildren().add(back);
    }

    /// @param fromEvent whether there is an event to go back to
    void show(LoadedArticle article, boolean fromEvent, Words words) {
        Source source = article.source();
        back.setText(words.say(fromEvent ? "app.article.back" : "app.article.close"));
        WrappedText title =
                new WrappedText("article-title", source.publication().title()).heading(words.say("app.a11y.heading"));
        title.setId("article-title");
        FlowPane kind = new FlowPane(KindBadge.of(source, words), new WrappedText("fine", attribution(source, words)));
        kind.getStyleClass().addAll("article-kind", source.kind().code());
        Label state = new Label(words.say(article.stateKey()) + " " + count(article, words));
        state.setId("article-state");
        state.setGraphic(icon(article).draw());
        state.getStyleClass().add("proof-state");
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(back, title, kind);
        if (!source.copyright().isEmpty()) {
            getChildren().add(new WrappedText("fine", source.copyright()));
        }
        getChildren().add(state);
    }

    static Icon icon(LoadedArticle article) {
        return article.hash() == SourceProof.Hash.MATCHES ? Icon.PROVEN : Icon.ARTICLE;
    }

    /// How many quotations stand in the text word for word.
    static String count(LoadedArticle article, Words words) {
        return words.say("app.articles.count", article.found(), article.quotes().size());
    }

    private static String attribution(Source source, Words words) {
        // Who and when is said of the source alone.
        Excerpt none = new Excerpt(source.id(), Excerpt.Role.DIRECT, "", "", "", 0, 1);
        return new Quotation(none, source, words).attribution();
    }
}
