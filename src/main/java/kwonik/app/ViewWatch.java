package kwonik.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import kwonik.layout.ViewState;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Hears of the views of the open chronicle, once for all the changes of one pulse.
///
/// While a chronicle makes room for another, its view loses its selection for a moment: nobody is to remember that.
final class ViewWatch {
    private final Session session;
    private final Consumer<Seen> then;
    private boolean looking;

    /// A view of a chronicle.
    ///
    /// @param file as a path; empty for the chronicle that the program ships
    record Seen(String file, String chronicle, ViewState view) {}

    ViewWatch(Session session, Consumer<Seen> then) {
        this.session = session;
        this.then = then;
        session.viewProperty().subscribe((_, _) -> soon());
        session.indexProperty().subscribe((_, _) -> soon());
    }

    private void soon() {
        if (!looking) {
            looking = true;
            Platform.runLater(() -> {
                looking = false;
                Seen seen = seen();
                if (seen != null) {
                    then.accept(seen);
                }
            });
        }
    }

    /// What is seen now; null while a chronicle is only partly there.
    private @Nullable Seen seen() {
        Chronicle chronicle = session.chronicle();
        ViewState view = session.viewProperty().get();
        Path file = session.fileProperty().get();
        return chronicle == null || view == null || session.previewed()
                ? null
                : new Seen(
                        file == null ? "" : file.toString(), chronicle.about().id(), view);
    }
}
