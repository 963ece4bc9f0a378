package kwonik.app.exercise.ask;

import java.util.List;
import javafx.scene.Node;
import kwonik.app.controls.WrappedText;
import kwonik.app.field.DateField;
import kwonik.app.session.Preferences;
import kwonik.exercise.Answer;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Feedback;
import kwonik.exercise.Standing;
import kwonik.layout.text.SourceWords;
import kwonik.model.DateBasis;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// A quotation and when it was published: how the date of the event is known, and which it is.
final class DateView extends QuestionView {
    private final AnswerRadios<DateBasis.Kind> bases;
    private final DateField date;
    private final Words words;

    DateView(DateQuestion question, Preferences preferences) {
        words = preferences.words();
        setId("exercise-when");
        String published = words.say(
                "exercise.window.published",
                new SourceWords(words).issued(question.source().publication().issued()));
        bases = new AnswerRadios<>("exercise-basis", words.say("exercise.window.basis"), this::changed);
        for (DateBasis.Kind kind : List.of(DateBasis.Kind.STATED, DateBasis.Kind.INFERRED, DateBasis.Kind.EXTERNAL)) {
            bases.with(kind, DateQuestion.basisName(kind).in(words));
        }
        date = DateField.withoutMark(preferences);
        date.setId("exercise-date");
        date.setName(words.say("exercise.window.date"));
        date.typedProperty().subscribe((_, _) -> changed());
        getChildren()
                .addAll(
                        new WrappedText(
                                "exercise-quote",
                                words.say("app.quoted", question.quotation().shown())),
                        new SourceHead(new SourceWords(words).byline(question.source())),
                        new WrappedText("exercise-published", WrappedText.run(published, "plain")),
                        bases,
                        date);
    }

    @Override
    public @Nullable Answer given() {
        DateBasis.Kind basis = bases.chosen();
        return basis == null || !date.isWhole() ? null : new Answer.Dated(basis, date.value());
    }

    @Override
    public String wanted() {
        return bases.chosen() == null ? "exercise.window.wanted.basis" : "exercise.window.wanted.date";
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Dated dated) {
            bases.choose(dated.basis());
            date.show(dated.when());
        }
    }

    @Override
    public void begin() {
        bases.begin();
    }

    @Override
    public List<Node> answered() {
        return List.of(bases, date);
    }

    @Override
    public void told(@Nullable Feedback feedback) {
        bases.told(part(feedback, 0), words);
        Standing standing = part(feedback, 1);
        date.setSign(standing == null ? null : new StandingSign(standing, words));
    }
}
