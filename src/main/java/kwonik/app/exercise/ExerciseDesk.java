package kwonik.app.exercise;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import kwonik.app.article.Articles;
import kwonik.app.article.LoadedArticle;
import kwonik.app.exercise.kept.AnswerBook;
import kwonik.app.exercise.kept.AnswerKeeper;
import kwonik.app.exercise.kept.KeptResult;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.task.TaskLine;
import kwonik.app.task.Tasks;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.Made;
import kwonik.exercise.Plan;
import kwonik.exercise.make.Exercises;
import kwonik.exercise.make.Material;
import kwonik.lesson.Lesson;
import kwonik.lesson.LessonFile;
import kwonik.model.Chronicle;
import kwonik.proof.SourceProof;

/// What exercises are made of and where results go: all that takes its time is done in the background.
public final class ExerciseDesk {
    private final Preferences preferences;
    private final OpenDocument document;
    private final Articles articles;
    private final Notices notices;
    private final TaskLine making;
    private final TaskLine keeping;
    private final AnswerKeeper keeper;
    private final AnswerBook answers;

    /// @param keeper where results go
    /// @param answers takes in each answer that is checked
    public ExerciseDesk(
            Preferences preferences,
            OpenDocument document,
            Articles articles,
            Notices notices,
            Tasks tasks,
            AnswerKeeper keeper,
            AnswerBook answers) {
        this.preferences = preferences;
        this.document = document;
        this.articles = articles;
        this.notices = notices;
        this.making = tasks.line();
        this.keeping = tasks.line();
        this.keeper = keeper;
        this.answers = answers;
    }

    Preferences preferences() {
        return preferences;
    }

    OpenDocument document() {
        return document;
    }

    /// The id of the open chronicle; empty where there is none.
    String chronicle() {
        Chronicle open = document.chronicle();
        return open == null ? "" : open.about().id();
    }

    AnswerBook answers() {
        return answers;
    }

    /// Reads what the lesson asks for whose pack the chronicle was opened from, if there is one.
    void lesson(Consumer<Lesson> then) {
        Path file = document.file();
        if (file != null) {
            keeping.also(() -> LessonFile.of(file).orElse(Lesson.NONE), then);
        }
    }

    /// Makes one exercise of each kind.
    ///
    /// @param then hears what came of each, unless something else is wished for by then
    void make(int level, long seed, Consumer<Map<ExerciseKind, Made>> then) {
        Chronicle open = document.chronicle();
        if (open == null) {
            return;
        }
        Map<String, String> texts = texts();
        making.latest(
                () -> {
                    Material material = new Material(open, texts);
                    Map<ExerciseKind, Made> made = new HashMap<>();
                    for (ExerciseKind kind : ExerciseKind.values()) {
                        made.put(kind, Exercises.make(material, new Plan(kind, level, seed)));
                    }
                    return made;
                },
                then);
    }

    /// The articles at hand that are the very texts that the curator had.
    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        articles.atHandProperty().get().forEach((source, copy) -> {
            if (copy instanceof LoadedArticle article && article.hash() == SourceProof.Hash.MATCHES) {
                texts.put(source, article.text().text());
            }
        });
        return texts;
    }

    /// Reads what is kept of the open chronicle.
    void read(Consumer<List<KeptResult>> then) {
        String chronicle = chronicle();
        keeping.also(
                () -> {
                    try {
                        return keeper.of(chronicle);
                    } catch (IOException e) {
                        return failed(e);
                    }
                },
                then);
    }

    private List<KeptResult> failed(IOException cause) {
        Platform.runLater(() -> notices.show(Notice.of("exercise.window.kept.failed", cause)));
        return List.of();
    }

    /// Keeps results, and no others, of the open chronicle.
    void keep(List<KeptResult> results) {
        String chronicle = chronicle();
        List<KeptResult> all = List.copyOf(results);
        keeping.execute(() -> {
            try {
                keeper.keep(chronicle, all);
            } catch (IOException e) {
                List<KeptResult> _ = failed(e);
            }
        });
    }
}
