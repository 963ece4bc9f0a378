package kwonik.app.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.copy.CopyPlace;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.task.TaskLine;
import kwonik.document.Document;
import kwonik.exercise.ExerciseKind;
import kwonik.exercise.make.Exercises;
import kwonik.exercise.make.Material;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// The command that makes a lesson pack.
public final class Lessons {
    private final CopyPlace place;
    private final Notices notices;
    private final TaskLine asking;
    private @Nullable LessonSheet open;
    public final Command make;

    public Lessons(CopyPlace place, Notices notices) {
        this.place = place;
        this.notices = notices;
        this.asking = place.tasks().line();
        make = Command.of("app.lesson", "", this::show)
                .in(Group.FILE)
                .when(() -> place.document().chronicle() != null);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(make);
    }

    /// Calls off what is being written.
    public void close() {
        if (open != null) {
            open.close();
        }
    }

    void written(Path file) {
        notices.show(Notice.done("lesson.written", String.valueOf(file.getFileName())));
    }

    /// Which exercises there can be takes its time in a long chronicle, so it is found out in the background.
    private void show() {
        Document document = place.document().get();
        if (open != null) {
            open.toFront();
        } else if (document != null) {
            Chronicle chronicle = document.chronicle();
            asking.latest(() -> Exercises.possible(new Material(chronicle, Map.of())), kinds -> show(chronicle, kinds));
        }
    }

    private void show(Chronicle chronicle, List<ExerciseKind> kinds) {
        if (open == null) {
            LessonSheet sheet = new LessonSheet(place, this, chronicle, kinds, () -> open = null);
            open = sheet;
            sheet.show();
        }
    }
}
