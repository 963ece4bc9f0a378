package kwonik.app.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.app.exercise.ask.QuestionNames;
import kwonik.app.exercise.ask.QuestionView;
import kwonik.app.exercise.kept.CheckedAnswer;
import kwonik.app.session.Preferences;
import kwonik.exercise.Answer;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Feedback;
import kwonik.exercise.Hint;
import kwonik.exercise.Message;
import kwonik.exercise.Question;
import kwonik.exercise.Sitting;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// An exercise that goes on: one question at a time, evidence by wish, and how the answer stands.
final class RunningPane extends BorderPane {
    private final Words words;
    private final Runnable finish;
    private final Consumer<CheckedAnswer> checked;
    private final List<QuestionView> views = new ArrayList<>();
    private final VBox asking = new VBox();
    private final VBox page = new VBox(asking);
    private final PageScroll scroll = new PageScroll(page);
    private final VBox evidence = new VBox();
    private final FeedbackBox feedback = new FeedbackBox();
    private final Button previous;
    private final Button hint;
    private final Button check;
    private final Button next;
    private final @Nullable AnswerGrid grid;
    private Sitting sitting;
    private int at;

    /// @param checked hears of each answer that is checked
    /// @param finish is run after the last question
    RunningPane(Preferences preferences, Sitting begun, Consumer<CheckedAnswer> checked, Runnable finish) {
        this.words = preferences.words();
        this.sitting = begun;
        this.checked = checked;
        this.finish = finish;
        setId("exercise-running");
        for (Question question : begun.exercise().questions()) {
            QuestionView view = QuestionView.of(question, preferences);
            view.onChanged(this::changed);
            views.add(view);
        }
        previous = button("exercise-previous", words.say("exercise.window.previous"), this::back);
        hint = button("exercise-hint", "", this::look);
        check = button("exercise-check", words.say("exercise.window.check"), this::check);
        next = button("exercise-next", "", this::forward);
        previous.setGraphic(Icon.PREVIOUS.draw());
        page.getStyleClass().add("exercise-page");
        asking.getStyleClass().add("exercise-asking");
        evidence.getStyleClass().add("exercise-evidence");
        evidence.managedProperty().bind(evidence.visibleProperty());
        setCenter(scroll);
        grid = begun.exercise().plan().kind() == ExerciseKind.GRID ? new AnswerGrid(begun, words, this::go) : null;
        if (grid != null) {
            BesideOrBelow _ = new BesideOrBelow(this, page, grid, leftProperty());
        }
        TwoEnds foot = new TwoEnds(new HBox(previous, hint), new HBox(check, next));
        foot.getStyleClass().add("exercise-foot");
        VBox below = new VBox(feedback, foot);
        below.getStyleClass().add("exercise-below");
        setBottom(below);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.turnedIn(this);
        addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
        for (int i = 0; i < views.size(); i++) {
            Answer last = begun.courses().get(i).last();
            if (last != null) {
                views.get(i).restore(last);
            }
        }
        show(0);
    }

    private static Button button(String id, String text, Runnable run) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    Sitting sitting() {
        return sitting;
    }

    /// The place of the question that is asked, from 0.
    int at() {
        return at;
    }

    /// The question that is asked, as it is shown.
    QuestionView view() {
        return views.get(at);
    }

    /// Gives the keyboard to what is to be done first.
    void begin() {
        views.get(at).begin();
    }

    private Question question() {
        return sitting.exercise().questions().get(at);
    }

    /// Goes to a question.
    void go(int place) {
        show(place);
        begin();
    }

