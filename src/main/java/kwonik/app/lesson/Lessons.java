package kwonik.app.lesson;

import java.nio.file.Path;
import java.util.List;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.copy.CopyPlace;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.document.Document;
import org.jspecify.annotations.Nullable;

/// The command that makes a lesson pack.
public final class Lessons {
    private final CopyPlace place;
    private final Notices notices;
    private @Nullable LessonSheet open;
    public final Command make;

    public Lessons(CopyPlace place, Notices notices) {
        this.place = place;
        this.notices = notices;
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

    private void show() {
        Document document = place.document().get();
        if (open != null) {
            open.toFront();
        } else if (document != null) {
            LessonSheet sheet = new LessonSheet(place, this, document.chronicle(), () -> open = null);
            open = sheet;
            sheet.show();
        }
    }
}
