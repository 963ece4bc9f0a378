package kwonik.app.edit.section;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kwonik.app.session.Preferences;
import kwonik.document.Edit;
import kwonik.model.Event;
import org.jspecify.annotations.Nullable;

/// What the sections of the form work with.
public interface Desk {
    Preferences preferences();

    /// Makes edits of all that is typed and can be taken over.
    void commit();

    /// Changes an event.
    void edit(String id, Edit edit);

    /// The id by which an event is known now: a new one gets another with its title.
    String current(String id);

    /// An event as it is now.
    Optional<Event> event(String id);

    /// The file of the chronicle; null while it is in none of the user’s.
    @Nullable
    Path file();

    /// Saves the chronicle to a file that the user chooses, and goes on when it is there.
    void save(Runnable then);

    /// Lets the user choose picture files; none if they would rather not.
    List<Path> choosePictures();

    /// Works something out in the background, and takes it in the window.
    <T> void work(Supplier<T> work, Consumer<T> then);
}
