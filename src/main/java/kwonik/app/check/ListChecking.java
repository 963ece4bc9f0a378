package kwonik.app.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;
import kwonik.app.article.Articles;
import kwonik.app.command.Command;
import kwonik.app.command.Group;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.source.SourceCommands;
import kwonik.app.task.Tasks;
import org.jspecify.annotations.Nullable;

/// The command that checks a list, and what is kept of the last one while the program runs.
public final class ListChecking {
    private final Place place;
    private final Draft draft = new Draft();
    private @Nullable CheckSheet sheet;
    public final Command check =
            Command.of("check.command", "Shortcut+Shift+K", this::show).in(Group.FILE);

    /// What a check works on.
    record Place(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Tasks tasks,
            Articles articles,
            SourceCommands sources) {}

    /// What somebody has pasted and chosen; it is there again when the window is opened again.
    static final class Draft {
        String list = "";
        final List<AddedText> added = new ArrayList<>();
        /// The sources whose texts are not to be used.
        final Set<String> left = new HashSet<>();

        @Nullable
        CheckResult result;
    }

    /// @param articles whose texts are offered
    /// @param sources adds those that are no sources yet
    public ListChecking(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Tasks tasks,
            Articles articles,
            SourceCommands sources) {
        place = new Place(window, preferences, document, tasks, articles, sources);
    }

    /// Opens the window, or brings it to the front.
    private void show() {
        if (sheet != null) {
            sheet.toFront();
            return;
        }
        CheckSheet opened = new CheckSheet(place, draft, () -> sheet = null);
        sheet = opened;
        opened.show();
    }

    /// Closes the window and ends what goes on in it.
    public void close() {
        if (sheet != null) {
            sheet.close();
        }
    }
}
