package kwonik.app.exercise;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kwonik.app.controls.Icon;
import kwonik.app.controls.WrappedText;
import kwonik.app.exercise.kept.AnswerBook;
import kwonik.app.exercise.kept.Figures;
import kwonik.app.exercise.kept.KeptResult;
import kwonik.exercise.Message;
import kwonik.exercise.Plan;
import kwonik.exercise.Sitting;
import kwonik.words.Words;

/// What is kept of the exercises that were done, or begun and not ended: each can be thrown away, and all; and that be
/// taken back.
final class ResultList extends VBox {
    private final ExerciseDesk desk;
    private final Words words;
    private final AnswerBook answers;
    private final Consumer<Plan> again;
    private final VBox list = new VBox();
    private final HBox foot = new HBox();
    private final Button all = new Button();
    private final Button undo = new Button();
    private List<KeptResult> results = List.of();
    private List<KeptResult> before = List.of();
    /// Brings back the answers of what was thrown away last.
    private Runnable back = () -> {};

    /// @param answers lets go of what was answered where a result is thrown away
    /// @param again sets out to do one of them again
    ResultList(ExerciseDesk desk, AnswerBook answers, Consumer<Plan> again) {
        this.desk = desk;
        this.answers = answers;
        this.words = desk.preferences().words();
        this.again = again;
        setId("exercise-results");
        getStyleClass().add("exercise-results");
        list.getStyleClass().add("exercise-results-list");
        WrappedText title = new WrappedText("section", words.say("exercise.window.kept"));
        title.heading(words.say("app.a11y.heading"));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("edge-to-edge", "exercise-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        button(all, "exercise-throw-all", "exercise.window.throw.all", () -> change(List.of()));
        button(undo, "exercise-undo", "exercise.window.throw.undo", this::undo);
        foot.getStyleClass().add("exercise-levels");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        foot.getChildren().addAll(all, undo);
        getChildren().addAll(title, new WrappedText("fine", words.say("exercise.window.kept.where")), scroll, foot);
        undo.setVisible(false);
        show();
    }

    private void button(Button button, String id, String key, Runnable run) {
        button.setText(words.say(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        button.managedProperty().bind(button.visibleProperty());
    }

    /// Reads what is kept.
    void renew() {
        desk.read(kept -> {
            results = kept;
            show();
        });
    }

    /// Keeps what became of an exercise that was ended; of one sitting only the last.
    ///
    /// @param begun when the exercise was begun
    void ended(Sitting sitting, Instant begun) {
        add(new KeptResult(sitting.exercise().plan(), begun, Figures.of(sitting), null));
    }

    /// Keeps what has become so far of an exercise that may never be ended.
    ///
    /// @param begun when the exercise was begun
    void left(Sitting sitting, Instant begun) {
        int answered = (int) sitting.courses().stream()
                .filter(course -> course.last() != null)
                .count();
        KeptResult.Left left = new KeptResult.Left(answered, sitting.courses().size());
        add(new KeptResult(sitting.exercise().plan(), begun, Figures.of(sitting), left));
    }

    private void add(KeptResult result) {
        desk.read(kept -> {
            List<KeptResult> next = new ArrayList<>(kept);
            next.removeIf(each -> each.at().equals(result.at()) && each.plan().equals(result.plan()));
            next.addFirst(result);
            results = next;
            desk.keep(next);
            show();
        });
    }

    private void change(List<KeptResult> next) {
        before = results;
        results = next;
        desk.keep(next);
        if (next.isEmpty()) {
            back = answers.thrown();
        } else {
            Set<Plan> gone = before.stream().map(KeptResult::plan).collect(Collectors.toSet());
            next.forEach(each -> gone.remove(each.plan()));
            back = answers.thrown(gone);
        }
        undo.setVisible(true);
        show();
        undo.requestFocus();
    }

    private void undo() {
        results = before;
        desk.keep(results);
        back.run();
        back = () -> {};
        undo.setVisible(false);
        show();
        all.requestFocus();
    }

    private void show() {
        list.getChildren().clear();
        for (KeptResult result : results) {
            list.getChildren().add(row(result));
        }
        if (results.isEmpty()) {
            list.getChildren().add(new WrappedText("fine", words.say("exercise.window.kept.none")));
        }
        all.setVisible(!results.isEmpty());
    }

    /// What stood before the evidence and after it, as far as there was any of both.
    private String said(Figures figures) {
        String key = switch (figures.course()) {
            case BOTH -> "exercise.window.kept.figures";
            case NO_EVIDENCE -> "exercise.window.kept.without";
            case NOTHING_BEFORE -> "exercise.window.kept.nothing";
        };
        return words.say(
                key,
                figures.before().accepted(),
                figures.after().accepted(),
                figures.after().of());
    }

    private HBox row(KeptResult result) {
        Plan plan = result.plan();
        String name = Message.of("exercise." + plan.kind().code() + ".name").in(words);
        String which = words.say("exercise.window.kept.which", plan.level(), String.valueOf(plan.seed()));
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(ZoneId.systemDefault())
                .format(result.at());
        VBox lines = new VBox(
                new WrappedText("body", WrappedText.run(name, "strong")),
                new WrappedText("fine", which + " · " + day),
                new WrappedText("body", said(result.figures())));
        KeptResult.Left left = result.left();
        if (left != null) {
            lines.getChildren()
                    .add(2, new WrappedText("body", words.say("exercise.xleft", left.answered(), left.of())));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button repeat = new Button("", Icon.UNDO.draw());
        repeat.getStyleClass().add("quiet");
        repeat.setMinWidth(Region.USE_PREF_SIZE);
        repeat.setAccessibleText(words.say("exercise.window.kept.again", name, which));
        repeat.setTooltip(new javafx.scene.control.Tooltip(words.say("exercise.window.again")));
        repeat.setOnAction(_ -> again.accept(plan));
        Button away = new Button("", Icon.DELETE.draw());
        away.getStyleClass().addAll("quiet", "exercise-throw");
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setAccessibleText(words.say("exercise.window.throw", name, which));
        away.setTooltip(new javafx.scene.control.Tooltip(words.say("exercise.window.throw.tip")));
        away.setOnAction(_ ->
                change(results.stream().filter(each -> !each.equals(result)).toList()));
        HBox row = new HBox(lines, repeat, away);
        row.getStyleClass().add("exercise-result");
        return row;
    }
}
