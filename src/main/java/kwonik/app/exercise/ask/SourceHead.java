package kwonik.app.exercise.ask;

import javafx.scene.layout.VBox;
import kwonik.app.controls.KindBadge;
import kwonik.app.controls.WrappedText;
import kwonik.model.Source;
import kwonik.words.Words;

/// Whose words stand below: publisher, author and day, and which kind of text it is.
final class SourceHead extends VBox {
    /// With its kind.
    ///
    /// @param name what it is called here
    SourceHead(Source source, String name, Words words) {
        this(name);
        getChildren().add(KindBadge.of(source, words));
    }

    /// Without its kind.
    SourceHead(String name) {
        getStyleClass().add("exercise-source");
        getChildren().add(new WrappedText("attribution", WrappedText.run(name, "strong")));
    }
}
