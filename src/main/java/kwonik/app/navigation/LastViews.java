package kwonik.app.navigation;

import javafx.animation.PauseTransition;
import kwonik.app.session.Looking;
import kwonik.app.session.Preferences;
import kwonik.app.settings.SavedViews.LastView;
import kwonik.app.settings.SettingsSaving;
import kwonik.layout.index.ChronicleIndex;
import kwonik.layout.index.ViewState;
import org.jspecify.annotations.Nullable;

/// Remembers the last view of each chronicle, and what was left out of it, once the view has come to rest.
final class LastViews {
    private final Preferences preferences;
    private final Looking looking;
    private final PauseTransition pause = new PauseTransition(SettingsSaving.QUIET);
    private @Nullable LastView latest;
    private boolean whole;

    LastViews(Preferences preferences, Looking looking) {
        this.preferences = preferences;
        this.looking = looking;
        pause.setOnFinished(_ -> now());
    }

    /// Takes note of a view.
    void see(LastView seen) {
        LastView before = latest;
        if (before != null && !before.isOf(seen.file(), seen.link().chronicle())) {
            now();
        }
        latest = seen;
        ChronicleIndex index = looking.shownProperty().get();
        ViewState all = index == null ? null : index.whole();
        whole = seen.link().filter().isNone() && seen.link().view().equals(all);
        pause.playFromStart();
    }

    /// Remembers without waiting, if there is anything to remember.
    void now() {
        pause.stop();
        LastView view = latest;
        latest = null;
        if (view != null) {
            boolean nothing = whole;
            preferences.update(settings -> settings.with(
                    nothing
                            ? settings.whereabouts().without(view)
                            : settings.whereabouts().with(view)));
        }
    }
}