    private void show(int place) {
        at = place;
        int of = views.size();
        String asked = question().asked().in(words);
        WrappedText count = new WrappedText(
                "exercise-count", WrappedText.run(words.say("exercise.window.count", at + 1, of), "faint"));
        WrappedText title = new WrappedText("exercise-asked", WrappedText.run(asked, "strong"));
        title.heading(words.say("app.a11y.heading"));
        asking.getChildren().setAll(count, title, views.get(at), evidence);
        new QuestionNames(words)
                .event(question())
                .ifPresent(event -> asking.getChildren().add(1, new WrappedText("exercise-event", event)));
        if (of == 1) {
            asking.getChildren().remove(count);
        }
        scroll.setVvalue(0);
        previous.setDisable(at == 0);
        next.setText(words.say(at + 1 < of ? "exercise.window.next" : "exercise.window.finish"));
        next.setGraphic(at + 1 < of ? Icon.NEXT.draw() : Icon.DONE.draw());
        showEvidence();
        Feedback told = sitting.feedback(at);
        Answer last = sitting.courses().get(at).last();
        if (told != null && last != null && last.equals(views.get(at).given())) {
            tell(told);
        } else {
            changed();
        }
        if (grid != null) {
            grid.show(sitting, at);
        }
    }

    private void showEvidence() {
        evidence.getChildren().clear();
        List<Hint> hints = question().hints();
        int seen = sitting.courses().get(at).seen();
        for (Hint each : hints.subList(0, seen)) {
            if (!views.get(at).hinted(each)) {
                evidence.getChildren()
                        .add(new WrappedText("section", each.name().in(words)));
                for (Message line : each.lines()) {
                    evidence.getChildren().add(new WrappedText("body", line.in(words)));
                }
            }
        }
        evidence.setVisible(!evidence.getChildren().isEmpty());
        hint.setDisable(seen >= hints.size());
        hint.setText(
                seen < hints.size()
                        ? words.say(
                                "exercise.window.look", hints.get(seen).name().in(words))
                        : words.say("exercise.window.look.all"));
    }

    // ----- What is done

    private void look() {
        int old = evidence.getChildren().size();
        sitting = sitting.looked(at);
        boolean within = hint.isFocused();
        showEvidence();
        if (within && hint.isDisabled()) {
            check.requestFocus();
        }
        List<Node> more = evidence.getChildren();
        scroll.bring(old < more.size() ? more.subList(old, more.size()) : focused(), this);
    }

    /// What has the keyboard, if it is on the page.
    private List<Node> focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner == null ? List.of() : List.of(owner);
    }

    private void changed() {
        feedback.clear();
        views.get(at).told(null);
        main(check, next);
    }

    private static void main(Button first, Button second) {
        second.setDefaultButton(false);
        first.setDefaultButton(true);
    }

    private void check() {
        Answer given = views.get(at).given();
        if (given == null) {
            feedback.ask(words.say(views.get(at).wanted()));
            scroll.bring(focused(), this);
            return;
        }
        sitting = sitting.answered(at, given);
        Feedback told = sitting.feedback(at);
        if (told != null) {
            tell(told);
            // what is said of an answer takes room from it
            List<Node> answered = views.get(at).answered();
            scroll.bring(answered.isEmpty() ? focused() : answered, this);
            boolean looked = sitting.courses().get(at).seen() > 0;
            checked.accept(new CheckedAnswer(
                    sitting.exercise().plan(), at + 1, question().said(given), told.standing(), looked));
        }
        if (grid != null) {
            grid.show(sitting, at);
        }
    }

    private void tell(Feedback told) {
        views.get(at).told(told);
        feedback.show(told, question().partNames(), words);
        check.setAccessibleHelp(feedback.getAccessibleText());
        next.setAccessibleHelp(feedback.getAccessibleText());
        main(told.standing().isAccepted() ? next : check, told.standing().isAccepted() ? check : next);
    }

    private void back() {
        go(Math.max(0, at - 1));
    }

    private void forward() {
        if (at + 1 < views.size()) {
            go(at + 1);
        } else {
            finish.run();
        }
    }

    /// Enter on a choice that is marked does what it does elsewhere.
    private void entered(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof RadioButton choice
                && choice.isSelected()) {
            (next.isDefaultButton() ? next : check).fire();
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean used = views.get(at).key(event);
        boolean alone = !event.isShortcutDown() && !event.isShiftDown();
        if (!used && event.isAltDown() && alone) {
            KeyCode code = event.getCode();
            used = code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP || code == KeyCode.H;
            switch (code) {
                case PAGE_DOWN -> forward();
                case PAGE_UP -> back();
                case H -> hint.fire();
                default -> {}
            }
        }
        if (used) {
            event.consume();
        }
    }
}
