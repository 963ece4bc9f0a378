package kwonik.app.exercise.ask;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kwonik.app.controls.KindBadge;
import kwonik.app.controls.WrappedText;
import kwonik.layout.text.SourceWords;
import kwonik.model.Source;
import kwonik.words.Words;

/// Whose words stand below: publisher, author and day, and which kind of text it is.
final class SourceHead extends VBox {
    /// @param kind whether its kind is told
    SourceHead(Source source, Words words, boolean kind) {
        getStyleClass().add("exercise-source");
        getChildren()
                .add(new WrappedText("attribution", WrappedText.run(new SourceWords(words).byline(source), "strong")));
        if (kind) {
            Label badge = KindBadge.of(source, words);
            getChildren().add(badge);
        }
    }

    /// A source in one line, with its title: two may be unsigned and undated.
    static String named(Source source, Words words) {
        String byline = new SourceWords(words).byline(source);
        String title = source.publication().title();
        return title.isEmpty() ? byline : words.say("exercise.window.source", byline, title);
    }
}
