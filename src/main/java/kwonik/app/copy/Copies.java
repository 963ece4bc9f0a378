package kwonik.app.copy;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.exchange.common.Remark;
import kwonik.exchange.common.Report;
import kwonik.export.copy.CopyFormat;
import org.jspecify.annotations.Nullable;

/// The commands that save copies in other formats, and say what the last one does not hold.
public final class Copies {
    private final CopyPlace place;
    private final Notices notices;
    private final ObjectProperty<@Nullable Report> last = new SimpleObjectProperty<>();
    private final ObjectProperty<Choice> choice =
            new SimpleObjectProperty<>(new Choice(CopyFormat.CHRONICLE, "", null));
    private @Nullable CopySheet open;
    public final Command save;
    public final Command report;

    /// What was chosen last.
    ///
    /// @param language of a copy in which words of ours stand; empty for that of the window
    /// @param folder null before one was chosen
    record Choice(
            CopyFormat format, String language, @Nullable Path folder) {}

    public Copies(CopyPlace place, Notices notices) {
        this.place = place;
        this.notices = notices;
        save = Command.of("copy.save", "Shortcut+Alt+S", this::show)
                .in(Group.FILE)
                .when(() -> place.document().chronicle() != null);
        report = Command.of("copy.report", "", this::showReport).in(Group.FILE).when(() -> last.get() != null);
    }

    /// The rows of this room in the table of commands.
    public List<Command> all() {
        return List.of(save, report);
    }

    /// Says that a copy is written, and what it does not hold.
    public void written(Report done) {
        last.set(done);
        int left = done.of(Remark.Kind.LEFT_OUT).size();
        notices.show(
                left == 0
                        ? Notice.done("copy.written", done.file(), done.events())
                        : Notice.of("copy.written.lossy", done.file(), done.events(), left)
                                .withCommand(report.key()));
    }

    /// Calls off what is being written.
    public void close() {
        if (open != null) {
            open.close();
        }
    }

    Choice choice() {
        return choice.get();
    }

    void keep(Choice chosen) {
        choice.set(chosen);
    }

    private void show() {
        if (open != null) {
            open.toFront();
            return;
        }
        CopySheet sheet = new CopySheet(place, this, () -> open = null);
        open = sheet;
        sheet.show();
    }

    private void showReport() {
        Report done = last.get();
        if (done != null) {
            new CopyReportSheet(place.window(), place.preferences()).show(done);
        }
    }
}
