package kwonik.app.exercise.ask;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import kwonik.app.controls.WrappedText;
import kwonik.exercise.Answer;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.Feedback;
import kwonik.exercise.SourceReading;
import kwonik.exercise.SourceReading.TextLine;
import kwonik.model.Source;
import kwonik.model.SourceKind;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A quotation whose source is not told: which kind of text, which source, and which words gave it away.
final class AuthorView extends QuestionView {
    private final AnswerRadios<SourceKind> kinds;
    private final AnswerRadios<String> sources;
    private final MarkableText quotation;
    private final String id;
    private final PartName marking;
    private final Words words;

    AuthorView(AuthorQuestion question, Words words) {
        setId("exercise-who");
        id = question.author().id();
        this.words = words;
        marking = new PartName(words.say("exercise.window.who.words"));
        TextLine line = new TextLine(
                1, question.quotation().exact(), question.quotation().start());
        quotation = new MarkableText(List.of(new SourceReading(question.author(), List.of(line))), false, words);
        quotation.getStyleClass().add("exercise-large");
        quotation.onChanged(this::changed);
        kinds = new AnswerRadios<>("exercise-kind", words.say("exercise.window.who.kind"), this::changed);
        question.kinds()
                .forEach(kind -> kinds.with(kind, AuthorQuestion.kindName(kind).in(words)));
        sources = new AnswerRadios<>("exercise-source", words.say("exercise.window.who.source"), this::changed);
        for (Source source : question.choices()) {
            sources.with(source.id(), new QuestionNames(words).titled(source));
        }
        if (!question.named().isEmpty()) {
            getChildren().add(inOrderOfSteps(List.of(kinds, sources, marking, quotation, MarkableText.keys(words))));
        } else {
            getChildren()
                    .addAll(
                            new WrappedText(
                                    "exercise-quote",
                                    words.say("app.quoted", question.quotation().shown())),
                            kinds,
                            sources);
        }
    }

    /// The quotation stands above all, and is met by Tab where its words are to be marked: after the second step.
    private GridPane inOrderOfSteps(List<Node> steps) {
        GridPane pane = new GridPane();
        pane.getStyleClass().add("exercise-steps");
        ColumnConstraints whole = new ColumnConstraints();
        whole.setHgrow(Priority.ALWAYS);
        whole.setPercentWidth(100);
        pane.getColumnConstraints().add(whole);
        for (int i = 0; i < steps.size(); i++) {
            pane.add(steps.get(i), 0, steps.get(i).equals(quotation) ? 0 : i + 1);
        }
        return pane;
    }

    @Override
    public @Nullable Answer given() {
        SourceKind kind = kinds.chosen();
        String source = sources.chosen();
        Answer.Marked words = quotation.marked();
        return kind == null || source == null
                ? null
                : new Answer.Author(kind, source, words == null ? null : words.words());
    }

    @Override
    public String wanted() {
        return kinds.chosen() == null ? "exercise.window.wanted.kind" : "exercise.window.wanted.source";
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Author author) {
            kinds.choose(author.kind());
            sources.choose(author.source());
        }
        if (answer instanceof Answer.Author(SourceKind _, String _, var span) && span != null) {
            quotation.show(new Answer.Marked(id, span));
        }
    }

    @Override
    public void begin() {
        kinds.begin();
    }

    @Override
    public void told(@Nullable Feedback feedback) {
        kinds.told(part(feedback, 0), words);
        sources.told(part(feedback, 1), words);
        marking.told(part(feedback, 2), words);
    }
}
