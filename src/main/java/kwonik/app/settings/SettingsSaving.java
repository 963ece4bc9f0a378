package kwonik.app.settings;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/// Saves the settings once they have been quiet for a while, so that dragging a window asks for one save and not for a
/// hundred.
public final class SettingsSaving {
    /// How long a person takes a rest.
    public static final Duration QUIET = Duration.seconds(1);

    private final ObservableValue<Settings> settings;
    private final Consumer<Settings> save;
    private final PauseTransition pause;
    private Settings saved;

    /// @param save must return at once; it is called on the FX thread
    public SettingsSaving(ObservableValue<Settings> settings, Consumer<Settings> save, Duration quiet) {
        this.settings = settings;
        this.save = save;
        this.saved = settings.getValue();
        this.pause = new PauseTransition(quiet);
        pause.setOnFinished(_ -> now());
        settings.subscribe((_, _) -> pause.playFromStart());
    }

    /// Saves without waiting, if there is anything to save.
    public void now() {
        pause.stop();
        Settings current = settings.getValue();
        if (!current.equals(saved)) {
            saved = current;
            save.accept(current);
        }
    }
}
