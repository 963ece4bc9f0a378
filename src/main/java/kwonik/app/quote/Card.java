package kwonik.app.quote;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kwonik.app.article.ArticleView;
import kwonik.app.controls.WrappedText;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.model.Excerpt;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// A card below an article about the words that are selected there; Escape takes it away.
abstract class Card extends ScrollPane {
    /// So much of the height of an article a card may take.
    private static final double SHARE = 0.62;

    private static final int SHOWN_AROUND = 24;

    final VBox page = new VBox();
    private final PassageMaking making;
    private final ArticleView view;
    private boolean listening;

    Card(PassageMaking making, ArticleView view, Chosen chosen, String heading) {
        this.making = making;
        this.view = view;
        getStyleClass().addAll("edge-to-edge", "passage-card");
        page.getStyleClass().add("passage-card-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        maxHeightProperty().bind(view.heightProperty().multiply(SHARE));
        Words words = making.words();
        WrappedText title = new WrappedText("section", words.say(heading)).heading(words.say("app.a11y.heading"));
        page.getChildren().addAll(title, quotation(chosen.excerpt(Excerpt.Role.DIRECT)), length(chosen, words));
        // the letter of the key that opened it is not for its fields
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (!listening) {
                event.consume();
            }
        });
        Platform.runLater(() -> listening = true);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                making.end(view);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                save();
                event.consume();
            }
        });
    }

    /// Gives the keyboard to the first field.
    abstract void begin();

    /// Makes the edit, if what it needs is there.
    abstract void save();

    void end() {
        making.end(view);
    }

    /// The passage between what stands before and after it, which is fainter.
    private static WrappedText quotation(Excerpt excerpt) {
        String before = PlainText.line(tail(excerpt.prefix()));
        String after = PlainText.line(head(excerpt.suffix()));
        Text[] runs = {
            WrappedText.run("… " + before + " ", "around"),
            WrappedText.run(PlainText.line(excerpt.exact()), "plain"),
            WrappedText.run(" " + after + " …", "around")
        };
        return new WrappedText("passage-card-words", runs);
    }

    private static String tail(String text) {
        String some = text.substring(Math.max(0, text.length() - SHOWN_AROUND));
        // no word is shown in part
        return some.length() < text.length() ? some.substring(some.indexOf(' ') + 1) : some;
    }

    private static String head(String text) {
        String some = text.substring(0, Math.min(text.length(), SHOWN_AROUND));
        return some.length() < text.length() && some.indexOf(' ') >= 0
                ? some.substring(0, some.lastIndexOf(' '))
                : some;
    }

    private static Label length(Chosen chosen, Words words) {
        int count = chosen.excerpt(Excerpt.Role.DIRECT).words();
        boolean many = count > Excerpt.MOST_WORDS;
        Label label =
                new Label(words.say(many ? "app.quote.words.many" : "app.quote.words", count, Excerpt.MOST_WORDS));
        label.setId("passage-card-length");
        label.getStyleClass().add(many ? "field-problem" : "fine");
        wrap(label);
        return label;
    }

    static boolean isTooLong(Chosen chosen) {
        return chosen.excerpt(Excerpt.Role.DIRECT).words() > Excerpt.MOST_WORDS;
    }

    static void wrap(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    /// The buttons at the foot: one that saves, one that takes the card away.
    FlowPane buttons(String saveName) {
        Words words = making.words();
        Button save = new Button(words.say(saveName));
        save.setId("passage-card-save");
        save.getStyleClass().add("main-action");
        save.setOnAction(_ -> save());
        Button cancel = new Button(words.say("app.cancel"));
        cancel.setId("passage-card-cancel");
        cancel.setOnAction(_ -> end());
        FlowPane buttons = new FlowPane(save, cancel);
        buttons.getStyleClass().add("passage-card-buttons");
        return buttons;
    }
}
