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
import kwonik.app.field.FieldProblem;
import kwonik.app.quote.PassageMaking.Chosen;
import kwonik.document.Edit;
import kwonik.model.Excerpt;
import kwonik.words.PlainText;
import kwonik.words.Words;

/// A card below an article about the words that are selected there; Escape takes it away.
abstract class Card extends ScrollPane {
    /// So much of the height of an article a card may take.
    private static final double SHARE = 0.62;

    /// So many characters are shown before and after a passage.
    private static final int SHOWN_AROUND = 24;

    final PassageMaking making;
    final Chosen chosen;
    private final ArticleView view;
    private final VBox page = new VBox();
    private final FieldProblem problem = new FieldProblem(this);
    private boolean listening;

    Card(PassageMaking making, ArticleView view, Chosen chosen, String heading) {
        this.making = making;
        this.view = view;
        this.chosen = chosen;
        getStyleClass().addAll("edge-to-edge", "passage-card");
        page.getStyleClass().add("passage-card-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        maxHeightProperty().bind(view.heightProperty().multiply(SHARE));
        WrappedText title = new WrappedText("section", words().say(heading)).heading(words().say("app.a11y.heading"));
        page.getChildren().addAll(title, quotation(chosen.excerpt(Excerpt.Role.DIRECT)), length());
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

    /// Puts fields into the card, and what saves or drops it below them.
    void fill(String saveName, Region... fields) {
        page.getChildren().addAll(fields);
        page.getChildren().addAll(problem, buttons(saveName));
    }

    Words words() {
        return making.words();
    }

    /// Says why it cannot be saved yet.
    void complain(String key) {
        problem.say(words().say(key));
        // beside the buttons, which is where one looks
        setVvalue(getVmax());
    }

    void save(Edit edit, LastPlace next, String said) {
        making.save(view, chosen, edit, next, said);
    }

    /// Whether a quotation may be as long as the passage; else that is said.
    boolean fits() {
        boolean fits = chosen.excerpt(Excerpt.Role.DIRECT).words() <= Excerpt.MOST_WORDS;
        if (!fits) {
            complain("app.quote.words.long");
        }
        return fits;
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

    private Region length() {
        int count = chosen.excerpt(Excerpt.Role.DIRECT).words();
        if (count > Excerpt.MOST_WORDS) {
            FieldProblem many = new FieldProblem(this);
            many.say(words().say("app.quote.words.many", count, Excerpt.MOST_WORDS));
            return many;
        }
        Label label = new Label(words().say("app.quote.words", count, Excerpt.MOST_WORDS));
        label.getStyleClass().add("fine");
        return label;
    }

    private FlowPane buttons(String saveName) {
        Button save = new Button(words().say(saveName));
        save.setId("passage-card-save");
        save.getStyleClass().add("main-action");
        save.setOnAction(_ -> save());
        Button cancel = new Button(words().say("app.cancel"));
        cancel.setId("passage-card-cancel");
        cancel.setOnAction(_ -> making.end(view));
        FlowPane buttons = new FlowPane(save, cancel);
        buttons.getStyleClass().add("passage-card-buttons");
        return buttons;
    }
}
