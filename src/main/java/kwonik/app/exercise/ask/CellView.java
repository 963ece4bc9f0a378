package kwonik.app.exercise.ask;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kwonik.app.controls.Icon;
import kwonik.exercise.Answer;
import kwonik.exercise.CellQuestion;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What there is to read of a source: the words that answer are marked, or it does not say.
final class CellView extends QuestionView {
    private final MarkableText text;
    private final ToggleButton silence;

    CellView(CellQuestion question, Words words) {
        setId("exercise-grid");
        text = new MarkableText(List.of(question.reading()), true, words);
        text.onChanged(this::marked);
        silence = new ToggleButton(words.say("exercise.window.silence", KeyCode.D.getName()), Icon.MISSING.draw());
        silence.setId("exercise-silence");
        silence.setOnAction(_ -> silent(silence.isSelected()));
        getChildren().addAll(MarkableText.keys(words), silence, text);
    }

    private void marked() {
        if (text.marked() != null) {
            silence.setSelected(false);
        }
        changed();
    }

    private void silent(boolean now) {
        silence.setSelected(now);
        if (now) {
            text.clear();
        }
        changed();
    }

    @Override
    public @Nullable Answer given() {
        return silence.isSelected() ? new Answer.Silence() : text.marked();
    }

    @Override
    public String wanted() {
        return "exercise.window.wanted.cell";
    }

    @Override
    public void restore(Answer answer) {
        switch (answer) {
            case Answer.Silence _ -> silence.setSelected(true);
            case Answer.Marked marked -> text.show(marked);
            default -> {}
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

    @Override
    public boolean key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.D && plain && !(event.getTarget() instanceof TextInputControl)) {
            silent(!silence.isSelected());
            return true;
        }
        return false;
    }
}
