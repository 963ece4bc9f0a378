package kwonik.app.navigation;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;
import kwonik.app.session.Looking;
import kwonik.app.session.OpenDocument;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.layout.index.ViewLink;
import kwonik.layout.index.ViewState;
import kwonik.model.Chronicle;
import org.jspecify.annotations.Nullable;

/// Hears of the views of the open chronicle and what is left out of them, once for all the changes of one pulse.
///
/// While a chronicle makes room for another, its view loses its selection for a moment; that is not remembered.
final class ViewWatch {
    private final OpenDocument document;
    private final Looking looking;
    private final Consumer<LastView> then;
    private boolean waiting;

    ViewWatch(OpenDocument document, Looking looking, Consumer<LastView> then) {
        this.document = document;
        this.looking = looking;
        this.then = then;
        looking.viewProperty().subscribe((_, _) -> soon());
        looking.shownProperty().subscribe((_, _) -> soon());
        looking.filterProperty().subscribe((_, _) -> soon());
    }

    private void soon() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                LastView seen = seen();
                if (seen != null) {
                    then.accept(seen);
                }
            });
        }
    }

    /// What is seen now; null while a chronicle is only partly there.
    private @Nullable LastView seen() {
        Chronicle chronicle = looking.shownChronicle();
        ViewState view = looking.viewProperty().get();
        Path file = document.file();
        return chronicle == null || view == null || looking.previewed()
                ? null
                : new LastView(
                        file == null ? "" : file.toString(),
                        new ViewLink(
                                chronicle.about().id(),
                                view,
                                looking.filterProperty().get()));
    }
}
