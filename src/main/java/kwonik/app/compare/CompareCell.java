package kwonik.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.event.Event;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kwonik.app.controls.Quotation;
import kwonik.app.controls.WrappedText;
import kwonik.layout.text.SourceWords;
import kwonik.model.Excerpt;
import kwonik.model.Source;
import kwonik.model.filter.Comparison;
import kwonik.words.PlainText;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What one source answers to one question, in its own words; a source that does not say has a cell that says so.
final class CompareCell extends VBox {
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d,.\u00a0]*\\d%?|\\d%?");

    private final Source source;
    private final List<Excerpt> answers;
    private final Words words;
    private final Consumer<Excerpt> open;

    private CompareCell(
            Source source, List<Excerpt> answers, String question, String style, Words words, Consumer<Excerpt> open) {
        this.open = open;
        this.source = source;
        this.answers = answers;
        this.words = words;
        getStyleClass().addAll("compare-cell", source.kind().code());
        if (answers.isEmpty()) {
            getStyleClass().add("silent");
            getChildren().add(new WrappedText("silence", words.say("app.compare.silent")));
        }
        for (Excerpt answer : answers) {
            getChildren().add(new WrappedText(style, runs(new Quotation(answer, source, words).onThePage())));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String said = answers.isEmpty()
                ? words.say("app.compare.silent")
                : String.join(" ", answers.stream().map(Excerpt::exact).toList());
        setAccessibleText(words.say("app.compare.cell", new SourceWords(words).kind(source), question, said));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open(event);
            }
        });
    }

    /// The answers of a source to the question of a row.
    ///
    /// @param open takes the first passage when a reader opens the cell
    CompareCell(Comparison.Row row, Source source, List<Excerpt> answers, Words words, Consumer<Excerpt> open) {
        this(source, answers, row.claim().question().in(words.tag()), "answer", words, open);
    }

    /// The passages of a source as they are quoted for the event.
    static CompareCell passages(Source source, List<Excerpt> passages, Words words, Consumer<Excerpt> open) {
        return new CompareCell(source, passages, words.say("app.compare.passages"), "quote", words, open);
    }

    /// Figures stand out, so that they can be compared at a glance and from the last row of a room.
    private static Text[] runs(String text) {
        List<Text> runs = new ArrayList<>();
        int from = 0;
        Matcher figures = FIGURE.matcher(text);
        while (figures.find()) {
            runs.add(WrappedText.run(text.substring(from, figures.start()), "plain"));
            runs.add(WrappedText.run(figures.group(), "figure"));
            from = figures.end();
        }
        runs.add(WrappedText.run(text.substring(from), "plain"));
        return runs.toArray(Text[]::new);
    }

    /// Where the words stand: what is before and after them, and at which characters.
    String place() {
        SourceWords naming = new SourceWords(words);
        String byline = naming.byline(source);
        if (answers.isEmpty()) {
            return words.say("app.compare.place.silent", byline, naming.kind(source));
        }
        Excerpt first = answers.getFirst();
        String text = PlainText.line(first.prefix() + "[" + first.exact() + "]" + first.suffix());
        return words.say(
                "app.compare.place",
                byline,
                text,
                String.valueOf(first.start()),
                String.valueOf(first.end()),
                naming.kind(source));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open(null);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open(event);
        }
    }

    private void open(@Nullable Event event) {
        if (!answers.isEmpty()) {
            open.accept(answers.getFirst());
        }
        if (event != null) {
            event.consume();
        }
    }
}
