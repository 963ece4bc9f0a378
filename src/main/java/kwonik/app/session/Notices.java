package kwonik.app.session;

import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The one message that stands above the timeline.
public final class Notices {
    private final ReadOnlyObjectWrapper<@Nullable Notice> shown = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<@Nullable Notice> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows a message in the place of the one before.
    public void show(@Nullable Notice notice) {
        shown.set(notice);
    }

    /// Takes a message away if it is still there.
    public void takeBack(@Nullable Notice notice) {
        if (Objects.equals(shown.get(), notice)) {
            shown.set(null);
        }
    }
}
