package kwonik.app.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import kwonik.app.session.Looking;
import kwonik.app.session.Notice;
import kwonik.app.session.Notices;
import kwonik.app.session.OpenDocument;
import kwonik.app.session.Preferences;
import kwonik.app.settings.ExportChoice;
import kwonik.app.settings.ExportChoice.Place;
import kwonik.app.task.Tasks;
import kwonik.export.poster.Poster;
import kwonik.image.ImageFolder;
import org.jspecify.annotations.Nullable;

/// Exports again as the last time, without a dialog; the window stays alive meanwhile.
public final class QuickExport {
    private final Stage window;
    private final Preferences preferences;
    private final OpenDocument document;
    private final Looking looking;
    private final Notices notices;
    private final Tasks tasks;
    private final ExportFile files;
    private final Runnable dialog;
    private final ReadOnlyObjectWrapper<@Nullable ExportTask> current = new ReadOnlyObjectWrapper<>();

    /// @param dialog asks everything anew, where the last choice is no longer possible
    public QuickExport(
            Stage window,
            Preferences preferences,
            OpenDocument document,
            Looking looking,
            Notices notices,
            Tasks tasks,
            ExportFile files,
            Runnable dialog) {
        this.window = window;
        this.preferences = preferences;
        this.document = document;
        this.looking = looking;
        this.notices = notices;
        this.tasks = tasks;
        this.files = files;
        this.dialog = dialog;
    }

    /// The writing that goes on at the moment, or null; it can be cancelled.
    public ReadOnlyObjectProperty<@Nullable ExportTask> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Writes what was last chosen for this chronicle, to where it last went.
    public void again() {
        Posters posters = Posters.of(preferences, looking, ImageFolder.of(document.file()))
                .orElse(null);
        if (posters == null || current.get() != null) {
            return;
        }
        ExportChoice choice = preferences.settings().export(posters.chronicle());
        Poster poster = posters.of(choice).orElse(null);
        if (poster == null) {
            dialog.run();
            return;
        }
        last(choice.place())
                .or(() -> files.choose(posters.chronicle(), choice, preferences.words(), window))
                .ifPresent(file -> {
                    if (document.isOpen(file)) {
                        notices.show(Notice.of("app.file.own", String.valueOf(file.getFileName())));
                        return;
                    }
                    ExportChoice placed = choice.into(ExportFile.place(file));
                    preferences.update(settings -> settings.withExport(posters.chronicle(), placed));
                    write(poster, file);
                });
    }

    /// Calls off what is being written.
    public void cancel() {
        ExportTask running = current.get();
        if (running != null) {
            running.cancel(false);
        }
    }

    private static Optional<Path> last(Place place) {
        if (place.name().isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(place.folder());
            return Files.isDirectory(folder) ? Optional.of(folder.resolve(place.name())) : Optional.empty();
        } catch (InvalidPathException _) {
            // written by another system: the place is asked for anew
            return Optional.empty();
        }
    }

    private void write(Poster poster, Path file) {
        ExportTask task = new ExportTask(poster, file);
        task.setOnSucceeded(_ -> ended(Notice.done("app.export.saved", task.successText(preferences.words()))));
        task.setOnFailed(_ -> ended(Notice.of("app.export.notice", task.failure(preferences.words()))));
        task.setOnCancelled(_ -> ended(Notice.of("app.export.cancelled")));
        current.set(task);
        tasks.run(task);
    }

    private void ended(Notice notice) {
        current.set(null);
        notices.show(notice);
    }
}
