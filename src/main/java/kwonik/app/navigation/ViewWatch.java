package kwonik.app.navigation;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import kwonik.app.session.Session;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Hears of the views of the open chronicle and what is left out of them, once for all the changes of one pulse.
///
/// While a chronicle makes room for another, its view loses its selection for a moment; that is not remembered.
final class ViewWatch {
    private final Session session;
    private final Consumer<LastView> then;
    private boolean looking;

    ViewWatch(Session session, Consumer<LastView> then) {
        this.session = session;
        this.then = then;
        session.viewProperty().subscribe((_, _) -> soon());
        session.indexProperty().subscribe((_, _) -> soon());
        session.filterProperty().subscribe((_, _) -> soon());
    }

    private void soon() {
        if (!looking) {
            looking = true;
            Platform.runLater(() -> {
                looking = false;
                LastView seen = seen();
                if (seen != null) {
                    then.accept(seen);
                }
            });
        }
    }

    /// What is seen now; null while a chronicle is only partly there.
    private @Nullable LastView seen() {
        Chronicle chronicle = session.chronicle();
        ViewState view = session.viewProperty().get();
        Path file = session.fileProperty().get();
        return chronicle == null || view == null || session.previewed()
                ? null
                : new LastView(
                        file == null ? "" : file.toString(),
                        new ViewLink(
                                chronicle.about().id(),
                                view,
                                session.filterProperty().get()));
    }
}
