package kwonik.app.exercise;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.WrappedText;
import kwonik.app.exercise.kept.AnswerBook;
import kwonik.app.field.FieldProblem;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Made;
import kwonik.exercise.Message;
import kwonik.exercise.Plan;
import kwonik.lesson.Lesson;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// The six kinds of exercise, what one does in each, and which of them the chronicle can give; level and seed, and what
/// is kept of those done.
final class ExerciseChooser extends BorderPane {
    /// Numbers that can be read out to a class.
    private static final int MOST_SEED = 9_999;
    /// As on the command line.
    private static final Pattern SEED = Pattern.compile("[0-9]{1,18}");

    private final ExerciseDesk desk;
    private final Words words;
    private final Consumer<Exercise> start;
    private final Map<ExerciseKind, KindRow> rows = new EnumMap<>(ExerciseKind.class);
    private final ToggleGroup levels = new ToggleGroup();
    private final TextField seed = new TextField("1");
    private final FieldProblem problem = new FieldProblem(seed);
    private final ResultList results;
    private final Random random = new Random();
    private boolean begun;
    /// What is to be begun as soon as it is made.
    private @Nullable ExerciseKind wished;

    /// @param answers lets go of what was answered where a result is thrown away
    /// @param start begins an exercise
    ExerciseChooser(ExerciseDesk desk, AnswerBook answers, Consumer<Exercise> start) {
        this.desk = desk;
        this.words = desk.preferences().words();
        this.start = start;
        setId("exercise-chooser");
        results = new ResultList(desk, answers, this::repeat);
        VBox kinds = new VBox();
        kinds.getStyleClass().add("exercise-kinds");
        for (ExerciseKind kind : ExerciseKind.values()) {
            KindRow row = new KindRow(kind);
            rows.put(kind, row);
            kinds.getChildren().add(row);
        }
        FlowPane lesson = new FlowPane();
        lesson.setId("exercise-lesson");
        lesson.getStyleClass().add("exercise-plan");
        lesson.managedProperty().bind(lesson.visibleProperty());
        lesson.setVisible(false);
        desk.lesson(found -> showLesson(found, lesson));
        VBox page = new VBox(lesson, plan(), problem, kinds);
        page.getStyleClass().add("exercise-page");
        setCenter(new PageScroll(page).turnedIn(this));
        BesideOrBelow _ = new BesideOrBelow(this, page, results, rightProperty());
    }

    /// The exercises of a lesson, each a button that begins it.
    private void showLesson(Lesson found, FlowPane line) {
        if (found.exercises().isEmpty()) {
            return;
        }
        Label name = new Label(words.say("exercise.window.lesson"));
        name.getStyleClass().add("section");
        line.getChildren().setAll(name);
        int number = 1;
        for (Plan plan : found.exercises()) {
            String kind = Message.of("exercise." + plan.kind().code() + ".name").in(words);
            Button button = new Button(words.say("exercise.window.lesson.part", number, kind, plan.level()));
            button.setId("exercise-lesson-" + number);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(_ -> {
                startWhenMade(plan.kind());
                choose(plan);
                renew();
            });
            line.getChildren().add(button);
            number++;
        }
        line.setVisible(true);
        // the first thing to do is what the lesson asks for
        begun = true;
        line.getChildren().get(1).requestFocus();
    }

    private FlowPane plan() {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("exercise-plan");
        Label level = new Label(words.say("exercise.window.level"));
        level.getStyleClass().add("section");
        HBox buttons = new HBox(level);
        buttons.getStyleClass().add("exercise-levels");
        for (int i = Plan.LEAST_LEVEL; i <= Plan.MOST_LEVEL; i++) {
            ToggleButton button = new ToggleButton(words.say("exercise.window.level." + i));
            button.setId("exercise-level-" + i);
            button.setUserData(i);
            button.setToggleGroup(levels);
            button.setMinWidth(Region.USE_PREF_SIZE);
            buttons.getChildren().add(button);
        }
        levels.selectToggle(levels.getToggles().getFirst());
        levels.selectedToggleProperty().subscribe((old, now) -> {
            if (now == null) {
                levels.selectToggle(old);
            } else {
                renew();
            }
        });
        Label name = new Label(words.say("exercise.window.seed"));
        name.getStyleClass().add("section");
        name.setLabelFor(seed);
        seed.setId("exercise-seed");
        seed.setAccessibleText(name.getText());
        seed.setAccessibleHelp(words.say("exercise.window.seed.help"));
        seed.setPrefColumnCount(6);
        seed.textProperty().subscribe((_, _) -> renew());
        Button other = new Button(words.say("exercise.window.other"));
        other.setId("exercise-other");
        other.setOnAction(_ -> another());
        HBox number = new HBox(name, seed, other);
        number.getStyleClass().add("exercise-levels");
        line.getChildren().addAll(buttons, number);
        return line;
    }

