package kwonik.app.article;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import kwonik.app.session.Preferences;
import kwonik.exchange.text.SourceText;
import kwonik.model.Source;
import kwonik.words.Words;

/// Lets the reader choose the file that holds the text of a source.
public record ArticleChooser(Preferences preferences, Articles articles, Window owner) {
    public void choose(Source source) {
        Words words = preferences.words();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("app.article.chooser", source.publication().title()));
        List<String> texts =
                SourceText.endings().stream().map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(words.say("app.article.texts"), texts),
                        new ExtensionFilter(words.say("app.open.all"), "*"));
        // Articles often lie side by side.
        preferences.settings().articles().stream()
                .map(article -> article.file().getParent())
                .filter(Objects::nonNull)
                .filter(Files::isDirectory)
                .findFirst()
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showOpenDialog(owner);
        if (chosen != null) {
            articles.give(source.id(), chosen.toPath());
        }
    }
}
