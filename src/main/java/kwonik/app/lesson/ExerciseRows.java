package kwonik.app.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Named;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.words.Words;

/// The exercises of a lesson: one row each, with its kind, level and seed.
final class ExerciseRows extends VBox {
    private static final int MOST_SEED = 10_000;
    private static final int SEED_COLUMNS = 8;

    private final Words words;
    private final List<ExerciseKind> possible;
    private final VBox rows = new VBox();
    private final Random random = new Random();

    /// @param possible the kinds that the chronicle can give
    ExerciseRows(Words words, List<ExerciseKind> possible) {
        this.words = words;
        this.possible = possible;
        rows.getStyleClass().add("sides");
        Button add = new Button(words.say("lesson.exercise.add"));
        add.setId("lesson-add");
        add.setDisable(possible.isEmpty());
        add.setOnAction(_ -> {
            add(new Plan(possible.get(rows.getChildren().size() % possible.size()), Plan.LEAST_LEVEL, seed()));
            rows.getChildren().getLast().lookup(".combo-box").requestFocus();
        });
        getStyleClass().add("sides");
        getChildren().addAll(rows, add);
    }

    private long seed() {
        return 1L + random.nextInt(MOST_SEED);
    }

    /// Adds one exercise of each kind.
    void fill() {
        possible.forEach(kind -> add(new Plan(kind, Plan.LEAST_LEVEL, seed())));
    }

    private void add(Plan plan) {
        ComboBox<ExerciseKind> kind = new ComboBox<>();
        kind.getItems().setAll(possible);
        kind.setConverter(new Named<>(each -> words.say("exercise." + each.code() + ".name")));
        kind.setValue(plan.kind());
        ComboBox<Integer> level = new ComboBox<>();
        level.getItems()
                .setAll(IntStream.rangeClosed(Plan.LEAST_LEVEL, Plan.MOST_LEVEL)
                        .boxed()
                        .toList());
        level.setConverter(new Named<>(each -> words.say("exercise.level", each)));
        level.setValue(plan.level());
        TextField seed = new TextField(Long.toString(plan.seed()));
        seed.setPrefColumnCount(SEED_COLUMNS);
        Label seedName = new Label(words.say("lesson.seed"));
        seedName.setLabelFor(seed);
        Button remove = new Button(words.say("lesson.exercise.remove"));
        // in large type the parts of a row stand on two lines
        HBox numbered = new HBox(seedName, seed);
        numbered.setAlignment(Pos.CENTER_LEFT);
        numbered.getStyleClass().add("sides");
        FlowPane row = new FlowPane(kind, level, numbered, remove);
        row.setRowValignment(VPos.CENTER);
        row.getStyleClass().add("lesson-exercise");
        remove.setOnAction(_ -> {
            int at = rows.getChildren().indexOf(row);
            rows.getChildren().remove(row);
            name();
            List<Node> left = rows.getChildren();
            Node next = left.isEmpty() ? getChildren().getLast() : left.get(Math.min(at, left.size() - 1));
            next.requestFocus();
        });
        rows.getChildren().add(row);
        name();
    }

    /// Names the fields by the numbers of their rows, for who does not see these.
    private void name() {
        int number = 1;
        for (Node row : rows.getChildren()) {
            List<Node> parts = ((FlowPane) row).getChildren();
            parts.get(0).setAccessibleText(words.say("lesson.exercise", number));
            parts.get(1).setAccessibleText(words.say("lesson.exercise.level", number));
            seed(row).setAccessibleText(words.say("lesson.exercise.seed", number));
            parts.get(3).setAccessibleText(words.say("lesson.exercise.remove.of", number));
            number++;
        }
    }

    /// The exercises as they stand; empty where a seed is no whole number, which then has the keyboard.
    Optional<List<Plan>> plans() {
        for (Node row : rows.getChildren()) {
            TextField seed = seed(row);
            if (!seed.getText().strip().matches("-?\\d{1,18}")) {
                seed.requestFocus();
                return Optional.empty();
            }
        }
        return Optional.of(rows.getChildren().stream().map(ExerciseRows::plan).toList());
    }

    private static TextField seed(Node row) {
        HBox numbered = (HBox) ((FlowPane) row).getChildren().get(2);
        return (TextField) numbered.getChildren().get(1);
    }

    private static Plan plan(Node row) {
        List<Node> parts = ((FlowPane) row).getChildren();
        ExerciseKind kind = (ExerciseKind) ((ComboBox<?>) parts.get(0)).getValue();
        int level = (Integer) ((ComboBox<?>) parts.get(1)).getValue();
        return new Plan(kind, level, Long.parseLong(seed(row).getText().strip()));
    }
}
