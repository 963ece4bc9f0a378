package kwonik.app.article;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.words.Words;

/// Asks of which source a file is the text, where its hash does not tell; it may be of one that is new.
///
/// @param asNew adds a source for a file
public record SourceChoice(
        Preferences preferences, Looking looking, Articles articles, Window owner, Consumer<Path> asNew) {
    /// Asks of each file in turn; in a chronicle that names no articles the first can only be a new one.
    public void ask(List<Path> files) {
        Chronicle chronicle = looking.shownChronicle();
        if (files.isEmpty() || chronicle == null) {
            return;
        }
        if (chronicle.sources().isEmpty()) {
            asNew.accept(files.getFirst());
            return;
        }
        ask(files.getFirst(), chronicle.sources(), () -> ask(files.subList(1, files.size())));
    }

    private void ask(Path file, List<Source> sources, Runnable then) {
        Words words = preferences.words();
        VBox page = new VBox(
                new WrappedText("body", words.say("app.articles.which.about", String.valueOf(file.getFileName()))));
        page.getStyleClass().addAll("page", "source-choice");
        ToggleGroup group = new ToggleGroup();
        for (Source source : sources) {
            RadioButton button = new RadioButton(source.publication().title());
            button.setId("is-" + source.id());
            button.setMnemonicParsing(false);
            button.setWrapText(true);
            button.setToggleGroup(group);
            button.setUserData(source.id());
            page.getChildren().add(button);
        }
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        Button take = new Button(words.say("app.articles.take"));
        take.setId("take-article");
        take.getStyleClass().add("main-action");
        take.setDefaultButton(true);
        take.disableProperty().bind(group.selectedToggleProperty().isNull());
        Button fresh = new Button(words.say("app.source.newSource"));
        fresh.setId("new-article");
        ToolWindow sheet = new ToolWindow(owner, preferences, words.say("app.articles.which"), scroll)
                .with(fresh)
                .with(take)
                .closing(words.say("app.cancel"))
                .onClosed(then);
        take.setOnAction(_ -> {
            articles.give(String.valueOf(group.getSelectedToggle().getUserData()), file);
            sheet.stage().close();
        });
        fresh.setOnAction(_ -> {
            sheet.onClosed(() -> {});
            sheet.stage().close();
            asNew.accept(file);
        });
        sheet.show();
    }
}
