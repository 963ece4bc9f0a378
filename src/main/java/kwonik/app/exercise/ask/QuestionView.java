package kwonik.app.exercise.ask;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kwonik.app.session.Preferences;
import kwonik.exercise.Answer;
import kwonik.exercise.AuthorQuestion;
import kwonik.exercise.CellQuestion;
import kwonik.exercise.DateQuestion;
import kwonik.exercise.Feedback;
import kwonik.exercise.Hint;
import kwonik.exercise.OrderQuestion;
import kwonik.exercise.PassageQuestion;
import kwonik.exercise.Question;
import kwonik.exercise.RelationQuestion;
import kwonik.exercise.Standing;
import org.jspecify.annotations.Nullable;

/// One question: what there is to read, and with what one answers.
public abstract class QuestionView extends VBox {
    private Runnable changed = () -> {};

    QuestionView() {
        getStyleClass().add("exercise-question");
    }

    /// The view of a question, in the language of the moment.
    public static QuestionView of(Question question, Preferences preferences) {
        return switch (question) {
            case OrderQuestion order -> new OrderView(order, preferences);
            case AuthorQuestion author -> new AuthorView(author, preferences.words());
            case CellQuestion cell -> new CellView(cell, preferences.words());
            case RelationQuestion relation -> new RelationView(relation, preferences.words());
            case DateQuestion date -> new DateView(date, preferences);
            case PassageQuestion passage -> new PassageView(passage, preferences.words());
        };
    }

    /// Hears that what is answered has become another.
    public final void onChanged(Runnable then) {
        changed = then;
    }

    final void changed() {
        changed.run();
    }

    /// What is answered; null where that is nothing, or not all yet.
    public abstract @Nullable Answer given();

    /// The key of what is still to be done where nothing is answered.
    public abstract String wanted();

    /// Shows an answer that was given before.
    public abstract void restore(Answer answer);

    /// Gives the keyboard to what is to be done first.
    public abstract void begin();

    /// Shows how the parts of the answer stand, where they have a place of their own; null takes that away.
    public void told(@Nullable Feedback feedback) {}

    /// How a part of an answer stands; null where that is not told.
    static @Nullable Standing part(@Nullable Feedback feedback, int place) {
        return feedback != null && place < feedback.parts().size()
                ? feedback.parts().get(place)
                : null;
    }

    /// What of the answer is to stay in sight when it is told how it stands, the foremost first; nothing where that is
    /// what has the keyboard.
    public List<Node> answered() {
        return List.of();
    }

    /// Shows evidence where it belongs; whether it has such a place.
    public boolean hinted(Hint hint) {
        return false;
    }

    /// A key that was pressed somewhere in the exercise; whether it meant something.
    public boolean key(javafx.scene.input.KeyEvent event) {
        return false;
    }
}
