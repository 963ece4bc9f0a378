package kwonik.app.exercise.pane;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import kwonik.exercise.Answer;
import kwonik.exercise.Feedback;
import kwonik.exercise.Hint;
import org.jspecify.annotations.Nullable;

/// What one question is answered with: shows what is asked, takes an answer, and shows how it stands.
public interface AnswerPane {
    /// What stands in the window.
    Region node();

    /// The answer as it is given now; null while it is not whole.
    ObservableValue<@Nullable Answer> answer();

    /// Puts an answer in that was given before.
    void put(Answer answer);

    /// Shows how the checked answer stands: what is said of its parts stands beside them. The remarks are shown by the
    /// frame.
    void show(Feedback feedback);

    /// Takes back what was shown of an earlier answer.
    void clear();

    /// Shows evidence that was asked for, where it belongs to parts of the question; what the frame is to show instead
    /// is left to it.
    ///
    /// @return whether it is shown here
    boolean show(Hint hint);

    /// Gives the keyboard to the first thing to answer with.
    void focus();
}
