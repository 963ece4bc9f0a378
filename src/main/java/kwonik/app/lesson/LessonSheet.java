package kwonik.app.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import kwonik.app.controls.Named;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.copy.CopyPlace;
import kwonik.app.task.ProgressTask;
import kwonik.document.Document;
import kwonik.exercise.Exercise;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.exercise.make.Exercises;
import kwonik.exercise.make.Material;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.words.Words;
import org.jspecify.annotations.Nullable;

/// Asks what is to be done in a lesson, and packs it with the chronicle.
final class LessonSheet {
    private static final double WIDE = 720;
    private static final double HIGH = 460;
    private static final Story NO_STORY = new Story("", Localized.NONE, List.of());

    private final CopyPlace place;
    private final Lessons lessons;
    private final Words words;
    private final TextField title = new TextField();
    private final ComboBox<Story> story = new ComboBox<>();
    private final TextField assignment = new TextField();
    private final ExerciseRows exercises;
    private final ProgressBar progress = new ProgressBar(0);
    private final Label message = new Label();
    private final Button choose;
    private final Button stop;
    private final ToolWindow sheet;
    private @Nullable LessonTask running;

    /// @param closed runs when it is gone from the screen
    LessonSheet(CopyPlace place, Lessons lessons, Chronicle chronicle, Runnable closed) {
        this.place = place;
        this.lessons = lessons;
        this.words = place.preferences().words();
        exercises = new ExerciseRows(words, possible(chronicle));
        exercises.fill();
        choose = new Button(words.say("copy.choose"));
        choose.setId("lesson-choose");
        choose.getStyleClass().add("main-action");
        choose.setOnAction(_ -> choose());
        stop = new Button(words.say("app.cancel"));
        ScrollPane scroll = new ScrollPane(page(chronicle));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefViewportWidth(WIDE);
        scroll.setPrefViewportHeight(HIGH);
        BorderPane content = new BorderPane(scroll);
        content.setBottom(foot());
        sheet = new ToolWindow(place.window(), place.preferences(), words.say("lesson.make"), content)
                .with(choose)
                .closing(words.say("app.close"))
                .onClosed(() -> {
                    cancel();
                    closed.run();
                });
    }

    private static List<ExerciseKind> possible(Chronicle chronicle) {
        Material material = new Material(chronicle, Map.of());
        return Stream.of(ExerciseKind.values())
                .filter(kind -> Exercises.make(material, new Plan(kind, Plan.LEAST_LEVEL, 1)) instanceof Exercise)
                .toList();
    }

    private VBox page(Chronicle chronicle) {
        title.setId("lesson-title");
        title.setText(chronicle.about().title().in(words.tag()));
        story.setId("lesson-story");
        List<Story> stories = new ArrayList<>(List.of(NO_STORY));
        stories.addAll(chronicle.stories());
        story.getItems().setAll(stories);
        story.setConverter(new Named<>(each -> each.id().isEmpty()
                ? words.say("lesson.story.none")
                : each.title().in(words.tag())));
        story.setValue(
                chronicle.stories().isEmpty() ? NO_STORY : chronicle.stories().getFirst());
        assignment.setId("lesson-assignment");
        WrappedText section = new WrappedText("section", words.say("lesson.exercises"));
        VBox page = new VBox(
                new WrappedText("body", words.say("lesson.about")),
                row("lesson.title", title),
                row("lesson.story", story),
                row("lesson.assignment", assignment),
                section,
                exercises);
        page.getStyleClass().addAll("page", "copy-formats");
        return page;
    }

    private VBox row(String key, Region field) {
        Label name = new Label(words.say(key));
        name.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(name, field);
        row.getStyleClass().add("copy-format");
        return row;
    }

    private HBox foot() {
        progress.setVisible(false);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.say("copy.writing"));
        HBox.setHgrow(progress, Priority.ALWAYS);
        stop.setVisible(false);
        stop.setOnAction(_ -> cancel());
        message.setWrapText(true);
        message.setId("lesson-message");
        message.getStyleClass().add("message");
        progress.managedProperty().bind(progress.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        HBox foot = new HBox(message, progress, stop);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("export-foot");
        return foot;
    }

    void show() {
        sheet.show();
        title.requestFocus();
    }

    void toFront() {
        sheet.stage().toFront();
    }

    void close() {
        sheet.stage().close();
    }

    private void choose() {
        place.document().commitDrafts();
        Document document = place.document().get();
        Optional<List<Plan>> plans = exercises.plans();
        if (document == null || running != null) {
            return;
        }
        if (plans.isEmpty()) {
            message.setText(words.say("lesson.seed.bad"));
            return;
        }
        String id = document.chronicle().about().id();
        String stem =
                id.isEmpty() ? "kwonik" : id.replaceAll("[^\\p{Alnum}_-]+", "-").toLowerCase(Locale.ROOT);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("lesson.make"));
        chooser.getExtensionFilters().setAll(new ExtensionFilter(words.say("lesson.files"), "*." + LessonFile.ENDING));
        chooser.setInitialFileName(stem + "." + LessonFile.ENDING);
        Path open = place.document().file();
        Path folder = open == null ? null : open.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        Lesson lesson = new Lesson(
                title.getText().strip(),
                story.getValue().id(),
                plans.get(),
                assignment.getText().strip());
        place.ask()
                .file(chooser, sheet.stage(), words, LessonSheet::named)
                .ifPresent(file -> write(new LessonTask(document, stem + ".kwonik", lesson, file), file));
    }

    private static Path named(Path typed) {
        return LessonFile.isMeant(typed) ? typed : typed.resolveSibling(typed.getFileName() + "." + LessonFile.ENDING);
    }

    private void write(LessonTask task, Path file) {
        if (place.document().isOpen(file)) {
            message.setText(words.say("app.file.own", String.valueOf(file.getFileName())));
            return;
        }
        task.setOnSucceeded(_ -> {
            ended("");
            sheet.stage().close();
            lessons.written(file);
        });
        task.setOnFailed(_ -> ended(task.failure(words)));
        task.setOnCancelled(_ -> ended(words.say("app.export.cancelled")));
        running = task;
        message.setText(words.say("copy.writing"));
        progress.progressProperty().bind(ProgressTask.reached(task));
        progress.setVisible(true);
        stop.setVisible(true);
        choose.setDisable(true);
        place.tasks().run(task);
    }

    private void ended(String said) {
        running = null;
        progress.progressProperty().unbind();
        progress.setVisible(false);
        stop.setVisible(false);
        choose.setDisable(false);
        message.setText(said);
    }

    private void cancel() {
        if (running != null) {
            running.cancel(false);
        }
    }
}
