package kwonik.app.exercise.ask;

import java.util.List;
import javafx.scene.Node;
import kwonik.exercise.Answer;
import kwonik.exercise.PassageQuestion;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Texts with numbered lines: the words that bear a sentence are marked.
final class PassageView extends QuestionView {
    private final MarkableText text;

    PassageView(PassageQuestion question, Words words) {
        setId("exercise-prove");
        text = new MarkableText(question.readings(), true, words);
        text.onChanged(this::changed);
        getChildren().addAll(MarkableText.keys(words), text);
    }

    @Override
    public @Nullable Answer given() {
        return text.marked();
    }

    @Override
    public String wanted() {
        return "exercise.window.wanted.words";
    }

    @Override
    public void restore(Answer answer) {
        if (answer instanceof Answer.Marked marked) {
            text.show(marked);
        }
    }

    @Override
    public void begin() {
        text.begin();
    }

    @Override
    public List<Node> answered() {
        return text.seen();
    }
}