    /// Another seed.
    void another() {
        seed.setText(String.valueOf(1 + random.nextInt(MOST_SEED)));
    }

    private OptionalLong seed() {
        String typed = seed.getText().strip();
        return SEED.matcher(typed).matches() ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }

    private int level() {
        return (int) levels.getSelectedToggle().getUserData();
    }

    /// Makes the exercises of the level and the seed.
    void renew() {
        OptionalLong number = seed();
        if (number.isEmpty()) {
            problem.say(words.say("exercise.window.seed.wrong"));
            rows.values().forEach(KindRow::hold);
            return;
        }
        problem.clear();
        desk.make(level(), number.getAsLong(), this::show);
    }

    private void show(Map<ExerciseKind, Made> made) {
        made.forEach((kind, each) -> {
            KindRow row = rows.get(kind);
            if (row != null) {
                row.show(each);
            }
        });
        ExerciseKind now = wished;
        wished = null;
        if (now != null && made.get(now) instanceof Exercise exercise) {
            start.accept(exercise);
        } else if (!begun) {
            begin();
        }
    }

    /// Begins an exercise, unless another level or number is set by now: then it begins when that is made.
    private void begin(Exercise exercise) {
        Plan plan = exercise.plan();
        if (plan.level() == level() && seed().equals(OptionalLong.of(plan.seed()))) {
            start.accept(exercise);
        } else {
            startWhenMade(plan.kind());
        }
    }

    /// Begins an exercise of this kind when it is made the next time.
    void startWhenMade(ExerciseKind kind) {
        wished = kind;
    }

    /// Sets level and seed to those of an exercise.
    void choose(Plan plan) {
        levels.selectToggle(levels.getToggles().get(plan.level() - Plan.LEAST_LEVEL));
        seed.setText(String.valueOf(plan.seed()));
    }

    private void repeat(Plan plan) {
        choose(plan);
        KindRow row = rows.get(plan.kind());
        if (row != null) {
            row.button.requestFocus();
        }
    }

    ResultList results() {
        return results;
    }

    /// Gives the keyboard to a kind of exercise, or else to the first that can be begun.
    void begin(ExerciseKind kind) {
        KindRow row = rows.get(kind);
        if (row == null || row.button.isDisabled()) {
            begin();
        } else {
            row.button.requestFocus();
        }
    }

    /// Gives the keyboard to the first exercise that can be begun.
    void begin() {
        rows.values().stream()
                .filter(row -> !row.button.isDisabled())
                .findFirst()
                .ifPresent(row -> {
                    begun = true;
                    row.button.requestFocus();
                });
    }

    /// One kind: what one does, or why the chronicle cannot give it.
    private final class KindRow extends HBox {
        private final Button button = new Button();
        private final VBox lines = new VBox();
        private final ExerciseKind kind;

        KindRow(ExerciseKind kind) {
            this.kind = kind;
            getStyleClass().add("exercise-kind");
            String name = Message.of("exercise." + kind.code() + ".name").in(words);
            button.setText(words.say("exercise.window.start"));
            button.setId("exercise-start-" + kind.code());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setAccessibleText(words.say("exercise.window.start.of", name));
            button.setDisable(true);
            HBox.setHgrow(lines, Priority.ALWAYS);
            WrappedText title = new WrappedText("exercise-name", WrappedText.run(name, "strong"));
            title.heading(words.say("app.a11y.heading"));
            lines.getChildren().addAll(title, new WrappedText("body", words.say("exercise." + kind.code() + ".task")));
            getChildren().addAll(lines, button);
        }

        void hold() {
            button.setDisable(true);
        }

        void show(Made made) {
            if (lines.getChildren().size() > 2) {
                lines.getChildren().removeLast();
            }
            switch (made) {
                case Exercise exercise -> {
                    button.setDisable(false);
                    button.setOnAction(_ -> begin(exercise));
                }
                case Made.TooLittle(Plan _, Message why) -> {
                    button.setDisable(true);
                    WrappedText reason = new WrappedText("exercise-little", why.in(words));
                    reason.setId("exercise-little-" + kind.code());
                    lines.getChildren().add(reason);
                }
            }
        }
    }
}
