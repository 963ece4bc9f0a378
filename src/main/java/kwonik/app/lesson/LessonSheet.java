package kwonik.app.lesson;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import kwonik.app.controls.Named;
import kwonik.app.controls.ToolWindow;
import kwonik.app.controls.WrappedText;
import kwonik.app.copy.CopyPlace;
import kwonik.app.export.FileNames;
import kwonik.app.export.WritingFoot;
import kwonik.document.Document;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Plan;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.model.Chronicle;
import kwonik.model.Localized;
import kwonik.model.Story;
import kwonik.words.Words;

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
    private final WritingFoot foot;
    private final Button choose;
    private final ToolWindow sheet;

    /// @param possible the kinds of exercise that the chronicle can give
    /// @param closed runs when it is gone from the screen
    LessonSheet(CopyPlace place, Lessons lessons, Chronicle chronicle, List<ExerciseKind> possible, Runnable closed) {
        this.place = place;
        this.lessons = lessons;
        this.words = place.preferences().words();
        exercises = new ExerciseRows(words, possible);
        exercises.fill();
        choose = new Button(words.say("copy.choose"));
        choose.setId("lesson-choose");
        choose.getStyleClass().add("main-action");
        choose.setOnAction(_ -> choose());
        foot = new WritingFoot("lesson", words, "lesson.writing", choose::setDisable);
        ScrollPane scroll = new ScrollPane(page(chronicle));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setPrefViewportWidth(WIDE);
        scroll.setPrefViewportHeight(HIGH);
        BorderPane content = new BorderPane(scroll);
        content.setBottom(foot);
        sheet = new ToolWindow(place.window(), place.preferences(), words.say("lesson.make"), content)
                .with(choose)
                .closing(words.say("app.close"))
                .onClosed(() -> {
                    foot.cancel();
                    closed.run();
                });
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
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(name, field);
        row.getStyleClass().add("copy-format");
        return row;
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
        if (document == null || foot.isBusy()) {
            return;
        }
        if (plans.isEmpty()) {
            foot.say(words.say("lesson.seed.bad"));
            return;
        }
        String stem = FileNames.stem(document.chronicle().about().id());
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
                .file(chooser, sheet.stage(), words, typed -> FileNames.ending(typed, LessonFile.ENDING))
                .ifPresent(file -> write(new LessonTask(document, stem + ".kwonik", lesson, file), file));
    }

    private void write(LessonTask task, Path file) {
        if (place.document().isOpen(file)) {
            foot.say(words.say("app.file.own", String.valueOf(file.getFileName())));
            return;
        }
        foot.run(
                task,
                place.tasks(),
                _ -> {
                    sheet.stage().close();
                    lessons.written(file);
                },
                failed -> foot.say(failed.failure(words)));
    }
}
