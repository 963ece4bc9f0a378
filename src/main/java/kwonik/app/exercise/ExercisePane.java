package kwonik.app.exercise;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Message;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// What has the place of timeline and page: the choice of exercises, one that goes on, or how it ended.
final class ExercisePane extends BorderPane {
    private final ExerciseDesk desk;
    private final Words words;
    private final Runnable leave;
    private final ClassWays ways;
    private final ExerciseChooser chooser;
    /// What was begun, as it was left.
    private final Map<Exercise, Begun> begun = new HashMap<>();
    private @Nullable RunningPane running;
    /// The kind that was shown last.
    private @Nullable ExerciseKind left;

    /// An exercise that was begun.
    private record Begun(RunningPane pane, Instant at) {}

    ExercisePane(ExerciseDesk desk, Runnable leave, ClassWays ways) {
        this.desk = desk;
        this.words = desk.preferences().words();
        this.leave = leave;
        this.ways = ways;
        setId("exercise");
        getStyleClass().add("exercise");
        chooser = new ExerciseChooser(desk, this::start);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                back();
                event.consume();
            }
        });
        choose();
    }

    /// Gives the keyboard to what is to be done first.
    void begin() {
        RunningPane now = running;
        if (now != null) {
            now.begin();
        } else if (getCenter() instanceof EndPage end) {
            end.begin();
        } else {
            chooser.begin();
        }
    }

    /// What was answered, by exercise; for a window in another language.
    Map<Exercise, Sitting> sittings() {
        Map<Exercise, Sitting> all = new HashMap<>();
        begun.forEach((exercise, each) -> all.put(exercise, each.pane.sitting()));
        return all;
    }

    /// The exercise that goes on, or null.
    @Nullable
    Exercise now() {
        return running == null ? null : running.sitting().exercise();
    }

    /// Goes on as another pane was left.
    void goOn(Map<Exercise, Sitting> answered, @Nullable Exercise shown) {
        answered.forEach((exercise, sitting) -> begun.put(exercise, begun(sitting)));
        if (shown != null) {
            start(shown);
        }
    }

    private Begun begun(Sitting sitting) {
        Exercise exercise = sitting.exercise();
        return new Begun(
                new RunningPane(desk.preferences(), sitting, desk.answers()::checked, () -> finish(exercise)),
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private void back() {
        if (getCenter().equals(chooser)) {
            leave.run();
        } else {
            toAll();
        }
    }

    /// To the choice of exercises, at the kind that is left.
    private void toAll() {
        choose();
        ExerciseKind kind = left;
        if (kind == null) {
            chooser.begin();
        } else {
            chooser.begin(kind);
        }
    }

    private void choose() {
        running = null;
        head(words.say("exercise.window.title"), words.say("exercise.window.leave"), null);
        setCenter(chooser);
        chooser.renew();
        chooser.results().renew();
    }

    private void start(Exercise exercise) {
        show(begun.computeIfAbsent(exercise, _ -> begun(Sitting.begin(exercise))).pane);
    }

    private void show(RunningPane pane) {
        running = pane;
        Exercise exercise = pane.sitting().exercise();
        left = exercise.plan().kind();
        head(title(exercise.plan()), words.say("exercise.window.all"), exercise);
        setCenter(pane);
        // what scrolls takes its parts into the window only when it has its style
        applyCss();
        layout();
        pane.begin();
    }

    private String title(Plan plan) {
        return words.say(
                "exercise.window.running",
                Message.of("exercise." + plan.kind().code() + ".name").in(words),
                plan.level(),
                String.valueOf(plan.seed()));
    }

    private void head(String text, String way, @Nullable Exercise exercise) {
        Button close = new Button(way, Icon.PREVIOUS.draw());
        close.setId("exercise-back");
        close.getStyleClass().add("quiet");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> back());
        WrappedText name = new WrappedText("compare-title", WrappedText.run(text, "strong"));
        name.heading(words.say("app.a11y.heading"));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(close, name);
        line.getStyleClass().addAll("compare-title-line", "exercise-head");
        if (exercise != null) {
            Button show = new Button(words.say("exercise.window.present"), Icon.PRESENT.draw());
            show.setId("exercise-present");
            show.setMinWidth(Region.USE_PREF_SIZE);
            show.setOnAction(_ -> present());
            Button paper = new Button(words.say("exercise.window.paper"));
            paper.setId("exercise-paper");
            paper.setMinWidth(Region.USE_PREF_SIZE);
            paper.setOnAction(_ -> ways.print().accept(exercise));
            line.getChildren().addAll(paper, show);
        }
        setTop(line);
    }

    /// Shows what goes on to a class; whether something does.
    boolean present() {
        RunningPane now = running;
        if (now == null) {
            return false;
        }
        ways.present().accept(now.sitting().exercise(), now.at());
        return true;
    }

    private void finish(Exercise exercise) {
        Begun done = begun.get(exercise);
        if (done == null) {
            return;
        }
        Sitting sitting = done.pane.sitting();
        running = null;
        chooser.results().add(sitting, done.at);
        EndPage end = new EndPage(
                sitting,
                words,
                new EndPage.Ways(
                        question -> {
                            show(done.pane);
                            done.pane.go(question);
                        },
                        () -> {
                            begun.remove(exercise);
                            start(exercise);
                        },
                        () -> another(exercise.plan()),
                        this::toAll));
        head(title(exercise.plan()), words.say("exercise.window.all"), null);
        setCenter(end);
        end.begin();
    }

    private void another(Plan plan) {
        chooser.choose(plan);
        chooser.another();
        chooser.startWhenMade(plan.kind());
        choose();
    }
}
