package kwonik.app.article;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.Preferences;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.words.Words;

/// Asks of which source a file is the text, where its hash does not tell.
public record SourceChoice(Preferences preferences, Looking looking, Notices notices, Articles articles, Window owner) {
    /// Asks of each file in turn; a chronicle that names no articles has none to ask for, and says so.
    public void ask(List<Path> files) {
        Chronicle chronicle = looking.shownChronicle();
        if (files.isEmpty() || chronicle == null) {
            return;
        }
        if (chronicle.sources().isEmpty()) {
            notices.show(Notice.of("app.articles.nobody"));
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
        ToolWindow sheet = new ToolWindow(owner, preferences, words.say("app.articles.which"), scroll)
                .with(take)
                .closing(words.say("app.cancel"))
                .onClosed(then);
        take.setOnAction(_ -> {
            articles.give(String.valueOf(group.getSelectedToggle().getUserData()), file);
            sheet.stage().close();
        });
        sheet.show();
    }
}
