package kwonik.app.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import kwonik.app.controls.Icon;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.model.Chronicle;
import kwonik.model.Source;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The sheet of article texts: of which sources the reader has one, with buttons to choose, read and forget it.
public final class ArticleSheet {
    private final Preferences preferences;
    private final Looking looking;
    private final Articles articles;
    private final Words words;
    private final VBox page = new VBox();
    private final List<Entry> entries = new ArrayList<>();
    private final ToolWindow sheet;

    /// @param closed called when the sheet is gone
    public ArticleSheet(Window owner, Preferences preferences, Looking looking, Articles articles, Runnable closed) {
        this.preferences = preferences;
        this.looking = looking;
        this.articles = articles;
        this.words = preferences.words();
        page.getStyleClass().addAll("page", "article-texts");
        list();
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        Subscription kept = Subscription.combine(
                articles.atHandProperty().subscribe((_, _) -> entries.forEach(Entry::updateTexts)),
                looking.shownProperty().subscribe((_, _) -> list()));
        sheet = new ToolWindow(owner, preferences, words.say("app.articles.title"), scroll)
                .closing(words.say("app.close"))
                .onClosed(() -> {
                    kept.unsubscribe();
                    closed.run();
                });
    }

    public void show() {
        sheet.show();
    }

    public void toFront() {
        sheet.stage().toFront();
    }

    private void list() {
        entries.clear();
        page.getChildren().setAll(new WrappedText("body", words.say("app.articles.about")));
        Chronicle chronicle = looking.shownChronicle();
        if (chronicle == null || chronicle.sources().isEmpty()) {
            page.getChildren().add(new WrappedText("fine", words.say("app.articles.nobody")));
            return;
        }
        for (Source source : chronicle.sources()) {
            Entry entry = new Entry(source);
            entries.add(entry);
            page.getChildren().add(entry.box);
        }
    }

    /// One source.
    private final class Entry {
        private final Source source;
        private final Label state = new Label();
        private final Label file = new Label();
        private final Button choose = button("app.articles.choose", "choose", this::choose);
        private final Button read = button("app.articles.read", "read", this::read);
        private final Button forget = button("app.articles.forget", "forget", this::forget);
        private final VBox box = new VBox();

        Entry(Source source) {
            this.source = source;
            state.getStyleClass().add("proof-state");
            file.getStyleClass().add("path");
            for (Label line : List.of(state, file)) {
                line.setWrapText(true);
                line.setMinHeight(Region.USE_PREF_SIZE);
            }
            file.managedProperty().bind(file.visibleProperty());
            FlowPane buttons = new FlowPane(choose, read, forget);
            buttons.getStyleClass().add("foot");
            box.setId("article-" + source.id());
            box.getStyleClass().addAll("voice", source.kind().code());
            box.getChildren()
                    .addAll(
                            new WrappedText(
                                    "body", WrappedText.run(source.publication().title(), "strong")),
                            state,
                            file,
                            buttons);
            updateTexts();
        }

        private Button button(String key, String styleClass, Runnable run) {
            Button button = new Button(words.say(key));
            button.getStyleClass().add(styleClass);
            button.setOnAction(_ -> run.run());
            button.managedProperty().bind(button.visibleProperty());
            return button;
        }

        private void updateTexts() {
            ArticleCopy hand = articles.atHand(source.id());
            switch (hand) {
                case LoadedArticle given -> {
                    state.setText(words.say(given.stateKey()) + " " + ArticleHead.count(given, words));
                    state.setGraphic(ArticleHead.icon(given).draw());
                }
                case ArticleCopy.Missing lost -> {
                    state.setText(words.say(lost.changed() ? "app.articles.replaced" : "app.articles.gone"));
                    state.setGraphic(Icon.MISSING.draw());
                }
                case null -> {
                    state.setText(words.say("app.articles.none"));
                    state.setGraphic(Icon.UNKNOWN.draw());
                }
            }
            file.setText(hand == null ? "" : place(hand.file()));
            file.setVisible(hand != null);
            read.setVisible(hand instanceof LoadedArticle);
            forget.setVisible(hand != null);
            choose.setText(words.say(hand == null ? "app.articles.choose" : "app.articles.chooseAnother"));
            for (Button button : List.of(choose, read, forget)) {
                button.setAccessibleText(words.say(
                        "app.articles.button",
                        button.getText(),
                        source.publication().title()));
            }
        }

        private String place(@Nullable Path lies) {
            return lies == null ? words.say("app.source.session") : lies.toString();
        }

        private void choose() {
            new ArticleChooser(preferences, articles, sheet.stage()).choose(source);
        }

        private void read() {
            articles.show(source.id());
        }

        private void forget() {
            // The button goes away with the text; the keyboard stays with its source.
            choose.requestFocus();
            articles.forget(source.id());
        }
    }
}
