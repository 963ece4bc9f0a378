package kwonik.app.exercise;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.app.exercise.kept.AnswerBook;
import kwonik.app.exercise.kept.CheckedAnswer;
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
    ///
    /// @param ended whether its end was seen
    record Begun(RunningPane pane, Instant at, boolean ended) {}

    ExercisePane(ExerciseDesk desk, Runnable leave, ClassWays ways) {
        this.desk = desk;
        this.words = desk.preferences().words();
        this.leave = leave;
        this.ways = ways;
        setId("exercise");
        getStyleClass().add("exercise");
        chooser = new ExerciseChooser(desk, new Answers(), this::start);
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
    Map<Exercise, Begun> begun() {
        return Map.copyOf(begun);
    }

    /// The exercise that goes on, or null.
    @Nullable
    Exercise now() {
        return running == null ? null : running.sitting().exercise();
    }

    /// Goes on as another pane was left.
    void goOn(Map<Exercise, Begun> answered, @Nullable Exercise shown) {
        answered.forEach(
                (exercise, each) -> begun.put(exercise, new Begun(pane(each.pane.sitting()), each.at, each.ended)));
        if (shown != null) {
            start(shown);
        }
    }

    private RunningPane pane(Sitting sitting) {
        Exercise exercise = sitting.exercise();
        return new RunningPane(
                desk.preferences(),
                sitting,
                answer -> {
                    desk.answers().checked(answer);
                    keep(exercise);
                },
                () -> finish(exercise));
    }

    /// Keeps each answer at once: whoever leaves, or closes the window, finds among the results how far it went.
    private void keep(Exercise exercise) {
        Begun now = begun.get(exercise);
        if (now != null && now.ended) {
            chooser.results().ended(now.pane.sitting(), now.at);
        } else if (now != null) {
            chooser.results().left(now.pane.sitting(), now.at);
        }
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
        show(begun.computeIfAbsent(
                        exercise,
                        _ -> new Begun(
                                pane(Sitting.begin(exercise)), Instant.now().truncatedTo(ChronoUnit.MILLIS), false))
                .pane);
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
        HBox tools = new HBox();
        TwoEnds line = new TwoEnds(new HBox(close, name), tools);
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
            tools.getChildren().addAll(paper, show);
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
        begun.put(exercise, new Begun(done.pane, done.at, true));
        keep(exercise);
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

    /// The answers of this pane: what is thrown away of them is begun anew.
    private final class Answers implements AnswerBook {
        @Override
        public void checked(CheckedAnswer answer) {
            desk.answers().checked(answer);
        }

        @Override
        public Runnable thrown(Set<Plan> plans) {
            return with(desk.answers().thrown(plans), exercise -> plans.contains(exercise.plan()));
        }

        @Override
        public Runnable thrown() {
            return with(desk.answers().thrown(), _ -> true);
        }

        private Runnable with(Runnable back, Predicate<Exercise> thrown) {
            Map<Exercise, Begun> gone = new HashMap<>(begun);
            gone.keySet().removeIf(thrown.negate());
            begun.keySet().removeAll(gone.keySet());
            return () -> {
                gone.forEach(begun::putIfAbsent);
                back.run();
            };
        }
    }
}
